import type { ContactCase } from '../notation.ts'

/** Talks that have gone on for months are not the one meeting of a day. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'held talks on Sunday; have been talking since October',
    published: '2023-04-10',
    text: 'Serbian and Kosovan officials held talks in Ohrid on Sunday. Serbian and Kosovan officials have been talking since October.',
    finds: [
      'talks held 2023-04-09 @Ohrid/MKD: Serbian officials/SRB/delegation! + Kosovan officials/XKX/delegation!',
      'talks|call|meeting held|ongoing 2022-10/2023-04-10: Serbian officials/SRB/delegation! + Kosovan officials/XKX/delegation!',
    ],
  },
  {
    construction: 'negotiating since Saturday',
    published: '2023-04-10',
    text: 'Serbian and Kosovan officials held talks in Ohrid on Sunday. Serbian and Kosovan officials have been talking since Saturday.',
    finds: [
      'talks held|ongoing 2023-04-09|2023-04-08/2023-04-10 @Ohrid/MKD: Serbian officials/SRB/delegation! + Kosovan officials/XKX/delegation!',
    ],
  },
]
