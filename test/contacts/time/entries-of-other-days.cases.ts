import type { ContactCase } from '../notation.ts'

const P = '2018-06-08'

/** Under the date of an entry, what is only proposed, planned or recalled is of another day. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'agree to push for a summit',
    published: P,
    text: 'May 26: Moon Jae-in and Kim Jong Un meet in Kaesong. They agree to push for a summit between Kim and Donald Trump.',
    finds: [
      'meeting held 2018-05-26: Moon Jae-in/KOR + Kim Jong Un/PRK',
      'summit proposed null: Kim Jong Un/PRK + Donald Trump/USA',
    ],
  },
  {
    construction: 'confirms that he had met',
    published: P,
    text: 'April 18: Donald Trump confirms that Mike Pompeo had met Kim Jong Un in Pyongyang.',
    finds: ['meeting held null @Pyongyang/PRK: Mike Pompeo/USA + Kim Jong Un/PRK'],
  },
  {
    construction: 'visits, under its day',
    published: P,
    text: 'March 5-6: Chung Eui-yong visits Kim Jong Un in Pyongyang and reports that Kim is willing to talk.',
    finds: ['meeting held 2018-03-05/2018-03-06 @Pyongyang/PRK: Chung Eui-yong/KOR + Kim Jong Un/PRK'],
  },
]
