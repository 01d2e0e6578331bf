import type { DateMention, SettledDate } from '../../../mentions/dates.ts'
import type { Predicate } from '../../../model/clause.ts'
import type { Mode } from '../../../model/contact.ts'
import { daysBetween, span } from '../../../model/edtf.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import type { ContactMention, PlaceMention } from './contact-mention.ts'
import { settle } from './dates.ts'
import { type ContactPage, wordsOf } from './page.ts'
import { placeNamedAt } from './places.ts'
import type { Scene } from './scene.ts'

/** Hears a line that is only a date, or an entry that begins with one and with where or how it was. */
export function hearHeading(scene: Scene, index: number): void {
  const { page } = scene
  const { from, to, block } = page.sentences[index]!
  leaveEntry(scene, block)
  const date = page.dateAt[isListMark(page, from) ? from + 1 : from]
  if (!date || date.attributive || !isOneOf(date.said.kind, 'weekday', 'day', 'days', 'shift')) {
    hearLine(scene, index)
    return
  }
  const end = labelEnd(scene, date, index)
  if (end === null) return
  const settled = dayOver(scene, date)
  const isEntry = end < to || page.sentences[index + 1]?.block === block
  scene.heading = settled && {
    edtf: settled.edtf,
    place: placeIn(page, date.to, end),
    mode: modeIn(wordsOf(page, date.to, end)),
    block: isEntry ? block : null,
  }
  if (!settled) return
  if (page.published && settled.edtf <= page.published) scene.anchor = settled.edtf
  scene.lastDay = span(settled.edtf)?.[1] ?? null
  scene.lastDayBlock = block
}

/** A line without a date under a heading: the town in brackets, or what the heading holds for no more. */
function hearLine(scene: Scene, index: number): void {
  const { page, heading, programme } = scene
  const { from, to, block } = page.sentences[index]!
  if (!heading || page.blocks[block]!.kind !== 'headline') return
  const bracketed = page.tokens[from]!.norm === '(' && page.tokens[to - 1]!.norm === ')'
  const town = bracketed ? placeIn(page, from + 1, to) : null
  if (town) scene.heading = { ...heading, place: town }
  // "8th EU-Japan summit": in a programme one of the engagements of the day.
  else if (to - from > 3 && !programme) scene.heading = null
}

// A plan for a day further ahead than this names its year.
const AHEAD = 60

/** Entries without a year look back, unless their day is near. */
function dayOver({ page, heading, programme }: Scene, date: DateMention): SettledDate | null {
  const over = heading?.edtf ?? null
  const near = settle(page, date, 'present', over)
  const [published, first] = [page.published && span(page.published)?.[1], near && span(near.edtf)?.[0]]
  const isFar = !programme && published && first && daysBetween(published, first) > AHEAD
  return isFar ? settle(page, date, 'past', over) : near
}

/** What follows an entry in a paragraph of its own is no more of its day. */
function leaveEntry(scene: Scene, block: number): void {
  if (!scene.heading || scene.heading.block === null || scene.heading.block === block) return
  scene.heading = null
  scene.anchor = null
}

function isListMark({ tokens }: ContactPage, at: number): boolean {
  return /^[-–—*•·▪]$/.test(tokens[at]!.norm) && tokens[at + 1]?.spaced === true
}

// "Oct. 25-26, Kuala Lumpur", "June 5, by video link"
const LONGEST_LABEL = 6

/** Where the date that opens a sentence, with the place or way behind it, ends as a label does; null where the sentence goes on. */
function labelEnd({ page }: Scene, date: DateMention, index: number): number | null {
  const { tokens } = page
  const { to, block } = page.sentences[index]!
  const behind = tokens[date.to]
  if (date.to >= to || behind?.norm === ':' || (date.to === to - 1 && behind!.kind === 'mark')) return date.to
  if (page.sentences[index - 1]?.block === block || /^(on|in|at|by|from|until|since)$/.test(tokens[date.from]!.norm))
    return null
  if (isDash(behind)) return townEnd(page, date.to + 1, to) ?? date.to
  if (!isOneOf(behind!.norm, ',', '(')) return null
  const limit = Math.min(to, date.to + LONGEST_LABEL)
  let end = date.to + 1
  while (
    end < limit &&
    (tokens[end]!.kind !== 'mark' || isOneOf(tokens[end]!.norm, "'", '’', '-')) &&
    !isDash(tokens[end])
  )
    end++
  if (end < limit && tokens[end]!.norm === ')') end++
  const closes = end >= to || isOneOf(tokens[end]!.norm, '.', ':') || isDash(tokens[end])
  return closes && !page.readings[index]!.predicates.some((x) => x.from < end) ? end : null
}

/** "June 3 [- Doha.] X is" */
function townEnd(page: ContactPage, at: number, limit: number): number | null {
  const town = placeNamedAt(page, at)
  return town && (town.to >= limit || page.tokens[town.to]!.norm === '.') ? town.to : null
}

function isDash(token: Token | undefined): boolean {
  return token?.spaced === true && /^(-+|–|—)$/.test(token.norm)
}

function placeIn(page: ContactPage, from: number, to: number): PlaceMention | null {
  for (let at = from; at < to; at++) {
    const place = placeNamedAt(page, at)
    if (place && place.to <= to) return place
  }
  return null
}

function modeIn(label: string): Mode | null {
  if (/\b(phone|telephone)\b/.test(label)) return 'call'
  return /\b(video|videoconference|online|virtual|virtually)\b/.test(label) ? 'video' : null
}

/** What stands under a date heading took or takes place on that day. */
export function underHeading(scene: Scene, base: ContactMention, predicate: Predicate | null): void {
  const { edtf } = scene.heading!
  if (isOfAnotherDay(scene, base, predicate)) return
  base.date = { edtf, rule: 'dates/heading', inferred: true, words: 'the date over the paragraph' }
  base.dateAt = null
  base.dateFrom = 'sentence'
  if (base.status === 'held' && scene.page.published && edtf > scene.page.published) base.status = 'planned'
}

/** "May 26: They agree to push for a summit", "April 18: He confirms that X had met Y": not on the day of the entry. */
export function isOfAnotherDay(
  { page, heading }: Scene,
  { status }: ContactMention,
  predicate: Predicate | null,
): boolean {
  if (status === 'proposed') return true
  const day = page.published?.slice(0, 10)
  if (status === 'planned') return day !== undefined && heading!.edtf < day
  return predicate !== null && predicate.link === 'that' && predicate.perfect && predicate.tense === 'past'
}

/** The place said over an entry, for what is told of its day. */
export function placeOver({ heading }: Scene, { date }: ContactMention): PlaceMention | null {
  return heading && date?.edtf === heading.edtf ? heading.place : null
}

/** By what means, and in which state, what stands under a heading took place, unless it has a day of its own. */
export function settleUnderHeading({ heading }: Scene, base: ContactMention): void {
  if (!heading || base.date?.edtf !== heading.edtf) return
  if (heading.mode && !base.place && isOneOf(base.mode, 'call', 'meeting', 'talks')) base.mode = heading.mode
  const { state = null } = heading.place ?? {}
  if (base.place && base.place.state === null) base.place = { ...base.place, state }
}
