import type { ContactCase } from '../notation.ts'

/** Contacts of which a report says that they may come about or not. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'speculation as to whether',
    published: '2022-11-10',
    text: 'Speculation is rife as to whether Brazilian President Lula da Silva will hold talks with Venezuelan President Nicolas Maduro in Brasilia.',
    finds: ['talks|meeting proposed null @Brasilia/BRA: Lula da Silva/BRA + Nicolas Maduro/VEN'],
  },
  {
    construction: 'is considering whether to meet',
    published: '2022-11-10',
    text: 'Brazilian President Lula da Silva is considering whether to meet Venezuelan President Nicolas Maduro next month.',
    finds: ['meeting proposed 2022-12: Lula da Silva/BRA + Nicolas Maduro/VEN'],
  },
  {
    construction: 'has not decided whether he will see him',
    published: '2022-11-10',
    text: 'Brazilian President Lula da Silva has not decided whether he will meet Venezuelan President Nicolas Maduro.',
    finds: ['meeting proposed null: Lula da Silva/BRA + Nicolas Maduro/VEN'],
  },
  {
    construction: 'the two sides are discussing whether they would meet',
    published: '2022-11-10',
    text: 'Officials are discussing whether Brazilian President Lula da Silva could meet Venezuelan President Nicolas Maduro in December.',
    finds: ['meeting proposed 2022-12: Lula da Silva/BRA + Nicolas Maduro/VEN'],
  },
  {
    construction: 'did not say whether they had met',
    published: '2022-11-10',
    text: 'The spokesman did not say whether Brazilian President Lula da Silva had met Venezuelan President Nicolas Maduro.',
    finds: [],
  },
  {
    construction: 'asked whether they would meet',
    published: '2022-11-10',
    text: 'Asked whether Lula would meet Venezuelan President Nicolas Maduro, the Brazilian minister smiled.',
    finds: [],
  },
]
