import type { Nominal } from '../../../model/clause.ts'
import type { Mention } from '../../../model/mention.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import type { DateMention } from '../../../mentions/dates.ts'
import type { LexiconTerm } from '../../../mentions/en/lexicon.ts'
import type { Tag } from '../../../mentions/en/tags.ts'
import { contactNounAt } from '../frames/contact-nouns.ts'
import { readVerbGroup, type VerbGroup } from './verb-groups.ts'

/** A sentence as a row of phrases. */
export type Chunk =
  | { readonly kind: 'nominal'; readonly nominal: Nominal; readonly from: number; readonly to: number }
  | { readonly kind: 'verb'; readonly group: VerbGroup; readonly from: number; readonly to: number }
  | { readonly kind: 'date'; readonly date: DateMention; readonly from: number; readonly to: number }
  | { readonly kind: 'preposition' | 'conjunction' | 'subordinator' | 'relative' | 'comma' | 'stop' | 'quote' | 'other'; readonly word: string; readonly from: number; readonly to: number }

/** What the clause reader needs of a document. */
export interface Layers {
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
  readonly terms: readonly (LexiconTerm | undefined)[]
  readonly mentionAt: readonly (Mention | undefined)[]
  readonly dateAt: readonly (DateMention | undefined)[]
  readonly headline: (at: number) => boolean
}

/** Cuts a sentence into phrases; lists of parties are joined to one nominal. */
export function cutChunks(layers: Layers, sentence: Sentence): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = sentence.from; at < sentence.to; ) {
    const chunk = chunkAt(layers, chunks, at, sentence)
    chunks.push(chunk)
    at = Math.max(chunk.to, at + 1)
  }
  return chunks
}

function chunkAt(layers: Layers, before: readonly Chunk[], at: number, sentence: Sentence): Chunk {
  const { tokens, tags, dateAt } = layers
  const token = tokens[at]!
  const tag = tags[at]!
  const date = dateAt[at]
  if (date && !nounFollowsDate(layers, date, sentence)) return { kind: 'date', date, from: at, to: Math.min(date.to, sentence.to) }
  if (tag === 'mark') return mark(token.norm, at)
  if (/^(verb|be|have|do|modal|to|negation)$/.test(tag)) {
    const group = readVerbGroup(layers, at, sentence.to)
    if (group) return { kind: 'verb', group, from: at, to: group.to }
    return { kind: 'other', word: token.norm, from: at, to: at + 1 }
  }
  const phrase = readNominal(layers, at, sentence)
  if (phrase) return phrase.kind === 'parties' ? joinList(layers, before, phrase, sentence) : wrap(phrase)
  if (tag === 'preposition') return prepositionAt(tokens, at)
  if (tag === 'conjunction' || tag === 'subordinator' || tag === 'relative') return { kind: tag, word: token.norm, from: at, to: at + 1 }
  return { kind: 'other', word: token.norm, from: at, to: at + 1 }
}

const wrap = (nominal: Nominal): Chunk => ({ kind: 'nominal', nominal, from: nominal.from, to: nominal.to })

function mark(norm: string, at: number): Chunk {
  if (norm === ',' || norm === '(' || norm === ')') return { kind: 'comma', word: norm, from: at, to: at + 1 }
  if (norm === ';' || norm === ':' || norm === '--' || norm === '—' || norm === '–') return { kind: 'stop', word: norm, from: at, to: at + 1 }
  if (norm === '"') return { kind: 'quote', word: norm, from: at, to: at + 1 }
  return { kind: 'other', word: norm, from: at, to: at + 1 }
}

/** "according to", "along with", "ahead of", "on behalf of" count as one preposition. */
function prepositionAt(tokens: readonly Token[], at: number): Chunk {
  const pair = `${tokens[at]!.norm} ${tokens[at + 1]?.norm ?? ''}`
  if (/^(along with|ahead of|out of|instead of|because of|next to|prior to|according to|together with|as of|outside of|inside of|thanks to|due to|up to|such as)$/.test(pair))
    return { kind: 'preposition', word: pair, from: at, to: at + 2 }
  return { kind: 'preposition', word: tokens[at]!.norm, from: at, to: at + 1 }
}

/** A date that a noun follows belongs to the noun: "Monday's [summit]", "his Aug. 15 [meeting]". */
function nounFollowsDate(layers: Layers, date: DateMention, sentence: Sentence): boolean {
  const next = layers.tags[date.to] === 'possessive' ? date.to + 1 : date.to
  if (next >= sentence.to) return false
  const noun = findHeadNoun(layers, next, sentence)
  return noun !== null && (layers.tags[date.to] === 'possessive' || noun.contact)
}

