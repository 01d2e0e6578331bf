import type { ContactCase } from '../notation.ts'

/** Which of several days a report names is that of which contact. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'one sentence, three weekdays, three capitals',
    published: '2024-10-10',
    text: "Algerian Foreign Minister Ahmed Attaf began a tour of the Sahel on Monday. He met Mali's Abdoulaye Diop in Bamako the same day, Niger's Bakary Yaou Sangaré in Niamey on Tuesday and, back home on Wednesday, telephoned Mauritania's Mohamed Salem Ould Merzoug.",
    finds: [
      'meeting held 2024-10-07 @Bamako/MLI: Ahmed Attaf/DZA/foreign_minister + Abdoulaye Diop/MLI',
      'meeting held 2024-10-08 @Niamey/NER: Ahmed Attaf/DZA/foreign_minister + Bakary Yaou Sangaré/NER',
      'call held 2024-10-09: Ahmed Attaf/DZA/foreign_minister + Mohamed Salem Ould Merzoug/MRT',
    ],
  },
  {
    construction: 'a visit of two days and its meeting',
    published: '2019-05-20',
    text: 'During his visit to Ankara on May 8-9 Georgian Prime Minister Mamuka Bakhtadze met Foreign Minister Mevlüt Çavuşoğlu.',
    finds: [
      'meeting held 2019-05-08/2019-05-09 @Ankara/TUR: Mamuka Bakhtadze/GEO/head_of_government + Mevlüt Çavuşoğlu/TUR/foreign_minister',
    ],
  },
  {
    construction: 'the day of the visit, the meeting in the next sentence',
    published: '2025-01-24',
    text: 'Lithuanian President Gitanas Nausėda paid a visit to Chișinău on Wednesday. He held talks with Maia Sandu.',
    finds: ['talks|meeting held 2025-01-22 @Chișinău/MDA: Gitanas Nausėda/LTU/head_of_state + Maia Sandu/MDA'],
  },
  {
    construction: 'caption without a year',
    published: '2024-06-20',
    text: "Kenya's William Ruto shakes hands with Rwanda's Paul Kagame during their meeting in Kigali, April 4.",
    finds: ['meeting held 2024-04-04 @Kigali/RWA: William Ruto/KEN + Paul Kagame/RWA'],
  },
  {
    construction: 'a meeting planned for last Friday',
    published: '2023-02-06',
    text: "A meeting between Latvia's Edgars Rinkēvičs and Moldova's Nicu Popescu, planned for last Friday in Vilnius, was called off.",
    finds: ['meeting cancelled 2023-02-03 @Vilnius/LTU: Edgars Rinkēvičs/LVA + Nicu Popescu/MDA'],
  },
  {
    construction: 'called off on one day, meant for another',
    published: '2023-02-06',
    text: 'Zambian Foreign Minister Stanley Kakubo on Monday called off a trip to Harare that he had been due to make on Wednesday.',
    finds: ['visit cancelled 2023-02-08: Stanley Kakubo/ZMB/foreign_minister + Zimbabwe/ZWE/delegation! (host)'],
  },
  {
    construction: 'a month agreed on for the next meeting',
    published: '2025-06-12',
    text: "Peru's Elmer Schialer and Bolivia's Celinda Sosa met in La Paz on Tuesday. They agreed to meet again in September.",
    finds: [
      'meeting held 2025-06-10 @La Paz/BOL: Elmer Schialer/PER + Celinda Sosa/BOL',
      'meeting planned 2025-09: Elmer Schialer/PER + Celinda Sosa/BOL',
    ],
  },
  {
    construction: 'no day is fixed: the day of the meeting is not that of the plan',
    published: '2025-06-12',
    text: "Peru's Elmer Schialer and Bolivia's Celinda Sosa met in La Paz on Tuesday and agreed to speak again once the ballot is over.",
    finds: [
      'meeting held 2025-06-10 @La Paz/BOL: Elmer Schialer/PER + Celinda Sosa/BOL',
      '~call|meeting planned null: Elmer Schialer/PER + Celinda Sosa/BOL',
    ],
  },
  {
    construction: 'their first meeting since one on a day',
    published: '2022-04-20',
    text: "Oman's Badr al-Busaidi met Yemen's Ahmed Awad bin Mubarak in Muscat on Monday, their first meeting since one in Riyadh on 3 February.",
    finds: [
      'meeting held 2022-04-18 @Muscat/OMN: Badr al-Busaidi/OMN + Ahmed Awad bin Mubarak/YEM',
      'meeting held 2022-02-03 @Riyadh/SAU: Badr al-Busaidi/OMN + Ahmed Awad bin Mubarak/YEM',
    ],
  },
  {
    construction: 'weekday of the statement in front, weekday of the meeting in the that clause',
    published: '2022-11-25',
    text: 'The Serbian presidency said on Thursday that Aleksandar Vučić had received Hungarian Foreign Minister Péter Szijjártó in Belgrade on Tuesday.',
    finds: ['meeting held 2022-11-22 @Belgrade/SRB: Aleksandar Vučić/SRB + Péter Szijjártó/HUN/foreign_minister'],
  },
  {
    construction: 'a day recalled on the way is not that of what follows',
    published: '2024-05-17',
    text: "Tunisia's Nabil Ammar, who had met Libya's Taher al-Baour in Tripoli on 2 May, received Italian Foreign Minister Antonio Tajani in Tunis on Thursday. He then spoke by phone with Malta's Ian Borg.",
    finds: [
      'meeting held 2024-05-02 @Tripoli/LBY: Nabil Ammar/TUN + Taher al-Baour/LBY',
      'meeting held 2024-05-16 @Tunis/TUN: Nabil Ammar/TUN + Antonio Tajani/ITA/foreign_minister',
      'call held 2024-05-16: Nabil Ammar/TUN + Ian Borg/MLT',
    ],
  },
  {
    construction: 'a month long past is not carried over',
    published: '2024-05-17',
    text: 'Uzbek President Shavkat Mirziyoyev and Kyrgyz President Sadyr Japarov last met in Osh in January 2023. Foreign ministers Bakhtiyor Saidov and Jeenbek Kulubaev talked by phone on Tuesday.',
    finds: [
      'meeting held 2023-01 @Osh/KGZ: Shavkat Mirziyoyev/UZB/head_of_state + Sadyr Japarov/KGZ/head_of_state',
      'call held 2024-05-14: Bakhtiyor Saidov/UZB/foreign_minister + Jeenbek Kulubaev/KGZ/foreign_minister',
    ],
  },
  {
    construction: 'two days after the storm: the storm has its date',
    published: '2024-09-20',
    text: "Portuguese Foreign Minister Paulo Rangel telephoned Morocco's Nasser Bourita two days after the fires.",
    finds: ['call held null|2024-09: Paulo Rangel/PRT/foreign_minister + Nasser Bourita/MAR'],
  },
  {
    construction: 'on the day of something: not the day of the contact before',
    published: '2023-03-10',
    text: "Turkish Foreign Minister Mevlüt Çavuşoğlu received Hungary's Péter Szijjártó in Ankara on 2 March. On the day of the first tremor he had been telephoned by Belgium's Hadja Lahbib.",
    finds: [
      'meeting held 2023-03-02 @Ankara/TUR: Mevlüt Çavuşoğlu/TUR/foreign_minister + Péter Szijjártó/HUN',
      'call held null|2023-02|2023: Mevlüt Çavuşoğlu/TUR/foreign_minister + Hadja Lahbib/BEL',
    ],
  },
]
