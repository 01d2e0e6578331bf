import type { ContactCase } from '../notation.ts'

/** Whom "she", "her" and "he" mean where given names tell; who is first, last or only. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'her means the woman, not the man named last',
    published: '2024-09-12',
    text: 'Mexican Foreign Minister Alicia Bárcena landed in Bogotá on Wednesday. Her Colombian colleague Luis Gilberto Murillo called the visit timely. President Gustavo Petro received her in the evening.',
    finds: [
      'meeting held 2024-09-11: Gustavo Petro/COL/head_of_state + Alicia Bárcena/MEX/foreign_minister',
      '~visit held 2024-09-11 @Bogotá/COL: Alicia Bárcena/MEX/foreign_minister + Colombia/COL/delegation! (host)',
      '~meeting held 2024-09-11: Alicia Bárcena/MEX/foreign_minister + Luis Gilberto Murillo/COL/foreign_minister',
    ],
  },
  {
    construction: 'he is not the woman named last',
    published: '2023-11-08',
    text: 'Ghanaian President Nana Akufo-Addo flew home on Tuesday. German Defence Minister Annalena Schuster-Wolff praised his army. Before leaving he met Chancellor Olaf Scholz.',
    finds: ['meeting held 2023-11-07|null: Nana Akufo-Addo/GHA/head_of_state + Olaf Scholz/DEU/head_of_government'],
  },
  {
    construction: 'she, two men named in between',
    published: '2025-02-20',
    text: 'Slovenian Foreign Minister Tanja Fajon opened the conference in Bled. Serbian minister Marko Đurić spoke after her, followed by Hungarian minister Péter Szijjártó. On Wednesday evening she telephoned Maltese Prime Minister Robert Abela.',
    finds: ['call held 2025-02-19: Tanja Fajon/SVN/foreign_minister + Robert Abela/MLT/head_of_government'],
  },
  {
    construction: 'whose head also received her',
    published: '2022-05-27',
    text: "New Zealand's foreign minister, Nanaia Mahuta, met Samoan Prime Minister Fiame Naomi Mata'afa on Thursday. On Friday Mahuta spoke at the bank of the region, whose president, Masatsugu Asakawa, also received her.",
    finds: [
      "meeting held 2022-05-26: Nanaia Mahuta/NZL/foreign_minister + Fiame Naomi Mata'afa/WSM/head_of_government",
      '~meeting held 2022-05-27: Masatsugu Asakawa/-/igo_head + Nanaia Mahuta/NZL/foreign_minister',
    ],
  },
  {
    construction: 'the first leader to telephone him',
    published: '2024-06-04',
    text: 'Indian Prime Minister Narendra Modi took a call on Monday from Bhutanese Prime Minister Tshering Tobgay, the first foreign leader to congratulate him by telephone. French President Emmanuel Macron wrote on a social network.',
    finds: ['call held 2024-06-03: Narendra Modi/IND/head_of_government + Tshering Tobgay/BTN/head_of_government'],
  },
  {
    construction: 'was the first to meet him',
    published: '2024-11-30',
    text: 'Mauritian President Prithvirajsing Roopun was sworn in long ago. Kenyan President William Ruto was the first African leader to meet the new prime minister of Mauritius, Navin Ramgoolam, on Friday.',
    finds: ['meeting held 2024-11-29: William Ruto/KEN/head_of_state + Navin Ramgoolam/MUS/head_of_government'],
  },
  {
    construction: 'hosts of rounds whose sides are not said',
    published: '2023-04-06',
    text: 'The two kingdoms will talk about the border in June. Jordan and Oman had hosted earlier rounds.',
    finds: [],
  },
  {
    construction: 'there is the place of the same sentence',
    published: '2022-05-27',
    text: 'Indian Foreign Minister S. Jaishankar, who held talks in Nairobi with Kenyan counterpart Raychelle Omamo on Thursday, is expected in Kigali on Sunday and will meet the foreign ministers of ten Indian Ocean states there on Monday.',
    finds: [
      'talks|meeting held 2022-05-26 @Nairobi/KEN: S. Jaishankar/IND/foreign_minister + Raychelle Omamo/KEN/foreign_minister',
      'meeting planned 2022-05-30 @Kigali/RWA: S. Jaishankar/IND/foreign_minister + foreign ministers of ten Indian Ocean states/-/group!',
      '~visit planned 2022-05-29 @Kigali/RWA: S. Jaishankar/IND/foreign_minister + Rwanda/RWA/delegation! (host)',
    ],
  },
  {
    construction: 'two clauses, each with its day in front',
    published: '2015-04-12',
    text: 'On Wednesday Chilean President Michelle Bachelet and Peruvian President Ollanta Humala spoke by telephone, and on Thursday night Foreign Minister Heraldo Muñoz held a long meeting with Peruvian Foreign Minister Gonzalo Gutiérrez in Lima.',
    finds: [
      'call held 2015-04-08: Michelle Bachelet/CHL/head_of_state + Ollanta Humala/PER/head_of_state',
      'meeting held 2015-04-09 @Lima/PER: Heraldo Muñoz/CHL/foreign_minister + Gonzalo Gutiérrez/PER/foreign_minister',
    ],
  },
]
