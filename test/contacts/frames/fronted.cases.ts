import type { ContactCase } from '../notation.ts'

/** The other side in front of the verb: "With X he held talks". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'With X, Y held a session of talks',
    published: '2024-04-25',
    text: 'With Deputy Prime Minister Antonio Tajani, Riad Malki held a session of talks on Gaza in Rome on Tuesday.',
    finds: ['talks|meeting held 2024-04-23 @Rome/ITA: Antonio Tajani/ITA + Riad Malki/PSE'],
  },
  {
    construction: 'With X he held, a title behind the name',
    published: '2024-04-25',
    text: 'Park Jin landed in Hanoi on Monday. With General Phan Van Giang, Minister of Defence, he had a long conversation on Tuesday.',
    finds: [
      'meeting|call held 2024-04-23: Phan Van Giang/VNM|- + Park Jin/KOR',
      '~visit held 2024-04-22: Park Jin/KOR + Vietnam/VNM/delegation! (host)',
    ],
  },
  {
    construction: 'With X she will have a working lunch',
    published: '2024-04-25',
    text: 'In Oslo on Friday Baiba Braže is to meet Jonas Gahr Støre. With Espen Barth Eide she will have a working lunch.',
    finds: [
      'meeting planned 2024-04-26 @Oslo/NOR: Baiba Braže/LVA + Jonas Gahr Støre/NOR',
      'meeting planned 2024-04-26|null: Espen Barth Eide/NOR + Baiba Braže/LVA',
    ],
  },
  {
    construction: 'With X watching, others held talks',
    published: '2024-04-25',
    text: 'With Washington watching, Yoon Suk Yeol and Fumio Kishida held talks in Seoul on Tuesday.',
    finds: ['talks held 2024-04-23 @Seoul/KOR: Yoon Suk Yeol/KOR + Fumio Kishida/JPN'],
  },
]
