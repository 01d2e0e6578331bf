import type { DateMention } from '../../../mentions/dates.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { PlaceMention } from './contact-mention.ts'
import { type ContactPage, wordsOf } from './page.ts'
import { placeBetween } from './places.ts'

/** A further time at which the same was done, and where. */
export interface OnceMore {
  readonly mention: DateMention
  readonly place: PlaceMention | null
}

// How far behind the first day the second may stand, in tokens.
const WITHIN = 28

/** "in Tirana last December, on the fringes of a summit, [and briefly in Prague two months earlier]": with no verb and nobody else in between. */
export function onceMore(page: ContactPage, sentence: number, from: number): OnceMore | null {
  const { to } = page.sentences[sentence]!
  const limit = Math.min(to, from + WITHIN)
  let at = from
  while (at < limit && !page.dateAt[at]) at++
  const mention = page.dateAt[at]
  if (at >= limit || !mention || mention.attributive || !isOneOf(mention.said.kind, 'shift', 'day', 'weekday', 'month'))
    return null
  if (page.readings[sentence]!.predicates.some((x) => x.from >= from && x.from < mention.from)) return null
  const joint = jointBefore(page, from, mention.from)
  if (joint === null || namesSomebody(page, joint, mention.from)) return null
  const place = placeBetween(page, joint, mention.from)
  const words = wordsOf(page, joint, mention.from)
  if (place && !isOneOf(page.tokens[place.from - 1]?.norm ?? '', 'in', 'at', 'the')) return null
  const inFront = place ? wordsOf(page, joint, place.from) : words
  if (!(place ? TO_PLACE : AGAIN).test(inFront)) return null
  return { mention, place }
}

/** The "and" behind the first time, and what stood with it between commas. */
function jointBefore({ tokens }: ContactPage, from: number, to: number): number | null {
  let joint = -1
  for (let at = from; at < to; at++) if (tokens[at]!.norm === 'and') joint = at
  if (joint < 0) return null
  const apart = joint - from <= 1 || (tokens[from]!.norm === ',' && tokens[joint - 1]!.norm === ',')
  return apart ? joint : null
}

function namesSomebody({ mentionAt }: ContactPage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (mentionAt[at] && mentionAt[at]!.kind !== 'state') return true
  return false
}

const MANNER =
  '(?:(?:briefly|again|once more|once again|later|then|also|privately|separately|most recently|a (?:second|third|fourth|further) time|over (?:lunch|dinner|breakfast|coffee)|for (?:an hour|half an hour|two hours|several hours)|on the (?:sidelines|margins|fringes) of [^,]{1,60}?),? ?)*'
const TO_PLACE = new RegExp(`^and,? ?${MANNER}(?:in|at)(?: the)?$`)
const AGAIN =
  /^and,? (?:then )?(?:once again|once more|a (?:second|third|fourth|further|last|final) time)(?:,? (?:on|in|at))?$/
