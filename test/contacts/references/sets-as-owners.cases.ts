import type { ContactCase } from '../notation.ts'

/** Whose a meeting is, told by a word for two or more spoken of before. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the two ministers’ meeting',
    published: '2021-09-15',
    text: 'Lithuanian Foreign Minister Gabrielius Landsbergis thanked his Estonian colleague Eva-Maria Liimets on Monday. The two ministers’ meeting took place in Vilnius.',
    finds: ['meeting held 2021-09-13 @Vilnius/LTU: Gabrielius Landsbergis/LTU + Eva-Maria Liimets/EST'],
  },
  {
    construction: 'the two presidents’ talks lasted',
    published: '2021-09-15',
    text: 'Vladimir Putin greeted Bashar al-Assad warmly on Monday. The two presidents’ talks in the Kremlin lasted three hours.',
    finds: ['talks held 2021-09-13 @Kremlin/RUS: Vladimir Putin/RUS + Bashar al-Assad/SYR'],
  },
  {
    construction: 'the pair’s meeting',
    published: '2021-09-15',
    text: 'Boris Johnson promised Micheal Martin a solution on Monday. The pair’s meeting at Chequers lasted an hour.',
    finds: ['meeting held *: Boris Johnson/GBR + Micheal Martin/IRL'],
  },
  {
    construction: 'at the three leaders’ summit',
    published: '2021-09-15',
    text: 'Hassan Rouhani, Vladimir Putin and Recep Tayyip Erdogan signed a statement on Monday. At the three leaders’ summit in Ankara nothing was said of Idlib.',
    finds: [
      'summit|meeting held 2021-09-13 @Ankara/TUR: Hassan Rouhani/IRN + Vladimir Putin/RUS + Recep Tayyip Erdogan/TUR',
    ],
  },
  {
    construction: 'both premiers’ telephone call',
    published: '2021-09-15',
    text: 'Viktor Orban congratulated Janez Jansa on Monday. During the two premiers’ telephone call the river was spoken of.',
    finds: ['call held 2021-09-13: Viktor Orban/HUN + Janez Jansa/SVN'],
  },
  {
    construction: 'the two men’s first encounter since',
    published: '2021-09-15',
    text: 'On Monday Joe Biden shook hands with Recep Tayyip Erdogan in Rome. It was the two men’s first encounter since the summer.',
    finds: ['meeting held 2021-09-13 @Rome/ITA: Joe Biden/USA + Recep Tayyip Erdogan/TUR'],
  },
  {
    construction: 'the two leaders’ advisers are others',
    published: '2021-09-15',
    text: 'Joe Biden and Xi Jinping spoke by telephone on Thursday. The two leaders’ advisers had prepared the text.',
    finds: ['call held 2021-09-09: Joe Biden/USA + Xi Jinping/CHN'],
  },
  {
    construction: 'the two ministers’ view of a meeting',
    published: '2021-09-15',
    text: 'Gabrielius Landsbergis and Eva-Maria Liimets both said on Monday that a ban was needed. The two ministers’ letter to the editor was printed on Tuesday.',
    finds: [],
  },
]
