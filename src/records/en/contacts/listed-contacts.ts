import type { Token } from '../../../model/token.ts'
import { type ContactMention, type PartyMention, type PlaceMention, partyOf } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
import { type ContactPage, wordsOf } from './page.ts'
import { placeNamedAt } from './places.ts'
import { partiesOf, type Scene } from './scene.ts'
import { underHeading } from './when.ts'

/** A line that is only a date, or begins with one and a colon, dates what stands under it; one with a dash its own paragraph. */
export function hearHeading(scene: Scene, index: number): void {
  const { page } = scene
  const { from, to, block } = page.sentences[index]!
  const date = page.dateAt[from]
  if (scene.heading?.block != null && scene.heading.block !== block) scene.heading = null
  if (!date || date.attributive || !/^(weekday|day|days|shift)$/.test(date.said.kind)) {
    if (page.blocks[block]!.kind === 'headline' && to - from > 3) scene.heading = null
    return
  }
  const alone = date.to >= to || (date.to === to - 1 && page.tokens[to - 1]!.kind === 'mark')
  const entry = alone || page.tokens[date.to]?.norm === ':' ? null : entryPlace(page, date.to, to)
  if (entry === null && !alone && page.tokens[date.to]?.norm !== ':') return
  const settled = settle(page, date, 'present', scene.heading?.day ?? null)
  scene.heading = settled && { day: settled.edtf, place: entry?.place ?? null, block: entry ? block : null }
  if (settled && page.published && settled.edtf <= page.published) scene.anchor = settled.edtf
}

/** "June 3 [- Doha.] X is", "June 3[, Doha -] X is": a day opens its entry, with the town or without; null where it does not. */
function entryPlace(page: ContactPage, at: number, limit: number): { readonly place: PlaceMention | null } | null {
  const { tokens } = page
  const isDash = (token: Token | undefined) => token?.spaced === true && /^(-+|–|—)$/.test(token.norm)
  const town = placeNamedAt(page, at + 1)
  if (tokens[at]?.norm === ',') return town && town.to < limit && isDash(tokens[town.to]) ? { place: town } : null
  if (!isDash(tokens[at])) return null
  return { place: town && (town.to >= limit || tokens[town.to]!.norm === '.') ? town : null }
}

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
  const day = date && /^(day|weekday|days)$/.test(date.said.kind) ? settle(page, date, 'present', null) : null
  if (day) scene.heading = { day: day.edtf, place: null, block: null }
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
  if (scene.heading) underHeading(scene, listed)
  scene.found.push(listed)
  return true
}
