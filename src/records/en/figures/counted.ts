import type { Quantity } from '../../../mentions/en/quantities/quantity.ts'
import type { Tag } from '../../../mentions/en/tag.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { clauseAt } from '../attribution/attribute.ts'
import type { ContactPage } from '../contacts/page.ts'
import { ACTING, BEFALLING, COUNTED, UNCOUNTED } from './nouns.ts'

/** A quantity with the noun that it counts and the clause that it stands in. */
export interface Counted {
  readonly quantity: Quantity
  readonly sentence: number
  /** Tokens of the noun phrase behind the number, without it; empty where the number stands alone. */
  readonly noun: { readonly from: number; readonly to: number; readonly head: number | null }
  readonly predicate: Predicate | null
  /** What befalls those counted: they are its subject in the passive, or its object. */
  readonly befallen: Predicate | null
}

/** What a quantity counts, or null where it makes no figure; a number that stands alone counts what the figure just before it did. */
export function countedBy(
  page: ContactPage,
  quantity: Quantity,
  sentence: number,
  before: Counted | null,
): Counted | null {
  const { predicates } = page.readings[sentence]!
  const noun = nounBehind(page, quantity, page.sentences[sentence]!.to)
  const predicate = clauseAt(predicates, quantity.at)
  const befallen = predicates.find((x) => isBefallen(x, quantity, noun)) ?? null
  const counted = { quantity, sentence, noun, predicate, befallen }
  if (isFigure(page, counted)) return counted
  if (!before || quantity.measure !== null || !goesOn(page, counted, before)) return null
  return { ...counted, noun: before.noun, quantity: { ...quantity, measure: before.quantity.measure } }
}

function isFigure(page: ContactPage, { quantity, noun, befallen }: Counted): boolean {
  const { tokens } = page
  if (quantity.measure !== null) return !isQuality(page, quantity)
  const head = noun.head === null ? null : tokens[noun.head]!.norm
  if (head !== null && UNCOUNTED.has(head)) return false
  if (head !== null && ACTING.has(head) && quantity.value < COUNTED_FROM) return false
  if (tokens[quantity.to]?.norm === '-' && !tokens[quantity.to]!.spaced) return false
  if (quantity.value < 2) return befallen !== null && head !== null
  if (quantity.small) return befallen !== null || (head !== null && COUNTED.has(head))
  return head !== null || befallen !== null || standsForPeople(page, quantity)
}

// So many who act are a crowd.
const COUNTED_FROM = 100

/** "uranium enriched [to 60 percent]": how what was measured just before is made. */
function isQuality({ tokens }: ContactPage, { from, measure }: Quantity): boolean {
  if (measure !== 'per cent') return false
  const before = tokens.slice(Math.max(0, from - 8), from)
  return (
    before.some((x) => /^(?:enriched|refined|purified)$/.test(x.norm)) &&
    before.some((x) => /^(?:of|kg|kilograms?|kilos?|grams?|tons?|tonnes?)$/.test(x.norm))
  )
}

/** "20 soldiers were killed and [30] injured", "tariffs at 145 percent and Chinese ones at [125]". */
function goesOn({ tokens, tags }: ContactPage, { quantity, sentence, noun }: Counted, before: Counted): boolean {
  if (noun.head !== null || quantity.small || quantity.value <= 12 || sentence - before.sentence > 1) return false
  const { norm } = tokens[quantity.to] ?? { norm: '' }
  const alone =
    /^(?:mark|preposition|conjunction|determiner|be|verb)$/.test(tags[quantity.to] ?? 'mark') &&
    norm !== '-' &&
    norm !== '/'
  return alone && tokens[quantity.to - 1]!.kind !== 'mark' && sentence === before.sentence
}

/** "more than 270,000 [have been forced from their homes]": a number that does something by itself. */
function standsForPeople({ tags }: ContactPage, { to }: Quantity): boolean {
  return /^(?:verb|be|have|modal)$/.test(tags[to] ?? '')
}

const MOST_WORDS = 6
const BREAKS =
  /^(?:verb|be|have|do|modal|to|preposition|conjunction|subordinator|relative|determiner|mark|adverb|negation)$/

/** The noun phrase behind a number: "35 [Thai soldiers]", "12 of [the hostages]". */
function nounBehind({ tokens, tags, mentionAt }: ContactPage, { to }: Quantity, limit: number): Counted['noun'] {
  const of = tokens[to]?.norm === 'of' && to + 1 < limit
  const from = of ? (tags[to + 1] === 'determiner' || tags[to + 1] === 'possessive' ? to + 2 : to + 1) : to
  let at = from
  while (at < Math.min(limit, from + MOST_WORDS)) {
    const mention = mentionAt[at]
    const joins =
      tokens[at]!.norm === '-' || (tags[at] === 'verb' && isParticipleBefore(tokens[at]!.norm, tags[at + 1]))
    if (mention ? mention.determiner === 'the' : !joins && BREAKS.test(tags[at] ?? 'mark')) break
    at = Math.max(at + 1, mention?.to ?? 0)
  }
  const end = Math.min(at, limit)
  return { from, to: Math.max(from, end), head: end > from ? end - 1 : null }
}

/** "seven [seized] rifles". */
function isParticipleBefore(norm: string, next: Tag | undefined): boolean {
  return /(?:ed|en|ing)$/.test(norm) && next === 'word'
}

const INTRANSITIVE = /^(?:die|perish|flee|leave|drown|miss|starve|return|recover)$/

function isBefallen(predicate: Predicate, quantity: Quantity, noun: Counted['noun']): boolean {
  const { lemma, passive, subject, args, from, to } = predicate
  if (!BEFALLING.has(lemma)) return false
  const end = Math.max(noun.to, quantity.to)
  const holds = (nominal: Nominal | null | undefined) => !!nominal && nominal.from < end && quantity.at < nominal.to
  // "900 [wounded]" leaves out its auxiliary.
  if (passive || INTRANSITIVE.test(lemma)) return from === end || holds(subject)
  const adjective = from === quantity.to
  return !adjective && (to === quantity.from || args.some((x) => x.relation === 'object' && holds(x.nominal)))
}
