import type { ContactCase } from '../notation.ts'

const P = '2023-10-17' // a Tuesday

/** What is told as coming later, in the past, took place; what somebody said would come is a plan. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'would later meet',
    published: P,
    text: 'On Monday William Ruto held talks in Nairobi with Austrian minister Martin Kocher. He would later meet Japanese Foreign Minister Yoko Kamikawa.',
    finds: [
      'talks held 2023-10-16 @Nairobi/KEN: William Ruto/KEN + Martin Kocher/AUT',
      'meeting held 2023-10-16|null: William Ruto/KEN + Yoko Kamikawa/JPN',
    ],
  },
  {
    construction: 'whom he would subsequently meet',
    published: P,
    text: 'In May 2021 Antony Blinken telephoned Sergei Lavrov, whom he would subsequently meet in Reykjavik.',
    finds: [
      'call held 2021-05: Antony Blinken/USA + Sergei Lavrov/RUS',
      'meeting held * @Reykjavik/ISL: Antony Blinken/USA + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'said he would later meet',
    published: P,
    text: 'William Ruto said on Monday that he would later meet Yoko Kamikawa.',
    finds: ['meeting planned *: William Ruto/KEN + Yoko Kamikawa/JPN'],
  },
  {
    construction: 'the first one being on the sidelines, last month',
    published: P,
    text: 'William Ruto will meet Yoko Kamikawa on Friday for the second time, the first one being on the sidelines of a forum in Tokyo last month.',
    finds: [
      'meeting planned 2023-10-20: William Ruto/KEN + Yoko Kamikawa/JPN',
      'meeting held 2023-09 @Tokyo/JPN: William Ruto/KEN + Yoko Kamikawa/JPN',
    ],
  },
  {
    construction: 'in time for the summit, on a weekday to come',
    published: P,
    text: 'No deal will be struck in time for the summit between William Ruto and Fumio Kishida on Thursday.',
    finds: ['summit planned 2023-10-19: William Ruto/KEN + Fumio Kishida/JPN'],
  },
  {
    construction: 'after the meeting with one, also talked with another',
    published: P,
    text: 'After his meeting with Albin Kurti on Monday, Josep Borrell also talked with Serbian President Aleksandar Vucic.',
    finds: [
      'meeting held 2023-10-16: Josep Borrell/XEU + Albin Kurti/XKX',
      'meeting held 2023-10-16|null: Josep Borrell/XEU + Aleksandar Vucic/SRB',
    ],
  },
]
