import { oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import * as closed from '../words/closed.ts'
import { VERB_FORMS } from '../words/verbs.ts'
import { officeAt, type Page, type PolityTerm, polityAt } from './head.ts'

/** Nouns that close the name of a body. */
export const BODY = oneOf(
  'assembly|parliament|senate|duma|knesset|congress|council|committee|court|house|chamber|cabinet|ministry|army|navy|forces|party|government|commission|agency|service|directorate|secretariat|office|union|front|bank|authority|board|bureau|department|organisation|organization',
)

/** "the head of the US [aid agency USAID]": where the body's description and its name end; 0 where none follows. */
export function agencyEnd(page: Page, polity: PolityTerm, limit: number): number {
  const { tokens } = page
  let at = polity.to
  while (at < Math.min(limit, polity.to + 4) && tokens[at]!.letters === 'lower' && isBodyWord(page, at)) at++
  if (at === polity.to || !BODY.test(tokens[at - 1]!.norm)) return 0
  const name = at < limit ? polityAt(page, at) : null
  return name?.code === polity.code && name.use !== 'adjective' ? name.to : at
}

/** "Kuwait's National Assembly [Marzouq Al-Ghanem]": behind the noun that closes a body's name, capitals are its head's. */
export function beginsNameAfterBody(tokens: readonly Token[], at: number, from: number, limit: number): boolean {
  if (at === from || !BODY.test(tokens[at - 1]!.norm) || tokens[at]!.letters !== 'capital') return false
  for (let next = at; next < limit && next < at + 6; next++) {
    const { letters, norm } = tokens[next]!
    if (BODY.test(norm)) return false
    if (letters === 'lower' || norm === 'of') return norm !== 'of'
    if (tokens[next]!.kind === 'mark' && norm !== '-') return true
  }
  return true
}

/** "chairman of the National People's Congress [Standing Committee]": past the part of a body that has a name of its own. */
export function innerBodyEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (!BODY.test(tokens[at - 1]?.norm ?? '') || tokens[at - 1]!.letters !== 'capital') return at
  for (let next = at; next < Math.min(limit, at + 3) && tokens[next]!.letters === 'capital'; next++)
    if (BODY.test(tokens[next]!.norm)) return next + 1
  return at
}

/** "the Lao [People's] Revolutionary Party" */
export function isPeoples(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.kind === 'possessive' && /^(people|women|workers|farmers|peoples)$/.test(tokens[at - 1]?.norm ?? '')
  )
}

/** "House [of] Representatives", "Ministry [of] Foreign Affairs" */
export function isInnerOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]!.norm === 'of' && next !== undefined && next.letters === 'capital'
}

/** Whether a word can stand within the name of a body. */
export function isBodyWord(page: Page, at: number): boolean {
  const token = page.tokens[at]!
  if (token.kind !== 'word' || officeAt(page, at)) return false
  if (closed.PREPOSITIONS.has(token.norm) || closed.CONJUNCTIONS.has(token.norm) || closed.MODALS.has(token.norm))
    return false
  return (
    !closed.RELATIVES.has(token.norm) && !closed.BE.has(token.norm) && !closed.HAVE.has(token.norm) && !isVerb(token)
  )
}

function isVerb(token: Token): boolean {
  return (
    token.letters === 'lower' &&
    VERB_FORMS.has(token.norm) &&
    /(ed|met|held|said|told|spoke|saw|took|gave)$/.test(token.norm)
  )
}
