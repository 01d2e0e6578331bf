import { isOneOf } from '../../../model/one-of.ts'
import { isCapital, nameText } from '../names.ts'
import { MODIFIERS, PORTFOLIO } from '../words/roles.ts'
import { type Head, isBody, officeAt, type Page, type PolityTerm, polityAt, roleAt } from './head.ts'
import { isSpelledSo } from './honorifics.ts'

/** Reads a state or several: [Turkish], [Türkiye's], [Russian and Ukrainian], [French, German and British]. */
export function readPolities(page: Page, head: Head, limit: number): boolean {
  const first = polityAt(page, head.to)
  if (!first || (first.use === 'demonym' && head.polities.length > 0)) return false
  if (isNamesake(page, first)) return false
  const run = polityRun(page, first, limit)
  head.polities.push(...run.list)
  head.to = acronymEnd(page, run.to, limit)
  if (page.tokens[head.to]?.kind === 'possessive') head.to++
  return true
}

/** "Israel Katz", "Santiago Peña": a person called like a place. */
export function isNamesake(page: Page, term: { from: number; to: number }): boolean {
  const { tokens } = page
  const next = tokens[term.to]
  if (term.to - term.from > 1 || !next || next.kind !== 'word' || !next.spaced || !isCapital(next)) return false
  if (tokens[term.from]!.letters === 'upper') return false
  for (let to = term.to + 1; to <= term.to + 3 && to <= tokens.length; to++) {
    if (tokens[to - 1]!.kind !== 'word' || !isCapital(tokens[to - 1]!)) return false
    if (isSpelledSo(nameText(tokens, term.from, to))) return true
  }
  return false
}

/** The short form that official texts put behind a body's name: National Intelligence Organization [(MIT)] Director. */
function acronymEnd(page: Page, at: number, limit: number): number {
  const { tokens } = page
  if (tokens[at]?.norm !== '(' || tokens[at + 2]?.norm !== ')' || at + 3 >= limit) return at
  if (tokens[at + 1]!.letters !== 'upper') return at
  return officeAt(page, at + 3) || roleAt(page, at + 3) || tokens[at + 3]!.kind === 'possessive' ? at + 3 : at
}

function polityRun(page: Page, first: PolityTerm, limit: number): { list: PolityTerm[]; to: number } {
  const list = [first]
  let at = first.to
  for (;;) {
    const next = linkEnd(page, at)
    const more = next > at && next < limit ? polityAt(page, next) : null
    if (!more || !sharesUse(page, list.at(-1)!, more) || beginsAnew(page, list.at(-1)!, more)) break
    list.push(more)
    at = more.to
  }
  if (list.length === 1) return { list, to: first.to }
  return headsPeople(page, at, limit) ? { list, to: at } : { list: [first], to: first.to }
}

/** "Bulgaria, Macedonian officials said" are not officials of both: adjectives go with adjectives. */
function sharesUse(page: Page, one: PolityTerm, other: PolityTerm): boolean {
  // "Ethiopian and African Union officials"
  if (one.use === 'adjective' && isBody(other.code) && page.tokens[one.to]?.norm === 'and') return true
  const uses = (at: number) =>
    page.terms[at]!.values.flatMap((x) => (x.kind === 'polity' ? [x.use === 'adjective'] : []))
  return uses(one.from).some((x) => uses(other.from).includes(x))
}

/** "Russia and [the NATO] allies", not "Qatar and the United States' envoys": a state, and people of another with an article of their own. */
function beginsAnew({ tokens }: Page, one: PolityTerm, other: PolityTerm): boolean {
  return one.use !== 'adjective' && tokens[other.from - 1]?.norm === 'the' && tokens[other.to]?.kind !== 'possessive'
}

/** Past a comma, "and", a hyphen and an article between two states. */
export function linkEnd(page: Page, at: number): number {
  const { tokens } = page
  let next = at
  if (tokens[next]?.norm === ',') next++
  if (tokens[next]?.norm === 'and' || tokens[next]?.norm === '&') next++
  if (tokens[next]?.norm === '-' && !tokens[next]!.spaced) next++
  if (tokens[next]?.norm === 'the') next++
  return next
}

/** Whether a plural title or role noun follows, so that a list of states belongs to it. */
function headsPeople(page: Page, at: number, limit: number): boolean {
  let next = page.tokens[at]?.kind === 'possessive' ? at + 1 : at
  for (; next < limit && next < at + 6; next++) {
    const role = roleAt(page, next)
    if (role) return role.role.plural || /s$/.test(page.tokens[role.to - 1]!.norm)
    const office = officeAt(page, next)
    if (office) return office.plural || officeAt(page, office.to) !== null
    const { norm } = page.tokens[next]!
    if (
      !MODIFIERS.has(norm) &&
      !PORTFOLIO.has(norm) &&
      !isOneOf(norm, 'nuclear', 'border', 'maritime', 'technical') &&
      norm !== '-'
    )
      return false
  }
  return false
}
