import type { ContactCase } from '../notation.ts'

/** "the car he gave B": a clause without its pronoun is no sentence of its own; whom the sentence begins with goes on being its subject. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a sentence without a verb of its own',
    published: '2023-07-22',
    text: 'Antony Blinken gave a speech in Delhi.\n\nSultan Haitham in the coach he had shown Emmanuel Macron after their talks on Monday.',
    finds: ['talks held 2023-07-17: Haitham/OMN + Emmanuel Macron/FRA'],
  },
  {
    construction: 'what comes next is told of the same man',
    published: '2023-07-22',
    text: 'Anwar Ibrahim beside the tree he has planted with Fumio Kishida. He took home a second one: from Yoon Suk Yeol, with whom he conferred in Seoul on Tuesday.',
    finds: ['meeting held 2023-07-18 @Seoul/KOR: Anwar Ibrahim/MYS + Yoon Suk Yeol/KOR'],
  },
  {
    construction: 'the verb comes behind the clause',
    published: '2023-07-22',
    text: 'Anwar Ibrahim in the car he had been given drove to his talks with Xi Jinping on Monday.',
    finds: ['talks held 2023-07-17: Anwar Ibrahim/MYS + Xi Jinping/CHN'],
  },
  {
    construction: 'in an opening phrase',
    published: '2023-07-22',
    text: 'In the car he had been given, Anwar Ibrahim drove to talks with Xi Jinping on Monday.',
    finds: ['talks held 2023-07-17: Anwar Ibrahim/MYS + Xi Jinping/CHN'],
  },
]
