import type { ContactCase } from '../notation.ts'

/** Rounds named one after another with their days and places, the noun only once. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a first round in A on a day and a second in B on another',
    published: '2017-09-15',
    text: 'A first round of talks between Venezuela and Guyana was held in Port of Spain on 4 September and a second in Georgetown on 12 September.',
    finds: [
      'talks held 2017-09-04 @Port of Spain/TTO: Venezuela/VEN/delegation! + Guyana/GUY/delegation!',
      'talks held 2017-09-12 @Georgetown/GUY: Venezuela/VEN/delegation! + Guyana/GUY/delegation!',
    ],
  },
  {
    construction: 'in A on a day, in B on a day and in A again on a day',
    published: '2017-09-15',
    text: 'Venezuela and Guyana held rounds of talks in Georgetown on 4 September, in Caracas on 8 September and in Georgetown again on 12 September.',
    finds: [
      'talks held 2017-09-04 @Georgetown/GUY: Venezuela/VEN/delegation! + Guyana/GUY/delegation!',
      'talks held 2017-09-08 @Caracas/VEN: Venezuela/VEN/delegation! + Guyana/GUY/delegation!',
      'talks held 2017-09-12 @Georgetown/GUY: Venezuela/VEN/delegation! + Guyana/GUY/delegation!',
    ],
  },
  {
    construction: 'met in A on a day, then in B on another',
    published: '2017-09-15',
    text: 'The Venezuelan and Guyanese presidents, Nicolás Maduro and David Granger, met in Georgetown on 4 September, then in Caracas on 8 September.',
    finds: [
      'meeting held 2017-09-04 @Georgetown/GUY: Nicolás Maduro/VEN + David Granger/GUY',
      'meeting held 2017-09-08 @Caracas/VEN: Nicolás Maduro/VEN + David Granger/GUY',
    ],
  },
  {
    construction: 'the first on a day and the third on another',
    published: '2017-09-15',
    text: 'Two rounds of talks between Venezuela and Guyana have taken place, the first on 4 September and the second on 12 September.',
    finds: [
      'talks held 2017-09-04: Venezuela/VEN/delegation! + Guyana/GUY/delegation!',
      'talks held 2017-09-12: Venezuela/VEN/delegation! + Guyana/GUY/delegation!',
    ],
  },
  {
    construction: 'a week later is the week of it',
    published: '2017-09-15',
    text: 'The talks between Venezuela and Guyana opened in Caracas on 4 September and were resumed in Georgetown two days later.',
    finds: [
      'talks held 2017-09-04 @Caracas/VEN: Venezuela/VEN/delegation! + Guyana/GUY/delegation!',
      'talks held 2017-09-06 @Georgetown/GUY: Venezuela/VEN/delegation! + Guyana/GUY/delegation!',
    ],
  },
  {
    construction: 'a day of a speech is no round',
    published: '2017-09-15',
    text: 'Venezuela and Guyana held talks in Caracas on 4 September and will vote in Geneva on 20 September.',
    finds: ['talks held 2017-09-04 @Caracas/VEN: Venezuela/VEN/delegation! + Guyana/GUY/delegation!'],
  },
]
