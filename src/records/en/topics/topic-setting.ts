import type { Token } from '../../../model/token.ts'
import { TOPIC_WORDS } from '../../../register/topics.ts'

const { about, forums, links, matters, posts, spoken, titles, venues } = TOPIC_WORDS
const CHAINED = new Set(['and', ',', 'of', 'the', '&', '-'])
const OWNING = new Set([
  'minister',
  'ministers',
  'ministry',
  'secretary',
  'department',
  'undersecretary',
  'committee',
  'commission',
  'council',
])
const SENT = new Set([
  'ambassador',
  'ambassadors',
  'envoy',
  'envoys',
  'representative',
  'mission',
  'delegate',
  'embassy',
])

const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''
const isMark = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && token.norm !== '-')

/** Whether the words at `from` belong to an office: the special envoy for [Syria], the Minister of Energy and [Trade]. */
export function isInTitle(tokens: readonly Token[], from: number): boolean {
  let at = from - 1
  for (let steps = 0; steps < 7 && at > 0; steps++, at--) {
    const norm = normAt(tokens, at)
    if (titles.has(normAt(tokens, at - 1)) && linksOffice(norm, normAt(tokens, at - 1), tokens[from])) return true
    const token = tokens[at]
    if (about.has(norm) && norm !== 'on') return false
    if (!CHAINED.has(norm) && token?.letters === 'lower' && norm !== 'for') return false
  }
  return false
}

function linksOffice(link: string, office: string, first: Token | undefined): boolean {
  if (link === 'of') return first?.letters !== 'lower' || OWNING.has(office)
  if (link === 'for') return first?.letters !== 'lower' || SENT.has(office)
  return (link === 'to' || link === 'on') && SENT.has(office)
}

/** Whether an office follows: the [energy] minister, [Syria]'s interim president. */
export function isBeforeOffice(tokens: readonly Token[], to: number, offices: ReadonlySet<string> = posts): boolean {
  const next = tokens[to]?.kind === 'possessive' ? to + 1 : to
  return offices.has(normAt(tokens, next))
}

/** Whether people only met there: on the sidelines of the [NATO summit]. */
export function isVenue(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 9; at--) {
    if (isMark(tokens[at])) break
    if (venues.has(normAt(tokens, at))) return true
  }
  if (!forums.has(normAt(tokens, to - 1)) && !forums.has(normAt(tokens, to))) return false
  const before = [normAt(tokens, from - 1), normAt(tokens, from - 2)]
  return before.includes('at') || before.includes('during') || before.includes('attend') || before.includes('attended')
}

/** Whether the words make a state's name the matter: [Syria]'s transition, developments in and around [Libya]. */
export function isMatter(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]?.kind === 'possessive' || normAt(tokens, to) === '-' ? to + 1 : to
  if (matters.has(normAt(tokens, next))) return true
  if (tokens[next]?.letters === 'lower' && matters.has(normAt(tokens, next + 1)) && !links.has(normAt(tokens, next)))
    return true
  if (
    about.has(normAt(tokens, from - 1)) ||
    (normAt(tokens, from - 1) === 'the' && about.has(normAt(tokens, from - 2)))
  )
    return true
  return followsMatter(tokens, from)
}

/** Whether a verb of speaking governs the words, with others in between: discussed the army's advance in [Sudan]. */
export function isSpokenOf(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 10; at--) {
    if (isMark(tokens[at])) return false
    if (spoken.has(normAt(tokens, at))) return true
  }
  return false
}

function followsMatter(tokens: readonly Token[], from: number): boolean {
  let linked = false
  for (let at = from - 1; at >= 0 && at > from - 6; at--) {
    const norm = normAt(tokens, at)
    if (matters.has(norm)) return linked
    if (!links.has(norm)) return false
    linked = true
  }
  return false
}
