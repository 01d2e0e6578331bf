import type { ContactCase } from '../notation.ts'

/** Summits, and contacts by screen. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'summit',
    published: '2025-02-19',
    text: "Moldova's Maia Sandu, Romania's Klaus Iohannis and Ukraine's Volodymyr Zelenskyy held a summit in Chernivtsi on February 7.",
    finds: [
      'summit|meeting held 2025-02-07 @Chernivtsi/UKR: Maia Sandu/MDA + Klaus Iohannis/ROU + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'summit between two leaders',
    published: '2018-04-10',
    text: 'The first summit between Kim Jong Un and Moon Jae-in will be held at Panmunjom on April 27.',
    finds: ['summit planned 2018-04-27 @Panmunjom/KOR: Kim Jong Un/PRK + Moon Jae-in/KOR'],
  },
  {
    construction: 'summit hosted',
    published: '2023-05-16',
    text: "Xi Jinping will host the presidents of Kazakhstan, Uzbekistan and Tajikistan, Kassym-Jomart Tokayev, Shavkat Mirziyoyev and Emomali Rahmon, at a summit in Xi'an on Thursday.",
    finds: [
      "summit|meeting planned 2023-05-18 @Xi'an/CHN: Xi Jinping/CHN + Kassym-Jomart Tokayev/KAZ/head_of_state + Shavkat Mirziyoyev/UZB/head_of_state + Emomali Rahmon/TJK/head_of_state",
    ],
  },
  {
    construction: 'hyphenated summit',
    published: '2021-06-14',
    text: 'The Biden-Putin summit in Geneva on Wednesday will be the first for the two men as presidents.',
    finds: ['summit|meeting planned 2021-06-16 @Geneva/CHE: Biden/USA + Putin/RUS'],
  },
  {
    construction: 'video conference',
    published: '2020-08-12',
    text: "Foreign ministers Heiko Maas and Jean-Yves Le Drian conferred with Iraq's Fuad Hussein by video conference on Thursday.",
    finds: [
      'video held 2020-08-06: Heiko Maas/DEU/foreign_minister + Jean-Yves Le Drian/FRA/foreign_minister + Fuad Hussein/IRQ',
    ],
  },
  {
    construction: 'video call',
    published: '2021-06-14',
    text: "Hungarian President János Áder and Slovenia's Borut Pahor held a video call on Thursday.",
    finds: ['video held 2021-06-10: János Áder/HUN/head_of_state + Borut Pahor/SVN'],
  },
  {
    construction: 'via video link',
    published: '2022-10-21',
    text: "Via video link from Kyiv, Dmytro Kuleba consulted Kenya's Raychelle Omamo on grain on Thursday.",
    finds: ['video held 2022-10-20: Dmytro Kuleba/UKR + Raychelle Omamo/KEN'],
  },
  {
    construction: 'virtual meeting',
    published: '2021-06-14',
    text: "Brunei's Erywan Yusof and Myanmar's junta-appointed foreign minister, Wunna Maung Lwin, met virtually on Tuesday.",
    finds: ['video held 2021-06-08: Erywan Yusof/BRN + Wunna Maung Lwin/MMR/foreign_minister'],
  },
  {
    construction: 'online talks',
    published: '2020-08-12',
    text: "Online talks on the electricity line were held on Friday by the energy ministers of Tonga and Tuvalu, Viliami Fusitu'a Lolo and Simona Paeniu Tausi.",
    finds: ["video|talks held 2020-08-07: Viliami Fusitu'a Lolo/TON/minister + Simona Paeniu Tausi/TUV/minister"],
  },
  {
    construction: 'joined remotely',
    published: '2025-09-24',
    text: 'Keir Starmer and Emmanuel Macron met in Paris on Thursday; Friedrich Merz joined by video link from Berlin.',
    finds: ['meeting held 2025-09-18 @Paris/FRA: Keir Starmer/GBR + Emmanuel Macron/FRA + Friedrich Merz/DEU'],
  },
  {
    construction: 'took part remotely',
    published: '2023-05-16',
    text: 'Zelenskyy took part remotely in a meeting of Baltic prime ministers in Tallinn on Friday.',
    finds: ['video|meeting held 2023-05-12: Zelenskyy/UKR + Baltic prime ministers/-/group!'],
  },
  {
    construction: 'addressed and talked with',
    published: '2024-03-07',
    text: 'Palestinian Prime Minister Mohammad Shtayyeh consulted EU foreign policy chief Josep Borrell in an online meeting on Monday.',
    finds: ['video held 2024-03-04: Mohammad Shtayyeh/PSE/head_of_government + Josep Borrell/XEU'],
  },
]
