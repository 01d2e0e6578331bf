import type { ContactCase } from '../notation.ts'

/** Heads of agencies, parliaments and departments, by name and by what they head. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'X, the head of the US aid agency N, and Y, the acting secretary',
    published: '2023-10-05',
    text: 'On Monday Georgian Prime Minister Irakli Garibashvili received Samantha Power, the head of the US aid agency USAID, and Yuri Kim, the acting assistant secretary of state, in Tbilisi.',
    finds: ['meeting held 2023-10-02 @Tbilisi/GEO: Irakli Garibashvili/GEO (host) + Samantha Power/USA + Yuri Kim/USA'],
  },
  {
    construction: 'X, the administrator of an agency',
    published: '2024-04-05',
    text: 'Lebanese Prime Minister Najib Mikati met Samantha Power, the administrator of the US Agency for International Development, in Beirut on Thursday.',
    finds: ['meeting held 2024-04-04 @Beirut/LBN: Najib Mikati/LBN + Samantha Power/USA'],
  },
  {
    construction: 'called on Chairman X of a parliament',
    published: '2025-06-26',
    text: "New Zealand Prime Minister Christopher Luxon called on Chairman Zhao Leji of the National People's Congress on Thursday.",
    finds: ['meeting held 2025-06-26: Christopher Luxon/NZL + Zhao Leji/CHN'],
  },
  {
    construction: 'the chairman of a parliament, X',
    published: '2025-06-26',
    text: "Thai Prime Minister Paetongtarn Shinawatra met the chairman of the National People's Congress, Zhao Leji, in Beijing on Monday.",
    finds: ['meeting held 2025-06-23 @Beijing/CHN: Paetongtarn Shinawatra/THA + Zhao Leji/CHN'],
  },
  {
    construction: 'X, who heads the department of a party',
    published: '2025-02-27',
    text: "Foreign Minister Winston Peters of New Zealand met Liu Jianchao, who heads the Communist Party's international department, over dinner on Wednesday.",
    finds: ['meeting held 2025-02-26: Winston Peters/NZL + Liu Jianchao/CHN|-'],
  },
  {
    construction: 'was received at the ministry on a day by the Secretary for two fields, Ambassador X',
    published: '2025-11-13',
    text: "The Chargé d'Affaires of the United States, Gabriel Escobar, was received at Itamaraty on November 10 by the Secretary for Economic and Financial Affairs, Ambassador Carlos Duarte.",
    finds: ['meeting held 2025-11-10 @Itamaraty/BRA: Gabriel Escobar/USA + Carlos Duarte/BRA (host)'],
  },
  {
    construction: 'the chairman of a company is no party',
    published: '2024-05-27',
    text: 'Chinese Premier Li Qiang received Lee Jae-yong, chairman of Samsung Electronics, in Seoul on Sunday.',
    finds: [],
  },
]
