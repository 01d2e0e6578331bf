import { findAnchored, toldDifferences } from '../../ledger/index.ts'
import { type Agreement, agreementOf } from '../../model/agreement.ts'
import { headline } from '../../model/contact-words.ts'
import type { Told } from '../../model/decision.ts'
import type { LedgerReader } from '../../store/store.ts'
import { type JudgedUnit, type Judgement, judgedUnits, mostCoded } from './judged-units.ts'

type Said = Judgement['verdict']

/** A contact of which two readers say different things. */
export interface Differing {
  readonly key: string
  readonly headline: string
  readonly date: string | null
  /** The entry that tells of it now; null where it was rejected, or nothing tells of it any more. */
  readonly entry: string | null
  readonly first: Judgement
  readonly second: Judgement
}

/** How far those who read a second time agree with those who judged first. */
export interface SecondAgreement {
  readonly readings: number
  readonly readers: readonly string[]
  /** Of the four verdicts. */
  readonly verdicts: Agreement
  readonly table: readonly { readonly first: Said; readonly second: Said; readonly count: number }[]
  /** Of what neither rejects nor leaves open: whether both give the same value, and kappa of whether it was coded right. */
  readonly fields: readonly (Agreement & { readonly field: string })[]
  readonly differing: readonly Differing[]
}

interface Pair {
  readonly unit: JudgedUnit
  readonly second: Judgement
}

const MOST_DIFFERING = 200

/** Agreement of second readings with what was judged first. */
export async function secondAgreement(ledger: LedgerReader): Promise<SecondAgreement> {
  const units = await judgedUnits(ledger)
  const pairs = units.flatMap((unit) => unit.seconds.map((second): Pair => ({ unit, second })))
  const verdicts = pairs.map(({ unit, second }) => [unit.first.verdict, second.verdict] as const)
  const differing = pairs.filter(differs).slice(0, MOST_DIFFERING)
  return {
    readings: pairs.length,
    readers: [...new Set(pairs.flatMap(({ unit, second }) => [unit.first.who, second.who]))].sort(),
    verdicts: agreementOf(verdicts),
    table: [...Map.groupBy(verdicts, (pair) => pair.join(' ')).values()].map((alike) => {
      const [first, second] = alike[0]!
      return { first, second, count: alike.length }
    }),
    fields: fieldAgreements(pairs),
    differing: await Promise.all(differing.map((pair) => differingOf(ledger, pair))),
  }
}

function differs({ unit: { first, seen }, second }: Pair): boolean {
  if (first.verdict !== second.verdict && !(told(first) && told(second))) return true
  return told(first) && toldDifferences(as(first, seen), as(second, seen)).length > 0
}

/** Whether somebody says what is told, coded so or corrected. */
function told({ verdict }: Judgement): boolean {
  return verdict === 'accept' || verdict === 'edit'
}

function as({ change }: Judgement, seen: JudgedUnit['seen']): Told {
  return { ...mostCoded(seen), ...change }
}

const FIELDS = ['date', 'status', 'mode', 'place', 'parties', 'topics', 'title', 'closed', 'initiator'] as const

function fieldAgreements(pairs: readonly Pair[]): (Agreement & { field: string })[] {
  const both = pairs.filter(({ unit, second }) => told(unit.first) && told(second))
  const compared = both.map(({ unit: { first, seen }, second }) => {
    const coded = mostCoded(seen)
    const [one, other] = [as(first, seen), as(second, seen)]
    const wrong = [one, other].map((said) => new Set<string>(toldDifferences(coded, said)))
    return { apart: new Set<string>(toldDifferences(one, other)), wrong }
  })
  return FIELDS.map((field) => {
    const right = compared.map(({ wrong: [a, b] }) => [String(!a?.has(field)), String(!b?.has(field))] as const)
    const same = compared.filter(({ apart }) => !apart.has(field)).length
    return { field, ...agreementOf(right), same }
  })
}

async function differingOf(ledger: LedgerReader, { unit, second }: Pair): Promise<Differing> {
  const { key, seen, first } = unit
  const coded = mostCoded(seen)
  return { key, headline: headline(coded), date: coded.date, entry: await entryOf(ledger, unit), first, second }
}

async function entryOf(ledger: LedgerReader, { seen: [anchor] }: JudgedUnit): Promise<string | null> {
  if (anchor === undefined) return null
  const record = findAnchored(anchor, undefined, await ledger.recordsOfText(anchor.text))
  const [kept] = record === null ? [] : await ledger.entriesOf([record.key])
  return kept?.entry.id ?? null
}
