import { isOneOf } from '../../../model/one-of.ts'
import { type ContactMention, type PartyMention, partyOf } from './contact-mention.ts'
import { underHeading } from './date-headings.ts'
import { datesBetween, settle } from './dates.ts'
import { wordsOf } from './page.ts'
import { partiesOf, type Scene } from './scene.ts'

const DIARY =
  /\b(programme|program|agenda|diary|schedule|week|day|calls|meetings|engagements|calendar|visits|itinerary)\b/

/** "Programme of Prime Minister X this week:" tells whose contacts the lines below are. */
export function hearProtagonist(scene: Scene, index: number): void {
  const { page } = scene
  const { from, to, block } = page.sentences[index]!
  const colon = page.tokens[to - 1]!.norm === ':'
  if (
    !colon &&
    !(page.blocks[block]!.kind === 'headline' && DIARY.test(wordsOf(page, from, Math.min(to, from + 30))))
  ) {
    if (page.blocks[block]!.kind === 'body' && page.readings[index]!.predicates.length > 0) scene.listLead = null
    return
  }
  const date = datesBetween(page, from, to)[0]
  const day = date && isOneOf(date.said.kind, 'day', 'weekday', 'days') ? settle(page, date, 'present', null) : null
  if (day) scene.heading = { edtf: day.edtf, place: null, mode: null, block: null }
  for (let at = from; at < to; at++) {
    const mention = page.mentionAt[at]
    if (mention?.kind !== 'person' && mention?.kind !== 'office') continue
    const [entity] = scene.discourse.entitiesOf(mention, [])
    if (!entity) continue
    scene.protagonist = entity
    return
  }
}

/** A line of a list that only names somebody: one contact more of the kind that the line above the list tells of. */
export function readListed(scene: Scene, index: number): boolean {
  const { page, listLead, protagonist } = scene
  const { from, to } = page.sentences[index]!
  if (
    !listLead ||
    page.readings[index]!.predicates.length > 0 ||
    !page.mentionAt[from] ||
    page.tokens[to - 1]!.norm === ':'
  )
    return false
  const nominal = page.readings[index]!.nominals.find((x) => x.from === from)
  const named = partiesOf(scene, nominal).filter((x) => x.entity !== protagonist)
  const leads: PartyMention[] = listLead.parties.length ? listLead.parties : protagonist ? [partyOf(protagonist)] : []
  if (named.length === 0 || leads.length === 0) return false
  const listed: ContactMention = {
    ...listLead,
    parties: [...leads, ...named],
    sentence: index,
    from,
    to: nominal!.to,
    rule: 'contacts/listed',
  }
  if (scene.heading) underHeading(scene, listed, null)
  scene.found.push(listed)
  return true
}
