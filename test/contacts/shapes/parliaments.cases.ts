import type { ContactCase } from '../notation.ts'

/** Who presides over a parliament known by its own name, and titles with a gloss in brackets. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a list of titles, one with a gloss',
    published: '2024-05-07',
    text: 'While in Tallinn on Monday, Foreign Minister Baiba Braže met the President of Estonia, Alar Karis, the President of the Riigikogu (Parliament), Lauri Hussar, and the Minister of Foreign Affairs, Margus Tsahkna.',
    finds: [
      'meeting held 2024-05-06 @Tallinn/EST: Baiba Braže/LVA + Alar Karis/EST/head_of_state + Lauri Hussar/EST/legislator + Margus Tsahkna/EST/foreign_minister',
    ],
  },
  {
    construction: 'the speaker of the Saeima',
    published: '2024-05-07',
    text: 'Margus Tsahkna met the Speaker of the Saeima, Daiga Mieriņa, in Riga on Monday.',
    finds: ['meeting held 2024-05-06 @Riga/LVA: Margus Tsahkna/EST + Daiga Mieriņa/LVA/legislator'],
  },
  {
    construction: 'the chairman of the Milli Majlis',
    published: '2024-05-07',
    text: 'President Sadyr Japarov met with the Chairman of the Milli Majlis (Parliament), Sahiba Gafarova, in Bishkek on Monday.',
    finds: ['meeting held 2024-05-06 @Bishkek/KGZ: Sadyr Japarov/KGZ + Sahiba Gafarova/AZE/legislator'],
  },
  {
    construction: 'name, speaker of the Lok Sabha',
    published: '2024-05-07',
    text: 'Om Birla, Speaker of the Lok Sabha, held talks with President Mohamed Muizzu on Monday.',
    finds: ['talks held 2024-05-06: Om Birla/IND/legislator + Mohamed Muizzu/MDV'],
  },
  {
    construction: 'the president of the Storting',
    published: '2024-05-07',
    text: 'Foreign Minister Elina Valtonen met the President of the Storting, Masud Gharahkhani, in Oslo on Monday.',
    finds: ['meeting held 2024-05-06 @Oslo/NOR: Elina Valtonen/FIN + Masud Gharahkhani/NOR/legislator'],
  },
  {
    construction: 'the president of the Bundestag',
    published: '2024-05-07',
    text: 'President Duda met the President of the Bundestag, Bärbel Bas, in Warsaw on Monday.',
    finds: ['meeting held 2024-05-06 @Warsaw/POL: Duda/POL + Bärbel Bas/DEU/legislator'],
  },
  {
    construction: 'called on to discuss',
    published: '2025-04-27',
    text: 'British High Commissioner Jane Marriott called on Foreign Minister Ishaq Dar at the Ministry of Foreign Affairs on Saturday to exchange views on the region.',
    finds: ['meeting held 2025-04-26: Jane Marriott/GBR/ambassador + Ishaq Dar/PAK'],
  },
  {
    construction: 'called on to resign',
    published: '2025-04-27',
    text: 'British High Commissioner Jane Marriott called on Foreign Minister Ishaq Dar on Saturday to release the journalist.',
    finds: [],
  },
  {
    construction: 'a long relative clause without its first comma',
    published: '2024-05-07',
    text: 'IAEA chief Rafael Grossi who is visiting Iran to attend a conference on science and technology, on Monday afternoon met with Iranian Foreign Minister Hossein Amirabdollahian.',
    finds: ['meeting held 2024-05-06: Rafael Grossi/XIA + Hossein Amirabdollahian/IRN'],
  },
  {
    construction: 'a relative clause that ends in a list',
    published: '2024-05-07',
    text: 'Hakan Fidan, who came to Baku to join the opening of a railway and a port, later on Monday met Jeyhun Bayramov.',
    finds: ['meeting held 2024-05-06: Hakan Fidan/TUR + Jeyhun Bayramov/AZE'],
  },
  {
    construction: 'looks forward to speaking with',
    published: '2024-09-17',
    text: 'Rafael Grossi said on Monday that he looks forward to communicating with Iranian President Masoud Pezeshkian.',
    finds: ['~call|meeting proposed *: Rafael Grossi/XIA + Masoud Pezeshkian/IRN'],
  },
  {
    construction: 'keenness to welcome',
    published: '2020-07-03',
    text: 'Narendra Modi telephoned Vladimir Putin on Thursday. The prime minister expressed his keenness to welcome the Russian president in India.',
    finds: [
      'call held 2020-07-02: Narendra Modi/IND + Vladimir Putin/RUS',
      '~meeting proposed *: Narendra Modi/IND (host) + Vladimir Putin/RUS',
    ],
  },
]
