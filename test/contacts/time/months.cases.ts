import type { ContactCase } from '../notation.ts'

/** Weeks, months, seasons and years, and several contacts within them. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'last week',
    published: '2022-07-20',
    text: 'Israeli Prime Minister Yair Lapid spoke by telephone last week with Palestinian President Mahmoud Abbas.',
    finds: ['call held 2022-07-11/2022-07-17: Yair Lapid/ISR/head_of_government + Mahmoud Abbas/PSE/head_of_state'],
  },
  {
    construction: 'this week, past',
    published: '2018-11-30',
    text: 'Tajik Foreign Minister Sirojiddin Aslov met his Uzbek counterpart Abdulaziz Kamilov in Samarkand this week.',
    finds: [
      'meeting held 2018-11-26/2018-12-02|2018-11-26/2018-11-30 @Samarkand/UZB: Sirojiddin Aslov/TJK/foreign_minister + Abdulaziz Kamilov/UZB/foreign_minister',
    ],
  },
  {
    construction: 'earlier this week',
    published: '2025-11-06',
    text: 'Nigerian Foreign Minister Yusuf Tuggar spoke on the phone with Marco Rubio earlier this week.',
    finds: [
      'call held 2025-11-03/2025-11-09|2025-11-03/2025-11-06|2025-11-03/2025-11-05: Yusuf Tuggar/NGA/foreign_minister + Marco Rubio/USA',
    ],
  },
  {
    construction: 'next week',
    published: '2023-03-16',
    text: "Taiwanese Foreign Minister Joseph Wu is to meet Paraguay's Julio César Arriola in Asunción next week.",
    finds: [
      'meeting planned 2023-03-20/2023-03-26 @Asunción/PRY: Joseph Wu/TWN/foreign_minister + Julio César Arriola/PRY',
    ],
  },
  {
    construction: 'last month',
    published: '2014-03-18',
    text: "Last month Ban Ki-moon met Russia's Sergei Lavrov in Munich, and the UN chief has since called for restraint.",
    finds: ['meeting held 2014-02 @Munich/DEU: Ban Ki-moon/XUN + Sergei Lavrov/RUS'],
  },
  {
    construction: 'next month',
    published: '2025-12-18',
    text: 'Delcy Rodríguez, the Venezuelan vice president, plans to meet Trinidadian Prime Minister Kamla Persad-Bissessar next month in Grenada.',
    finds: [
      'meeting planned 2026-01 @Grenada/GRD: Delcy Rodríguez/VEN/vice_president + Kamla Persad-Bissessar/TTO/head_of_government',
    ],
  },
  {
    construction: 'in January, past',
    published: '2023-09-20',
    text: 'In January Zambian President Hakainde Hichilema held talks in Lusaka with Janet Yellen, then US treasury secretary.',
    finds: ['talks|meeting held 2023-01 @Lusaka/ZMB: Hakainde Hichilema/ZMB/head_of_state + Janet Yellen/USA'],
  },
  {
    construction: 'in November, past of last year',
    published: '2026-02-17',
    text: "Malta's Ian Borg met Libya's Abdul Hamid Dbeibah in Tripoli in November.",
    finds: ['meeting held 2025-11 @Tripoli/LBY: Ian Borg/MLT + Abdul Hamid Dbeibah/LBY'],
  },
  {
    construction: 'in April, future',
    published: '2026-02-17',
    text: 'Donald Trump is expected to meet Xi Jinping in Beijing in April.',
    finds: ['meeting planned 2026-04 @Beijing/CHN: Donald Trump/USA + Xi Jinping/CHN'],
  },
  {
    construction: 'in early March',
    published: '2022-07-20',
    text: 'Naftali Bennett, then Israeli prime minister, met Vladimir Putin in the Kremlin in early March.',
    finds: ['meeting held 2022-03|2022-03-01/2022-03-10: Naftali Bennett/ISR + Vladimir Putin/RUS'],
  },
  {
    construction: 'at the end of May',
    published: '2024-07-10',
    text: 'At the end of May Egyptian Foreign Minister Sameh Shoukry met the Chinese foreign minister, Wang Yi, in Beijing.',
    finds: [
      'meeting held 2024-05|2024-05-21/2024-05-31|2024-05-31 @Beijing/CHN: Sameh Shoukry/EGY/foreign_minister + Wang Yi/CHN/foreign_minister',
    ],
  },
  {
    construction: 'mid-October',
    published: '2017-10-06',
    text: "Rex Tillerson is due to meet Qatar's Mohammed bin Abdulrahman Al Thani in Doha in mid-October.",
    finds: [
      'meeting planned 2017-10|2017-10-11/2017-10-20|2017-10-10/2017-10-20|2017-10-15 @Doha/QAT: Rex Tillerson/USA + Mohammed bin Abdulrahman Al Thani/QAT',
    ],
  },
  {
    construction: 'two days ago',
    published: '2021-03-23',
    text: '"Two days ago I met Foreign Minister Dendias in Athens," Mevlüt Çavuşoğlu told Turkish radio. "It was useful."',
    finds: ['meeting held 2021-03-21 @Athens/GRC: Dendias/GRC + Mevlüt Çavuşoğlu/TUR'],
  },
  {
    construction: 'year only',
    published: '2024-05-31',
    text: "In 2017 Malawi's Peter Mutharika met Tanzania's John Magufuli in Dar es Salaam over the lake; nothing came of it.",
    finds: ['meeting held 2017 @Dar es Salaam/TZA: Peter Mutharika/MWI + John Magufuli/TZA'],
  },
  {
    construction: 'last year',
    published: '2024-05-31',
    text: "Last year the Belizean prime minister, Johnny Briceño, met Guatemala's Alejandro Giammattei in Belmopan.",
    finds: ['meeting held 2023 @Belmopan/BLZ: Johnny Briceño/BLZ/head_of_government + Alejandro Giammattei/GTM'],
  },
  {
    construction: 'month and year',
    published: '2025-08-20',
    text: 'Donald Trump and Vladimir Putin met in Helsinki in July 2018.',
    finds: ['meeting held 2018-07 @Helsinki/FIN: Donald Trump/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'since June … several times',
    published: '2025-09-10',
    text: 'Badr Abdelatty and Steve Witkoff have spoken on the phone several times since June, Cairo said.',
    finds: [
      'call held 2025-06/2025-09|2025-06/2025-09-10|2025-06-01/2025-09-10: Badr Abdelatty/EGY + Steve Witkoff/USA',
    ],
  },
  {
    construction: 'this month, several times',
    published: '2023-11-14',
    text: 'Qatari premier Mohammed bin Abdulrahman and Mossad chief David Barnea have met several times this month.',
    finds: [
      'meeting held 2023-11|2023-11-01/2023-11-14: Mohammed bin Abdulrahman/QAT/head_of_government + David Barnea/ISR/intelligence_chief',
    ],
  },
  {
    construction: 'between May and July, twice',
    published: '2024-08-15',
    text: 'Between May and July Kyrgyz leader Sadyr Japarov and Tajik leader Emomali Rahmon talked by telephone twice.',
    finds: ['call held 2024-05/2024-07: Sadyr Japarov/KGZ + Emomali Rahmon/TJK'],
  },
  {
    construction: 'week numbers of a month',
    published: '2025-07-02',
    text: "In the second week of June Thai Prime Minister Paetongtarn Shinawatra met Malaysia's Anwar Ibrahim in Kuala Lumpur.",
    finds: [
      'meeting held 2025-06|2025-06-09/2025-06-15|2025-06-08/2025-06-14 @Kuala Lumpur/MYS: Paetongtarn Shinawatra/THA/head_of_government + Anwar Ibrahim/MYS',
    ],
  },
  {
    construction: 'a decade ago is no day',
    published: '2024-05-31',
    text: 'Sheikh Hasina met Manmohan Singh in Dhaka more than a decade ago; the water treaty is still unsigned.',
    finds: ['meeting held * @Dhaka/BGD: Sheikh Hasina/BGD + Manmohan Singh/IND'],
  },
  {
    construction: 'in recent days',
    published: '2024-11-19',
    text: "In recent days Sudanese leader Abdel Fattah al-Burhan has spoken by phone with Eritrea's Isaias Afwerki.",
    finds: ['call held *: Abdel Fattah al-Burhan/SDN + Isaias Afwerki/ERI'],
  },
  {
    construction: 'earlier this month',
    published: '2025-03-12',
    text: "Earlier this month Czech President Petr Pavel met Lithuania's Gitanas Nausėda in Prague.",
    finds: [
      'meeting held 2025-03|2025-03-01/2025-03-12|2025-03-01/2025-03-11 @Prague/CZE: Petr Pavel/CZE/head_of_state + Gitanas Nausėda/LTU',
    ],
  },
  {
    construction: 'later this month',
    published: '2025-03-12',
    text: "Czech President Petr Pavel will meet Austria's Alexander Van der Bellen in Vienna later this month.",
    finds: [
      'meeting planned 2025-03|2025-03-12/2025-03-31|2025-03-13/2025-03-31 @Vienna/AUT: Petr Pavel/CZE/head_of_state + Alexander Van der Bellen/AUT',
    ],
  },
  {
    construction: 'in the coming days',
    published: '2025-03-12',
    text: 'Steve Witkoff will speak to Vladimir Putin in the coming days, a White House official said.',
    finds: ['call|meeting planned *: Steve Witkoff/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'season and year',
    published: '2019-10-21',
    text: 'In the spring of 2018 Moon Jae-in met Kim Jong Un at Panmunjom.',
    finds: [
      'meeting held 2018|2018-03/2018-05|2018-03-20/2018-06-20 @Panmunjom/KOR: Moon Jae-in/KOR + Kim Jong Un/PRK',
    ],
  },
]
