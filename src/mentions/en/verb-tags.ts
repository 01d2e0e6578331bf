import type { Mention } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { wordFact } from '../words.ts'
import { isDayOfMonth } from './beginnings.ts'
import { describesSubject, isCalledNoun, isCounted, isPlainWord } from './describing.ts'
import { formBehind, isBehindAuxiliary } from './fronted-auxiliary.ts'
import { INTENTIONS, intends } from './intentions.ts'
import { mentionBefore } from './mention-before.ts'
import type { Tag, TagPage } from './tag.ts'
import * as closed from './words/closed.ts'
import { ATTRIBUTIVES, goesOnMeeting, isDone, isNounToo } from './words/noun-verbs.ts'
import { BASE, ING, PARTICIPLE, PAST, THIRD, verbForms } from './words/verbs.ts'

/** What stands around a word that can be a verb. */
interface Around {
  readonly page: TagPage
  readonly at: number
  readonly forms: number
  readonly sentence: Sentence
  readonly norm: string
  /** The tag of the last word that is no adverb; null at the beginning. */
  readonly tag: Tag | null
  readonly before: number
  readonly next: Token | undefined
  readonly objectFollows: boolean
  readonly headline: boolean
}

const SKIPPED = new Set<Tag>(['adverb', 'negation'])
const SUBJECT_PRONOUNS = oneOf('he|she|it|they|we|i|you|one')
const KEEPS_NOUN = oneOf('further|face-to-face|first|last|next|overnight|quiet')

/** Whether a word with a verb's form is a verb where it stands. */
export function isVerb(page: TagPage, at: number, forms: number, sentence: Sentence): boolean {
  const around = look(page, at, forms, sentence)
  if (isAttributive(around) || isOccasion(around)) return false
  switch (around.tag) {
    case 'to':
    case 'modal':
    case 'do':
      return (forms & BASE) !== 0
    case 'be':
      return (forms & (ING | PARTICIPLE)) !== 0
    case 'have':
      return (forms & PARTICIPLE) !== 0
    case 'determiner':
    case 'possessive':
    case 'number':
      return afterDeterminer(around)
    case 'preposition':
      return afterPreposition(around)
    case null:
      return atBeginning(around)
    case 'word':
      return afterWord(around)
    case 'mention':
      return afterMention(around)
    case 'verb':
      return afterVerb(around)
    case 'conjunction':
    case 'mark':
      return afterBreak(around)
    // "in Rome, where [talks] with X were held"
    case 'relative':
      return page.tokens[around.before]!.norm !== 'where' || !isNounToo(around.norm)
    default:
      return !isNounToo(around.norm) || around.objectFollows || (forms & (PAST | PARTICIPLE)) !== 0
  }
}

function look(page: TagPage, at: number, forms: number, sentence: Sentence): Around {
  const { tokens, tags, mentionAt } = page
  let before = at - 1
  while (
    before >= sentence.from &&
    before > at - 9 &&
    SKIPPED.has(tags[before]!) &&
    !KEEPS_NOUN.test(tokens[before]!.norm)
  )
    before--
  const next = at + 1 < sentence.to ? tokens[at + 1]! : undefined
  const determined =
    next !== undefined && (closed.DETERMINERS.has(next.norm) || closed.POSSESSIVE_PRONOUNS.has(next.norm))
  return {
    page,
    at,
    forms,
    sentence,
    norm: tokens[at]!.norm,
    tag: before >= sentence.from ? tags[before]! : null,
    before,
    next,
    objectFollows: mentionAt[at + 1] !== undefined || determined,
    headline: page.headline(at),
  }
}

/** A participle with its noun right behind: "[scheduled] talks", "and [lasting] peace". */
function isAttributive(around: Around): boolean {
  const { page, at, next, tag, norm, objectFollows } = around
  if (!ATTRIBUTIVES.has(norm) || !next || next.kind !== 'word' || objectFollows) return false
  if (tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'to') return false
  if (next.norm === 'next' && page.tokens[at + 2]?.norm === 'to') return false
  if (tag === 'mention' && /ed$/.test(norm) && !verbOpen(around)) return false
  if (isOnlyIng(next.word)) return false
  return isPlainWord(page, at + 1)
}

/** "the last [time] the two met", "his first [visit] the year before". */
function isOccasion({ page, before, norm }: Around): boolean {
  if (before < 1 || !KEEPS_NOUN.test(page.tokens[before]!.norm) || !isNounToo(norm)) return false
  return isOneOf(page.tags[before - 1] ?? '', 'determiner', 'possessive')
}

const isOnlyIng = wordFact((norm) => verbForms(norm)?.some((x) => x.forms === ING) ?? false)

