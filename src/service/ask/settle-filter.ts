import { TOPICS } from '../../model/code-lists.ts'
import { modeSchema, statusSchema } from '../../model/contact.ts'
import type { EntryFilter, Page, Side } from '../../model/entry-filter.ts'
import { Fault } from '../../model/fault.ts'
import { LEVELS } from '../../model/level.ts'
import { personById } from '../../register/index.ts'
import type { LedgerReader } from '../../store/store.ts'
import { type Asked, type AskedPage, ORDERS } from './asked.ts'
import { settlePlaces } from './settle-places.ts'
import { settleSide, settleState } from './settle-side.ts'
import { settleSources } from './settle-sources.ts'
import { REVIEW_STATES, settleWithout } from './settle-without.ts'
import { badFilter, settleDay, settleInstant, settleWords } from './settle-words.ts'

/** What settling asks of a ledger: who is in it, and who publishes. */
export type Known = Pick<LedgerReader, 'count' | 'countBy'>

/**
 * What is asked for, in the store's terms: names become ids, months become days. `today` is an ISO day.
 * Faults: usage/bad-filter, usage/bad-date, each with the option and what can be given instead.
 */
export async function settleFilter(asked: Asked, ledger: Known, today: string): Promise<EntryFilter> {
  if (asked.type?.length) throw badFilter(`--type ${asked.type[0]}: only acts have a type. See "parley ls acts".`)
  const common = await settleCommon(asked, ledger)
  return {
    ...common,
    ...(asked.mode?.length && { modes: settleWords(asked.mode, '--mode', modeSchema.options) }),
    ...(asked.level?.length && { levels: settleWords(asked.level, '--level', LEVELS) }),
    ...(asked.not?.length && { without: await settleWithout(asked.not, ledger) }),
    ...(asked.place?.length && { places: settlePlaces(asked.place) }),
    ...(asked.overdue && { overdueOn: common.asOf?.slice(0, 10) ?? today }),
    ...(asked.disputed && { disputed: true }),
  }
}

/** What contacts, acts and figures can all be asked for by. */
export async function settleCommon(asked: Asked, ledger: Known) {
  const asOf = asked.asOf === undefined ? undefined : settleInstant(asked.asOf)
  const since = asked.since === undefined ? undefined : settleDay(asked.since, '--since')
  const until = asked.until === undefined ? undefined : settleDay(asked.until, '--until')
  if (since !== undefined && until !== undefined && since > until)
    throw new Fault('usage/bad-date', `--since ${asked.since} lies after --until ${asked.until}. Change them over.`)
  const sides = await settleSides(asked, ledger)
  return {
    ...(sides.length > 0 && { sides }),
    ...(asked.status?.length && { statuses: settleWords(asked.status, '--status', statusSchema.options) }),
    ...(asked.topic?.length && { topics: settleWords(asked.topic, '--topic', TOPICS) }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(asked.text?.trim() && { text: asked.text.trim() }),
    ...(asked.source?.length && { sources: await settleSources(asked.source, '--source', ledger) }),
    ...(asked.reviewed?.length && { reviewed: settleWords(asked.reviewed, '--reviewed', REVIEW_STATES) }),
    ...(asOf !== undefined && { asOf }),
  } satisfies Partial<EntryFilter>
}

async function settleSides(asked: Asked, ledger: Known): Promise<Side[]> {
  const sides: Side[] = []
  for (const words of asked.who ?? []) sides.push(await settleSide(words, '--who', ledger))
  for (const words of asked.with ?? []) sides.push(await settleSide(words, '--with', ledger))
  for (const words of asked.state ?? []) addState(sides, await settleState(words, '--state', ledger))
  return sides
}

/** `--who Fidan --state TUR` means Fidan speaking for Türkiye, not Fidan and somebody else of Türkiye. */
function addState(sides: Side[], state: string): void {
  const at = sides.findIndex(
    (side) => side.state === undefined && side.person !== undefined && servedFor(side.person, state),
  )
  const side = sides[at]
  if (side) sides[at] = { ...side, state }
  else sides.push({ state })
}

function servedFor(person: string, state: string): boolean {
  return personById(person)?.tenures.some((tenure) => tenure.state === state) ?? false
}

/** The page that is asked for. Fault usage/bad-option for an order that there is not. */
export function settlePage(asked: AskedPage): Page & { readonly order: (typeof ORDERS)[number] } {
  const order = ORDERS.find((each) => each === (asked.sort ?? '-date'))
  if (order === undefined)
    throw new Fault('usage/bad-option', `--sort ${asked.sort}: no such order. It is one of ${ORDERS.join(', ')}.`)
  return { order, limit: asked.limit, ...(asked.after && { after: asked.after }) }
}
