import { reachesOf } from '../src/ledger/index.ts'
import type { EntryFilter } from '../src/model/entry-filter.ts'
import { fold } from '../src/model/fold.ts'
import { linkRecordOf } from '../src/model/link-record-of.ts'
import type { Store } from '../src/store/store.ts'
import type { Chance } from '../test/store/chance.ts'
import type { MadeEntry } from '../test/store/made-ledger.ts'

type Asking = readonly [name: string, ask: (chance: Chance) => Promise<unknown>]

/** What people ask of a ledger, with values that stand in some of its entries: the frequent ones are asked for most. */
export async function askings(store: Store, some: readonly MadeEntry[]): Promise<readonly Asking[]> {
  const kept = await store.entriesOf(some.flatMap(({ entry }) => entry.records.slice(0, 1)))
  const entry = (chance: Chance) => chance.one(kept).entry
  const party = (chance: Chance) => chance.one(entry(chance).parties)
  const words = (chance: Chance) =>
    fold(chance.one(some).documents[0]!.records[0]!.record.contact.evidence[0]!.quote).match(/[a-z]+/g)!
  const page = { order: '-date', limit: 50 } as const
  const find = (filterOf: (chance: Chance) => EntryFilter) => (chance: Chance) => store.find(filterOf(chance), page)
  return [
    ['entry by id', (chance) => store.entry(entry(chance).id)],
    ['entries of records', (chance) => store.entriesOf(entry(chance).records)],
    [
      'candidates of a record',
      (chance) => store.candidates(reachesOf([linkRecordOf(chance.one(some).documents[0]!.records[0]!.record)])),
    ],
    ['newest page', find(() => ({}))],
    ['page by person and year', find((chance) => ({ ...personOf(party(chance)), ...yearOf(entry(chance).date) }))],
    ['page by name', find((chance) => ({ sides: [{ name: [fold(party(chance).name).split(' ')[0]!] }] }))],
    ['page by year', find((chance) => yearOf(entry(chance).date))],
    [
      'page by two states',
      find((chance) => ({
        sides: entry(chance)
          .parties.slice(0, 2)
          .map(({ state }) => ({ state: state ?? 'TUR' })),
      })),
    ],
    ['page by place', find((chance) => ({ places: [fold(entry(chance).place?.name ?? 'Tuva')] }))],
    ['page by topic and mode', find((chance) => ({ topics: entry(chance).topics.slice(0, 1), modes: ['talks'] }))],
    ['page by publisher', find((chance) => ({ sources: [chance.one(some).documents[0]!.text.source ?? 'x'] }))],
    ['page of overdue plans', find((chance) => ({ overdueOn: `${2006 + chance.below(20)}-06-01` }))],
    ['words, one', find((chance) => ({ text: chance.one(words(chance)) }))],
    ['words, two', find((chance) => ({ text: `${chance.one(words(chance))} ${chance.one(words(chance))}` }))],
    ['words of one entry, two', find((chance) => ({ text: words(chance).slice(-2).join(' ') }))],
    [
      'page as of a day, by state',
      find((chance) => ({
        asOf: chance.one(kept).at,
        sides: [{ state: party(chance).state ?? 'TUR' }],
      })),
    ],
    ['counts per month', () => store.countBy({}, 'month', 1000)],
    [
      'counts per month of a state',
      (chance) => store.countBy({ sides: [{ state: party(chance).state ?? 'TUR' }] }, 'month', 1000),
    ],
    ['counts per pair', () => store.countBy({}, 'pair', 20)],
    [
      'counterparts of a state',
      (chance) => store.countBy({ sides: [{ state: party(chance).state ?? 'TUR' }] }, 'pair', 20),
    ],
    ['counterparts of a person', (chance) => store.countBy(personOf(party(chance)), 'person', 20)],
    ['number of all', () => store.count({})],
  ]
}

function personOf({ person, name }: { readonly person: string | null; readonly name: string }): EntryFilter {
  return { sides: [person ? { person } : { name: fold(name).split(/[ -]/) }] }
}

function yearOf(date: string | null): EntryFilter {
  const year = date?.match(/\d{4}/)?.[0] ?? '2015'
  return { since: `${year}-01-01`, until: `${year}-12-31` }
}
