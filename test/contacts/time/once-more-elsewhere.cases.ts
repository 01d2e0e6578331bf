import type { ContactCase } from '../notation.ts'

/** "met in A in May, and briefly in B two months earlier": a second time and place behind the first. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'had spoken in P last November, on the fringes of a gathering, and briefly in Q two months earlier',
    published: '2023-05-07',
    text: 'Greek Prime Minister Kyriakos Mitsotakis met Albanian Prime Minister Edi Rama in Athens on Friday. The two had spoken for half an hour in Tirana last December, on the fringes of the Western Balkans summit, and briefly in Prague two months earlier.',
    finds: [
      'meeting held 2023-05-05 @Athens/GRC: Kyriakos Mitsotakis/GRC + Edi Rama/ALB',
      'meeting held 2022-12 @Tirana/ALB: Kyriakos Mitsotakis/GRC + Edi Rama/ALB',
      'meeting held 2022-10 @Prague/CZE: Kyriakos Mitsotakis/GRC + Edi Rama/ALB',
    ],
  },
  {
    construction: 'met in P in M and in Q a month later',
    published: '2023-12-07',
    text: 'Indian Foreign Minister Subrahmanyam Jaishankar and Canadian Foreign Minister Mélanie Joly met in New York in September and in Jakarta a month later.',
    finds: [
      'meeting held 2023-09 @New York/USA: Subrahmanyam Jaishankar/IND + Mélanie Joly/CAN',
      'meeting held 2023-10 @Jakarta/IDN: Subrahmanyam Jaishankar/IND + Mélanie Joly/CAN',
    ],
  },
  {
    construction: 'They met in P on D and, over lunch, in Q a week later',
    published: '2023-12-07',
    text: 'Chilean President Gabriel Boric and Paraguayan President Santiago Peña met in Santiago on November 6 and, over lunch, in Asunción a week later.',
    finds: [
      'meeting held 2023-11-06 @Santiago/CHL: Gabriel Boric/CHL + Santiago Peña/PRY',
      'meeting held 2023-11-13|2023-11-13/2023-11-19 @Asunción/PRY: Gabriel Boric/CHL + Santiago Peña/PRY',
    ],
  },
  {
    construction: 'X has met Y twice: in P in M, and on the sidelines of a summit in Q in N',
    published: '2023-12-07',
    text: 'Vietnamese Prime Minister Pham Minh Chinh has met Lao Prime Minister Sonexay Siphandone twice this year: in Vientiane in January, and on the sidelines of a summit in Jakarta in September.',
    finds: [
      'meeting held 2023-01 @Vientiane/LAO: Pham Minh Chinh/VNM + Sonexay Siphandone/LAO',
      'meeting held 2023-09 @Jakarta/IDN: Pham Minh Chinh/VNM + Sonexay Siphandone/LAO',
    ],
  },
  {
    construction: 'had seen each other in P in M, at a funeral, and again in Q three days later',
    published: '2023-12-07',
    text: 'Polish President Andrzej Duda and Lithuanian President Gitanas Nausėda had seen each other in Warsaw on September 4, at a funeral, and again in Vilnius three days later.',
    finds: [
      'meeting held 2023-09-04 @Warsaw/POL: Andrzej Duda/POL + Gitanas Nausėda/LTU',
      'meeting held 2023-09-07 @Vilnius/LTU: Andrzej Duda/POL + Gitanas Nausėda/LTU',
    ],
  },
  {
    construction: 'spoke by phone on D, and a second time two days later',
    published: '2023-12-07',
    text: 'Egyptian Foreign Minister Sameh Shoukry and Iranian Foreign Minister Hossein Amir-Abdollahian spoke by phone on November 20, after the truce, and a second time two days later.',
    finds: [
      'call held 2023-11-20: Sameh Shoukry/EGY + Hossein Amir-Abdollahian/IRN',
      'call held 2023-11-22: Sameh Shoukry/EGY + Hossein Amir-Abdollahian/IRN',
    ],
  },
]
