import type { Nominal } from '../../../model/clause.ts'
import { isIndividual, type Mention } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Sentence } from '../../../model/token.ts'
import type { Before } from './chunk.ts'
import type { Layers } from './layers.ts'
import { goesOnBehindRelative } from './lists-behind-relatives.ts'
import { isModifier, ownedBy } from './noun-phrases.ts'

interface Member {
  readonly mention: Mention
  readonly to: number
  readonly conjunction: boolean
  readonly comma: boolean
  readonly semicolon: boolean
}

const MOST = 60
const OBJECT_PRONOUN = oneOf('me|him|her|himself|herself|i|he|she')

/** Joins "A, B and C", "A as well as B", "A; and, from Y, B" to one nominal. */
export function joinList(layers: Layers, before: Before, first: Nominal, sentence: Sentence): Nominal {
  const members = readMembers(layers, first, sentence, isPlace(before, first))
  if (members.length === 0) return first
  const whole = layers.headline(first.from) || goesOnBehindRelative(layers, members, sentence)
  const closed = whole ? members : closeList(members)
  const kept = closesRelative(before, first, closed) ? [] : withoutNextSubject(layers, before, closed, sentence)
  if (kept.length === 0) return first
  const to = kept.at(-1)!.to
  return { ...first, to, head: to - 1, mentions: [...first.mentions, ...kept.map((x) => x.mention)] }
}

/** "B, who heads NATO, and [C]": behind the comma somebody unlike what the clause names is of the list around it. */
function closesRelative({ relative }: Before, { mentions: [first] }: Nominal, members: readonly Member[]): boolean {
  const [member, ...more] = members
  if (!relative || !first || !member || more.length > 0 || !member.comma || member.semicolon) return false
  return !isIndividual(first) && isIndividual(member.mention)
}

const PLACING = oneOf('in|at|near|outside|to|from|into|for')

/** "in Doha and [Wang Yi]": a place is no member of a list of people. */
function isPlace({ last }: Before, first: Nominal): boolean {
  return last?.kind === 'preposition' && PLACING.test(last.word) && first.mentions[0]?.kind === 'state'
}

function readMembers(layers: Layers, first: Nominal, sentence: Sentence, place: boolean): Member[] {
  const members: Member[] = []
  // "delegates of A and [of B]"
  const ofTeams =
    first.mentions[0]?.kind === 'delegation' && layers.tokens.slice(first.from, first.to).some((x) => x.norm === 'of')
  let at = first.to
  while (members.length < MOST) {
    const link = readLink(layers, at, sentence, ofTeams)
    const next = link ? layers.mentionAt[link.to] : undefined
    const mention = next && (ownedBy(layers, next, sentence) ?? next)
    if (!link || !mention || mention.kind === 'set' || (place && mention.kind !== 'state')) break
    if (mention.kind === 'pronoun' && !OBJECT_PRONOUN.test(mention.words)) break
    if (isModifier(layers, mention, sentence)) break
    if (mention.kind !== 'person' && isLedNext(layers, mention.to)) break
    members.push({ ...link, mention, to: mention.to })
    at = mention.to
  }
  return members
}

/** "led by A and [a Rwandan delegation] led by B": the second team begins a new phrase. */
function isLedNext({ tokens }: Layers, at: number): boolean {
  return isOneOf(tokens[at]?.norm ?? '', 'led', 'headed', 'chaired', 'represented') && tokens[at + 1]?.norm === 'by'
}

/** A list ends with its last "and"; one cut by semicolons needs none. */
function closeList(members: readonly Member[]): readonly Member[] {
  if (members.length > 1 && members.every((x) => x.semicolon)) return members
  return members.slice(0, members.findLastIndex((x) => x.conjunction) + 1)
}

const CLAUSAL = oneOf('after|before|since|until|as|while|when|than|that|if|because|although|though|where|once')
const REPORTING = oneOf('say|announce|report|confirm|claim|add|note|state|think|believe|know|mean|ensure|hope')

/** "met A, and [B] said", "after talks with A, [B and C] said": who speaks next is none of those spoken with. */
function withoutNextSubject(
  layers: Layers,
  before: Before,
  members: readonly Member[],
  sentence: Sentence,
): readonly Member[] {
  const last = members.at(-1)
  if (!last || last.to >= sentence.to || !isFiniteAt(layers, last.to)) return members
  const previous = before.last
  // "was received by A; [B and C] were there too": a new clause begins behind the semicolon.
  const cutAt = members.findLastIndex((x) => x.semicolon)
  if (cutAt >= 0 && before.verbs > 0) return members.slice(0, cutAt)
  // "At the ministry [A, B and C] met": no comma closes a phrase in front.
  if (before.opening && previous?.kind === 'nominal') return members
  if (before.opening && previous?.kind !== 'conjunction') {
    const cut = members.findIndex((x) => x.comma && !x.conjunction)
    const list = members.findIndex((x) => x.conjunction)
    if (
      cut >= 0 &&
      !(
        previous !== null &&
        isClausal(previous) &&
        list === members.length - 1 &&
        !laterFinite(layers, last.to, sentence)
      )
    ) {
      return cutBefore(members, list >= 0 && list < members.length - 1 ? list + 1 : cut)
    }
    return members
  }
  if (!previous || (previous.kind !== 'verb' && previous.kind !== 'preposition') || isClausal(previous)) return members
  if (before.verbs === 0 || (previous.kind === 'preposition' && previous.word === 'between')) return members
  // The verb that follows is that of whom they led.
  if (before.reduced && previous.kind === 'preposition' && previous.word === 'by')
    return isAfterAside(members) ? [] : members
  if (previous.kind === 'verb' && REPORTING.test(previous.group.lemma)) return members
  return members.slice(0, -1)
}

