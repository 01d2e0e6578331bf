import type { ContactCase } from '../notation.ts'

const P = '2014-11-12' // a Wednesday
const PAIR = 'Xi Jinping/CHN + Barack Obama/USA'

/** "Before their talks he hosted a ceremony": talks told as held are no plan. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'before their talks, held a ceremony',
    published: P,
    text: 'Chinese President Xi Jinping held talks with US President Barack Obama in Beijing on Wednesday. Before their talks, Xi held a ceremony to welcome Obama.',
    finds: [`talks held 2014-11-12 @Beijing/CHN: ${PAIR}`],
  },
  {
    construction: 'prior to the talks, hosted a ceremony for',
    published: P,
    text: 'Chinese President Xi Jinping held talks with US President Barack Obama in Beijing on Wednesday. Prior to the talks, Xi hosted a red-carpet ceremony for Obama at the Great Hall of the People.',
    finds: [`talks held 2014-11-12 @Beijing/CHN: ${PAIR}`],
  },
  {
    construction: 'ahead of the meeting, told reporters',
    published: P,
    text: 'Xi Jinping met Barack Obama in Beijing on Wednesday. Ahead of the meeting, Obama told reporters that he expected little.',
    finds: [`meeting held 2014-11-12 @Beijing/CHN: ${PAIR}`],
  },
  {
    construction: 'said ahead of talks of which none was told',
    published: P,
    text: 'Barack Obama laid a wreath on Wednesday ahead of his talks with Xi Jinping.',
    finds: [`talks planned *: ${PAIR}`],
  },
  {
    construction: 'before another summit, next week',
    published: P,
    text: 'Xi Jinping met Barack Obama in Beijing on Tuesday. Obama spoke to the press ahead of the summit with Vladimir Putin next week.',
    finds: [
      `meeting held 2014-11-11 @Beijing/CHN: ${PAIR}`,
      'summit planned 2014-11-17/2014-11-23: Barack Obama/USA + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'ahead of any talks',
    published: P,
    text: 'Kim Jong Un visited Beijing on Tuesday for a meeting with Xi Jinping, to strengthen his hand ahead of any talks with Barack Obama.',
    finds: ['meeting held 2014-11-11 @Beijing/CHN: Kim Jong Un/PRK + Xi Jinping/CHN'],
  },
]
