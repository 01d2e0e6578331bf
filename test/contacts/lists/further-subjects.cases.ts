import type { ContactCase } from '../notation.ts'

/** A second contact behind the verb of the first: "a summit awaits him on Saturday and, before it, a dinner with Y". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'awaits, and before it separate meetings',
    published: '2024-05-14',
    text: 'Keir Starmer landed in Riyadh on Tuesday. A dinner with Mohammed bin Salman awaits him on Wednesday and, before it, separate meetings with Ayman Safadi and Badr Abdelatty.',
    finds: [
      'meeting planned 2024-05-15: Keir Starmer/GBR + Mohammed bin Salman/SAU',
      'meeting planned *: Keir Starmer/GBR + Ayman Safadi/JOR',
      'meeting planned *: Keir Starmer/GBR + Badr Abdelatty/EGY',
    ],
  },
  {
    construction: 'awaits, and the day after a lunch',
    published: '2023-03-07',
    text: 'Olaf Scholz flies to Asia this week. Talks with Fumio Kishida await him on Thursday and, the day after, a lunch with Yoon Suk-yeol.',
    finds: [
      'talks|meeting planned 2023-03-09: Olaf Scholz/DEU + Fumio Kishida/JPN',
      'meeting planned 2023-03-10: Olaf Scholz/DEU + Yoon Suk Yeol/KOR',
    ],
  },
  {
    construction: 'await, and then',
    published: '2024-09-10',
    text: 'David Lammy is on his way to Kyiv. A meeting with Andrii Sybiha awaits the foreign secretary on Wednesday morning and then one with Denys Shmyhal.',
    finds: [
      'meeting planned 2024-09-11: David Lammy/GBR + Andrii Sybiha/UKR',
      'meeting planned *: David Lammy/GBR + Denys Shmyhal/UKR',
    ],
  },
  {
    construction: 'was followed by, and that by',
    published: '2022-11-16',
    text: 'Narendra Modi reached Bali on Monday. A breakfast with Joe Biden was held on Tuesday and, in the afternoon, talks with Rishi Sunak.',
    finds: [
      'meeting held 2022-11-15: Narendra Modi/IND + Joe Biden/USA',
      'talks|meeting held 2022-11-15: Narendra Modi/IND + Rishi Sunak/GBR',
    ],
  },
  {
    construction: 'is scheduled for, and afterwards',
    published: '2024-07-08',
    text: 'Penny Wong is in Washington. A meeting with Antony Blinken is scheduled for Tuesday and, on Wednesday, a lunch with Mélanie Joly.',
    finds: [
      'meeting planned 2024-07-09: Penny Wong/AUS + Antony Blinken/USA',
      'meeting planned 2024-07-10: Penny Wong/AUS + Mélanie Joly/CAN',
    ],
  },
  {
    construction: 'stands for another as the subject: no second one with a doer',
    published: '2024-05-14',
    text: 'A dinner with Mohammed bin Salman awaits Keir Starmer on Wednesday and, before it, a tour of a solar park.',
    finds: ['meeting planned 2024-05-15: Keir Starmer/GBR + Mohammed bin Salman/SAU'],
  },
  {
    construction: 'what stands behind has its own verb',
    published: '2024-05-14',
    text: 'A dinner with Mohammed bin Salman awaits Keir Starmer on Wednesday and, before it, talks between Ayman Safadi and Badr Abdelatty are to end.',
    finds: [
      'meeting planned 2024-05-15: Keir Starmer/GBR + Mohammed bin Salman/SAU',
      '~talks|meeting planned *: Ayman Safadi/JOR + Badr Abdelatty/EGY',
      '~talks|meeting ongoing *: Ayman Safadi/JOR + Badr Abdelatty/EGY',
    ],
  },
]