/** "X, accompanied by two aides[, and Y] held": a comma before "and" that no list asks for closes what is told of X. */
function isAfterAside([first, ...more]: readonly Member[]): boolean {
  return first !== undefined && more.length === 0 && first.comma && first.conjunction
}

function cutBefore(members: readonly Member[], at: number): readonly Member[] {
  return members.slice(0, at)
}

function isClausal(chunk: NonNullable<Before['last']>): boolean {
  return (chunk.kind === 'preposition' || chunk.kind === 'subordinator') && CLAUSAL.test(chunk.word)
}

function isFiniteAt(layers: Layers, at: number): boolean {
  let next = at
  while (next < at + 3 && layers.tags[next] === 'adverb') next++
  const tag = layers.tags[next]
  if (tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do')
    return !isOneOf(layers.tokens[next]!.norm, 'being', 'having', 'doing')
  return tag === 'verb' && !/ing$/.test(layers.tokens[next]!.norm) && layers.tokens[next + 1]?.norm !== 'by'
}

/** Whether another clause, after a comma, has a verb of its own within reach. */
function laterFinite(layers: Layers, from: number, sentence: Sentence): boolean {
  let comma = false
  for (let at = from + 1; at < Math.min(sentence.to, from + 40); at++) {
    if (layers.tokens[at]!.norm === ',') comma = true
    else if (comma && isFiniteAt(layers, at) && layers.tags[at] !== 'adverb') return true
  }
  return false
}

interface Joint {
  readonly to: number
  readonly conjunction: boolean
  readonly comma: boolean
  readonly semicolon: boolean
}

/** Commas and conjunctions between two members of a list; null where something else stands there. */
function readLink(layers: Layers, from: number, sentence: Sentence, ofTeams: boolean): Joint | null {
  const { tokens, mentionAt } = layers
  // An apposition takes its closing comma with it: "Wang Yi, the minister, and B".
  let semicolon = tokens[from - 1]?.norm === ';'
  let comma = semicolon || tokens[from - 1]?.norm === ','
  let conjunction = false
  let at = from
  for (; at < sentence.to && !mentionAt[at]; at++) {
    if (at - from > 6) return null
    const { norm } = tokens[at]!
    const next = tokens[at + 1]?.norm
    if (norm === ',') comma = true
    else if (norm === ';') semicolon = comma = true
    else if (JOINTS.test(norm)) {
      conjunction = true
      at = asideEnd(layers, at + 1) ?? at
    } else if (norm === 'as' && next === 'well' && tokens[at + 2]?.norm === 'as') {
      at += 2
      conjunction = true
    } else if (isOneOf(norm, 'along', 'together') && next === 'with') {
      at++
      conjunction = true
    } else if (norm === 'but' && next === 'also') {
      at++
      conjunction = true
    } else if (ofTeams && norm === 'of' && tokens[at - 1]!.norm === 'and') continue
    else if (conjunction && counts(tokens, at)) continue
    else if (!fills(norm, next, semicolon) || (!conjunction && !comma)) return null
  }
  if (!(comma || conjunction) || at >= sentence.to) return null
  return { to: at, conjunction, comma, semicolon }
}

const ASIDE = oneOf('ahead|before|after|besides|beside|alongside|following|like|unlike')
const ASIDE_WORDS = 5

/** Where an aside between two members ends: "received A and[, ahead of him,] B". */
function asideEnd({ tokens, tags }: Layers, from: number): number | null {
  if (tokens[from]?.norm !== ',' || !ASIDE.test(tokens[from + 1]?.norm ?? '')) return null
  for (let at = from + 2; at < from + 2 + ASIDE_WORDS; at++) {
    if (tokens[at]?.norm === ',') return at
    if (tags[at] === 'verb') return null
  }
  return null
}

const QUANTITY = oneOf('number|dozen|dozens|handful|couple|host|range|several|some')

/** "A, B and [a number of] other leaders" */
function counts(tokens: Layers['tokens'], at: number): boolean {
  const { norm } = tokens[at]!
  if (norm === 'of') return QUANTITY.test(tokens[at - 1]!.norm)
  return QUANTITY.test(norm) || (norm === 'a' && QUANTITY.test(tokens[at + 1]?.norm ?? ''))
}

const JOINTS = oneOf('and|or|&|plus|nor')
const FILLERS = oneOf('also|later|finally|separately|both|the|lastly|respectively')

/** Words that may stand between the joint and the next member. */
function fills(norm: string, next: string | undefined, semicolon: boolean): boolean {
  if (FILLERS.test(norm)) return true
  return semicolon && norm === 'from' && next !== undefined
}
