import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CodedDocument } from '../../src/model/coded-document.ts'
import { type GoldSet, SHARED } from './sets.ts'

interface Answer {
  readonly optional?: boolean
  readonly date?: unknown
}
type Found = CodedDocument['contacts'][number]

interface Scorer {
  readonly assign: (golds: Answer[], found: Found[], likeness: unknown) => { g: number; p: number }[]
  readonly contactSimilarity: unknown
  readonly corePartyScore: (gold: Answer, found: Found) => { f1: number }
  readonly modeFits: (gold: Answer, found: Found) => boolean
  readonly statusFits: (gold: Answer, found: Found) => boolean
  readonly dateFits: (gold: unknown, found: string | null) => boolean
  readonly describeContact: (contact: Answer | Found) => string
}

/** What became of each record: by document and record, `right`, `missed`, `extra`, or the fields that differ. */
export type Verdicts = ReadonlyMap<string, string>

/** Judges every record of a set as the scorer does, one by one, so that two runs can be compared. */
export async function verdicts(set: GoldSet, coded: readonly CodedDocument[]): Promise<Verdicts> {
  const scorer = await loadScorer()
  return new Map(coded.flatMap((one) => judge(scorer, one, answersOf(set, one.document.id))))
}

function judge(scorer: Scorer, { document, contacts }: CodedDocument, answers: Answer[]): [string, string][] {
  const pairs = scorer.assign(answers, contacts, scorer.contactSimilarity)
  const asked = answers.map((answer, g): [string, string] => {
    const pair = pairs.find((one) => one.g === g)
    const verdict = pair ? differences(scorer, answer, contacts[pair.p]!) : answer.optional ? 'right' : 'missed'
    return [`${document.id} #${g + 1} ${scorer.describeContact(answer)}`, answer.optional ? 'right' : verdict]
  })
  const extra = contacts.filter((_, p) => !pairs.some((one) => one.p === p))
  return [
    ...asked,
    ...extra.map((one): [string, string] => [`${document.id} extra ${scorer.describeContact(one)}`, 'extra']),
  ]
}

function differences(scorer: Scorer, gold: Answer, found: Found): string {
  const wrong = [
    scorer.corePartyScore(gold, found).f1 === 1 ? '' : 'parties',
    scorer.modeFits(gold, found) ? '' : 'mode',
    scorer.statusFits(gold, found) ? '' : 'status',
    gold.date === undefined || scorer.dateFits(gold.date, found.date) ? '' : `date ${found.date}`,
  ].filter(Boolean)
  return wrong.length === 0 ? 'right' : `differs in ${wrong.join(', ')}`
}

function answersOf(set: GoldSet, id: string): Answer[] {
  const gold: { contacts: Answer[] } = JSON.parse(readFileSync(join(set.answers, `${id}.json`), 'utf8'))
  return gold.contacts
}

async function loadScorer(): Promise<Scorer> {
  const load = (file: string) => import(pathToFileURL(join(SHARED, 'eval', file)).href)
  return { ...(await load('match.mjs')), ...(await load('report.mjs')) }
}

/** Records whose verdict changed from one run to the other, as lines: what was gained, lost, or became otherwise wrong. */
export function changes(before: Verdicts, after: Verdicts): { gained: string[]; lost: string[]; other: string[] } {
  const changed = { gained: [] as string[], lost: [] as string[], other: [] as string[] }
  for (const record of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(record) ?? 'not there'
    const is = after.get(record) ?? 'not there'
    if (was !== is) changed[direction(worth(was), worth(is))].push(`${record}: ${was} → ${is}`)
  }
  return changed
}

function direction(was: number, is: number): 'gained' | 'lost' | 'other' {
  return is > was ? 'gained' : is < was ? 'lost' : 'other'
}

function worth(verdict: string): number {
  if (verdict === 'right' || verdict === 'not there') return 3
  return verdict.startsWith('differs') ? 2 : 1
}