/** Reads determiners, modifiers, mentions and nouns up to the head noun; null where no noun phrase begins. */
function readNominal(layers: Layers, at: number, sentence: Sentence): Nominal | null {
  const mention = layers.mentionAt[at]
  if (mention && !isModifier(layers, mention, sentence)) return nominal(layers, mention.from, mention.to, 'parties', [mention], mention.to - 1)
  const head = findHeadNoun(layers, at, sentence)
  if (!head) return mention ? nominal(layers, mention.from, mention.to, 'parties', [mention], mention.to - 1) : null
  const mentions: Mention[] = []
  for (let next = at; next < head.to; next++) if (layers.mentionAt[next]) mentions.push(layers.mentionAt[next]!)
  return nominal(layers, at, head.to, head.contact ? 'contact' : 'thing', mentions, head.at)
}

function nominal(layers: Layers, from: number, to: number, kind: Nominal['kind'], mentions: readonly Mention[], head: number): Nominal {
  const words = kind === 'parties' ? '' : layers.tokens.slice(from, to).map((x) => x.norm).join(' ')
  return { from, to, kind, mentions, words, head, args: [], reduced: [] }
}

/** Whether a mention only describes the noun after it: "Erdogan's office", "the Ukraine peace process". */
function isModifier(layers: Layers, mention: Mention, sentence: Sentence): boolean {
  const next = mention.to
  if (next >= sentence.to) return false
  if (layers.tags[next] === 'possessive') return true
  if (layers.tokens[next]!.norm === '-' && !layers.tokens[next]!.spaced) return true
  if (layers.mentionAt[next]) return mention.kind === 'state' && layers.mentionAt[next]!.kind !== 'pronoun' && layers.mentionAt[next]!.kind !== 'set' && layers.mentionAt[next]!.determiner === 'none'
  if (layers.dateAt[next]) return mention.kind !== 'pronoun' && contactNounAt(layers, layers.dateAt[next]!.to) !== null && layers.tags[layers.dateAt[next]!.to] !== 'verb'
  if (mention.kind === 'pronoun' || mention.kind === 'set' || mention.kind === 'person') return mention.kind === 'person' && contactNounAt(layers, next) !== null && layers.tags[next] === 'word'
  return layers.tags[next] === 'word' && /^\p{L}/u.test(layers.tokens[next]!.norm)
}

/** The last noun of a run of determiners, adjectives, nouns, possessors and dates; whether it names a contact. */
function findHeadNoun(layers: Layers, from: number, sentence: Sentence): { at: number; to: number; contact: boolean } | null {
  const { tokens, tags, mentionAt, dateAt } = layers
  let head: { at: number; to: number; contact: boolean } | null = null
  for (let at = from; at < sentence.to; ) {
    const mention = mentionAt[at]
    if (mention) {
      if (head?.contact) break
      if (!isModifier(layers, mention, sentence)) break
      at = mention.to
      continue
    }
    const date = dateAt[at]
    if (date) {
      const next = tags[date.to] === 'possessive' ? date.to + 1 : date.to
      if (head !== null || next >= sentence.to || !/^(word|determiner|number)$/.test(tags[next]!)) break
      at = next
      continue
    }
    const tag = tags[at]!
    const hyphen = tokens[at]!.norm === '-' && !tokens[at]!.spaced
    if (tag === 'word' && tokens[at]!.kind === 'word') {
      const contact = contactNounAt(layers, at)
      if (head?.contact && !contact && !hyphenBefore(tokens, at)) break
      head = { at, to: contact ? contact.to : at + 1, contact: contact !== null }
      at = head.to
      continue
    }
    if (tag === 'possessive') {
      if (head) head = null
      at++
      continue
    }
    if (hyphen || tag === 'determiner' || tag === 'number' || (tag === 'mention' && at === from)) {
      if (head && tag === 'determiner') break
      if (head && tag === 'number') break
      at++
      continue
    }
    if (tag === 'verb' && head === null && at > from && isAttributive(layers, at)) {
      at++
      continue
    }
    if ((tag === 'adverb' || tag === 'conjunction' || tokens[at]!.norm === ',') && head === null && at > from && inModifiers(layers, at, sentence)) {
      at++
      continue
    }
    if ((tag === 'conjunction' || tokens[at]!.norm === ',') && head && !head.contact && joinsModifiers(layers, at, sentence)) {
      at++
      continue
    }
    break
  }
  return head
}

function hyphenBefore(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.norm === '-' && !tokens[at]!.spaced
}

