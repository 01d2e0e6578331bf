import { isIndividual, type Mention } from '../../model/mention.ts'
import { personById } from '../../register/people.ts'
import { inOffice } from '../people.ts'
import { type Book, type Draft, sentenceEnd, sentenceStart } from './draft.ts'
import { isLeader, LEADERS } from './titles.ts'

export interface Candidate {
  readonly draft: Draft
  /** Token of the mention that makes it one. */
  readonly at: number
  /** The title of that mention. */
  readonly title: string | null
  /** Named as whose somebody or something is: [X]'s office, aides of [X]. */
  readonly owner: boolean
}

/** How many mentions a title may lie from whom it means; no report has as many, and an endless text must not cost their square. */
const NEAR = 500

/** The persons named before and after a mention that fit it, in the order of the text. */
export function candidates(book: Book, mention: Mention, fits: (draft: Draft) => boolean) {
  const before: Candidate[] = []
  const after: Candidate[] = []
  const { mentions } = book.setting
  const here = firstFrom(mentions, mention.from)
  for (const other of mentions.slice(Math.max(0, here - NEAR), here + NEAR)) {
    if (other === mention || (other.kind !== 'person' && other.kind !== 'office')) continue
    const draft = book.of.get(other)?.[0]
    if (draft?.kind !== 'person' || !fits(draft)) continue
    ;(other.from < mention.from ? before : after).push({
      draft,
      at: other.from,
      title: other.title ?? null,
      owner: isOwner(book, other),
    })
  }
  return { before, after }
}

function isOwner({ setting: { tokens } }: Book, { from, to }: Mention): boolean {
  return tokens[to]?.kind === 'possessive' || tokens[to - 1]?.kind === 'possessive' || tokens[from - 1]?.norm === 'of'
}

/** The place in the list of the first mention that begins at a token or after it. */
export function firstFrom(mentions: readonly Mention[], token: number): number {
  let low = 0
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.from < token) low = middle + 1
    else high = middle
  }
  return low
}

// Tokens of a report's opening, in which a title stands for whom the next sentences name first.
const LEAD = 60

/** The person whom a title means: the last so called before it, the last who fits, else the only one after it. */
export function referent(book: Book, mention: Mention, fits: (draft: Draft) => boolean): Draft | null {
  const { before, after } = candidates(book, mention, fits)
  const held = mention.former ? null : stillHeld([...before, ...after], mention, book.setting.day)
  const open = held ? before.filter((x) => held.has(x.draft)) : before
  const from = sentenceStart(book.setting, mention.from)
  // "X's office denied that the minister …"
  const own = mention.states.length ? undefined : open.findLast((x) => x.at >= from && x.owner)
  if (own) return own.draft
  const introduced = new Set(open.filter((x) => x.title !== null && x.title === mention.title).map((x) => x.draft))
  const called = open.filter((x) => (introduced.size ? introduced.has(x.draft) : isCalled(x.draft, mention)))
  const shortened = open.filter((x) => x.draft.titles.some((title) => title.startsWith(`${mention.title} of `)))
  const pool = called.length ? called : shortened.length ? shortened : open
  const earlier = pool.filter((x) => x.at < from)
  // "Rubio told the minister": a title without a state seldom means who was just named in its sentence.
  const apart = !mention.states.length && earlier.length && earlier.at(-1)!.draft !== pool.at(-1)!.draft
  const best = apart ? earlier.at(-1) : pool.at(-1)
  if (best) return best.draft
  const later = new Set(after.filter((x) => !held || held.has(x.draft)).map((x) => x.draft))
  const lateCalled = [...later].filter((x) => isCalled(x, mention))
  if (lateCalled.length === 1) return lateCalled[0]!
  const [first] = after
  const opening = mention.from < LEAD && mention.states.length > 0 && first && later.has(first.draft)
  return later.size === 1 || opening ? ([...later][0] ?? null) : null
}

/** Whether a title was said of somebody, or is known of him where none was. */
function isCalled(draft: Draft, mention: Mention): boolean {
  if (mention.title == null) return false
  const known = draft.person !== null && draft.titles.length === 0 && LEADERS.includes(mention.office ?? 'official')
  return known ? draft.office === mention.office : draft.titles.includes(mention.title)
}

/** Of several holders of one office, those whose tenure covers the day; null where that tells nothing. */
function stillHeld(all: readonly Candidate[], mention: Mention, day: string | null): ReadonlySet<Draft> | null {
  const drafts = [...new Set(all.map((x) => x.draft))]
  if (day === null || drafts.length < 2 || !mention.states.length || !mention.office || isLeader(mention)) return null
  const now = drafts.filter((x) => x.person && inOffice(personById(x.person)!, mention.office!, day))
  return now.length ? new Set(now) : null
}

/** The states whose people the sentence of a mention speaks of as somebody's counterparts. */
export function counterpartStates(book: Book, mention: Mention): readonly string[] {
  const end = sentenceEnd(book.setting, mention.from)
  const { mentions } = book.setting
  return mentions
    .slice(firstFrom(mentions, mention.from + 1), firstFrom(mentions, end))
    .flatMap((x) => (x.relation === 'counterpart' ? x.states : []))
}

/** To whom "his" points before a counterpart: its owner, else who the sentence began with, else the last one of rank. */
export function antecedent(book: Book, mention: Mention, index: number): Draft | null {
  const { mentions, tokens } = book.setting
  const before = mentions[index - 1]
  if (before && tokens[mention.from - 1]?.kind === 'possessive' && before.to >= mention.from - 1) {
    const owner = book.of.get(before)?.[0]
    if (owner && hasRank(owner)) return owner
  }
  const start = sentenceStart(book.setting, mention.from)
  const own = mentions.slice(0, index).filter((x) => x.from >= start)
  for (const other of own) {
    const draft = book.of.get(other)?.[0]
    if (draft && hasRank(draft) && !belongsTo(draft, mention)) return draft
  }
  for (let at = index - 1; at >= 0 && index - at < 14; at--) {
    const draft = book.of.get(mentions[at]!)?.[0]
    if (draft && hasRank(draft) && !belongsTo(draft, mention)) return draft
  }
  return null
}

function hasRank(draft: Draft): boolean {
  const person = isIndividual(draft)
  return person && draft.office !== null && draft.office !== 'spokesperson' && draft.office !== 'official'
}

function belongsTo(draft: Draft, mention: Mention): boolean {
  return draft.state !== null && mention.states.includes(draft.state)
}
