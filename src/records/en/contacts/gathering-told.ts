import type { Predicate } from '../../../model/clause.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
import { placeBetween } from './places.ts'
import type { Gathering, Scene } from './scene.ts'

const GATHERINGS =
  /^(summit|conference|forum|assembly|congress|ministerial|convention|symposium|exhibition|expo|fair|inauguration|funeral|coronation|ceremony|parade|celebrations|games)$/
const ANY = /^(event|gathering|meeting|occasion)$/
// So many sentences "the conference" goes on meaning the one told of.
const NEAR = 6

/** After a sentence: the gathering that it dates or places, for "on the sidelines of the conference" behind it. */
export function hearGathering(scene: Scene, index: number): void {
  const { page } = scene
  const { from, to } = page.sentences[index]!
  let at = from
  while (at < to && !GATHERINGS.test(page.tokens[at]!.norm)) at++
  while (at + 1 < to && GATHERINGS.test(page.tokens[at + 1]!.norm)) at++
  if (at === to) return
  const own = datesBetween(page, from, to).filter((x) => !x.attributive && x.said.kind !== 'open')
  const ahead = page.readings[index]!.predicates.some((x) => x.link === 'main' && x.tense === 'future')
  const date = own.length === 1 ? settle(page, own[0]!, ahead ? 'future' : 'past', scene.anchor) : null
  const place = placeBetween(page, from, to)
  if (date || place) scene.gathering = { noun: page.tokens[at]!.norm, date, place, sentence: index }
}

/** "A meeting with Y is being worked out": told right after those on the sidelines of a gathering, it is meant for there too. */
export function gatheringGoesOn({ page, found, gathering }: Scene, base: ContactMention): Gathering | null {
  const last = found.findLast((x) => x.sentence < base.sentence)
  const ahead = /^(planned|proposed)$/
  if (!last || last.sentence !== base.sentence - 1 || !ahead.test(base.status) || !ahead.test(last.status)) return null
  if (page.sentences[last.sentence]!.block !== page.sentences[base.sentence]!.block) return null
  return last.date?.rule === AT_GATHERING ? gathering : null
}

export const AT_GATHERING = 'dates/at-gathering'

/** The gathering told of before, at which or beside which a clause says that somebody met; null where it says so of none. */
export function gatheringOf(scene: Scene, { sentence, span, args }: Predicate): Gathering | null {
  const { page, gathering } = scene
  if (!gathering || gathering.sentence >= sentence || sentence - gathering.sentence > NEAR) return null
  const { tokens } = page
  const to = Math.min(page.sentences[sentence]!.to, Math.max(span.to, ...args.map((x) => x.nominal.to)))
  for (let at = Math.min(span.from, ...args.map((x) => x.nominal.from)); at < to; at++) {
    const { norm } = tokens[at]!
    if (norm !== gathering.noun && !ANY.test(norm)) continue
    if (
      !/^(the|this|that)$/.test(tokens[at - 1]?.norm ?? '') ||
      /^(of|in|with|between)$/.test(tokens[at + 1]?.norm ?? '')
    )
      continue
    const link = tokens[at - 2]?.norm ?? ''
    const beside =
      link === 'of' && /^(margins|sidelines|fringes|edges|occasion|margin)$/.test(tokens[at - 3]?.norm ?? '')
    if (beside || (norm === gathering.noun && /^(at|during)$/.test(link))) return gathering
  }
  return null
}
