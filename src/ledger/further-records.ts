import type { Act } from '../model/act.ts'
import type { Figure } from '../model/figure.ts'
import type { FurtherKind, FurtherRecord } from '../model/further-record.ts'
import { peopleNamed } from '../register/people.ts'
import { polityCodes } from '../register/polities.ts'
import { lettersFor } from './entry-id.ts'

/** A coded text whose acts and figures are to be kept. */
export interface CodedText {
  readonly sha256: string
  readonly document: string
  readonly published: string | null
  readonly source: string | null
  readonly acts: readonly Act[]
  readonly figures: readonly Figure[]
}

/** The acts and figures of a text as records of the ledger, each under an id that it keeps as long as its words are coded. */
export function furtherRecords(text: CodedText): FurtherRecord[] {
  const taken = new Set<string>()
  return [
    ...text.acts.map((act, nth) => withNames({ ...placed(text, 'act', act, nth, taken), kind: 'act', act })),
    ...text.figures.map((figure, nth) =>
      withNames({ ...placed(text, 'figure', figure, nth, taken), kind: 'figure', figure }),
    ),
  ]
}

/** A record with whom it is found by: those who act and are acted upon, or who claim a figure and whom it is of. */
export function withNames(record: FurtherRecord): FurtherRecord {
  if (record.kind === 'figure') {
    const { attribution, subject } = record.figure
    return { ...record, ...namedIn(`${attribution.source ?? ''}; ${subject ?? ''}`) }
  }
  const parties = [...record.act.actors, ...record.act.recipients]
  const people = distinct(parties.flatMap(({ person }) => person ?? []))
  const states = distinct(parties.flatMap(({ state }) => state ?? []))
  return { ...record, people, states }
}

function placed(text: CodedText, kind: FurtherKind, { evidence }: Act | Figure, nth: number, taken: Set<string>) {
  const { sha256, document, published, source } = text
  const { start = 0, end = 1 } = evidence[0] ?? {}
  const stretch = `${sha256} ${kind} ${start}-${end}`
  let name = stretch
  for (let again = 2; taken.has(name); again++) name = `${stretch} ${again}`
  taken.add(name)
  const id = `${kind[0]}-${lettersFor(name)}`
  return { id, nth, text: sha256, start, end, document, published, source, people: [], states: [] }
}

const MOST_WORDS = 4

/** The states that words name, and the people: [Iranian Red Crescent; Gaza → IRN, PSE]. */
function namedIn(words: string): { readonly people: string[]; readonly states: string[] } {
  const states: string[] = []
  const people: string[] = []
  for (const phrase of words.split(/[;,()]/)) {
    const each = phrase.trim().split(/\s+/)
    for (let from = 0; from < each.length; from++) {
      if (!/^\p{Lu}/u.test(each[from]!)) continue
      for (let to = Math.min(each.length, from + MOST_WORDS); to > from; to--) {
        const said = each.slice(from, to).join(' ')
        // "And" is no code of Andorra.
        const codes = said.length === 3 && said !== said.toUpperCase() ? [] : polityCodes(said)
        const named = to - from > 1 ? peopleNamed(said) : []
        if (codes.length === 1) states.push(codes[0]!)
        if (named.length === 1) people.push(named[0]!.id)
        if (codes.length > 0 || named.length > 0) break
      }
    }
  }
  return { people: distinct(people), states: distinct(states) }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
