import type { ContactCase } from '../notation.ts'

/** "and hopes to meet", "and plans to see": behind "and" what is meant to be done, and not done yet. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'will address and hopes to see',
    published: '2023-09-19',
    text: 'Sadyr Japarov will address the General Assembly on Wednesday and hopes to see António Guterres.',
    finds: ['meeting proposed 2023-09-20|null: Sadyr Japarov/KGZ + António Guterres/XUN'],
  },
  {
    construction: 'flew and plans to meet',
    published: '2023-09-19',
    text: 'Wang Yi flew to Rome on Monday and plans to meet Antonio Tajani there.',
    finds: [
      'meeting planned *: Wang Yi/CHN + Antonio Tajani/ITA',
      '~visit held 2023-09-18 @Rome/ITA: Wang Yi/CHN + Rome/ITA/delegation! (host)',
    ],
  },
  {
    construction: 'is in Rome and aims to see',
    published: '2023-09-19',
    text: 'Penny Wong is in Rome and aims to see Antonio Tajani.',
    finds: ['meeting planned|proposed *: Penny Wong/AUS + Antonio Tajani/ITA'],
  },
  {
    construction: 'praised him and wants to meet him',
    published: '2023-09-19',
    text: 'Nikol Pashinyan praised the offer and wants to meet Ilham Aliyev in Granada.',
    finds: ['meeting proposed *: Nikol Pashinyan/ARM + Ilham Aliyev/AZE'],
  },
  {
    construction: 'two who have agreed and hope to meet',
    published: '2023-09-19',
    text: 'Nikol Pashinyan and Ilham Aliyev have agreed on the map and hope to meet in Granada next month.',
    finds: ['meeting proposed 2023-10 @Granada/ESP: Nikol Pashinyan/ARM + Ilham Aliyev/AZE'],
  },
  {
    construction: 'the ministry said, and hopes to hold talks',
    published: '2023-09-19',
    text: 'Kazakhstan welcomes the step and hopes to host talks between Armenia and Azerbaijan in Almaty.',
    finds: [
      'talks proposed * @Almaty/KAZ: Kazakhstan/KAZ/delegation! (host) + Armenia/ARM/delegation! + Azerbaijan/AZE/delegation!',
    ],
  },
  {
    construction: 'hopes as a noun',
    published: '2023-09-19',
    text: 'Nikol Pashinyan spoke of fears and hopes to come.',
    finds: [],
  },
]
