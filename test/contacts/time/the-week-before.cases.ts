import type { ContactCase } from '../notation.ts'

export const cases: readonly ContactCase[] = [
  {
    construction: 'whom he had visited the month before',
    published: '2025-03-11',
    text: "Ghana's President John Mahama received Togo's Faure Gnassingbe in Accra on Monday. He had visited him in Lome the month before.",
    finds: [
      'meeting held 2025-03-10 @Accra/GHA: John Mahama/GHA (host) + Faure Gnassingbe/TGO',
      'meeting|visit held 2025-02 @Lome/TGO: John Mahama/GHA + Faure Gnassingbe/TGO',
    ],
  },
  {
    construction: 'after talks the week before',
    published: '2025-03-11',
    text: 'Norwegian Foreign Minister Espen Barth Eide met Maka Bochorishvili of Georgia in Oslo on Thursday, after talks with Ararat Mirzoyan of Armenia in Yerevan the week before.',
    finds: [
      'meeting held 2025-03-06 @Oslo/NOR: Espen Barth Eide/NOR + Maka Bochorishvili/GEO',
      'talks held 2025-02-24/2025-03-02 @Yerevan/ARM: Espen Barth Eide/NOR + Ararat Mirzoyan/ARM',
    ],
  },
  {
    construction: 'the week before last',
    published: '2025-03-11',
    text: 'Polish Foreign Minister Radoslaw Sikorski met his Chinese counterpart, Wang Yi, in Beijing the week before last.',
    finds: ['meeting held 2025-02-24/2025-03-02 @Beijing/CHN: Radoslaw Sikorski/POL + Wang Yi/CHN'],
  },
  {
    construction: 'the week before the meeting',
    published: '2024-05-28',
    text: "South Korea's Cho Tae-yul met Wang Yi of China in Seoul on Monday. He spoke by phone with Japan's Yoko Kamikawa the week before the meeting.",
    finds: [
      'meeting held 2024-05-27 @Seoul/KOR: Cho Tae-yul/KOR + Wang Yi/CHN',
      'call held 2024-05-20/2024-05-26: Cho Tae-yul/KOR + Yoko Kamikawa/JPN',
    ],
  },
  {
    construction: 'the year before',
    published: '2025-03-11',
    text: 'Emmanuel Macron received Narendra Modi at the Elysee on 10 February 2025. The year before, he had been the guest of Modi in New Delhi.',
    finds: [
      'meeting held 2025-02-10: Emmanuel Macron/FRA (host) + Narendra Modi/IND',
      'meeting|visit held 2024 @New Delhi/IND: Emmanuel Macron/FRA + Narendra Modi/IND',
    ],
  },
  {
    construction: 'the month after next',
    published: '2025-03-11',
    text: 'Finnish President Alexander Stubb will meet King Frederik of Denmark in Copenhagen the month after next.',
    finds: ['meeting planned 2025-05 @Copenhagen/DNK: Alexander Stubb/FIN + Frederik/DNK'],
  },
]
