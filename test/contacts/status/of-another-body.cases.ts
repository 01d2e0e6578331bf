import type { ContactCase } from '../notation.ts'

/** What is told of a body's own sessions, of a series that had lapsed, of tariffs that are raised, is no contact of those who met. */
export const cases: ContactCase[] = [
  {
    construction: 'a committee, the next session of which',
    published: '2025-01-10',
    text: 'Wang Yi and Yusuf Tuggar held talks in Abuja on Thursday. The two sides announced that they would raise the level of the intergovernmental committee, the next plenary session of which will be held in Abuja this year.',
    finds: ['talks held 2025-01-09 @Abuja/NGA: Wang Yi/CHN + Yusuf Tuggar/NGA'],
  },
  {
    construction: 'they will raise tariffs',
    published: '2025-01-10',
    text: 'Marco Rubio met Mélanie Joly in Washington on Thursday. The two sides said that they would raise the tariffs on steel.',
    finds: ['meeting held 2025-01-09 @Washington/USA: Marco Rubio/USA + Mélanie Joly/CAN'],
  },
  {
    construction: 'the summit had been suspended since they met',
    published: '2024-05-27',
    text: 'Yoon Suk Yeol, Fumio Kishida and Li Qiang held a trilateral summit in Seoul on Monday. The summit had been suspended since December 2019, when Moon Jae-in met Shinzo Abe and Li Keqiang in Chengdu.',
    finds: [
      'summit held 2024-05-27 @Seoul/KOR: Yoon Suk Yeol/KOR + Fumio Kishida/JPN + Li Qiang/CHN',
      'meeting|summit held 2019-12 @Chengdu/CHN: Moon Jae-in/KOR + Shinzo Abe/JPN + Li Keqiang/CHN',
    ],
  },
  {
    construction: 'the talks had been frozen for years',
    published: '2024-05-27',
    text: 'Hakan Fidan and Giorgos Gerapetritis held talks in Ankara on Monday. The talks had been frozen for three years.',
    finds: ['talks held 2024-05-27 @Ankara/TUR: Hakan Fidan/TUR + Giorgos Gerapetritis/GRC'],
  },
  {
    construction: 'the talks were suspended',
    published: '2024-05-27',
    text: 'Hakan Fidan was to meet Giorgos Gerapetritis in Ankara on Monday. The meeting was cancelled at the last minute.',
    finds: ['meeting cancelled 2024-05-27 @Ankara/TUR: Hakan Fidan/TUR + Giorgos Gerapetritis/GRC'],
  },
  {
    construction: 'is arranging a meeting with',
    published: '2024-05-27',
    text: 'Hakan Fidan is arranging a meeting with Marco Rubio in Washington next month.',
    finds: ['meeting planned 2024-06 @Washington/USA: Hakan Fidan/TUR + Marco Rubio/USA'],
  },
  {
    construction: 'arranged the meeting between others',
    published: '2024-05-27',
    text: 'Hakan Fidan arranged a meeting between Sergei Lavrov and Marco Rubio in Istanbul on Sunday.',
    finds: [
      'meeting held 2024-05-26 @Istanbul/TUR: Sergei Lavrov/RUS + Marco Rubio/USA + [Hakan Fidan/TUR (mediator) || Hakan Fidan/TUR (host)]',
    ],
  },
  {
    construction: 'under consideration',
    published: '2024-05-27',
    text: 'A meeting between Hakan Fidan and Marco Rubio is under consideration, and a call with Sergei Lavrov is being worked out.',
    finds: [
      'meeting proposed null: Hakan Fidan/TUR + Marco Rubio/USA',
      '~call proposed null: Hakan Fidan/TUR + Sergei Lavrov/RUS',
    ],
  },
]
