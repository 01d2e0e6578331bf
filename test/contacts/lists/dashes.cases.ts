import type { ContactCase } from '../notation.ts'

/** Names that stand between dashes behind the plural title of those who bear them. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the three foreign ministers -- A, B and C -- met',
    published: '2023-12-05',
    text: 'The three foreign ministers -- Sameh Shoukry of Egypt, Ayman Safadi of Jordan and Faisal bin Farhan of Saudi Arabia -- met in Aqaba on Sunday.',
    finds: ['meeting held 2023-12-03 @Aqaba/JOR: Sameh Shoukry/EGY + Ayman Safadi/JOR + Faisal bin Farhan/SAU'],
  },
  {
    construction: 'known names between double hyphens',
    published: '2023-12-05',
    text: 'The deal was prepared when the three foreign ministers -- Park Jin, Wang Yi and Yoko Kamikawa -- met in Busan last month.',
    finds: ['meeting held 2023-11 @Busan/KOR: Park Jin/KOR + Wang Yi/CHN + Yoko Kamikawa/JPN'],
  },
  {
    construction: 'the two leaders — A and B — spoke',
    published: '2023-12-05',
    text: 'The two presidents — Emmanuel Macron and Abdel Fattah al-Sisi — spoke by phone on Monday.',
    finds: ['call held 2023-12-04: Emmanuel Macron/FRA + Abdel Fattah al-Sisi/EGY'],
  },
  {
    construction: 'the defence ministers of X and Y – A and B – signed nothing',
    published: '2023-12-05',
    text: 'The defence ministers of Poland and Lithuania – Mariusz Błaszczak and Arvydas Anušauskas – held talks in Suwałki on Monday.',
    finds: ['talks|meeting held 2023-12-04: Mariusz Błaszczak/POL + Arvydas Anušauskas/LTU'],
  },
  {
    construction: 'received by the prime minister -- A --',
    published: '2023-12-05',
    text: 'On Monday the prime minister of Nepal -- Pushpa Kamal Dahal -- received Indian Foreign Minister Subrahmanyam Jaishankar in Kathmandu.',
    finds: ['meeting held 2023-12-04 @Kathmandu/NPL: Pushpa Kamal Dahal/NPL + Subrahmanyam Jaishankar/IND'],
  },
  {
    construction: 'a surname of two premiers, one of them then',
    published: '2024-05-28',
    text: 'Chinese Premier Li Qiang came to Seoul on Sunday. The last such journey was made by then President Hu Jintao and Premier Li Keqiang. On Monday President Yoon Suk Yeol received Li in Yongsan.',
    finds: [
      'meeting held 2024-05-27: Yoon Suk Yeol/KOR + Li Qiang/CHN',
      '~visit held 2024-05-26: Li Qiang/CHN + Seoul/KOR',
    ],
  },
  {
    construction: 'the secretary-general by name alone',
    published: '2024-05-28',
    text: 'On Monday Guterres met the Prime Minister of Samoa, Fiame Naomi Mata’afa, in St. John’s. He had earlier talked by telephone with the President of Palau, Surangel Whipps.',
    finds: [
      'meeting held 2024-05-27: Guterres/XUN + Fiame Naomi Mata’afa/WSM',
      'call held *: Guterres/XUN + Surangel Whipps/PLW',
    ],
  },
]
