import type { ContactCase } from '../notation.ts'

const P = '2023-08-20' // a Sunday

/** Houses that every state has lie in the state of whoever is at home there; towns of datelines. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'held talks at State House',
    published: P,
    text: 'On Friday Kenyan President William Ruto held talks with South Sudanese President Salva Kiir at State House.',
    finds: ['talks held 2023-08-18 @State House/KEN: William Ruto/KEN + Salva Kiir/SSD'],
  },
  {
    construction: 'the ambassador called at the State Guest House',
    published: P,
    text: 'Dutch Ambassador Anne van Leeuwen paid a farewell call on Bangladeshi Foreign Secretary Masud Bin Momen at the State Guest House on Friday.',
    finds: ['meeting held 2023-08-18 @State Guest House/BGD: Anne van Leeuwen/NLD + Masud Bin Momen/BGD'],
  },
  {
    construction: 'a town and a hyphen open the report',
    published: P,
    text: 'Nairobi - President William Ruto hosted South Sudanese President Salva Kiir on Friday in the presence of ministers and members of parliament of both countries.\n\nUS Ambassador Meg Whitman attended the dinner.',
    finds: ['meeting held 2023-08-18: William Ruto/KEN (host) + Salva Kiir/SSD'],
  },
  {
    construction: 'who filed it, a town and a day open the report',
    published: '2024-06-24',
    text: '(ANP) - BELGRADE, JUN 24 - On Wednesday, June 26, Josep Borrell will meet Aleksandar Vucic in Brussels.',
    finds: ['meeting planned 2024-06-26 @Brussels/BEL: Josep Borrell/XEU + Aleksandar Vucic/SRB'],
  },
  {
    construction: 'filed from the United Nations',
    published: '2019-09-25',
    text: 'UNITED NATIONS, Sept 25 (AP) - Sergey Lavrov met Volodymyr Zelenskyy at a reception on the sidelines of the General Assembly on Tuesday.',
    finds: ['meeting held 2019-09-24 @New York/USA: Sergey Lavrov/RUS + Volodymyr Zelenskyy/UKR'],
  },
]
