import type { Told } from '../../model/decision.ts'
import { Fault } from '../../model/fault.ts'
import type { LedgerReader } from '../../store/store.ts'
import { type JudgedUnit, judgedUnits, mostCoded } from './judged-units.ts'

/** What one document tells of what is read a second time, with the text around it. */
export interface UnreadReport {
  readonly document: string
  readonly title: string | null
  readonly source: string | null
  readonly published: string | null
  /** The words around; offsets are into it. */
  readonly passage: string
  readonly start: number
  readonly end: number
  readonly coded: Told
}

/** A contact as it was coded, with nothing of what others have said of it. */
export interface UnreadUnit {
  readonly key: string
  readonly coded: Told
  readonly reports: readonly UnreadReport[]
}

export interface SecondQueue {
  readonly units: readonly UnreadUnit[]
  readonly waiting: number
  /** How many they have read a second time. */
  readonly read: number
}

/** What others have judged and somebody has not: a sample of it all, however far they come. */
export async function secondQueue(
  ledger: LedgerReader,
  who: string,
  { limit, after }: { readonly limit: number; readonly after?: string },
): Promise<SecondQueue> {
  const units = await judgedUnits(ledger)
  const open = units.filter((unit) => isOpenTo(unit, who))
  const shown = open.filter(({ key }) => after === undefined || key > after).slice(0, limit)
  const unread = await Promise.all(shown.map((unit) => unreadUnit(ledger, unit)))
  return {
    units: unread.filter(({ reports }) => reports.length > 0),
    waiting: open.length,
    read: units.filter(({ seconds }) => seconds.some((second) => second.who === who)).length,
  }
}

/** What is to be read a second time under a key. Fault ledger/unknown-id. */
export async function unitToRead(ledger: LedgerReader, key: string, who: string): Promise<JudgedUnit> {
  const unit = (await judgedUnits(ledger)).find((each) => each.key === key)
  if (unit !== undefined && unit.first.who !== who) return unit
  const why = unit === undefined ? 'nothing of this key was judged.' : 'you judged it first yourself.'
  throw new Fault('ledger/unknown-id', `${key}: ${why} Ask for the queue of second readings again.`)
}

function isOpenTo({ first, last, seconds }: JudgedUnit, who: string): boolean {
  return first.who !== who && last.who !== who && !seconds.some((second) => second.who === who)
}

const AROUND = 1500

async function unreadUnit(ledger: LedgerReader, { key, seen }: JudgedUnit): Promise<UnreadUnit> {
  const texts = new Map(
    (await ledger.texts([...new Set(seen.map(({ text }) => text))])).map((text) => [text.sha256, text]),
  )
  const reports = seen.flatMap(({ text: sha256, start, end, coded }) => {
    const version = texts.get(sha256)
    if (version === undefined) return []
    const { document, title, source, published, text } = version
    const from = Math.max(0, start - AROUND)
    const passage = text.slice(from, end + AROUND)
    return [{ ...{ document, title, source, published, passage, coded }, start: start - from, end: end - from }]
  })
  return { key, coded: mostCoded(seen), reports }
}
