import { createHash } from 'node:crypto'
import { activeDecisions } from '../../ledger/index.ts'
import { type Anchor, byTime, type Decision, type DecisionKind, type Reading, type Told } from '../../model/decision.ts'
import type { LedgerReader } from '../../store/store.ts'

/** What one person says of a contact. */
export interface Judgement {
  readonly who: string
  readonly verdict: Reading['verdict']
  /** The values that take the place of the coded ones: none but with `edit`. */
  readonly change: Partial<Told>
}

/** The words of one contact that were judged together, with what people said of them. */
export interface JudgedUnit {
  /** The same for the same words, and in no order: who reads by it reads a sample. */
  readonly key: string
  readonly seen: readonly Anchor[]
  /** Of whoever decided first. */
  readonly first: Judgement
  /** What it came to, whoever said so last. */
  readonly last: Judgement
  /** Of those who read after, without seeing the first. */
  readonly seconds: readonly Judgement[]
}

type Verdict = Extract<Decision, { kind: 'accept' | 'reject' | 'unsure' | 'edit' }>
type Second = Extract<Decision, { kind: 'second' }>
const KINDS: readonly DecisionKind[] = ['accept', 'reject', 'unsure', 'edit', 'second']

/** All contacts that people have judged, by key. */
export async function judgedUnits(ledger: LedgerReader): Promise<JudgedUnit[]> {
  const found = await Promise.all(KINDS.map((kind) => ledger.decisionsOfKind(kind)))
  const held = found.flatMap(activeDecisions).sort(byTime) as (Verdict | Second)[]
  const byKey = Map.groupBy(held, (decision) => keyOf(seenIn(decision)))
  const units: JudgedUnit[] = []
  for (const [key, decisions] of byKey) {
    const verdicts = decisions.filter((each): each is Verdict => each.kind !== 'second')
    const first = verdicts[0]
    if (first === undefined) continue
    const seconds = decisions.filter((each): each is Second => each.kind === 'second' && each.who !== first.who)
    units.push({
      key,
      seen: seenIn(first),
      first: judgementOf(verdicts.filter(({ who }) => who === first.who)),
      last: judgementOf(verdicts),
      seconds: [...new Map(seconds.map((each) => [each.who, judgementIn(each)])).values()],
    })
  }
  return units.sort((a, b) => (a.key < b.key ? -1 : 1))
}

function seenIn(decision: Verdict | Second): readonly Anchor[] {
  return decision.kind === 'second' ? decision.seen : decision.on
}

function keyOf(seen: readonly Anchor[]): string {
  const marks = seen.map(({ text, start, end }) => `${text} ${start} ${end}`).sort()
  return createHash('sha256').update(marks.join('\n')).digest('hex').slice(0, 16)
}

function judgementIn({ who, verdict, change }: Reading): Judgement {
  return { who, verdict, change: change ?? {} }
}

/** What decisions on the same words, the oldest first, come to. */
function judgementOf(decisions: readonly Verdict[]): Judgement {
  const { who } = decisions.at(-1)!
  const change: Partial<Told> = Object.assign({}, ...decisions.map((each) => (each.kind === 'edit' ? each.change : {})))
  const last = decisions.findLast(({ kind }) => kind !== 'edit')?.kind ?? 'edit'
  if (last === 'reject' || last === 'unsure') return { who, verdict: last, change: {} }
  return { who, verdict: Object.keys(change).length > 0 ? 'edit' : 'accept', change }
}

/** What most of the reports that were judged together were coded to tell, field by field. */
export function mostCoded(seen: readonly Anchor[]): Told {
  const [first] = seen
  if (first === undefined || seen.length === 1) return first?.coded as Told
  const fields = Object.keys(first.coded) as (keyof Told)[]
  return Object.fromEntries(
    fields.map((field) => {
      const values = Map.groupBy(
        seen.map(({ coded }) => coded[field]),
        (value) => JSON.stringify(value),
      )
      return [field, [...values.values()].sort((a, b) => b.length - a.length)[0]![0]]
    }),
  ) as unknown as Told
}
