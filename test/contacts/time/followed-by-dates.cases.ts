import type { ContactCase } from '../notation.ts'

/** Earlier meetings of the same people, counted and dated in a row. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the first took place; it was followed by three, on days',
    published: '2011-11-25',
    text: 'The envoys of Greece and Macedonia, Adamantios Vassilakis and Zoran Jolevski, held their fifth meeting in New York today. The first meeting took place in Geneva on 12 January 2011; it was followed by three meetings in Brussels, on 3 February, 5 April and 7 June of that year.',
    finds: [
      'meeting held 2011-11-25 @New York/USA: Adamantios Vassilakis/GRC + Zoran Jolevski/MKD',
      'meeting held 2011-01-12 @Geneva/CHE: Adamantios Vassilakis/GRC + Zoran Jolevski/MKD',
      'meeting held 2011-02-03 @Brussels/BEL: Adamantios Vassilakis/GRC + Zoran Jolevski/MKD',
      'meeting held 2011-04-05 @Brussels/BEL: Adamantios Vassilakis/GRC + Zoran Jolevski/MKD',
      'meeting held 2011-06-07 @Brussels/BEL: Adamantios Vassilakis/GRC + Zoran Jolevski/MKD',
    ],
  },
  {
    construction: 'a meeting on a day was followed by another on another',
    published: '2011-11-25',
    text: 'Greek Foreign Minister Stavros Lambrinidis and Turkish Foreign Minister Ahmet Davutoglu met in Athens on 8 July. That meeting was followed by another in Ankara on 21 September.',
    finds: [
      'meeting held 2011-07-08 @Athens/GRC: Stavros Lambrinidis/GRC + Ahmet Davutoglu/TUR',
      'meeting held 2011-09-21 @Ankara/TUR: Stavros Lambrinidis/GRC + Ahmet Davutoglu/TUR',
    ],
  },
  {
    construction: 'then came a second on a day',
    published: '2011-11-25',
    text: 'Greek Foreign Minister Stavros Lambrinidis and Turkish Foreign Minister Ahmet Davutoglu met in Athens on 8 July. Then came a second meeting, on 21 September in Ankara.',
    finds: [
      'meeting held 2011-07-08 @Athens/GRC: Stavros Lambrinidis/GRC + Ahmet Davutoglu/TUR',
      'meeting held 2011-09-21 @Ankara/TUR: Stavros Lambrinidis/GRC + Ahmet Davutoglu/TUR',
    ],
  },
  {
    construction: 'followed by a press conference is no further meeting',
    published: '2011-11-25',
    text: 'Greek Foreign Minister Stavros Lambrinidis and Turkish Foreign Minister Ahmet Davutoglu met in Athens on 8 July. It was followed by a concert on 9 July.',
    finds: ['meeting held 2011-07-08 @Athens/GRC: Stavros Lambrinidis/GRC + Ahmet Davutoglu/TUR'],
  },
]
