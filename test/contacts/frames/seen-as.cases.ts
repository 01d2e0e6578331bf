import type { ContactCase } from '../notation.ts'

/** To see somebody as something is no meeting; what is told to a visitor is told at one; at whose party two meet is no contact of his. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'did not see X as a partner',
    published: '2024-05-15',
    text: 'Rishi Sunak said he did not see Vladimir Putin as a partner.',
    finds: [],
  },
  {
    construction: 'sees A as one thing and B as another',
    published: '2024-05-15',
    text: 'Olaf Scholz sees Emmanuel Macron as an ally and Viktor Orban as a nuisance.',
    finds: [],
  },
  {
    construction: 'was seen by X as weak',
    published: '2024-05-15',
    text: 'Joe Biden was seen by Xi Jinping as weak, a former aide said on Monday.',
    finds: [],
  },
  {
    construction: 'called him, which he did not see as a concession',
    published: '2024-05-15',
    text: 'Emmanuel Macron had telephoned Vladimir Putin on Sunday, which he did not see as a concession.',
    finds: ['call held 2024-05-12: Emmanuel Macron/FRA + Vladimir Putin/RUS'],
  },
  {
    construction: 'saw X as his last guest: met all the same',
    published: '2024-05-15',
    text: 'Petr Pavel saw Andrzej Duda in Prague on Monday, as planned.',
    finds: ['meeting held 2024-05-13 @Prague/CZE: Petr Pavel/CZE + Andrzej Duda/POL'],
  },
  {
    construction: 'told the visiting premier, by name',
    published: '2024-05-15',
    text: 'Ali Khamenei told the visiting Japanese premier, Fumio Kishida, on Monday that he had no answer for Joe Biden.',
    finds: ['meeting held 2024-05-13: Ali Khamenei/IRN + Fumio Kishida/JPN'],
  },
  {
    construction: 'told visiting Title Name in a town',
    published: '2024-05-15',
    text: 'Xi Jinping told visiting German Chancellor Olaf Scholz in Beijing on Tuesday that trade was a two-way street.',
    finds: ['meeting held 2024-05-14 @Beijing/CHN: Xi Jinping/CHN + Olaf Scholz/DEU'],
  },
  {
    construction: 'assured the visiting minister of his goodwill',
    published: '2024-05-15',
    text: 'Hakan Fidan assured the visiting Greek minister, George Gerapetritis, of his goodwill on Monday.',
    finds: ['meeting held 2024-05-13: Hakan Fidan/TUR + George Gerapetritis/GRC'],
  },
  {
    construction: 'urged his guest to',
    published: '2024-05-15',
    text: 'Rishi Sunak reached Muscat on Tuesday. Badr Albusaidi urged his guest, Rishi Sunak, to work for a truce.',
    finds: [
      'meeting held 2024-05-14: Badr Albusaidi/OMN + Rishi Sunak/GBR',
      '~visit held 2024-05-14 @Muscat/OMN: Rishi Sunak/GBR + Oman/OMN/delegation! (host)',
    ],
  },
  {
    construction: 'told visiting reporters: no contact',
    published: '2024-05-15',
    text: 'Viktor Orban told visiting reporters in Budapest on Monday that Olaf Scholz was tired.',
    finds: [],
  },
  {
    construction: 'told the press while visiting: no contact',
    published: '2024-05-15',
    text: 'Olaf Scholz told the press on Monday, while visiting Kenya, that William Ruto was a friend.',
    finds: ['~visit held 2024-05-13 @Kenya/KEN: Olaf Scholz/DEU + Kenya/KEN/delegation! (host)'],
  },
  {
    construction: "met at an ambassador's reception",
    published: '2024-05-15',
    text: "James Cleverly met S. Jaishankar at the Indian High Commissioner's reception in London on Sunday.",
    finds: ['meeting held 2024-05-12 @London/GBR: James Cleverly/GBR + S. Jaishankar/IND'],
  },
  {
    construction: "spoke to Y at a president's dinner",
    published: '2024-05-15',
    text: "Hakan Fidan spoke to Antony Blinken at the French president's dinner in Paris on Sunday.",
    finds: ['meeting held 2024-05-12 @Paris/FRA: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'saw Y there: the place told before, not that of a title',
    published: '2024-05-15',
    text: 'Crown Prince Mohammed bin Salman spent the weekend in Neom. The U.S. secretary of state, Antony Blinken, saw the crown prince there on Sunday.',
    finds: ['meeting held 2024-05-12 @Neom/SAU: Antony Blinken/USA + Mohammed bin Salman/SAU'],
  },
  {
    construction: 'at an hour, a name right behind it',
    published: '2024-05-15',
    text: 'Around five Alexander Lukashenko telephoned Ilham Aliyev on Monday. At six Aliyev rang Nikol Pashinyan.',
    finds: [
      'call held 2024-05-13: Alexander Lukashenko/BLR + Ilham Aliyev/AZE',
      'call held 2024-05-13: Ilham Aliyev/AZE + Nikol Pashinyan/ARM',
    ],
  },
]
