import type { ContactCase } from '../notation.ts'

/** Of whom nothing more is said than that he leads a team: he speaks for whom it does. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'who heads its delegation',
    published: '2017-12-02',
    text: 'The opposition is staying in Geneva. Nasr al-Hariri, who heads its delegation, also saw Staffan de Mistura on Friday.',
    finds: ['meeting held 2017-12-01: Nasr al-Hariri/-|SYR + Staffan de Mistura/XUN'],
  },
  {
    construction: 'who led the delegation of a state',
    published: '2019-07-11',
    text: 'Ifat Rezaei, who led the Iranian delegation, met Austria’s Alexander Schallenberg in Vienna on Tuesday.',
    finds: ['meeting held 2019-07-09 @Vienna/AUT: Ifat Rezaei/IRN + Alexander Schallenberg/AUT'],
  },
  {
    construction: 'who represented a state there',
    published: '2019-07-11',
    text: 'In Nairobi on Tuesday Monica Juma received Halima Warsame, who represents the Somali side.',
    finds: ['meeting held 2019-07-09 @Nairobi/KEN: Monica Juma/KEN (host) + Halima Warsame/SOM'],
  },
  {
    construction: 'the negotiators of a government, as its own',
    published: '2019-07-11',
    text: 'The Yemeni government’s negotiators met Martin Griffiths in Amman on Tuesday.',
    finds: [
      'meeting held 2019-07-09 @Amman/JOR: Yemeni government’s negotiators/YEM/delegation! + Martin Griffiths/XUN',
    ],
  },
  {
    construction: 'the delegation of a ministry',
    published: '2019-07-11',
    text: 'On Tuesday the Polish foreign ministry’s delegation held talks with officials of the Belarusian government in Brest.',
    finds: [
      'talks held 2019-07-09 @Brest/BLR: Polish foreign ministry’s delegation/POL/delegation! + officials of the Belarusian government/BLR/delegation!',
    ],
  },
  {
    construction: 'who heads a company',
    published: '2019-07-11',
    text: 'John Miller, who heads the team that won the cup, met Emmanuel Macron on Tuesday.',
    finds: [],
  },
  {
    construction: 'who heads is no head of a body',
    published: '2019-07-11',
    text: 'Those who head ministries met in silence on Tuesday; who heads the list is for Angela Merkel to say.',
    finds: [],
  },
]
