import type { Office } from '../../model/codes.ts'
import type { Entity, Mention } from '../../model/mention.ts'
import { isOneOf } from '../../model/one-of.ts'
import type { Sentence, Token } from '../../model/token.ts'

export interface EntitySetting {
  readonly tokens: readonly Token[]
  /** In text order. */
  readonly mentions: readonly Mention[]
  /** ISO day of publication, or null. */
  readonly day: string | null
  /** The state from which the document is written, where its dateline tells: "the president" is that state's. */
  readonly home: string | null
  /** Where sentences begin and end; guessed from full stops where not given. */
  readonly sentences?: readonly Sentence[]
}

/** An entity while its mentions are still being joined. */
export interface Draft {
  id: number
  kind: Entity['kind']
  name: string
  /** Folded words of the longest name. */
  words: string[]
  /** Folded words of the other names given for it: X, known as Y. */
  byNames?: string[][]
  person: string | null
  state: string | null
  office: Office | null
  /** Offices said to be held, as often as said. */
  offices: Office[]
  /** Offices said to have been held, or to be held later. */
  formerOffices: Office[]
  /** The office of whoever this person is called the counterpart of. */
  peerOffice?: Office | null
  /** Folded titles said of it: foreign minister, emir. */
  titles: string[]
  gender: 'he' | 'she' | null
  /** Called by the family name alone so far. */
  calledAlone?: boolean
  /** Named by a capital or a building so far. */
  metonym: boolean
  /** Named by the state's own name, not by a noun for its people. */
  proper: boolean
  /** Token of its first mention. */
  first: number
}

/** What is known of a document's entities while they are settled. */
export interface Book {
  readonly setting: EntitySetting
  readonly drafts: Draft[]
  readonly of: Map<Mention, Draft[]>
}

/** Enters a new entity. */
export function addDraft(
  book: Book,
  kind: Entity['kind'],
  name: string,
  mention: Mention,
  more: Partial<Draft> = {},
): Draft {
  const draft: Draft = {
    id: book.drafts.length,
    kind,
    name,
    words: [],
    person: null,
    state: null,
    office: null,
    offices: [],
    formerOffices: [],
    titles: [],
    gender: null,
    metonym: false,
    proper: false,
    first: mention.from,
    ...more,
  }
  book.drafts.push(draft)
  return draft
}

const LONGEST = 500

/** The token at which the sentence of a token begins. */
export function sentenceStart(setting: EntitySetting, at: number): number {
  const known = setting.sentences?.findLast((x) => x.from <= at)
  if (known) return known.from
  const { tokens } = setting
  for (let from = at; from > Math.max(0, at - LONGEST); from--)
    if (endsSentence(tokens[from - 1]!, tokens[from]!)) return from
  return Math.max(0, at - LONGEST)
}

/** The token after the end of the sentence of a token. */
export function sentenceEnd(setting: EntitySetting, at: number): number {
  const known = setting.sentences?.findLast((x) => x.from <= at)
  if (known) return known.to
  const { tokens } = setting
  const last = Math.min(tokens.length, at + LONGEST)
  for (let to = at + 1; to < last; to++) if (endsSentence(tokens[to - 1]!, tokens[to]!)) return to
  return last
}

function endsSentence(last: Token, next: Token): boolean {
  return (last.kind === 'mark' && next.spaced && isOneOf(last.norm, '.', '!', '?')) || next.start - last.end > 1
}