/** "all met", "several said", but "the meeting". */
function afterDeterminer({ page, before, forms, tag, objectFollows, next, norm }: Around): boolean {
  if (tag === 'number' && !(forms & PAST)) return false
  if (tag === 'number' && /^(19|20)\d\d$/.test(page.tokens[before]!.norm)) return true
  // "on April 5 [held] talks", "on Nov. 20 [met] Hamas leaders": the number is that of a day.
  if (tag === 'number' && isDayOfMonth(page, before)) return !isNounToo(norm) || objectFollows
  if (tag === 'number') return !isNounToo(norm) && (objectFollows || /^(with|in|at|by|to)$/.test(next?.norm ?? ''))
  const loose = /^(both|all|that|each|neither|either|many|some|several|others?)$/
  if (tag !== 'determiner' || !loose.test(page.tokens[before]!.norm)) return false
  // "were each [given]", "will both [meet]": the auxiliary stands before the determiner.
  return (forms & formBehind(page.tags[before - 1])) !== 0
}

function afterPreposition(around: Around): boolean {
  const { forms, norm, page, at, objectFollows, before } = around
  if (!(forms & ING)) return isBehindStranded(around)
  const clausal = /^(after|before|since|while|by|without|when)$/.test(page.tokens[before]!.norm)
  if (norm === 'meeting')
    return (
      page.mentionAt[at + 1] !== undefined ||
      (clausal && (goesOnMeeting(page.tokens[at + 1]?.norm ?? '') || objectFollows))
    )
  return !isNounToo(norm) || objectFollows || isDone(norm, page.tokens[at + 1]?.norm ?? '')
}

/** "the meeting that Y had asked for never [took] place": what the preposition governs stands in front of the clause. */
function isBehindStranded({ page, before, forms, at, next, sentence }: Around): boolean {
  if (!(forms & PAST) || page.tags[before - 1] !== 'verb') return false
  if (forms & PARTICIPLE && next?.kind === 'word' && isPlainWord(page, at + 1)) return false
  for (let back = before - 2; back >= Math.max(sentence.from, before - 10); back--) {
    const tag = page.tags[back]!
    if (tag === 'relative' || page.tokens[back]!.norm === 'that') return true
    if (tag === 'mark' || tag === 'conjunction' || tag === 'preposition') return false
  }
  return false
}

function atBeginning(around: Around): boolean {
  const { forms, norm, page, at, headline, next } = around
  if (describesSubject(around)) return false
  if (forms & ING)
    return norm === 'meeting'
      ? page.mentionAt[at + 1] !== undefined
      : !isNounToo(norm) || page.mentionAt[at + 1] !== undefined
  if (forms & PARTICIPLE) return next?.kind !== 'word' || !isPlainWord(page, at + 1)
  // A diary leaves out whose it is: "[Meets] the prime minister".
  if (forms & THIRD && !(forms & BASE) && page.mentionAt[at + 1] !== undefined) return true
  return headline && !isNounToo(norm)
}

function afterWord(around: Around): boolean {
  if (isCounted(around)) return false
  const { page, before, forms, norm } = around
  const previous = page.tokens[before]!
  if (SUBJECT_PRONOUNS.test(previous.norm)) return true
  if (forms & (PAST | PARTICIPLE)) return !isNounToo(norm) || !verbOpen(around)
  if (forms & ING) return isIngAfterWord(around, previous)
  if (verbOpen(around) && !around.headline) return false
  if (!isNounToo(norm)) return agrees(around) || !around.headline
  return startsPredicate(around)
}

/** "a policy [prioritizing] growth", "officials [speaking] in Doha"; not "embassy [staffing] in". */
function isIngAfterWord({ norm, objectFollows, next, before, at, page, ...around }: Around, previous: Token): boolean {
  if (norm === 'meeting' && isOneOf(page.tokens[before - 1]?.norm ?? '', 'an', 'a', 'the')) return false
  if (norm === 'meeting')
    return objectFollows && before === at - 1 && !verbOpen({ norm, objectFollows, next, before, at, page, ...around })
  if (isNounToo(norm)) return /[^s]s$|men$/.test(previous.norm) && (objectFollows || next?.kind === 'number')
  const compound = before === at - 1 && !/s$/.test(previous.norm) && !objectFollows
  return !(compound && next !== undefined && closed.PREPOSITIONS.has(next.norm))
}

/** A form that is a noun as often: it must agree with its subject, and something of a predicate must follow. */
function startsPredicate(around: Around): boolean {
  const { next, objectFollows, headline, page, at } = around
  if (!agrees(around)) return headline && objectFollows
  if (objectFollows || next?.norm === 'that') return true
  if (next?.norm === 'to') return INTENTIONS.test(around.norm)
  if (!(around.forms & THIRD))
    return (
      next !== undefined &&
      (/^(on|in|with|for|at|over|about)$/.test(next.norm) || page.tokens[at + 1]!.norm.endsWith('ly'))
    )
  return false
}

/** "talks focus", "ministry plans"; not "arms control", "phone calls". */
function agrees({ page, before, forms }: Around): boolean {
  const { norm } = page.tokens[before]!
  const plural = /[^s]s$/.test(norm) && !/^(arms|sports|goods|sales|affairs|means|crisis|news)$/.test(norm)
  return plural ? (forms & BASE) !== 0 : (forms & THIRD) !== 0
}

