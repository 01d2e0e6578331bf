import type { ContactCase } from '../notation.ts'

/** Who travels to tell or hand somebody something meets him. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'flew to a town to present something to his counterpart',
    published: '2025-06-18',
    text: "Canada's national security adviser, Nathalie Drouin, flew to Singapore in October 2024 to present evidence to her Indian counterpart, Ajit Doval.",
    finds: ['meeting held 2024-10 @Singapore/SGP: Nathalie Drouin/CAN + Ajit Doval/IND'],
  },
  {
    construction: 'went to a town to tell its president that',
    published: '2025-06-18',
    text: 'European Commission President Ursula von der Leyen went to Belgrade on Tuesday to tell President Aleksandar Vucic that reforms were late.',
    finds: ['meeting held 2025-06-17 @Belgrade/SRB: Ursula von der Leyen/XEU + Aleksandar Vucic/SRB'],
  },
  {
    construction: 'travelled to deliver a warning to',
    published: '2025-06-18',
    text: 'French envoy Jean-Yves Le Drian travelled to Beirut last week to deliver a warning to parliament speaker Nabih Berri.',
    finds: ['meeting held 2025-06-09/2025-06-15 @Beirut/LBN: Jean-Yves Le Drian/FRA + Nabih Berri/LBN'],
  },
  {
    construction: 'will fly to hand a list to',
    published: '2025-06-18',
    text: 'Polish Foreign Minister Radoslaw Sikorski will fly to Kyiv on Friday to hand a list of demands to President Volodymyr Zelenskyy.',
    finds: ['meeting planned 2025-06-20 @Kyiv/UKR: Radoslaw Sikorski/POL + Volodymyr Zelenskyy/UKR'],
  },
  {
    construction: 'went there to tell reporters',
    published: '2025-06-18',
    text: 'Polish Foreign Minister Radoslaw Sikorski went to Kyiv to tell reporters that Poland would help.',
    finds: ['visit held null @Kyiv/UKR: Radoslaw Sikorski/POL + Kyiv/UKR/delegation! (host)'],
  },
  {
    construction: 'visited at the invitation of an unknown holder, with whom he held discussions',
    published: '2024-12-13',
    text: 'Deputy President Paul Mashatile of South Africa visited Luanda in August at the invitation of Vice President Esperança da Costa, with whom he held discussions.',
    finds: ['meeting held 2024-08 @Luanda/AGO: Paul Mashatile/ZAF + Esperança da Costa/AGO'],
  },
  {
    construction: 'travelled to a town, where he met an unknown minister',
    published: '2024-12-13',
    text: 'Norwegian State Secretary Maria Varteressian travelled to Maputo in November, where she met Deputy Foreign Minister Manuel Goncalves.',
    finds: ['meeting held 2024-11 @Maputo/MOZ: Maria Varteressian/NOR + Manuel Goncalves/MOZ'],
  },
]
