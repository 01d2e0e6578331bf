import type { ContactCase } from '../notation.ts'

/** "undertook to raise trade", "agreed to review the accord": what two promise is no meeting to come. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'They undertook to raise trade to a sum by a year',
    published: '2025-08-07',
    text: 'The President of Brazil, Luiz Inácio Lula da Silva, telephoned the Prime Minister of India, Narendra Modi, on Thursday. They undertook to raise bilateral trade to more than 20 billion dollars a year by 2030.',
    finds: ['call held 2025-08-07: Luiz Inácio Lula da Silva/BRA + Narendra Modi/IND'],
  },
  {
    construction: 'The two pledged to address the deficit and to raise quotas by a year',
    published: '2024-02-02',
    text: 'Egyptian Foreign Minister Sameh Shoukry met Zambian Foreign Minister Stanley Kakubo in Cairo on Thursday. The two pledged to raise the number of scholarships to 200 by 2026 and to address the trade deficit.',
    finds: ['meeting held 2024-02-01 @Cairo/EGY: Sameh Shoukry/EGY + Stanley Kakubo/ZMB'],
  },
  {
    construction: 'A recalled B’s visit to P on D, when they signed an accord',
    published: '2025-08-07',
    text: "The President of Brazil, Luiz Inácio Lula da Silva, telephoned the Prime Minister of India, Narendra Modi, on Thursday. The President recalled the Prime Minister's state visit to Brasília on 8 July, when they signed an agreement on energy.",
    finds: [
      'call held 2025-08-07: Luiz Inácio Lula da Silva/BRA + Narendra Modi/IND',
      'visit|meeting held 2025-07-08 @Brasília/BRA: Narendra Modi/IND + Luiz Inácio Lula da Silva/BRA',
    ],
  },
  {
    construction: 'Both recalled A’s visit to P in M, when the two opened a bridge',
    published: '2024-10-10',
    text: "Uzbek President Shavkat Mirziyoyev and Kazakh President Kassym-Jomart Tokayev spoke by phone on Wednesday. They recalled Mr Tokayev's visit to Tashkent in May, when the two agreed on a common power grid.",
    finds: [
      'call held 2024-10-09: Shavkat Mirziyoyev/UZB + Kassym-Jomart Tokayev/KAZ',
      'visit|meeting held 2024-05 @Tashkent/UZB: Kassym-Jomart Tokayev/KAZ + Shavkat Mirziyoyev/UZB',
    ],
  },
]