/** Whether the clause has its verb already: no comma, conjunction or relative since. */
function verbOpen({ page, before, sentence }: Around): boolean {
  for (let at = before; at >= Math.max(sentence.from, before - 14); at--) {
    const tag = page.tags[at]!
    if (tag === 'verb' || tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do') return true
    if (tag === 'conjunction' || tag === 'relative' || tag === 'subordinator') return false
    if (tag === 'mark' && page.tokens[at]!.norm !== '-') return false
  }
  return false
}

const SEATED = oneOf('down|opposite|together|across|beside|alongside|side|facing|around|round|in|at|with|on')

function afterMention(around: Around): boolean {
  const { page, forms, norm, at, before, next, objectFollows } = around
  if (page.tokens[at - 1]!.norm === '-' && page.tags[at - 1] !== 'adverb') return false
  if (forms & PAST && before === at - 1 && isOneOf(page.tokens[before]!.norm, 'he', 'she', 'they', 'we')) return true
  if (forms & (PAST | PARTICIPLE)) return !isNounToo(norm) || objectFollows || !verbOpen(around)
  // "during her meeting with X"
  if (forms & ING && isNounToo(norm) && page.tokens[at - 1]!.norm === 'her') return false
  if (forms & ING && isBehindAuxiliary(page, before, around.sentence.from)) return true
  if (forms & ING)
    return norm !== 'meeting' ? !isNounToo(norm) || objectFollows || next?.kind === 'number' : isMeetingSomebody(around)
  if (!isNounToo(norm)) return true
  const subject = mentionBefore(page.mentionAt, before)
  if (norm === 'talks' && subject?.kind === 'state') return false
  // "as the country [hosts] in its capital": a state's hosts would be "Qatari" or "Qatar's".
  if (norm === 'hosts' && subject?.kind === 'state') return true
  if (isPair(around)) return false
  // "proposes that X [sit] down", "X and Y [sit] opposite each other"
  if (isOneOf(norm, 'sit', 'dine') && SEATED.test(next?.norm ?? '')) return true
  if (subject && !fitsSubject(around, subject)) return false
  if (verbOpen(around) && subject?.kind !== 'pronoun' && !objectFollows) return false
  return objectFollows || /^(with|to|in|on|for|by|at|that|over)$/.test(next?.norm ?? '') || subject?.kind === 'pronoun'
}

/** "the president [meeting] with X", but "the White House [meeting] with X": a building meets nobody. */
function isMeetingSomebody({ page, before, next, objectFollows }: Around): boolean {
  if (objectFollows) return true
  const whose = mentionBefore(page.mentionAt, before)
  return next?.norm === 'with' && !(whose?.kind === 'state' && whose.metonym && whose.determiner === 'the')
}

/** "the Kerry-Lavrov [talks]": two whom a hyphen joins are no subject. */
function isPair({ page, before }: Around): boolean {
  for (let at = before; at > 0 && at > before - 4; at--)
    if (page.mentionAt[at]) return page.tokens[at - 1]!.norm === '-' && !page.tokens[at]!.spaced
  return false
}

/** A singular subject takes no base form: "NATO aid to", "an official close to". */
function fitsSubject({ page, forms, before, headline }: Around, subject: Mention): boolean {
  if (subject.kind === 'pronoun' && /^(her|him|them|me|us)$/.test(subject.words)) return false
  if (headline || forms & THIRD) return true
  if (subject.plural || subject.states.length > 1 || subject.kind === 'group' || subject.kind === 'set') return true
  if (subject.kind === 'pronoun') return /^(i|we|you|they|who)$/.test(subject.words)
  for (let at = before; at >= 0 && at > before - 24; at--) {
    if (page.mentionAt[at] !== subject) continue
    return isOneOf(page.tokens[at - 1]?.norm ?? '', 'and', ',', 'or', 'as')
  }
  return false
}

function afterVerb({ page, at, forms, norm, objectFollows }: Around): boolean {
  if (forms & ING) return !isNounToo(norm) || (objectFollows && !ATTRIBUTIVES.has(norm))
  if (forms & BASE && page.tokens[at - 1]?.norm.startsWith('help')) return true
  // "the talks announced [took] place": no participle, which could describe the noun behind it.
  if (forms & PAST && !(forms & (PARTICIPLE | BASE)) && !isNounToo(norm)) return true
  return (
    (forms & (PAST | PARTICIPLE)) !== 0 &&
    !isNounToo(norm) &&
    !(page.tokens[at + 1] !== undefined && (isPlainWord(page, at + 1) || isCalledNoun(page, at)))
  )
}

function afterBreak({ forms, norm, objectFollows, headline, page, at, tag, next }: Around): boolean {
  if (forms & (PAST | PARTICIPLE)) return !(isNounToo(norm) && forms & BASE && !objectFollows)
  if (forms & ING) return !isNounToo(norm) || objectFollows
  if (page.tokens[at - 1]?.norm === ')' && forms & THIRD && /^(with|to|on|in|at)$/.test(next?.norm ?? '')) return true
  if (tag === 'conjunction' && intends(page.tokens, at)) return true
  if (isNounToo(norm)) return objectFollows && (headline || tag === 'conjunction')
  if (forms & THIRD && !(forms & BASE)) return true
  return tag === 'conjunction' || headline || objectFollows || next === undefined || !isPlainWord(page, at + 1)
}
