import type { Mention } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import type { Token } from '../../model/token.ts'
import type { Page } from './heads/head.ts'
import { setMention } from './sets.ts'
import * as closed from './words/closed.ts'
import { PAST, verbForms } from './words/verbs.ts'

const ONCE = oneOf('former|retired|veteran|onetime|career|longtime|seasoned|trained|ex')
// What somebody was before: offices are left out, which are held by others now.
const CALLING = oneOf(
  'diplomat|lawyer|barrister|banker|economist|academic|professor|lecturer|teacher|historian|scientist|physicist|engineer|doctor|physician|surgeon|nurse|journalist|broadcaster|actor|actress|comedian|singer|footballer|boxer|athlete|businessman|businesswoman|entrepreneur|tycoon|millionaire|billionaire|politician|negotiator|mediator|technocrat|bureaucrat|unionist|activist|dissident|rebel|guerrilla|soldier|paratrooper|commando|pilot|officer|spy|policeman|prosecutor|judge|mayor|governor|general|admiral|colonel|marine|farmer|priest|pastor|interpreter|translator|accountant|investor|financier',
)
const KIND = oneOf(
  'human|rights|army|intelligence|air|force|naval|police|trade|union|centrist|career|investment|central|corporate|constitutional',
)

/** "[The former diplomat], who took over in May, also met X", "[The 62-year-old] flew on": told of again by what he was or how old he is. */
export function readToldAgain(page: Page, at: number, limit: number): Mention | null {
  const { tokens } = page
  if (tokens[at]!.norm !== 'the' || tokens[at]!.letters !== 'capital' || page.headline(at)) return null
  const to = ageEnd(tokens, at + 1) || callingEnd(tokens, at + 1)
  if (!to || to >= limit || !goesOn(tokens, to)) return null
  return { ...setMention(at, to, null, 'he'), kind: 'pronoun', plural: false, gender: null, determiner: 'none' }
}

/** Past "62-year-old"; 0 where none stands. */
function ageEnd(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 5).map((x) => x.norm)
  return /^\d\d$/.test(words[0] ?? '') && words.slice(1).join('') === '-year-old' ? at + 5 : 0
}

/** Past "former human rights lawyer"; 0 where none stands. */
function callingEnd(tokens: readonly Token[], from: number): number {
  if (!ONCE.test(tokens[from]?.norm ?? '')) return 0
  let at = from + 1
  while (at < from + 4 && isOneOf(tokens[at]?.norm ?? '', '-', 'turned')) at++
  while (at < from + 4 && KIND.test(tokens[at]?.norm ?? '')) at++
  return CALLING.test(tokens[at]?.norm ?? '') && tokens[at]!.letters === 'lower' ? at + 1 : 0
}

const GOES_ON = oneOf('also|then|later|who|whose|previously|earlier|will|would')

/** Whether what follows is told of him: ", who", "also", "has", "met"; no name and no "of the party". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const { norm, letters } = tokens[at]!
  if (norm === ',') return isOneOf(tokens[at + 1]?.norm ?? '', 'who', 'whose')
  if (letters !== 'lower') return false
  if (GOES_ON.test(norm)) return true
  return closed.HAVE.has(norm) || closed.BE.has(norm) || (verbForms(norm)?.some((x) => (x.forms & PAST) !== 0) ?? false)
}
