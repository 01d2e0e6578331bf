import { type ContactPage, wordsOf } from '../contacts/page.ts'
import type { Stretch } from './contact-sentences.ts'
import type { Assembly, Reading, TokenSpan } from './reading.ts'

const PRESS =
  '(?:(?:the|all|any) )?(?:press|media|public|journalists?|reporters?|cameras?|photographers?|news crews?)(?: and (?:\\w+ )?\\w+)?'
const STATEMENT =
  '(?:a |an |any )?(?:joint |public |official |press )*(?:statement|communique|readout|press conference)s?'
const CONTACT = '(?:meetings?|talks|negotiations|calls?|sessions?|encounters?|discussions|summit|dinner|lunch|contacts)'

const REFUSING = "did not|didn't|declined to|refused to|neither |without"

// Doors, press and statements: what kept the contact from the public, in folded words as tokens stand; before each way the
// words of which it needs one, for so many patterns at once take engines longer to prepare than a report to read.
const WAYS = (
  [
    ['behind ', 'behind (?:tightly )?(?:closed|shut|locked) doors'],
    ['closed', 'closed[- ]door'],
    ['closed to ', `closed to ${PRESS}`],
    ['in camera', 'held in camera|in camera\\b'],
    ['secre', 'in (?:strict|strictest|complete|utmost|great|total|tight)? ?(?:secrecy|secret)'],
    ['secret', `secret(?:ive)? (?:${CONTACT}|visit|trip|round)`],
    [
      'clandestine|covert|confidential|undisclosed|unpublici|unannounced',
      `(?:clandestine|covert|confidential|undisclosed|unpublici[sz]ed|unannounced) ${CONTACT}`,
    ],
    [
      'secretly ',
      'secretly (?:\\w+ )?(?:met|held|hosted|received|talked|spoken|spoke|negotiated|travelled|traveled|flew|visited)',
    ],
    [
      ' from ',
      `(?:away|far|hidden|shielded|sheltered) from (?:${PRESS}|(?:the )?(?:public|prying) (?:eye|eyes|gaze|view)|(?:the )?(?:spotlight|limelight))`,
    ],
    ['out of ', `out of (?:the )?(?:public eye|public view|sight of ${PRESS})`],
    [
      'without |no ',
      `(?:without|no) (?:a single |a |any )?${PRESS}(?: present| in attendance| in the room)?(?! (?:reports?|outlets?|coverage|freedom|conference|release))`,
    ],
    [
      ' not | never ',
      `${PRESS} (?:was|were|is|are) (?:not|never) (?:admitted|allowed|present|invited|permitted|let in)`,
    ],
    [
      'barred|excluded|banned|kept |shut out|sent |asked to leave',
      `${PRESS} (?:was|were|had been) (?:barred|excluded|banned|kept (?:out|away|at bay)|shut out|sent (?:out|away)|asked to leave)`,
    ],
    [
      REFUSING,
      `(?:did not|didn't|declined to|refused to|neither (?:\\w+ ){0,2}|without) ?(?:spoke|speak|speaking|talk|talked|talking) (?:to|with) ${PRESS}`,
    ],
    [
      REFUSING,
      `(?:did not|didn't|declined to|refused to|neither (?:\\w+ ){0,2}|without) ?(?:made?|making|issued?|issuing|gave|give|giving|released?|releasing|held|hold|holding) ${STATEMENT}`,
    ],
    ['without ', `without ${STATEMENT}`],
    [
      'no ',
      `no ${STATEMENT}(?: (?:(?:was|were|is|are) (?:issued|released|made|given|held|published|planned|expected|foreseen)|to ${PRESS}))`,
    ],
    ['no ', `(?:there was|there were|with|but|followed by) no ${STATEMENT}`],
    [
      'no ',
      '(?:made|issued|gave|released) no (?:public |joint )?(?:statement|comment)s?(?! (?:on|about|of|regarding))',
    ],
  ] as const
).map(([cues, pattern]) => ({ cues: cues.split('|'), pattern: new RegExp(`\\b(?:${pattern})\\b`) }))

/** The first words that say so. */
function findWay(words: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null
  for (const { cues, pattern } of WAYS) {
    const found = cues.some((cue) => words.includes(cue)) ? pattern.exec(words) : null
    if (found && (!first || found.index < first.index)) first = found
  }
  return first
}

/** Whether a contact is said to have been behind closed doors or without a statement. */
export function readClosed({ page, record, topics }: Assembly): Reading<true> | null {
  const own = new Set(record.mentions.map(({ sentence }) => sentence))
  for (const stretch of [...topics.stretches, ...behind(page, own), ...headlines(page, own)]) {
    if (!hasCue(page.tokens, stretch)) continue
    const words = wordsOf(page, stretch.from, stretch.to)
    const found = findWay(words)
    if (found) return { value: true, words: [spanOf(page.tokens, stretch, found)], kind: 'said', rule: 'closed/words' }
  }
  return null
}

/** The sentence after those on the contact, in the same paragraph: "No statement was issued." */
function behind(page: ContactPage, own: ReadonlySet<number>): Stretch[] {
  const last = Math.max(...own)
  const next = page.sentences[last + 1]
  return next && next.block === page.sentences[last]!.block ? [{ ...next, sentence: last + 1 }] : []
}

// A contact told in so many sentences at the head of the text is that of the headline.
const LEAD = 2

/** The headline over a contact that the text begins with. */
function headlines(page: ContactPage, own: ReadonlySet<number>): Stretch[] {
  const body = page.sentences.findIndex(({ from }) => !page.headline(from))
  const leads = [...own].some((sentence) => sentence >= body && sentence < body + LEAD)
  return body > 0 && leads ? page.sentences.slice(0, body).map((x, sentence) => ({ ...x, sentence })) : []
}

const CUES = new Set(
  'closed shut locked press media public journalists journalist reporters reporter cameras camera photographers statement statements communique readout comment comments secret secretly secrecy clandestine covert confidential undisclosed unpublicised unpublicized unannounced eye spotlight limelight'.split(
    ' ',
  ),
)

/** Whether a stretch has a word without which it cannot say so. */
function hasCue(tokens: Assembly['page']['tokens'], { from, to }: TokenSpan): boolean {
  for (let at = from; at < to; at++) if (CUES.has(tokens[at]!.norm)) return true
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
