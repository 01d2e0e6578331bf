import type { Party } from '../model/contact.ts'
import { fold } from '../model/fold.ts'
import { remember } from '../model/remember.ts'

/** A party made ready to be compared. */
export interface PreparedParty {
  readonly kind: Party['kind']
  readonly person: string | null
  /** The words of the name that tell people apart, folded. */
  readonly words: readonly string[]
  readonly state: string | null
  readonly office: Party['office']
  readonly role: Party['role']
  /** Names a person as exactly as can be, anybody else by the state spoken for. */
  readonly exact: string
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'mr mrs ms dr sir sheikh shaikh prince princess king h e his her excellency the al el bin ibn of and jr de'.split(
    ' ',
  ),
)

const MOST_KEPT = 20_000

export function prepareParty(party: Party): PreparedParty {
  const { kind, person, state, office, role } = party
  const words = kind === 'person' || state === null ? wordsOf(party.name) : []
  return { kind, person, words, state, office, role, exact: exactKey(party, words) }
}

const wordsOf = remember(MOST_KEPT, (name): readonly string[] => {
  const words = fold(name).split(/[^\p{L}\p{N}']+/u)
  const telling = words.filter((word) => word !== '' && !EMPTY_WORDS.has(word))
  return telling.length > 0 ? telling : words.filter(Boolean)
})

function exactKey({ kind, person, state }: Party, words: readonly string[]): string {
  if (kind === 'person') return `@${person ?? words.toSorted().join('-')}`
  return state ?? '*'
}

/** Whether two people may be one: by the register where it knows both, else by their names. */
export function samePerson(a: PreparedParty, b: PreparedParty): boolean {
  if (a.person !== null && b.person !== null) return a.person === b.person
  if (a.state !== b.state && a.state !== null && b.state !== null) return false
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return few.length > 0 && few.every((word) => many.some((other) => sameWord(word, other)))
}

/** One letter's difference is forgiven in long words: transcripts differ. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  const most = Math.min(a.length, b.length) - head
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return Math.max(a.length, b.length) - head - tail <= 1
}
