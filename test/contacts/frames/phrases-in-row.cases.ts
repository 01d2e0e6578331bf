import type { ContactCase } from '../notation.ts'

/** "after A, for which …, and after B": a second phrase with the same preposition belongs to the same verb. */
export const cases: ContactCase[] = [
  {
    construction: 'comes after A, for which they came to sit down, and after B',
    published: '2024-04-17',
    text: 'The meeting comes after the Defence Dialogue, for which Indian officials came to Canberra in January to sit down with Australian officials, and after the telephone call of March 21 between Indian Foreign Minister Subrahmanyam Jaishankar and Australian Foreign Minister Penny Wong.',
    finds: [
      'meeting|talks held 2024-01 @Canberra/AUS: Indian officials/IND/delegation! + Australian officials/AUS/delegation!',
      'call held 2024-03-21: Subrahmanyam Jaishankar/IND + Penny Wong/AUS',
    ],
  },
  {
    construction: 'follows on the visit, during which, and on the call',
    published: '2024-04-17',
    text: 'The decision builds on the talks in Astana, during which Kazakh President Kassym-Jomart Tokayev received Turkish Foreign Minister Hakan Fidan on March 5, and on the call of April 3 between Tokayev and Turkish President Recep Tayyip Erdogan.',
    finds: [
      'meeting|talks held 2024-03-05 @Astana/KAZ: Kassym-Jomart Tokayev/KAZ (host) + Hakan Fidan/TUR',
      'call held 2024-04-03: Kassym-Jomart Tokayev/KAZ + Recep Tayyip Erdogan/TUR',
    ],
  },
  {
    construction: 'a week after X met Y and two weeks after Z called',
    published: '2024-04-17',
    text: 'The agreement was reached after Egyptian Foreign Minister Sameh Shoukry met Hamas leader Ismail Haniyeh in Cairo on April 2 and after US President Joe Biden called Egyptian President Abdel Fattah el-Sisi on April 5.',
    finds: [
      'meeting held 2024-04-02 @Cairo/EGY: Sameh Shoukry/EGY + Ismail Haniyeh/XHM',
      'call held 2024-04-05: Joe Biden/USA + Abdel Fattah el-Sisi/EGY',
    ],
  },
]
