import { nameText } from '../../../mentions/en/parties.ts'
import { DETERMINERS, POSSESSIVE_PRONOUNS } from '../../../mentions/en/words/closed.ts'
import type { ContactMention } from '../contacts/contact-mention.ts'
import type { ContactPage } from '../contacts/page.ts'
import type { Assembly, Reading, TokenSpan } from './reading.ts'

const ORDINAL = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|\d+(st|nd|rd|th))$/
const FORM =
  /^(trilateral|quadrilateral|four-way|three-way|ministerial|extraordinary|informal|strategic|political|high-level)$/
const NAMED =
  /^(summit|talks|round|meeting|conference|dialogue|consultations|session|negotiations|forum|council|commission)$/

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
  const head = tokens[to - 1]!
  if (!NAMED.test(head.norm)) return null
  const end = head.norm === 'round' ? roundOf(page, to) : to
  let first = to - 1
  while (first > from && isModifier(page, first - 1, parties)) first--
  while (first < to - 1 && tokens[first]!.kind === 'mark') first++
  const modifiers = tokens.slice(first, to - 1)
  const numbered = modifiers.some(({ norm }) => ORDINAL.test(norm)) && head.norm === 'round'
  const proper = modifiers.some(
    ({ norm, letters }) => FORM.test(norm) || letters === 'upper' || letters === 'capital' || letters === 'mixed',
  )
  return numbered || proper ? { from: first, to: end } : null
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
    if (/^(talks|negotiations|consultations|discussions)$/.test(norm)) return at + 1
    if (kind === 'mark' && norm !== '-') return to
  }
  return to
}
