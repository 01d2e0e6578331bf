import type { ContactCase } from '../notation.ts'

/** What leaders might do is not what their negotiators have done. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'negotiators met; a president would not refuse to see the other',
    published: '2025-05-20',
    text: 'Armenian and Azerbaijani negotiators met in Tbilisi on Monday. Ilham Aliyev would not refuse to see Nikol Pashinyan, his spokesman said.',
    finds: [
      'talks|meeting held 2025-05-19: Armenian negotiators/ARM/delegation! + Azerbaijani negotiators/AZE/delegation!',
      'meeting proposed *: Ilham Aliyev/AZE + Nikol Pashinyan/ARM',
    ],
  },
  {
    construction: 'delegations held talks; their presidents may meet',
    published: '2025-05-20',
    text: 'Delegations of Russia and Ukraine held talks in Istanbul on Friday. Vladimir Putin is open to meeting Volodymyr Zelenskyy.',
    finds: [
      'talks held 2025-05-16: Russian delegation/RUS/delegation! + Ukrainian delegation/UKR/delegation!',
      'meeting proposed *: Vladimir Putin/RUS + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'the two met whom one had offered to see: one meeting',
    published: '2025-05-20',
    text: 'Ilham Aliyev had offered to meet Nikol Pashinyan. The two leaders met in Tirana on Friday.',
    finds: ['meeting held 2025-05-16: Ilham Aliyev/AZE + Nikol Pashinyan/ARM'],
  },
]
