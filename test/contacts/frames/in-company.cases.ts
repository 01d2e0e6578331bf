import type { ContactCase } from '../notation.ts'

/** Time spent together, guests at table, thanks in person; teams that are led and then do something. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'spent hours together',
    published: '2025-10-22',
    text: 'In Alaska, on 15 August, Trump and Putin spent less than three hours together.',
    finds: ['meeting held 2025-08-15 @Alaska/USA: Trump/USA + Putin/RUS'],
  },
  {
    construction: 'spent an hour together',
    published: '2025-10-22',
    text: 'Donald Trump and Emmanuel Macron spent an hour together at the White House on Monday.',
    finds: ['meeting held 2025-10-20 @White House/USA: Donald Trump/USA + Emmanuel Macron/FRA'],
  },
  {
    construction: 'had to dinner',
    published: '2025-10-22',
    text: 'On Sunday evening Rishi Sunak had Rumen Radev, Kyriakos Mitsotakis and Emmanuel Macron to dinner at Chequers.',
    finds: [
      'meeting held 2025-10-19 @Chequers/GBR: Rishi Sunak/GBR + Rumen Radev/BGR + Kyriakos Mitsotakis/GRC + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'had over for lunch',
    published: '2025-10-22',
    text: 'Petr Pavel had Zuzana Čaputová over for lunch at Prague Castle on Saturday.',
    finds: ['meeting held 2025-10-18 @Prague Castle/CZE: Petr Pavel/CZE + Zuzana Čaputová/SVK'],
  },
  {
    construction: 'texted with',
    published: '2025-10-22',
    text: 'Kirill Dmitriev texted with Steve Witkoff on Thursday.',
    finds: ['message held 2025-10-16: Kirill Dmitriev/RUS + Steve Witkoff/USA'],
  },
  {
    construction: 'to congratulate in person',
    published: '2025-10-22',
    text: 'Mark Rutte flew to Washington to congratulate Donald Trump in person on Tuesday.',
    finds: ['meeting held 2025-10-21 @Washington/USA: Mark Rutte/XNA + Donald Trump/USA'],
  },
  {
    construction: 'a team led by X negotiated',
    published: '2025-10-22',
    text: 'A delegation led by Rustem Umerov negotiated with Steve Witkoff in Geneva on 3 June.',
    finds: ['talks held 2025-06-03 @Geneva/CHE: Rustem Umerov/UKR + Steve Witkoff/USA'],
  },
  {
    construction: 'a team headed by X, a verb with an object',
    published: '2025-10-22',
    text: 'A team headed by Rustem Umerov briefed Marco Rubio in Jeddah on 11 March.',
    finds: ['meeting held 2025-03-11 @Jeddah/SAU: Rustem Umerov/UKR + Marco Rubio/USA'],
  },
  {
    construction: 'teams led by two, reciprocal',
    published: '2025-10-22',
    text: 'Delegations led by Rustem Umerov and Vladimir Medinsky negotiated in Istanbul on 2 June.',
    finds: ['talks held 2025-06-02 @Istanbul/TUR: Rustem Umerov/UKR + Vladimir Medinsky/RUS'],
  },
  {
    construction: 'talks led by two, then what became of them',
    published: '2025-10-22',
    text: 'Talks between delegations led by Rustem Umerov and Vladimir Medinsky resumed in Istanbul on 2 June.',
    finds: ['talks held 2025-06-02 @Istanbul/TUR: Rustem Umerov/UKR + Vladimir Medinsky/RUS'],
  },
  {
    construction: 'no contact: together with no people',
    published: '2025-10-22',
    text: 'France and Germany have spent billions together on the fighter. Emmanuel Macron had an omelette for dinner on Monday.',
    finds: [],
  },
]
