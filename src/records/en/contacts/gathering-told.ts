import { wordFact } from '../../../mentions/words.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
import { placeBetween } from './places.ts'
import type { Gathering, Scene } from './scene.ts'

const GATHERINGS = oneOf(
  'summit|conference|forum|assembly|congress|ministerial|convention|symposium|exhibition|expo|fair|inauguration|funeral|coronation|ceremony|parade|celebrations|games',
)
const isGathering = wordFact((norm) => GATHERINGS.test(norm))
const ANY = /^(event|gathering|meeting|occasion)$/
// So many sentences "the conference" goes on meaning the one told of.
const NEAR = 6

/** After a sentence: the gathering that it dates or places, for "on the sidelines of the conference" behind it. */
export function hearGathering(scene: Scene, index: number): void {
  const { page } = scene
  const { from, to } = page.sentences[index]!
  let at = from
  while (at < to && !isGathering(page.tokens[at]!.word)) at++
  while (at + 1 < to && isGathering(page.tokens[at + 1]!.word)) at++
  if (at === to) return
  const own = datesBetween(page, from, to).filter((x) => !x.attributive && x.said.kind !== 'open')
  const ahead = page.readings[index]!.predicates.some((x) => x.link === 'main' && x.tense === 'future')
  const date = own.length === 1 ? settle(page, own[0]!, ahead ? 'future' : 'past', scene.anchor) : null
  const place = placeBetween(page, from, to)
  if (!date && !place) return
  const gathering = { noun: page.tokens[at]!.norm, date, place, sentence: index }
  scene.gatherings = [...scene.gatherings.slice(1 - MOST), gathering]
}

// So many gatherings are told apart by their nouns.
const MOST = 4

/** "A meeting with Y is being worked out": told right after those on the sidelines of a gathering, it is meant for there too. */
export function gatheringGoesOn({ page, found, gatherings }: Scene, base: ContactMention): Gathering | null {
  const last = found.findLast((x) => x.sentence < base.sentence)
  const ahead = /^(planned|proposed)$/
  if (!last || last.sentence !== base.sentence - 1 || !ahead.test(base.status) || !ahead.test(last.status)) return null
  if (page.sentences[last.sentence]!.block !== page.sentences[base.sentence]!.block) return null
  if (last.date?.rule !== AT_GATHERING) return null
  const { edtf } = last.date
  return gatherings.findLast((x) => x.date?.edtf === edtf) ?? null
}

export const AT_GATHERING = 'dates/at-gathering'

/** The gathering told of before that a noun means: "the forum", "the event". */
export function gatheringCalled({ gatherings }: Scene, noun: string, sentence: number): Gathering | null {
  const near = gatherings.filter((x) => x.sentence < sentence && sentence - x.sentence <= NEAR)
  return near.findLast((x) => x.noun === noun || ANY.test(noun)) ?? null
}
