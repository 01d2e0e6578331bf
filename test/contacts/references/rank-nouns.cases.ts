import type { ContactCase } from '../notation.ts'

/** "the general", "the colonel": the officer told of before, whatever state the report is filed from. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the general: a paramilitary leader, in a report filed from his host',
    published: '2024-01-06',
    text: "KIGALI, Jan 6, 2024 - The leader of Sudan's paramilitary Rapid Support Forces, Mohamed Hamdan Dagalo, met Rwandan President Paul Kagame on Saturday.\n\nIt is the sixth country that the general has visited since December. On Dec 27 he was received by President Yoweri Museveni in Kampala.",
    finds: [
      'meeting held 2024-01-06: Mohamed Hamdan Dagalo/XRS|SDN + Paul Kagame/RWA',
      'meeting held 2023-12-27 @Kampala/UGA: Mohamed Hamdan Dagalo/XRS|SDN + Yoweri Museveni/UGA (host)',
    ],
  },
  {
    construction: 'the general: a junta chief',
    published: '2024-03-20',
    text: "BANJUL, March 20, 2024 - Niger's junta chief Abdourahamane Tiani landed in Gambia on Wednesday.\n\nOn Tuesday the general met Togolese President Faure Gnassingbe in Lome.",
    finds: [
      '~visit held 2024-03-20: Abdourahamane Tiani/NER + Gambia/GMB/delegation! (host)',
      'meeting held 2024-03-19 @Lome/TGO: Abdourahamane Tiani/NER + Faure Gnassingbe/TGO',
    ],
  },
  {
    construction: 'the field marshal',
    published: '2024-05-03',
    text: 'MOSCOW, May 3, 2024 - Libyan strongman Khalifa Haftar flew to Moscow on Thursday.\n\nThe field marshal was received by Defence Minister Sergei Shoigu, the ministry said.',
    finds: [
      'meeting held *: Khalifa Haftar/LBY + Sergei Shoigu/RUS (host)',
      '~visit held *: Khalifa Haftar/LBY + Russia/RUS/delegation! (host)',
    ],
  },
  {
    construction: 'the colonel: a transitional president',
    published: '2021-06-10',
    text: 'ACCRA, June 10, 2021 - Malian transitional leader Colonel Assimi Goita telephoned Ghanaian President Nana Akufo-Addo on Tuesday.\n\nThe next day the colonel spoke by phone with Ivorian President Alassane Ouattara.',
    finds: [
      'call held 2021-06-08: Assimi Goita/MLI + Nana Akufo-Addo/GHA',
      'call held 2021-06-09: Assimi Goita/MLI + Alassane Ouattara/CIV',
    ],
  },
  {
    construction: 'the two generals: those of rank, not whoever was named last',
    published: '2024-01-06',
    text: "NAIROBI, Jan 6, 2024 - Sudan's army chief, General Abdel Fattah al-Burhan, and the leader of the paramilitary Rapid Support Forces, General Mohamed Hamdan Dagalo, have been at war since April. Kenyan President William Ruto urged both to lay down arms.\n\nA meeting between the two generals, planned for Dec 28 in Djibouti, was put off.",
    finds: ['meeting cancelled 2023-12-28 @Djibouti/DJI: Abdel Fattah al-Burhan/SDN + Mohamed Hamdan Dagalo/XRS|SDN'],
  },
  {
    construction: 'the general: of his own state where nobody else is of that rank',
    published: '2024-02-12',
    text: 'KIGALI, Feb 12, 2024 - US Secretary of State Antony Blinken met Rwandan President Paul Kagame on Monday.\n\nThe secretary of state then flew to Luanda.',
    finds: [
      'meeting held 2024-02-12: Antony Blinken/USA + Paul Kagame/RWA',
      '~visit held *: Antony Blinken/USA + Angola/AGO/delegation! (host)',
    ],
  },
]
