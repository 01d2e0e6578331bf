/** Something that reports date themselves by: when it began, the words that name it, and where that is stated. */
export interface LongEvent {
  readonly start: string
  /** Words of which one tells it from others: in the same sentence or, where no other event fits, anywhere in the text. */
  readonly about: readonly string[]
  readonly kinds: readonly string[]
  readonly source: string
}

const WARLIKE = ['war', 'conflict', 'invasion', 'offensive', 'fighting', 'hostilities']
const SEIZURE = ['coup', 'takeover', 'putsch', 'junta']

/** The sources are articles of the English Wikipedia. */
export const LONG_EVENTS: readonly LongEvent[] = [
  {
    start: '2022-02-24',
    about: ['ukraine', 'ukrainian', 'ukrainians'],
    kinds: [...WARLIKE, 'invaded'],
    source: 'Russian invasion of Ukraine',
  },
  { start: '2023-10-07', about: ['gaza', 'gazan', 'gazans'], kinds: [...WARLIKE, 'siege'], source: 'Gaza war' },
  { start: '2023-04-15', about: ['sudan', 'sudanese'], kinds: WARLIKE, source: 'Sudanese civil war (2023–present)' },
  {
    start: '2011-03-15',
    about: ['syria', 'syrian', 'syrians'],
    kinds: ['war', 'conflict', 'uprising'],
    source: 'Syrian civil war',
  },
  { start: '2020-11-03', about: ['tigray', 'tigrayan'], kinds: WARLIKE, source: 'Tigray war' },
  { start: '2021-02-01', about: ['myanmar'], kinds: SEIZURE, source: '2021 Myanmar coup d’état' },
  { start: '2021-08-15', about: ['taliban', 'kabul'], kinds: SEIZURE, source: 'Fall of Kabul (2021)' },
  { start: '2023-07-26', about: ['niger', 'nigerien'], kinds: SEIZURE, source: '2023 Nigerien coup d’état' },
]
