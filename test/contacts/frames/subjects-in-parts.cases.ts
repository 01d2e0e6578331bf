import type { ContactCase } from '../notation.ts'

/** A subject of two whose first half has a clause of its own: "X, who had just landed, and Y met". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'X, who had arrived, and Y met Z',
    published: '2024-05-15',
    text: 'Olaf Scholz, who had arrived from Madrid that morning, and Emmanuel Macron met Donald Tusk in Berlin on Tuesday.',
    finds: [
      'meeting held 2024-05-14 @Berlin/DEU: Olaf Scholz/DEU + Emmanuel Macron/FRA + Donald Tusk/POL',
      '~visit held *: Olaf Scholz/DEU + Germany/DEU/delegation! (host)',
    ],
  },
  {
    construction: 'X, whom somebody had named, and Y spoke to each other',
    published: '2024-05-15',
    text: 'David Lammy, whom the party had named in April, and Hakan Fidan spoke by telephone on Monday.',
    finds: ['call held 2024-05-13: David Lammy/GBR + Hakan Fidan/TUR'],
  },
  {
    construction: 'X, who has a post, and his wife hosted Z',
    published: '2024-05-15',
    text: 'Karol Nawrocki, who keeps a house by the sea, and his wife, Marta, received Gitanas Nauseda for lunch in Gdansk on Sunday.',
    finds: ['meeting held 2024-05-12 @Gdansk/POL: Karol Nawrocki/POL (host) + Marta/POL (host)? + Gitanas Nauseda/LTU'],
  },
  {
    construction: 'X, who sees to it, and his minister, by name, will receive Z',
    published: '2024-05-15',
    text: 'Giorgia Meloni, who has sought the contract for years, and her foreign minister, Antonio Tajani, will receive Abdelmadjid Tebboune in Rome on Friday.',
    finds: [
      'meeting planned 2024-05-17 @Rome/ITA: Giorgia Meloni/ITA (host) + Antonio Tajani/ITA (host) + Abdelmadjid Tebboune/DZA',
    ],
  },
  {
    construction: 'X, accompanied by aides, and Y held talks',
    published: '2024-05-15',
    text: 'Sergei Lavrov, accompanied by two deputies, and Wang Yi held talks in Beijing on Monday.',
    finds: ['talks held 2024-05-13 @Beijing/CHN: Sergei Lavrov/RUS + Wang Yi/CHN'],
  },
  {
    construction: 'X, newly elected, and Y dined with Z',
    published: '2024-05-15',
    text: 'Peter Pellegrini, elected in April, and Petr Pavel dined with Andrzej Duda in Prague on Saturday.',
    finds: ['meeting held 2024-05-11 @Prague/CZE: Peter Pellegrini/SVK + Petr Pavel/CZE + Andrzej Duda/POL'],
  },
  {
    construction: 'X, whose country borders a state, and Y telephoned Z',
    published: '2024-05-15',
    text: 'Maia Sandu, whose mother comes from Ukraine, and Klaus Iohannis met Volodymyr Zelensky in Chisinau on Tuesday.',
    finds: ['meeting held 2024-05-14 @Chisinau/MDA: Maia Sandu/MDA + Klaus Iohannis/ROU + Volodymyr Zelensky/UKR'],
  },
  {
    construction: 'no part of the subject: X met Y, who had come, and Z left',
    published: '2024-05-15',
    text: 'Petr Pavel met Andrzej Duda, who had come from Vilnius, and on Sunday Zuzana Caputova left for home. The meeting was in Prague on Saturday.',
    finds: ['meeting held 2024-05-11 @Prague/CZE: Petr Pavel/CZE + Andrzej Duda/POL'],
  },
  {
    construction: 'no part of the subject: X, who met Y and Z, went home',
    published: '2024-05-15',
    text: 'Petr Pavel, who on Saturday received Andrzej Duda, flew home on Sunday.',
    finds: ['meeting held 2024-05-11: Petr Pavel/CZE (host) + Andrzej Duda/POL'],
  },
]
