import type { ContactCase } from '../notation.ts'

/** Paragraphs that begin with two names as their head: those two are whom the paragraph tells of. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'TWO NAMES. Day, at a place: how long, their first conversation',
    published: '2022-11-19',
    text: 'Who met whom in Bali\n\nMACRON-MELONI. Tuesday, at a hotel in Nusa Dua: half an hour, their first conversation since the quarrel over migrants. Emmanuel Macron asked Giorgia Meloni for patience.',
    finds: ['meeting held 2022-11-15: Emmanuel Macron/FRA + Giorgia Meloni/ITA'],
  },
  {
    construction: 'TWO NAMES. So many hours on a day at a place',
    published: '2022-11-19',
    text: 'Who met whom in Bali\n\nSUNAK-TRUDEAU. Forty minutes on Wednesday in a villa by the sea. Rishi Sunak promised Justin Trudeau a trade deal.',
    finds: ['meeting held 2022-11-16: Rishi Sunak/GBR + Justin Trudeau/CAN'],
  },
  {
    construction: 'Two names: an hour together',
    published: '2022-11-19',
    text: 'The week in Bali\n\nScholz and Xi: an hour on Monday over tea. Olaf Scholz and Xi Jinping agreed to stay in touch.',
    finds: ['meeting held 2022-11-14: Olaf Scholz/DEU + Xi Jinping/CHN'],
  },
  {
    construction: 'TWO NAMES - their third meeting',
    published: '2022-11-19',
    text: 'The week in Bali\n\nBIDEN-ERDOGAN. Their third meeting, on Tuesday, lasted an hour. Recep Tayyip Erdogan asked Joe Biden for F-16s.',
    finds: ['meeting held 2022-11-15: Joe Biden/USA + Recep Tayyip Erdoğan/TUR'],
  },
  {
    construction: 'TWO NAMES. Nothing: no meeting is told',
    published: '2022-11-19',
    text: 'The week in Bali\n\nBIDEN-LAVROV. Nothing on Tuesday, not even a glance. Joe Biden spoke to reporters for four hours.',
    finds: [],
  },
  {
    construction: 'TWO NAMES: the hours are those of a flight',
    published: '2022-11-19',
    text: 'The week in Bali\n\nMACRON-SUNAK. Both came late. Emmanuel Macron flew twelve hours on Monday.',
    finds: [],
  },
  {
    construction: 'the same weekday',
    published: '2023-09-16',
    text: 'Indonesian President Joko Widodo was received by Xi Jinping on Tuesday and by Yoon Suk Yeol on Wednesday. Anthony Albanese had ten minutes with Xi the same Tuesday.',
    finds: [
      'meeting held 2023-09-12: Joko Widodo/IDN + Xi Jinping/CHN',
      'meeting held 2023-09-13: Joko Widodo/IDN + Yoon Suk Yeol/KOR',
      'meeting held 2023-09-12: Anthony Albanese/AUS + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'that same Friday, that Monday',
    published: '2023-09-16',
    text: 'Rishi Sunak met Pedro Sanchez in London on Monday and flew home from Madrid on Thursday. That same Monday Sunak saw Leo Varadkar at Chequers.',
    finds: [
      'meeting held 2023-09-11: Rishi Sunak/GBR + Pedro Sánchez|Pedro Sanchez/ESP',
      'meeting held 2023-09-11: Rishi Sunak/GBR + Leo Varadkar/IRL',
    ],
  },
]
