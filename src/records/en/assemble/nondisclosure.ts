import type { Nondisclosure } from '../../../model/contact.ts'
import { type ContactPage, wordsOf } from '../contacts/page.ts'
import { CLOSED_WAYS } from './closed-ways.ts'
import type { Stretch } from './contact-sentences.ts'
import type { Assembly, Reading, TokenSpan } from './reading.ts'
import { SILENT_WAYS } from './silent-ways.ts'
import type { Way } from './way.ts'

interface ReadyWay {
  readonly kind: Nondisclosure
  readonly cues: readonly string[]
  readonly pattern: RegExp
}

const CLOSED = CLOSED_WAYS.map(readyWay)
const SILENT = SILENT_WAYS.map(readyWay)

function readyWay([kind, cues, pattern]: Way): ReadyWay {
  return { kind, cues: cues.split('|'), pattern: new RegExp(`\\b(?:${pattern})(?!\\w)`) }
}

/** What is said to be held back of a contact, each kind once; the first stands first. */
export function readNondisclosure({ page, record, topics }: Assembly): Reading<Nondisclosure>[] {
  const own = new Set(record.mentions.map(({ sentence }) => sentence))
  const near = [...topics.stretches, ...behind(page, own), ...headlines(page, own)]
  const found = new Map<Nondisclosure, TokenSpan>()
  const look = (stretches: readonly Stretch[], ways: readonly ReadyWay[], cues: ReadonlySet<string>) => {
    for (const stretch of stretches) {
      if (!hasCue(page.tokens, stretch, cues)) continue
      const words = wordsOf(page, stretch.from, stretch.to)
      for (const { kind, match } of findWays(ways, words))
        if (!found.has(kind)) found.set(kind, spanOf(page.tokens, stretch, match))
    }
  }
  look(near, CLOSED, CLOSED_CUES)
  look([...near, ...nextParagraph(page, own)], SILENT, SILENT_CUES)
  return [...found].map(([value, span]) => ({ value, words: [span], kind: 'said', rule: `nondisclosure/${value}` }))
}

/** Whether a contact was closed, by what is held back of it: doors, press and statements. */
export function readClosed(held: readonly Reading<Nondisclosure>[]): Reading<true> | null {
  const found = held.find(({ value }) => value === 'closed_doors' || value === 'no_statement')
  return found ? { ...found, value: true, rule: 'closed/words' } : null
}

/** The words of a stretch that say so, in their order. */
function findWays(ways: readonly ReadyWay[], words: string): { kind: Nondisclosure; match: RegExpExecArray }[] {
  return ways
    .flatMap(({ kind, cues, pattern }) => {
      const match = cues.some((cue) => words.includes(cue)) ? pattern.exec(words) : null
      return match ? [{ kind, match }] : []
    })
    .sort((a, b) => a.match.index - b.match.index)
}

/** The sentence after those on the contact, in the same paragraph: "No statement was issued." */
function behind(page: ContactPage, own: ReadonlySet<number>): Stretch[] {
  const last = Math.max(...own)
  const next = page.sentences[last + 1]
  return next && next.block === page.sentences[last]!.block ? [{ ...next, sentence: last + 1 }] : []
}

/** The paragraph behind begins with it: "No further details were provided." */
function nextParagraph(page: ContactPage, own: ReadonlySet<number>): Stretch[] {
  const sentence = Math.max(...own) + 1
  const next = page.sentences[sentence]
  return next && !page.headline(next.from) ? [{ ...next, sentence }] : []
}

// A contact told in so many sentences at the head of the text is that of the headline.
const LEAD = 2

/** The headline over a contact that the text begins with. */
function headlines(page: ContactPage, own: ReadonlySet<number>): Stretch[] {
  const body = page.sentences.findIndex(({ from }) => !page.headline(from))
  const leads = [...own].some((sentence) => sentence >= body && sentence < body + LEAD)
  return body > 0 && leads ? page.sentences.slice(0, body).map((x, sentence) => ({ ...x, sentence })) : []
}

const CLOSED_CUES = new Set(
  'closed shut locked press media public journalists journalist reporters reporter cameras camera photographers statement statements communique readout comment comments secret secretly secrecy clandestine covert confidential undisclosed unpublicised unpublicized unannounced eye spotlight limelight'.split(
    ' ',
  ),
)

const SILENT_CUES = new Set(
  "no not never neither without declined declining refused refusing didn't doesn't wouldn't couldn't n't".split(' '),
)

/** Whether a stretch has a word without which it cannot say so. */
function hasCue(tokens: Assembly['page']['tokens'], { from, to }: TokenSpan, cues: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (cues.has(tokens[at]!.norm)) return true
  return false
}

/** The tokens under a match in the folded words of a stretch. */
function spanOf(
  tokens: Assembly['page']['tokens'],
  { from, to }: TokenSpan,
  { index, 0: found }: Pick<RegExpExecArray, 'index' | 0>,
): TokenSpan {
  let length = 0
  let first = from
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (at > from && token.spaced) length++
    if (length <= index) first = at
    length += token.norm.length
    if (length >= index + found.length) return { from: first, to: at + 1 }
  }
  return { from: first, to }
}
