import type { ContactCase } from '../notation.ts'

/** A person told by whose relative he is: the one related to is no party, and the list goes on behind. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'with X, the sister of a leader, and Y',
    published: '2018-03-07',
    text: 'Mike Pence was to have sat down in Seoul on Feb. 10 with Kim Yo Jong, the sister of North Korea’s leader, and Kim Yong Nam. Pyongyang pulled out.',
    finds: ['meeting cancelled 2018-02-10 @Seoul/KOR: Mike Pence/USA + Kim Yo Jong/PRK + Kim Yong Nam/PRK'],
  },
  {
    construction: 'X, the eldest daughter of the president of a state, met Y',
    published: '2025-09-05',
    text: 'Shahnoza Mirziyoyeva, the younger daughter of the Uzbek president, met Ilham Aliyev in Baku on Monday.',
    finds: ['meeting held 2025-09-01 @Baku/AZE: Shahnoza Mirziyoyeva/UZB + Ilham Aliyev/AZE'],
  },
  {
    construction: 'received X, a brother of the emir, and Y',
    published: '2025-09-05',
    text: 'Giorgia Meloni received Khalid bin Salman, a brother of the Saudi crown prince, and Faisal bin Farhan in Rome on Tuesday.',
    finds: [
      'meeting held 2025-09-02 @Rome/ITA: Giorgia Meloni/ITA (host) + Khalid bin Salman/SAU + Faisal bin Farhan/SAU',
    ],
  },
  {
    construction: "X, the president's son-in-law, and Y met Z",
    published: '2025-10-14',
    text: "Jared Kushner, Donald Trump's son-in-law, and Steve Witkoff met Benjamin Netanyahu in Jerusalem on Friday.",
    finds: ['meeting held 2025-10-10 @Jerusalem/ISR: Jared Kushner/USA + Steve Witkoff/USA + Benjamin Netanyahu/ISR'],
  },
  {
    construction: 'X, son of President Y, called on Z',
    published: '2025-09-05',
    text: 'Muhoozi Kainerugaba, son of President Yoweri Museveni, called on Paul Kagame in Kigali on Wednesday.',
    finds: ['meeting held 2025-09-03 @Kigali/RWA: Muhoozi Kainerugaba/UGA + Paul Kagame/RWA (host)'],
  },
  {
    construction: 'X, wife of the president, telephoned Y',
    published: '2025-09-05',
    text: 'Olena Zelenska, wife of the Ukrainian president, telephoned Emine Erdogan, wife of the Turkish president, on Thursday.',
    finds: ['call held 2025-09-04: Olena Zelenska/UKR + Emine Erdogan/TUR'],
  },
  {
    construction: 'talks between X, a nephew of the president, and Y',
    published: '2025-09-05',
    text: 'Talks between Saddam Haftar, a son of the eastern commander, and Hakan Fidan were held in Ankara on Monday.',
    finds: ['talks|meeting held 2025-09-01 @Ankara/TUR: Saddam Haftar/XLE + Hakan Fidan/TUR'],
  },
  {
    construction: 'a relative who has no part in it',
    published: '2025-09-05',
    text: 'The sister of North Korea’s leader and the wife of the Russian president were mentioned in the report that Antony Blinken read on Monday.',
    finds: [],
  },
  {
    construction: 'the relative himself is no party, nor is whose he is',
    published: '2025-09-05',
    text: 'Prabowo Subianto met Anwar Ibrahim in Kuala Lumpur on Friday. Titiek Suharto, the daughter of a former president, did not travel with him.',
    finds: ['meeting held 2025-09-05 @Kuala Lumpur/MYS: Prabowo Subianto/IDN + Anwar Ibrahim/MYS'],
  },
]
