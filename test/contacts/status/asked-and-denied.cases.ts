import type { ContactCase } from '../notation.ts'

/** "Asked if A and B might meet, X said that no such meeting was planned": what was asked about is denied. */
export const cases: ContactCase[] = [
  {
    construction: 'asked if they might see each other: no such meeting is being worked on',
    published: '2024-05-16',
    text: 'Asked if Nikol Pashinyan and Ilham Aliyev might see each other in Moscow, Dmitry Peskov said that no such meeting was being worked on.',
    finds: ['meeting denied|proposed *: Nikol Pashinyan/ARM + Ilham Aliyev/AZE'],
  },
  {
    construction: 'asked whether X would meet Y in June',
    published: '2024-05-16',
    text: 'Asked whether Vladimir Putin would meet Emmanuel Macron in June, Dmitry Peskov said there were no plans for such a meeting.',
    finds: ['meeting denied 2024-06: Vladimir Putin/RUS + Emmanuel Macron/FRA'],
  },
  {
    construction: 'when asked whether a call had been held',
    published: '2024-05-16',
    text: 'When asked whether Xi Jinping had telephoned Volodymyr Zelenskyy on Monday, Mao Ning said that no such call had taken place.',
    finds: ['call denied 2024-05-13: Xi Jinping/CHN + Volodymyr Zelenskyy/UKR'],
  },
  {
    construction: 'the meeting told before is not what is denied',
    published: '2024-05-16',
    text: 'Catherine Colonna met Ararat Mirzoyan in Yerevan on Tuesday. Asked if Nikol Pashinyan might meet Ilham Aliyev in Moscow, Dmitry Peskov said that no such meeting was planned.',
    finds: [
      'meeting held 2024-05-14 @Yerevan/ARM: Catherine Colonna/FRA + Ararat Mirzoyan/ARM',
      'meeting denied *: Nikol Pashinyan/ARM + Ilham Aliyev/AZE',
    ],
  },
  {
    construction: 'asked whether they would meet, he smiled',
    published: '2024-05-16',
    text: 'Asked whether Vladimir Putin would meet Emmanuel Macron in June, Dmitry Peskov smiled and said that no answer was an answer too.',
    finds: [],
  },
  {
    construction: 'asked whether they would meet, he said that no meeting lasts for ever',
    published: '2024-05-16',
    text: 'Asked if Vladimir Putin would meet Emmanuel Macron, Dmitry Peskov said that time would tell.',
    finds: [],
  },
  {
    construction: 'their session: of those who hold it, though no name says who they are',
    published: '2024-05-16',
    text: 'Catherine Colonna met Ararat Mirzoyan in Yerevan on Tuesday. The remaining envoys will hold their session on Thursday.',
    finds: ['meeting held 2024-05-14 @Yerevan/ARM: Catherine Colonna/FRA + Ararat Mirzoyan/ARM'],
  },
  {
    construction: 'their session: of the two who hold it',
    published: '2024-05-16',
    text: 'Catherine Colonna met Ararat Mirzoyan in Yerevan on Tuesday. The two will hold their next session in Paris on June 3.',
    finds: [
      'meeting held 2024-05-14 @Yerevan/ARM: Catherine Colonna/FRA + Ararat Mirzoyan/ARM',
      'meeting planned 2024-06-03 @Paris/FRA: Catherine Colonna/FRA + Ararat Mirzoyan/ARM',
    ],
  },
]
