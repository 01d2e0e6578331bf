import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeDocument } from '../../src/coder/code-document.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import type { Act } from '../../src/model/act.ts'
import type { CodedDocument } from '../../src/model/coded-document.ts'
import { polityOf } from '../../src/register/polities.ts'
import { SHARED } from './sets.ts'

/** One sentence of the PLOVER gold standard: its type, named as PLOVER has done since 2021, and who does it. */
interface Labelled {
  readonly text: string
  readonly code_plover2021: string
  readonly source_actor: readonly { readonly code: string }[]
}

/** How many sentences have a record of the right type by a right state, and how many records of another type stand in one. */
export interface PloverScore {
  readonly sentences: number
  readonly right: number
  readonly wrong: number
  /** By type: sentences, and those of them that are right. */
  readonly byType: ReadonlyMap<string, readonly [right: number, all: number]>
}

export type Half = 'even' | 'odd' | 'all'

/** Scores the sentences on lines with an even number (from 0), which may be read, with an odd one, which nobody reads, or all; null where they are absent. */
export function scorePlover(half: Half): PloverScore | null {
  const file = join(SHARED, 'public-data', 'plover-gsr.jsonl')
  if (!existsSync(file)) return null
  const labelled = readFileSync(file, 'utf8').trim().split('\n')
  const chosen = labelled.filter((_, at) => half === 'all' || at % 2 === (half === 'even' ? 0 : 1))
  const byType = new Map<string, [number, number]>()
  let [right, wrong] = [0, 0]
  for (const line of chosen) {
    const sentence: Labelled = JSON.parse(line)
    const found = ploverRecords(codeDocument(readDocument(sentence.text, { id: 'plover' })))
    const isRight = found.some((x) => isAsked(sentence, x))
    const count = byType.get(sentence.code_plover2021) ?? [0, 0]
    byType.set(sentence.code_plover2021, [count[0] + Number(isRight), count[1] + 1])
    right += Number(isRight)
    wrong += found.filter(({ type }) => type !== sentence.code_plover2021).length
  }
  return { sentences: chosen.length, right, wrong, byType }
}

interface PloverRecord {
  readonly type: string
  readonly states: readonly (string | null)[]
}

function ploverRecords({ contacts, acts }: CodedDocument): PloverRecord[] {
  return [
    ...contacts.map(({ status, parties }) => ({
      type: isToCome(status) ? 'AGREE' : 'CONSULT',
      states: parties.map(({ state }) => state),
    })),
    ...acts.map((act) => ({ type: ploverType(act), states: act.actors.map(({ state }) => state) })),
  ]
}

const COOPERATIVE: ReadonlySet<string> = new Set(['SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT'])
const FORCEFUL: ReadonlySet<string> = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])

/**
 * The type that PLOVER gives an act. It has no plans and no denials: what is friendly and still to come, or offered, is
 * AGREE ("all cooperative actions reported in future tense are taken to imply intentions"); what is hostile and still to
 * come is THREATEN; what is friendly and not done is REJECT. All else has the type that it has.
 */
function ploverType({ type, mode, status }: Act): string {
  if (COOPERATIVE.has(type)) {
    if (status === 'denied') return 'REJECT'
    if (mode === 'offer' || isToCome(status)) return 'AGREE'
  }
  return FORCEFUL.has(type) && isToCome(status) ? 'THREATEN' : type
}

function isToCome(status: string): boolean {
  return status === 'planned' || status === 'proposed'
}

function isAsked({ code_plover2021, source_actor }: Labelled, { type, states }: PloverRecord): boolean {
  if (type !== code_plover2021) return false
  if (source_actor.length === 0) return true
  const codes = new Set<string>(
    states.flatMap((state): string[] => (state === null ? ['IMG', 'NGO'] : ploverActors(state))),
  )
  return source_actor.some(({ code }) => codes.has(SLIPS.get(code) ?? code))
}

/** Codes of the file that are none of ISO 3166-1: it means Italy and Vietnam. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ['ITL', 'ITA'],
  ['VTN', 'VNM'],
])

/** Where armed groups are, which PLOVER files under their state. */
const HOMES: ReadonlyMap<string, string> = new Map(
  'XHM PSE,XHZ LBN,XHU YEM,XSD SYR,XPK TUR,XTB AFG,XM3 COD,XRS SDN,XTP ETH,XTT PAK,XHT SYR,XPI PSE,XSH SOM,XKR IRQ,XTC CYP'
    .split(',')
    .map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
)

/** A state by its code, bodies as IGO, armed groups as IMG or by the state that they are in. */
function ploverActors(state: string): string[] {
  const kind = polityOf(state)?.kind
  if (kind === 'body') return ['IGO', state]
  return [state, HOMES.get(state) ?? [], kind === 'group' ? 'IMG' : []].flat()
}
