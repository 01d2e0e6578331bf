import type { ContactCase } from '../notation.ts'

/** A journey given up, and with it whom somebody was to meet there. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'decided against travelling to A, where he was to sit down with Y',
    published: '2023-10-04',
    text: 'Ilham Aliyev has decided against travelling to Granada, where he was to sit down on Thursday with Nikol Pashinyan.',
    finds: ['meeting cancelled 2023-10-05 @Granada/ESP: Ilham Aliyev/AZE + Nikol Pashinyan/ARM'],
  },
  {
    construction: 'will not go to A, where he was due to meet Y',
    published: '2023-10-04',
    text: 'Olaf Scholz will not go to Granada, where he was due to meet Pedro Sánchez on Thursday.',
    finds: ['meeting cancelled 2023-10-05 @Granada/ESP: Olaf Scholz/DEU + Pedro Sánchez/ESP'],
  },
  {
    construction: 'called off a trip to A, where he was to meet Y',
    published: '2023-10-04',
    text: 'Joe Biden called off a trip to Amman, where he was to meet King Abdullah II and Mahmoud Abbas on Thursday.',
    finds: [
      '~visit cancelled *: Joe Biden/USA + Jordan/JOR/delegation! (host)',
      'meeting cancelled 2023-10-05 @Amman/JOR: Joe Biden/USA + Abdullah II/JOR',
      'meeting cancelled 2023-10-05 @Amman/JOR: Joe Biden/USA + Mahmoud Abbas/PSE',
    ],
  },
  {
    construction: 'decided against meeting Y',
    published: '2023-10-04',
    text: 'Mette Frederiksen decided against meeting Viktor Orbán in Granada on Thursday.',
    finds: ['meeting cancelled 2023-10-05 @Granada/ESP: Mette Frederiksen/DNK + Viktor Orbán/HUN'],
  },
  {
    construction: 'the journey was made: the plan stood',
    published: '2023-10-04',
    text: 'Olaf Scholz has flown to Granada, where he is to meet Pedro Sánchez on Thursday.',
    finds: [
      '~visit held|ongoing *: Olaf Scholz/DEU + Spain/ESP/delegation! (host)',
      'meeting planned 2023-10-05 @Granada/ESP: Olaf Scholz/DEU + Pedro Sánchez/ESP',
    ],
  },
  {
    construction: 'decided against something else',
    published: '2023-10-04',
    text: 'Olaf Scholz decided against sending missiles and met Pedro Sánchez in Granada on Tuesday.',
    finds: ['meeting held 2023-10-03 @Granada/ESP: Olaf Scholz/DEU + Pedro Sánchez/ESP'],
  },
]