/** "the planned [meeting]": a participle between determiner and noun. */
function isAttributive(layers: Layers, at: number): boolean {
  return /(ed|ing)$/.test(layers.tokens[at]!.norm) && layers.tags[at - 1] === 'determiner'
}

function inModifiers(layers: Layers, at: number, sentence: Sentence): boolean {
  const next = at + 1
  return next < sentence.to && (layers.tags[next] === 'word' || layers.tags[next] === 'verb') && contactSoon(layers, next, sentence)
}

/** "frank and constructive [talks]", "a telephone and video [conversation]": two adjectives of one contact noun. */
function joinsModifiers(layers: Layers, at: number, sentence: Sentence): boolean {
  return contactNounAt(layers, at - 1) === null && contactSoon(layers, at + 1, sentence)
}

function contactSoon(layers: Layers, at: number, sentence: Sentence): boolean {
  for (let next = at; next < Math.min(at + 4, sentence.to); next++) {
    if (layers.tags[next] !== 'word' && layers.tokens[next]!.norm !== '-') return false
    if (contactNounAt(layers, next)) return true
  }
  return false
}

/** Joins "A, B and C", "A as well as B", "A; and, from Y, B" to one nominal. */
function joinList(layers: Layers, before: readonly Chunk[], first: Nominal, sentence: Sentence): Chunk {
  const mentions = [...first.mentions]
  const commits: { to: number; conjunction: boolean; comma: boolean; mention: Mention }[] = []
  let at = first.to
  for (;;) {
    const link = readLink(layers, at, sentence)
    const mention = link ? layers.mentionAt[link.to] : undefined
    if (!link || !mention || mention.kind === 'set' || (mention.kind === 'pronoun' && !/^(me|him|her|himself|herself|i|he|she)$/.test(mention.words))) break
    if (isModifier(layers, mention, sentence)) break
    commits.push({ to: mention.to, conjunction: link.conjunction, comma: link.comma, mention })
    at = mention.to
  }
  const headline = layers.headline(first.from)
  if (!headline) {
    let closed = commits.findLastIndex((x) => x.conjunction) + 1
    const semicolons = commits.length > 1 && commits.every((_, index) => layers.tokens[index === 0 ? first.to : commits[index - 1]!.to]?.norm === ';')
    if (semicolons) closed = commits.length
    commits.length = closed
  }
  dropNextSubject(layers, before, commits, sentence)
  mentions.push(...commits.map((x) => x.mention))
  const to = commits.at(-1)?.to ?? first.to
  return wrap(nominal(layers, first.from, to, 'parties', mentions, to - 1))
}

/** "met A, and [B] said": the last of an object list is the subject of the verb after it. */
function dropNextSubject(layers: Layers, before: readonly Chunk[], commits: { to: number; comma: boolean }[], sentence: Sentence): void {
  const last = commits.at(-1)
  const previous = before.at(-1)
  if (!last || last.to >= sentence.to) return
  const next = layers.tags[last.to]
  const finite = next === 'verb' || next === 'be' || next === 'have' || next === 'modal' || next === 'do'
  const reduced = finite && /ing$/.test(layers.tokens[last.to]!.norm)
  const object = previous?.kind === 'verb' || previous?.kind === 'preposition'
  const leading = previous?.kind === 'preposition' && !before.some((x) => x.kind === 'verb')
  if (finite && !reduced && object && !(leading && !last.comma)) commits.pop()
}

/** Commas and conjunctions between two members of a list; null where something else stands there. */
function readLink(layers: Layers, from: number, sentence: Sentence): { to: number; conjunction: boolean; comma: boolean } | null {
  const { tokens } = layers
  let at = from
  let comma = tokens[from - 1]?.norm === ',' && layers.mentionAt[from] !== undefined
  let conjunction = false
  while (at < sentence.to && !layers.mentionAt[at]) {
    const norm = tokens[at]!.norm
    if (norm === ',' || norm === ';') comma = true
    else if (norm === 'and' || norm === 'or' || norm === '&' || norm === 'plus' || norm === 'then') conjunction = true
    else if (norm === 'as' && tokens[at + 1]?.norm === 'well') {
      at += 2
      conjunction = true
    } else if (/^(along|together)$/.test(norm) && tokens[at + 1]?.norm === 'with') {
      at += 1
      conjunction = true
    } else if (!/^(with|also|later|finally|separately|both|from|of|by|to|the|first|second|third|lastly|respectively)$/.test(norm) || (!conjunction && !comma)) return null
    else if (/^(from|of)$/.test(norm) && layers.mentionAt[at + 1]) return null
    at++
    if (at - from > 6) return null
  }
  return (comma || conjunction) && at < sentence.to ? { to: at, conjunction, comma } : null
}
