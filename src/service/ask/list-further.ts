import { ACT_MODES, ACT_TYPES, type ActType } from '../../model/act.ts'
import { Fault } from '../../model/fault.ts'
import type { FurtherFilter, FurtherPage } from '../../model/further-filter.ts'
import type { FurtherKind, FurtherRecord } from '../../model/further-record.ts'
import type { LedgerReader } from '../../store/store.ts'
import type { Asked, AskedPage } from './asked.ts'
import { type Known, settleCommon, settlePage } from './settle-filter.ts'
import { badFilter, settleWords } from './settle-words.ts'

/** A page of acts or figures, how many there are in all, and the cursor of the next page. */
export interface FurtherList {
  readonly records: readonly FurtherRecord[]
  readonly total: number
  readonly next: string | null
}

/** The acts or figures that are asked for. Faults: usage/bad-filter, usage/bad-date, usage/bad-option, usage/bad-cursor. */
export async function listFurther(
  ledger: LedgerReader,
  kind: FurtherKind,
  asked: Asked,
  page: AskedPage,
): Promise<FurtherList> {
  const wanted = furtherPage(kind, page)
  const filter = await settleFurther(ledger, kind, asked)
  return { ...(await ledger.findFurther(filter, wanted)), total: await ledger.countFurther(filter) }
}

const BATCH = 500

/** Every act or figure that is asked for, a few hundred at a time; acts of these types only, where any are named. */
export async function* furtherBatches(
  ledger: LedgerReader,
  kind: FurtherKind,
  asked: Asked,
  types?: readonly ActType[],
): AsyncGenerator<readonly FurtherRecord[]> {
  const filter = { ...(types && { types }), ...(await settleFurther(ledger, kind, asked)) }
  for (let after: string | null | undefined; after !== null; ) {
    const page: FurtherPage = { order: 'date', limit: BATCH, ...(after !== undefined && { after }) }
    const found = await ledger.findFurther(filter, page)
    yield found.records
    after = found.next
  }
}

function furtherPage(kind: FurtherKind, asked: AskedPage): FurtherPage {
  const { order, ...page } = settlePage(asked)
  if (order === 'reports' || order === '-reports')
    throw new Fault('usage/bad-option', `--sort ${order}: ${kind}s go by date, -date, changed or -changed.`)
  return { ...page, order }
}

// What neither acts nor figures have, and what figures have not.
const NEVER = ['place', 'level', 'not', 'disputed', 'overdue'] as const
const NOT_OF_FIGURES = ['type', 'mode', 'status', 'topic'] as const

/** What is asked for, in the store's terms. Faults as of `settleFilter`. */
export async function settleFurther(ledger: LedgerReader, kind: FurtherKind, asked: Asked): Promise<FurtherFilter> {
  for (const option of [...NEVER, ...(kind === 'figure' ? NOT_OF_FIGURES : [])])
    if (asked[option] !== undefined) throw badFilter(`--${option}: ${kind}s have none. Leave it out.`)
  const { type, mode } = asked
  return {
    kind,
    ...(await settleCommon(asked, knownOf(ledger, kind))),
    ...(type?.length && { types: settleWords(type, '--type', ACT_TYPES) }),
    ...(mode?.length && { modes: settleWords(mode, '--mode', ACT_MODES) }),
  }
}

/** Names are looked up among those whom the ledger has: in acts or figures, or in contacts, which may tell of others. */
function knownOf(ledger: LedgerReader, kind: FurtherKind): Known {
  return {
    count: async (filter) => {
      const { sides } = filter
      const own = await ledger.countFurther({ kind, ...(sides && { sides }) })
      return own > 0 ? own : ledger.count(filter)
    },
    countBy: async (filter, by, limit) => {
      const own = await ledger.furtherSources(kind)
      const others = (await ledger.countBy(filter, by, limit)).filter(({ key }) => !own.includes(key))
      return [...own.map((key) => ({ key, count: 1 })), ...others]
    },
  }
}
