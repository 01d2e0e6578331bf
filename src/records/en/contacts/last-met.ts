import type { SettledDate } from '../../../mentions/dates.ts'
import type { Predicate } from '../../../model/clause.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
import { wordsOf } from './page.ts'
import { placeBetween, placeNamedAt } from './places.ts'
import type { Scene, Sides } from './scene.ts'
import { separate } from './separate.ts'

// Where those meet who are there.
const OCCASION =
  /\b(summits?|meetings?|talks|sessions?|conferences?|forum|gathering|encounter|visit|dinner|lunch|funeral|g-?7|g-?20|brics|apec|asean|assembly|quad|sco|cop\d*)\b/
// How far "since" stands behind its verb, in tokens.
const BEHIND = 12

/** "A and B [have not met since] the summit of May 2021", "since March": then they did. Whether the clause says so. */
export function codeLastMet(scene: Scene, base: ContactMention, sides: Sides, predicate: Predicate): boolean {
  const { negated, perfect, modal, chain, sentence } = predicate
  if (!negated || !perfect || modal || chain.length > 0) return false
  const since = sinceBehind(scene, predicate)
  const date = since === null ? null : dayOf(scene, sentence, since)
  const [parties, ...more] = date ? separate(scene, base, sides) : []
  if (!date || !parties || parties.length < 2 || more.length > 0) return false
  const place =
    placeBetween(scene.page, since!, scene.page.sentences[sentence]!.to) ?? placeNamedAt(scene.page, since! + 1)
  scene.found.push({ ...base, ...date, status: 'held', dateFrom: 'own', place, parties, rule: 'contacts/last-met' })
  scene.discourse.hearContact(parties, false)
  return true
}

function sinceBehind({ page }: Scene, { to, sentence }: Predicate): number | null {
  const end = Math.min(page.sentences[sentence]!.to, to + BEHIND)
  for (let at = to; at < end; at++) if (page.tokens[at]!.norm === 'since') return at
  return null
}

/** The date that "since" governs, or that of the occasion behind it. */
function dayOf(
  scene: Scene,
  sentence: number,
  since: number,
): (Pick<ContactMention, 'dateAt'> & { date: SettledDate }) | null {
  const { page } = scene
  const { to } = page.sentences[sentence]!
  const [mention] = datesBetween(page, since - 1, to)
  if (!mention) return null
  const { said } = mention
  const direct = said.kind === 'open' && said.side === 'since'
  if (!direct && !OCCASION.test(wordsOf(page, since, mention.from)) && !isTown(scene, since, mention.from)) return null
  const date = settle(page, direct ? { ...mention, said: said.bound } : mention, 'past', scene.anchor)
  return date ? { date, dateAt: { from: mention.from, to: mention.to } } : null
}

/** "since [Munich] in February" */
function isTown({ page }: Scene, since: number, limit: number): boolean {
  const place = placeBetween(page, since + 1, limit) ?? placeNamedAt(page, since + 1)
  return place?.from === since + 1 && limit - place.to <= 1
}
