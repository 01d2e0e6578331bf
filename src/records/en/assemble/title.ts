import { nameText } from '../../../mentions/en/parties.ts'
import { DETERMINERS, POSSESSIVE_PRONOUNS } from '../../../mentions/en/words/closed.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { ContactMention } from '../contacts/contact-mention.ts'
import type { ContactPage } from '../contacts/page.ts'
import type { Assembly, Reading, TokenSpan } from './reading.ts'

const ORDINAL = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|\d+(st|nd|rd|th))$/
const FORM = oneOf(
  'trilateral|quadrilateral|four-way|three-way|ministerial|extraordinary|informal|strategic|political|high-level',
)
const ROUND = oneOf('round|session|cycle|meeting')
const NAMED = oneOf(
  'summit|talks|round|meeting|conference|dialogue|consultations|session|negotiations|forum|council|commission',
)

/** The proper name of a contact: NATO summit, second round of Istanbul talks, trilateral meeting. */
export function readTitle({ page, record }: Assembly): Reading<string> | null {
  for (const mention of record.mentions) {
    if (mention.rule !== 'contacts/noun' || page.headline(mention.from)) continue
    const span = titleSpan(page, mention)
    if (span)
      return {
        value: nameText(page.tokens, span.from, span.to),
        words: [span],
        kind: 'said',
        rule: 'title/noun-phrase',
      }
  }
  return null
}

function titleSpan(page: ContactPage, { from, to, parties }: ContactMention): TokenSpan | null {
  const { tokens } = page
  if (!NAMED.test(tokens[to - 1]!.norm)) return null
  let first = to - 1
  while (first > from && isModifier(page, first - 1, parties)) first--
  while (first < to - 1 && tokens[first]!.kind === 'mark') first++
  const start = roundWithin(page, from, first) ?? roundBefore(page, first) ?? first
  const end = bodyAfter(page, to) ?? (ROUND.test(tokens[to - 1]!.norm) ? roundOf(page, to) : to)
  const isNumbered =
    tokens.slice(start, first + 1).some(({ norm }) => ORDINAL.test(norm)) && (start < first || end > to)
  const named = tokens.slice(first, to - 1)
  const isProper = end > to && bodyAfter(page, to) !== null
  return isNumbered ||
    isProper ||
    named.some(({ norm, letters }) => FORM.test(norm) || isOneOf(letters, 'upper', 'capital', 'mixed'))
    ? { from: start, to: end }
    : null
}

/** "the [first round] of technical talks": where the ordinal stands, within the noun phrase. */
function roundWithin({ tokens }: ContactPage, from: number, first: number): number | null {
  for (let at = from; at < first; at++)
    if (ORDINAL.test(tokens[at]!.norm) && ROUND.test(tokens[at + 1]!.norm) && tokens[at + 2]!.norm === 'of') return at
  return null
}

/** "[sixth round of] the trilateral dialogue": where the ordinal stands. */
function roundBefore({ tokens }: ContactPage, first: number): number | null {
  let at = first - 1
  if (DETERMINERS.has(tokens[at]?.norm ?? '') || POSSESSIVE_PRONOUNS.has(tokens[at]?.norm ?? '')) at--
  if (tokens[at]?.norm !== 'of' || !ROUND.test(tokens[at - 1]?.norm ?? '')) return null
  return ORDINAL.test(tokens[at - 2]?.norm ?? '') ? at - 2 : null
}

const INNER = oneOf('of|and|for|on|the|-')

/** "summit [of the Gulf Cooperation Council]": the end of a body's name after "of"; null where no such name follows. */
function bodyAfter({ tokens, mentionAt, terms }: ContactPage, to: number): number | null {
  if (tokens[to]?.norm !== 'of') return null
  const start = tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1
  let end = start
  for (let at = start; at < Math.min(tokens.length, start + 10); at++) {
    const { letters, norm } = tokens[at]!
    if (isOneOf(letters, 'upper', 'capital', 'mixed')) end = at + 1
    else if (!INNER.test(norm)) break
  }
  const isPeople = mentionAt[start] !== undefined && isOneOf(mentionAt[start]!.kind, 'person', 'office', 'group')
  const isState =
    terms[start]?.to === end &&
    terms[start]!.values.some((x) => x.kind === 'polity' && x.use !== 'organ') &&
    end - start < 2
  return end - start >= 2 && !isPeople && !isState ? end : null
}

/** Words before the noun that belong to its name: ordinals, forms, proper names that are no party's. */
function isModifier(page: ContactPage, at: number, parties: ContactMention['parties']): boolean {
  const { norm, letters, kind } = page.tokens[at]!
  if (kind === 'possessive' || parties.some(({ mention }) => mention && mention.from <= at && at < mention.to))
    return false
  if (page.tokens[at + 1]?.kind === 'possessive') return false
  if (ORDINAL.test(norm) || FORM.test(norm)) return true
  if (DETERMINERS.has(norm) || POSSESSIVE_PRONOUNS.has(norm)) return false
  if (kind === 'number' || isPartyState(page, at, parties) || isTimeWord(page, at)) return false
  if (norm === '-') return true
  return letters === 'upper' || letters === 'mixed' || letters === 'capital'
}

function isPartyState({ terms }: ContactPage, at: number, parties: ContactMention['parties']): boolean {
  const polity = terms[at]?.values.find((x) => x.kind === 'polity')
  return (
    polity?.kind === 'polity' &&
    (polity.use === 'adjective' || parties.some(({ entity }) => entity.state === polity.code))
  )
}

function isTimeWord({ dateAt, tokens }: ContactPage, at: number): boolean {
  for (let back = at; back >= 0 && back > at - 4; back--) if (dateAt[back] && dateAt[back]!.to > at) return true
  return tokens[at]!.letters === 'lower'
}

/** "second round of Istanbul talks": the noun phrase after "of" belongs to the name. */
function roundOf({ tokens }: ContactPage, to: number): number {
  if (tokens[to]?.norm !== 'of') return to
  for (let at = to + 1; at < Math.min(tokens.length, to + 6); at++) {
    const { norm, kind } = tokens[at]!
    if (/^(talks|negotiations|consultations|discussions|dialogue)$/.test(norm)) return at + 1
    if (kind === 'mark' && norm !== '-') return to
  }
  return to
}
