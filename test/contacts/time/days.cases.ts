import type { ContactCase } from '../notation.ts'

/** Days with a month, in figures, in ranges, headings and datelines, and in undated texts. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'month-day with year',
    published: '2019-10-21',
    text: 'Kazakh Foreign Minister Kairat Abdrakhmanov and Kyrgyz Foreign Minister Erlan Abdyldaev met in Cholpon-Ata on September 3, 2018.',
    finds: [
      'meeting held 2018-09-03 @Cholpon-Ata/KGZ: Kairat Abdrakhmanov/KAZ/foreign_minister + Erlan Abdyldaev/KGZ/foreign_minister',
    ],
  },
  {
    construction: 'month-day without year, past of this year',
    published: '2024-06-12',
    text: "Peruvian President Dina Boluarte received Ecuador's Daniel Noboa in Lima on May 28.",
    finds: ['meeting held 2024-05-28 @Lima/PER: Dina Boluarte/PER/head_of_state + Daniel Noboa/ECU'],
  },
  {
    construction: 'month-day without year, past of last year',
    published: '2024-01-02',
    text: "Peruvian President Dina Boluarte received Chile's Gabriel Boric in Lima on December 6, her office recalled.",
    finds: ['meeting held 2023-12-06 @Lima/PER: Dina Boluarte/PER/head_of_state + Gabriel Boric/CHL'],
  },
  {
    construction: 'month-day without year, future of next year',
    published: '2025-12-18',
    text: "Croatian President Zoran Milanović is due to meet Slovenia's Nataša Pirc Musar in Rijeka on 14 January.",
    finds: ['meeting planned 2026-01-14 @Rijeka/HRV: Zoran Milanović/HRV/head_of_state + Nataša Pirc Musar/SVN'],
  },
  {
    construction: 'day before month: 5 June',
    published: '2021-06-17',
    text: 'The Mongolian and Russian foreign ministers, Batmunkh Battsetseg and Sergei Lavrov, met in Moscow on 1 June, and Mrs Battsetseg flew on to Paris on 5 June.',
    finds: [
      'meeting held 2021-06-01 @Moscow/RUS: Batmunkh Battsetseg/MNG/foreign_minister + Sergei Lavrov/RUS/foreign_minister',
    ],
  },
  {
    construction: 'range: June 5-6',
    published: '2024-06-12',
    text: 'Negotiators of Armenia and Azerbaijan held talks in Almaty on June 5-6 about the line of the border.',
    finds: [
      'talks held 2024-06-05/2024-06-06 @Almaty/KAZ: Armenian negotiators/ARM/delegation! + Azerbaijani negotiators/AZE/delegation!',
    ],
  },
  {
    construction: 'range: from 3 to 5 September',
    published: '2025-09-10',
    text: 'From 3 to 5 September delegations of Thailand and Cambodia negotiated in Koh Kong over the removal of barbed wire.',
    finds: [
      'talks held 2025-09-03/2025-09-05 @Koh Kong/KHM: Thai delegation/THA/delegation! + Cambodian delegation/KHM/delegation!',
    ],
  },
  {
    construction: 'range between two months',
    published: '2017-05-22',
    text: 'The Cypriot leaders Nicos Anastasiades and Mustafa Akinci met nine times between 28 April and 17 May, the UN said.',
    finds: ['meeting held 2017-04-28/2017-05-17: Nicos Anastasiades/CYP + Mustafa Akinci/CYP|XTC'],
  },
  {
    construction: 'weekday and date together',
    published: '2021-12-08',
    text: "Laotian Foreign Minister Saleumxay Kommasith met Vietnam's Bui Thanh Son in Vientiane on Monday, 29 November.",
    finds: ['meeting held 2021-11-29 @Vientiane/LAO: Saleumxay Kommasith/LAO/foreign_minister + Bui Thanh Son/VNM'],
  },
  {
    construction: 'weekday in brackets after the date',
    published: '2025-04-11',
    text: 'On April 3 (Thursday), Foreign Minister Iwaya Takeshi of Japan held a meeting with Mr. Cho Tae-yul, Foreign Minister of the Republic of Korea, in Brussels.',
    finds: [
      'meeting held 2025-04-03 @Brussels/BEL: Iwaya Takeshi/JPN/foreign_minister + Cho Tae-yul/KOR/foreign_minister',
    ],
  },
  {
    construction: 'date heading governs the list under it',
    published: '2023-05-23',
    text: 'Telephone calls of the Maldivian foreign minister, Abdulla Shahid\n\n17 May\nSpoke with S. Jaishankar of India\nSpoke with A. K. Abdul Momen of Bangladesh\n\n19 May\nSpoke with Ali Sabry of Sri Lanka',
    finds: [
      'call held 2023-05-17: Abdulla Shahid/MDV/foreign_minister + S. Jaishankar/IND',
      'call held 2023-05-17: Abdulla Shahid/MDV/foreign_minister + A. K. Abdul Momen/BGD',
      'call held 2023-05-19: Abdulla Shahid/MDV/foreign_minister + Ali Sabry/LKA',
    ],
  },
  {
    construction: 'dateline day without a year',
    published: '2024-04-24',
    text: 'NEW DELHI, April 23 -- Sri Lankan Foreign Minister Ali Sabry today met External Affairs Minister S. Jaishankar here.',
    finds: [
      'meeting held 2024-04-23 @New Delhi/IND: Ali Sabry/LKA/foreign_minister + S. Jaishankar/IND/foreign_minister',
    ],
  },
  {
    construction: 'dateline day, weekday against it',
    published: '2019-10-21',
    text: 'YEREVAN, Oct. 19 - Armenian President Armen Sarkissian on Friday received Serbian Prime Minister Ana Brnabic.',
    finds: ['meeting held 2019-10-18: Armen Sarkissian/ARM/head_of_state + Ana Brnabic/SRB/head_of_government'],
  },
  {
    construction: 'undated text, full date in it',
    published: null,
    text: "On 12 September 2023 Comoros' foreign minister, Dhoihir Dhoulkamal, met his Malagasy colleague Yvette Sylla in Moroni.",
    finds: ['meeting held 2023-09-12 @Moroni/COM: Dhoihir Dhoulkamal/COM/foreign_minister + Yvette Sylla/MDG'],
  },
  {
    construction: 'undated text, month-day without a year',
    published: null,
    text: 'US Secretary of State Marco Rubio telephoned Pakistani Prime Minister Shehbaz Sharif on May 8, the State Department said.',
    finds: ['call held 2025-05-08|null: Marco Rubio/USA/foreign_minister + Shehbaz Sharif/PAK/head_of_government'],
  },
  {
    construction: 'undated text, weekday only',
    published: null,
    text: "The sultan of Oman, Haitham bin Tariq, received Jordan's King Abdullah in Muscat on Tuesday.",
    finds: ['meeting held null @Muscat/OMN: Haitham bin Tariq/OMN/head_of_state + King Abdullah/JOR/head_of_state'],
  },
  {
    construction: 'undated text, year of another contact',
    published: null,
    text: "Foreign Minister Ilyas Bergara of Djibouti met Somalia's Abdisaid Ali in Mogadishu in March 2021. They have not met since.",
    finds: [
      'meeting held 2021-03 @Mogadishu/SOM: Ilyas Bergara/DJI/foreign_minister + Abdisaid Ali/SOM',
      '~meeting denied *: Ilyas Bergara/DJI + Abdisaid Ali/SOM',
    ],
  },
  {
    construction: 'Aug. 15 meeting, attribute',
    published: '2025-09-10',
    text: 'Since the Aug. 15 meeting of Trump and Putin in Alaska, little has moved.',
    finds: ['meeting|summit held 2025-08-15 @Alaska/USA: Trump/USA + Putin/RUS'],
  },
  {
    construction: 'on New Year’s Day',
    published: '2022-01-03',
    text: "Ethiopia's Abiy Ahmed telephoned Uganda's Yoweri Museveni on New Year's Day.",
    finds: ['call held 2022-01-01: Abiy Ahmed/ETH + Yoweri Museveni/UGA'],
  },
  {
    construction: 'on Christmas Eve',
    published: '2024-12-30',
    text: 'Georgian opposition-backed president Salome Zourabichvili spoke by phone with Emmanuel Macron on Christmas Eve.',
    finds: ['call held 2024-12-24: Salome Zourabichvili/GEO/head_of_state + Emmanuel Macron/FRA'],
  },
  {
    construction: 'numeric date, day first',
    published: '2023-02-06',
    text: 'Cuban Vice Minister Josefina Vidal received the Vatican nuncio, Giampiero Gloder, on 02.02.2023.',
    finds: ['meeting held 2023-02-02: Josefina Vidal/CUB/deputy_minister + Giampiero Gloder/VAT'],
  },
  {
    construction: 'ISO date in a log line',
    published: '2023-02-06',
    text: '2023-02-01: Minister Gladys Tumenta of Nauru telephones Minister Kausea Natano of Tuvalu.',
    finds: ['call held 2023-02-01: Gladys Tumenta/NRU + Kausea Natano/TUV'],
  },
  {
    construction: 'ordinal of a month',
    published: '2016-08-10',
    text: 'On the 3rd of August Mongolian Foreign Minister Tsend Munkh-Orgil spoke by telephone with Hungarian Foreign Minister Péter Szijjártó.',
    finds: ['call held 2016-08-03: Tsend Munkh-Orgil/MNG/foreign_minister + Péter Szijjártó/HUN/foreign_minister'],
  },
  {
    construction: 'the 21st, without a month',
    published: '2025-11-06',
    text: 'The two prime ministers, Viktor Orbán of Hungary and Robert Fico of Slovakia, will meet again on the 21st in Esztergom.',
    finds: [
      'meeting planned 2025-11-21 @Esztergom/HUN: Viktor Orbán/HUN/head_of_government + Robert Fico/SVK/head_of_government',
    ],
  },
]
