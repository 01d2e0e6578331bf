import type { ContactCase } from '../notation.ts'

/** Short reports of what is going on as they come out, and what was before it. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'are now in a meeting',
    published: '2018-03-06',
    text: 'Visiting Vietnamese President Tran Dai Quang and Bangladeshi Prime Minister Sheikh Hasina are now in a bilateral meeting at the Prime Minister’s Office in Dhaka.',
    finds: ['meeting ongoing 2018-03-06: Tran Dai Quang/VNM + [Sheikh Hasina/BGD || Sheikh Hasina/BGD (host)]'],
  },
  {
    construction: 'is in talks with',
    published: '2018-03-06',
    text: 'Rwandan President Paul Kagame is currently in talks with his Ugandan counterpart Yoweri Museveni in Entebbe.',
    finds: ['talks ongoing 2018-03-06 @Entebbe/UGA: Paul Kagame/RWA + Yoweri Museveni/UGA'],
  },
  {
    construction: 'prior to meeting',
    published: '2018-03-06',
    text: 'Prior to meeting the king, Rwandan President Paul Kagame had lunch with Moroccan Prime Minister Saadeddine Othmani in Rabat on Monday.',
    finds: [
      'meeting held 2018-03-05 @Rabat/MAR: Paul Kagame/RWA + Saadeddine Othmani/MAR',
      '~meeting held|planned 2018-03-05|null: Paul Kagame/RWA + king/MAR/office!',
    ],
  },
  {
    construction: 'was in a meeting',
    published: '2018-03-06',
    text: 'Rwandan President Paul Kagame was in a meeting with his Ugandan counterpart Yoweri Museveni on Monday when the news came.',
    finds: ['meeting held 2018-03-05: Paul Kagame/RWA + Yoweri Museveni/UGA'],
  },
]
