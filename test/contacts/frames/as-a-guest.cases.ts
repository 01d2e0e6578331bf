import type { ContactCase } from '../notation.ts'

/** Whoever has somebody as his guest, to himself, or waiting for him; who gives a meal that others attend. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'had X as his guest in a town',
    published: '2025-03-30',
    text: 'On 19 March Alexander Stubb had Volodymyr Zelensky as his guest in Helsinki.',
    finds: ['meeting held 2025-03-19 @Helsinki/FIN: Alexander Stubb/FIN (host) + Volodymyr Zelensky/UKR'],
  },
  {
    construction: 'will have X as her guest',
    published: '2025-03-30',
    text: 'Mette Frederiksen will have Friedrich Merz as her guest in Copenhagen on Wednesday.',
    finds: ['meeting planned 2025-04-02 @Copenhagen/DNK: Mette Frederiksen/DNK (host) + Friedrich Merz/DEU'],
  },
  {
    construction: 'had X as her first visitor',
    published: '2025-03-30',
    text: 'Kaja Kallas had Andrii Sybiha as her first visitor in Brussels on Thursday.',
    finds: ['meeting held 2025-03-27 @Brussels/BEL: Kaja Kallas/XEU + Andrii Sybiha/UKR'],
  },
  {
    construction: 'flew to a town where X was waiting for him',
    published: '2025-03-30',
    text: 'Wang Yi flew on Friday to Phnom Penh, where Prak Sokhonn was waiting for him.',
    finds: ['meeting held 2025-03-28 @Phnom Penh/KHM: Wang Yi/CHN + Prak Sokhonn/KHM (host)'],
  },
  {
    construction: 'X awaited him at the palace',
    published: '2025-03-30',
    text: 'From there Steve Witkoff went on Thursday to Doha, where the emir awaited him.',
    finds: ['meeting held 2025-03-27 @Doha/QAT: Steve Witkoff/USA + emir/QAT/office! (host)'],
  },
  {
    construction: 'had been to see X',
    published: '2025-03-30',
    text: 'Subrahmanyam Jaishankar had also been to see Mike Waltz on Tuesday.',
    finds: ['meeting held 2025-03-25: Subrahmanyam Jaishankar/IND + Mike Waltz/USA'],
  },
  {
    construction: 'has been to see X',
    published: '2025-03-30',
    text: 'David Lammy has been to see Ishaq Dar in Islamabad, the Foreign Office said on Friday.',
    finds: ['meeting held 2025-03-28|null @Islamabad/PAK: David Lammy/GBR + Ishaq Dar/PAK'],
  },
  {
    construction: 'each had him to himself for an hour',
    published: '2025-03-30',
    text: 'Mark Carney had Keir Starmer to himself for an hour in London on Monday.',
    finds: ['meeting held 2025-03-24 @London/GBR: Mark Carney/CAN + Keir Starmer/GBR'],
  },
  {
    construction: 'had him for himself',
    published: '2025-03-30',
    text: 'On Monday Micheal Martin had Donald Trump for himself for twenty minutes.',
    finds: ['meeting held 2025-03-24: Micheal Martin/IRL + Donald Trump/USA'],
  },
  {
    construction: 'attended a lunch given by X',
    published: '2025-03-30',
    text: 'Xi Jinping and Pham Minh Chinh attended a lunch given by Luong Cuong in Hanoi on Tuesday.',
    finds: ['meeting held 2025-03-25 @Hanoi/VNM: Xi Jinping/CHN + Pham Minh Chinh/VNM + Luong Cuong/VNM (host)'],
  },
  {
    construction: 'did attend a dinner that X gave',
    published: '2025-03-30',
    text: 'Ursula von der Leyen did attend the dinner that Narendra Modi gave in Delhi on Thursday.',
    finds: ['meeting held 2025-03-27: Ursula von der Leyen/XEU + Narendra Modi/IND (host)'],
  },
  {
    construction: 'waiting for somebody who does not come',
    published: '2025-03-30',
    text: 'In Kyiv, where everybody was waiting for Keith Kellogg, Volodymyr Zelensky spoke to parliament on Monday.',
    finds: [],
  },
  {
    construction: 'a thing that is awaited',
    published: '2025-03-30',
    text: 'Hakan Fidan returned to Ankara, where a difficult budget was waiting for him.',
    finds: [],
  },
]
