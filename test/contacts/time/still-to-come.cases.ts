import type { ContactCase } from '../notation.ts'

const P = '2019-09-18' // a Wednesday
const PAIR = 'Boris Johnson/GBR + Donald Trump/USA'

/** What was done has no day that is still to come; what is set has. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'looked forward to what is next week',
    published: P,
    text: 'Boris Johnson spoke to Donald Trump by phone this afternoon. They discussed trade and looked forward to the General Assembly next week.',
    finds: [`call held 2019-09-18: ${PAIR}`],
  },
  {
    construction: 'spoke ahead of what is tomorrow',
    published: P,
    text: 'Boris Johnson telephoned Donald Trump on Tuesday and discussed the vote that Parliament is to take tomorrow.',
    finds: [`call held 2019-09-17: ${PAIR}`],
  },
  {
    construction: 'has a meeting planned',
    published: P,
    text: 'Sergei Lavrov flew to New York on Tuesday. He is said to have a meeting planned with his South Korean counterpart Kang Kyung-wha.',
    finds: [
      '~visit held *: Sergei Lavrov/RUS + United States/USA/delegation! (host)',
      'meeting planned null: Sergei Lavrov/RUS + Kang Kyung-wha/KOR',
    ],
  },
  {
    construction: 'has talks scheduled with, for a day',
    published: P,
    text: 'Sergei Lavrov has talks scheduled with Kang Kyung-wha for Thursday in New York.',
    finds: ['talks planned 2019-09-19 @New York/USA: Sergei Lavrov/RUS + Kang Kyung-wha/KOR'],
  },
  {
    construction: 'had a meeting set, for a day to come',
    published: P,
    text: 'A spokesman said Kang Kyung-wha had a meeting set with Sergei Lavrov for Thursday.',
    finds: ['meeting planned 2019-09-19: Kang Kyung-wha/KOR + Sergei Lavrov/RUS'],
  },
  {
    construction: 'held, before meeting twice',
    published: P,
    text: 'Emmanuel Macron and Angela Merkel held talks with Vladimir Putin in Paris on September 2 before meeting twice in Berlin last week.',
    finds: [
      'talks held 2019-09-02 @Paris/FRA: Emmanuel Macron/FRA + Angela Merkel/DEU + Vladimir Putin/RUS',
      'meeting held 2019-09-09/2019-09-15 @Berlin/DEU: Emmanuel Macron/FRA + Angela Merkel/DEU',
    ],
  },
  {
    construction: 'met, before meeting again',
    published: P,
    text: 'Emmanuel Macron met Angela Merkel on Monday before meeting again with her on Tuesday.',
    finds: [
      'meeting held 2019-09-16: Emmanuel Macron/FRA + Angela Merkel/DEU',
      'meeting held 2019-09-17: Emmanuel Macron/FRA + Angela Merkel/DEU',
    ],
  },
]
