import type { ContactCase } from '../notation.ts'

/** Lines under pictures that say without a verb who was with whom, where and when. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'A with B at a hall, town, date',
    published: '2023-05-19',
    text: `Trade deal edges closer

Japanese Prime Minister Fumio Kishida with Canadian Prime Minister Justin Trudeau at the Grand Prince Hotel, Hiroshima, May 18, 2023.

Exporters in both countries have waited for years.`,
    finds: ['meeting held 2023-05-18 @Grand Prince Hotel/JPN: Fumio Kishida/JPN + Justin Trudeau/CAN'],
  },
  {
    construction: 'A with B in a town on a day, agency behind',
    published: '2023-05-19',
    text: `Trade deal edges closer

Spanish Foreign Minister Jose Manuel Albares with his Moroccan counterpart Nasser Bourita in Rabat on May 17, 2023. EFE

Exporters in both countries have waited for years.`,
    finds: ['meeting held 2023-05-17 @Rabat/MAR: Jose Manuel Albares/ESP + Nasser Bourita/MAR'],
  },
  {
    construction: 'caption printed twice',
    published: '2023-05-19',
    text: `Trade deal edges closer

President Emomali Rahmon with Kazakh President Kassym-Jomart Tokayev in Dushanbe on May 5, 2023.
President Emomali Rahmon with Kazakh President Kassym-Jomart Tokayev in Dushanbe on May 5, 2023.
Image: COURTESY

Exporters in both countries have waited for years.`,
    finds: ['meeting held 2023-05-05 @Dushanbe/TJK: Emomali Rahmon/TJK + Kassym-Jomart Tokayev/KAZ'],
  },
  {
    construction: 'file picture in front',
    published: '2023-05-19',
    text: `Trade deal edges closer

File: Indian Foreign Minister S. Jaishankar with Sri Lankan President Ranil Wickremesinghe in Colombo, January 20, 2023.

Exporters in both countries have waited for years.`,
    finds: ['meeting held 2023-01-20 @Colombo/LKA: S. Jaishankar/IND + Ranil Wickremesinghe/LKA'],
  },
  {
    construction: 'pictured with',
    published: '2023-05-19',
    text: `Trade deal edges closer

Brazilian President Luiz Inácio Lula da Silva pictured with Portuguese President Marcelo Rebelo de Sousa in Lisbon on April 22, 2023.

Exporters in both countries have waited for years.`,
    finds: ['meeting held 2023-04-22 @Lisbon/PRT: Luiz Inácio Lula da Silva/BRA + Marcelo Rebelo de Sousa/PRT'],
  },
  {
    construction: 'a wife beside him is no contact',
    published: '2023-05-19',
    text: `Trade deal edges closer

Japanese Prime Minister Fumio Kishida with his wife Yuko in Hiroshima, May 18, 2023.

Exporters in both countries have waited for years.`,
    finds: [],
  },
  {
    construction: 'a title with two names and a date is no picture',
    published: '2023-05-19',
    text: `Interview of Justin Trudeau with a newspaper in Ottawa, May 18, 2023

Exporters in both countries have waited for years.`,
    finds: [],
  },
]
