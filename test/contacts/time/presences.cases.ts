import type { ContactCase } from '../notation.ts'

/** Where somebody is to be or was on some day: the day of the contacts told next. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'will be in Beijing on Tuesday; it will be received by Y',
    published: '2024-01-28',
    text: 'A Danish delegation led by Lars Lokke Rasmussen will be in Nairobi on Tuesday for the opening of a fair. It will be received by Musalia Mudavadi.',
    finds: ['meeting planned 2024-01-30 @Nairobi/KEN: Lars Lokke Rasmussen/DNK + Musalia Mudavadi/KEN (host)'],
  },
  {
    construction: 'was here on May 5 and 6; he had discussions and called on Y',
    published: '2024-05-10',
    text: 'Danish Foreign Minister Lars Lokke Rasmussen was in Nairobi on May 5 and 6. He had discussions with Musalia Mudavadi and called on President William Ruto.',
    finds: [
      'meeting|talks held 2024-05-05/2024-05-06: Lars Lokke Rasmussen/DNK + Musalia Mudavadi/KEN',
      'meeting held 2024-05-05/2024-05-06: Lars Lokke Rasmussen/DNK + William Ruto/KEN',
    ],
  },
  {
    construction: 'mere presence is no contact',
    published: '2024-05-10',
    text: 'Danish Foreign Minister Lars Lokke Rasmussen was in Nairobi on Monday. He visited a market.',
    finds: [],
  },
  {
    construction: 'an official visit, told to be the first; what is planned on it',
    published: '2024-05-10',
    text: 'Danish Foreign Minister Lars Lokke Rasmussen will pay an official visit to Spain on May 13 and 14. This will be his first visit to Spain as minister. In Madrid, he will hold talks with José Manuel Albares and will call on His Majesty the King. He will also address the annual conference of Spanish ambassadors.',
    finds: [
      'talks planned 2024-05-13/2024-05-14 @Madrid/ESP: Lars Lokke Rasmussen/DNK + José Manuel Albares/ESP',
      'meeting planned 2024-05-13/2024-05-14: Lars Lokke Rasmussen/DNK + Majesty the King/ESP/head_of_state/office!',
    ],
  },
  {
    construction: 'met for hours on Friday and Saturday, with matters on the agenda',
    published: '2024-01-28',
    text: 'Danish Foreign Minister Lars Lokke Rasmussen and Wang Yi met for more than ten hours in Nairobi on Friday and Saturday, with Taiwan, the Red Sea and trade on the agenda.',
    finds: ['meeting held 2024-01-26/2024-01-27 @Nairobi/KEN: Lars Lokke Rasmussen/DNK + Wang Yi/CHN'],
  },
  {
    construction: 'with Ukraine high on the list, Gaza in focus',
    published: '2024-01-28',
    text: 'Lars Lokke Rasmussen held talks with Musalia Mudavadi in Nairobi on Friday, with Ukraine and Gaza in focus.',
    finds: ['talks held 2024-01-26 @Nairobi/KEN: Lars Lokke Rasmussen/DNK + Musalia Mudavadi/KEN'],
  },
]
