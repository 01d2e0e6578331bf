import type { ContactCase } from '../notation.ts'

/** Two of different states who do something together at a place: sign, agree, join for a visit, show round, accompany. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'signed an agreement in a place',
    published: '2012-05-25',
    text: 'Estonian President Toomas Hendrik Ilves and Georgian President Mikheil Saakashvili signed an agreement on customs in Batumi on Monday.',
    finds: ['meeting held 2012-05-21 @Batumi/GEO: Toomas Hendrik Ilves/EST + Mikheil Saakashvili/GEO'],
  },
  {
    construction: 'in a place X and Y put their signatures to',
    published: '2012-05-25',
    text: 'In Batumi on Monday Estonian President Toomas Hendrik Ilves and Georgian President Mikheil Saakashvili put their signatures to a declaration.',
    finds: ['meeting held 2012-05-21 @Batumi/GEO: Toomas Hendrik Ilves/EST + Mikheil Saakashvili/GEO'],
  },
  {
    construction: 'signed with Y in a place',
    published: '2012-05-25',
    text: 'Estonian President Toomas Hendrik Ilves signed a joint declaration with Georgian President Mikheil Saakashvili in Batumi on Monday.',
    finds: ['meeting held 2012-05-21 @Batumi/GEO: Toomas Hendrik Ilves/EST + Mikheil Saakashvili/GEO'],
  },
  {
    construction: 'agreed in a place on a day to',
    published: '2012-05-25',
    text: 'Estonian President Toomas Hendrik Ilves and Georgian President Mikheil Saakashvili agreed in Batumi on Monday to open a line for ferries.',
    finds: ['meeting held 2012-05-21 @Batumi/GEO: Toomas Hendrik Ilves/EST + Mikheil Saakashvili/GEO'],
  },
  {
    construction: 'joined Y for a visit to',
    published: '2012-05-25',
    text: 'Estonian President Toomas Hendrik Ilves joined Georgian President Mikheil Saakashvili on Monday for a visit to a dam.',
    finds: ['meeting held 2012-05-21: Toomas Hendrik Ilves/EST + Mikheil Saakashvili/GEO'],
  },
  {
    construction: 'accompanied by Y, X visited',
    published: '2012-05-25',
    text: 'Accompanied by Estonian President Toomas Hendrik Ilves, Georgian President Mikheil Saakashvili visited a dam on Monday.',
    finds: ['meeting held 2012-05-21: Mikheil Saakashvili/GEO + Toomas Hendrik Ilves/EST'],
  },
  {
    construction: 'showed Y around',
    published: '2012-05-25',
    text: 'Georgian President Mikheil Saakashvili showed Estonian President Toomas Hendrik Ilves around the old town of Batumi on Monday.',
    finds: ['meeting held 2012-05-21 @Batumi/GEO: Mikheil Saakashvili/GEO + Toomas Hendrik Ilves/EST'],
  },
  {
    construction: 'was shown round by Y',
    published: '2012-05-25',
    text: 'On Monday Estonian President Toomas Hendrik Ilves was shown round the port by Georgian President Mikheil Saakashvili.',
    finds: ['meeting held 2012-05-21: Mikheil Saakashvili/GEO + Toomas Hendrik Ilves/EST'],
  },
  {
    construction: 'a letter or a treaty signed apart is no meeting',
    published: '2012-05-25',
    text: 'Estonian President Toomas Hendrik Ilves and Georgian President Mikheil Saakashvili signed a letter to the editor. Estonia and Georgia signed the convention in Batumi in 1996.',
    finds: [],
  },
  {
    construction: 'agreed with him in general',
    published: '2012-05-25',
    text: 'Estonian President Toomas Hendrik Ilves and Georgian President Mikheil Saakashvili agree that visas in Schengen states are a nuisance.',
    finds: [],
  },
  {
    construction: 'accompanied by his own minister',
    published: '2012-05-25',
    text: 'Georgian President Mikheil Saakashvili, accompanied by Georgian Foreign Minister Grigol Vashadze, visited a dam on Monday.',
    finds: [],
  },
  {
    construction: 'his Icelandic counterpart on Monday and his Norwegian one on Tuesday',
    published: '2012-05-25',
    text: 'Estonian President Toomas Hendrik Ilves met his Georgian counterpart, Mikheil Saakashvili, on Monday and his Latvian one, Andris Bērziņš, on Tuesday.',
    finds: [
      'meeting held 2012-05-21: Toomas Hendrik Ilves/EST + Mikheil Saakashvili/GEO',
      'meeting held 2012-05-22: Toomas Hendrik Ilves/EST + Andris Bērziņš/LVA',
    ],
  },
]
