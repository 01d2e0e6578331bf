import type { ContactCase } from '../notation.ts'

/** Those who keep company: closeted, with somebody for hours, somebody's visitor, given an hour. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'was with X for hours',
    published: '2024-05-17',
    text: 'Icelandic Prime Minister Bjarni Benediktsson was with Latvian President Edgars Rinkevics for three hours on Tuesday.',
    finds: ['meeting held 2024-05-14: Bjarni Benediktsson/ISL + Edgars Rinkevics/LVA'],
  },
  {
    construction: 'spent the morning with, was with all afternoon',
    published: '2024-05-17',
    text: 'On Wednesday Zambian President Hakainde Hichilema was with his Angolan colleague, João Lourenço, all afternoon.',
    finds: ['meeting held 2024-05-15: Hakainde Hichilema/ZMB + João Lourenço/AGO'],
  },
  {
    construction: 'were closeted',
    published: '2019-02-27',
    text: 'Nepalese Foreign Minister Pradeep Gyawali and Bhutanese Foreign Minister Tandi Dorji were closeted for two hours on Monday.',
    finds: ['meeting held 2019-02-25: Pradeep Gyawali/NPL + Tandi Dorji/BTN'],
  },
  {
    construction: 'was closeted with',
    published: '2019-02-27',
    text: 'In Kathmandu on Monday, the Nepalese foreign minister, Pradeep Gyawali, was closeted with Bhutanese Foreign Minister Tandi Dorji until midnight.',
    finds: ['meeting held 2019-02-25 @Kathmandu/NPL: Pradeep Gyawali/NPL + Tandi Dorji/BTN'],
  },
  {
    construction: "X's first visitor was Y",
    published: '2021-11-19',
    text: "The first visitor of Norway's new foreign minister, Anniken Huitfeldt, was her Danish counterpart, Jeppe Kofod.",
    finds: ['meeting held *: Anniken Huitfeldt/NOR (host) + Jeppe Kofod/DNK'],
  },
  {
    construction: "X's guest on a day was Y",
    published: '2021-11-19',
    text: "Norwegian Prime Minister Jonas Gahr Støre's guest on Wednesday was Estonian Prime Minister Kaja Kallas.",
    finds: ['meeting held 2021-11-17: Jonas Gahr Støre/NOR (host) + Kaja Kallas/EST'],
  },
  {
    construction: "Y was X's guest",
    published: '2021-11-19',
    text: 'On Wednesday Estonian Prime Minister Kaja Kallas was the guest of Norwegian Prime Minister Jonas Gahr Støre.',
    finds: ['meeting held 2021-11-17: Jonas Gahr Støre/NOR (host) + Kaja Kallas/EST'],
  },
  {
    construction: 'gave Y an hour of his time',
    published: '2018-10-05',
    text: 'On Thursday Tanzanian President John Magufuli gave Swiss Foreign Minister Ignazio Cassis an hour of his time.',
    finds: ['meeting held 2018-10-04: John Magufuli/TZA + Ignazio Cassis/CHE'],
  },
  {
    construction: 'granted Y an audience',
    published: '2018-10-05',
    text: 'On Thursday King Letsie III of Lesotho granted Swiss Foreign Minister Ignazio Cassis an audience.',
    finds: ['meeting held 2018-10-04: Letsie III/LSO + Ignazio Cassis/CHE'],
  },
  {
    construction: 'was granted an audience by',
    published: '2018-10-05',
    text: 'Swiss Foreign Minister Ignazio Cassis was granted an audience by King Letsie III of Lesotho on Thursday.',
    finds: ['meeting held 2018-10-04: Letsie III/LSO + Ignazio Cassis/CHE'],
  },
  {
    construction: 'found time for each other',
    published: '2017-07-10',
    text: 'Chilean Foreign Minister Heraldo Muñoz and Peruvian Foreign Minister Ricardo Luna found time for each other in Cali on Friday.',
    finds: ['meeting held 2017-07-07 @Cali/COL: Heraldo Muñoz/CHL + Ricardo Luna/PER'],
  },
  {
    construction: 'made time for',
    published: '2017-07-10',
    text: 'Chilean Foreign Minister Heraldo Muñoz made time on Friday for his Peruvian counterpart, Ricardo Luna.',
    finds: ['meeting held 2017-07-07: Heraldo Muñoz/CHL + Ricardo Luna/PER'],
  },
  {
    construction: "the highlight of X's trip was a meeting with Y",
    published: '2022-03-18',
    text: "The highlight of Maltese Foreign Minister Evarist Bartolo's trip was a meeting with Tunisian President Kais Saied on Tuesday.",
    finds: ['meeting held 2022-03-15: Evarist Bartolo/MLT + Kais Saied/TUN'],
  },
  {
    construction: 'a visit whose centrepiece was talks with Y',
    published: '2022-03-18',
    text: 'Maltese Foreign Minister Evarist Bartolo ended on Tuesday a visit to Tunis whose centrepiece was a meeting with Tunisian President Kais Saied the day before.',
    finds: ['meeting held 2022-03-14: Evarist Bartolo/MLT + Kais Saied/TUN'],
  },
  {
    construction: "first on X's programme was a breakfast with Y",
    published: '2022-03-18',
    text: "First on Maltese Foreign Minister Evarist Bartolo's programme on Tuesday was a breakfast with Tunisian President Kais Saied.",
    finds: ['meeting held 2022-03-15: Evarist Bartolo/MLT + Kais Saied/TUN'],
  },
  {
    construction: 'it was over dinner with Y that X said',
    published: '2023-06-09',
    text: 'It was over dinner with Colombian President Gustavo Petro on Wednesday that Spanish Prime Minister Pedro Sánchez raised the matter.',
    finds: ['meeting held 2023-06-07: Pedro Sánchez/ESP + Gustavo Petro/COL'],
  },
  {
    construction: 'it was in a call with Y that X learnt',
    published: '2023-06-09',
    text: 'It was in a telephone call with Colombian President Gustavo Petro that Spanish Prime Minister Pedro Sánchez learnt of the decision on Wednesday.',
    finds: ['call held 2023-06-07: Pedro Sánchez/ESP + Gustavo Petro/COL'],
  },
  {
    construction: 'the matter came up between X and Y',
    published: '2020-01-24',
    text: 'The border came up between Moldovan President Igor Dodon and Romanian Foreign Minister Bogdan Aurescu in Davos on Wednesday.',
    finds: ['meeting held 2020-01-22 @Davos/CHE: Igor Dodon/MDA + Bogdan Aurescu/ROU'],
  },
  {
    construction: 'was discussed between X and Y',
    published: '2020-01-24',
    text: 'Gas transit was discussed between Moldovan President Igor Dodon and Romanian Foreign Minister Bogdan Aurescu in Davos on Wednesday.',
    finds: ['meeting held 2020-01-22 @Davos/CHE: Igor Dodon/MDA + Bogdan Aurescu/ROU'],
  },
  {
    construction: 'present at the table were X and Y',
    published: '2020-01-24',
    text: 'Present at the table in Davos on Wednesday were Moldovan President Igor Dodon and Romanian Foreign Minister Bogdan Aurescu.',
    finds: ['meeting held 2020-01-22 @Davos/CHE: Igor Dodon/MDA + Bogdan Aurescu/ROU'],
  },
  {
    construction: 'seated opposite X, Y spoke',
    published: '2020-01-24',
    text: 'Seated opposite Moldovan President Igor Dodon on Wednesday, Romanian Foreign Minister Bogdan Aurescu spoke of patience.',
    finds: ['meeting held 2020-01-22: Igor Dodon/MDA + Bogdan Aurescu/ROU'],
  },
  {
    construction: 'no company: with somebody in mind, in spirit, in a cause',
    published: '2020-01-24',
    text: 'Romanian Foreign Minister Bogdan Aurescu is with Moldovan President Igor Dodon on this question. The relations between the two governments were discussed in parliament on Wednesday.',
    finds: [],
  },
  {
    construction: 'no company: a gift of time to nobody who is named, an award',
    published: '2020-01-24',
    text: 'Moldovan President Igor Dodon gave himself an hour to read. He granted Romanian singer Ana Munteanu citizenship on Wednesday.',
    finds: [],
  },
]
