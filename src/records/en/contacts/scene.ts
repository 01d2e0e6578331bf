import type { DateMention, SettledDate } from '../../../mentions/dates.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Mode, Status } from '../../../model/contact.ts'
import type { Entity, Mention } from '../../../model/mention.ts'
import { isOneOf, oneOf, type WordList } from '../../../model/one-of.ts'
import { type ContactMention, type PartyMention, type PlaceMention, partyOf } from './contact-mention.ts'
import type { Discourse } from './discourse.ts'
import type { ContactPage } from './page.ts'
import type { Programme } from './programme.ts'

/** What the readers of contacts share while they walk through a document. */
export interface Scene {
  readonly page: ContactPage
  readonly discourse: Discourse
  readonly found: ContactMention[]
  /** EDTF of the day spoken of last. */
  anchor: string | null
  /** EDTF of an earlier day that a paragraph recalls, by the number of its block: it holds for that paragraph. */
  recalled: { readonly day: string; readonly block: number } | null
  /** EDTF of the day that the opening of the report names, and the sentence that does; null where it names none. */
  readonly mainDay: string | null
  readonly mainSentence: number | null
  /** EDTF of the date that the text named last, of a contact or not. */
  lastDate: string | null
  /** EDTF of the day that the text named last, however long ago: what "two days later" counts from. */
  lastDay: string | null
  /** The paragraph that named it, by the number of its block. */
  lastDayBlock: number | null
  /** EDTF of whatever date the text named last: what "that year" means. */
  lastNamed: string | null
  /** The place that the sentence before named: what "there" means. */
  lastPlace: PlaceMention | null
  /** Where the people of the contacts told last were, and on which day: the latest at the end. */
  stages: readonly Stage[]
  /** Who was last said to be somewhere on some day. */
  presence: Presence | null
  /** The date heading under which a sentence stands: a diary's [Monday, 3 June]. */
  heading: Heading | null
  /** What the whole text announces, where it is a programme. */
  readonly programme: Programme | null
  /** Who tells the document in the first person. */
  readonly author: Entity | null
  /** Of whose calls or meetings a list or diary tells. */
  protagonist: Entity | null
  /** What a sentence that ends in a colon says of the contacts listed under it. */
  listLead: ContactMention | null
  /** A gathering of which no two who were there were named: "The contact group met in Oslo." */
  session: ContactMention | null
  /** What "the conference" and "the ministerial" mean: those told last, the latest at the end. */
  gatherings: readonly Gathering[]
  /** The two whose names head the running paragraph. */
  runInHead: { readonly pair: readonly Entity[]; readonly block: number } | null
  /** Go-betweens named before the contact that they mediate. */
  mediators: PartyMention[]
  /** Who was last said to lead a team, and in which sentence. */
  heads: { readonly parties: readonly PartyMention[]; readonly sentence: number }
  /** How each contact noun was coded, for the clauses that hang on it: a summit at which they were to meet. */
  readonly statuses: Map<Nominal, Status>
  /** What each date was settled to, so that "the next day" is one day however often it is asked for. */
  readonly dates: Map<DateMention, SettledDate>
}

/** What a line or the opening of an entry says of all that stands under it: "MAY 10-11, GENEVA.", "2 June, by phone:". */
export interface Heading {
  readonly edtf: string
  readonly place: PlaceMention | null
  readonly mode: Mode | null
  /** The paragraph for which alone it holds; null where it stands over those that follow. */
  readonly block: number | null
}

/** A conference, summit or ceremony that a sentence dates or places. */
export interface Gathering {
  readonly noun: string
  readonly date: SettledDate | null
  readonly place: PlaceMention | null
  readonly sentence: number
}

/** A place with the people who are there, EDTF of the day, and the sentence that tells of it. */
export interface Stage {
  readonly place: PlaceMention
  readonly people: readonly Entity[]
  readonly day: string | null
  readonly sentence: number
}

/** Where somebody is to be or was on some day, and the sentence that tells so. */
export interface Presence {
  readonly people: readonly Entity[]
  readonly date: SettledDate
  readonly place: PlaceMention | null
  readonly planned: boolean
  readonly sentence: number
}

/** Those who do it, those with whom, and whether all sat together. */
export interface Sides {
  readonly a: readonly PartyMention[]
  readonly b: readonly PartyMention[]
  readonly joint: boolean
  readonly separate: boolean
  /** Who met whom, where several pairs are named: between A and B as well as between C and D. */
  readonly pairs?: readonly (readonly PartyMention[])[]
}

/** The parties that a noun phrase stands for; nobody who speaks for no state or body. */
export function partiesOf(
  scene: Scene,
  nominal: Nominal | null | undefined,
  besides: readonly Entity[] = [],
): PartyMention[] {
  const parties = unique(
    scene.discourse.partiesOf(inApposition(scene, nominal) ?? nominal ?? null, besides).filter(isParty),
  )
  if (nominal?.kind === 'parties' && parties.length === 0) parties.push(...allCounterparts(scene, nominal, besides))
  return (nominal && parties.some((x) => x.mention?.kind === 'delegation')) ||
    (nominal?.kind === 'parties' && parties.length === 0)
    ? withHeads(scene, nominal!, parties)
    : parties
}

/** "his host, [President Salva Kiir]," : the name behind the comma is meant. */
function inApposition(scene: Scene, nominal: Nominal | null | undefined): Nominal | null {
  const relation = nominal?.kind === 'parties' ? nominal.mentions.at(-1)?.relation : null
  if (!nominal || !relation || nominal.mentions.length > 1) return null
  const { tokens, mentionAt } = scene.page
  const named = tokens[nominal.to]?.norm === ',' ? mentionAt[nominal.to + 1] : undefined
  return named?.kind === 'person' ? { ...nominal, mentions: [named], to: named.to } : null
}

/** "a delegation led by Rustem Umerov", "a team under X" is one party: its head. */
function withHeads(scene: Scene, nominal: Nominal, parties: PartyMention[]): PartyMention[] {
  const { predicates, nominals } = scene.page.readings[sentenceAt(scene.page, nominal.from)]!
  const led = predicates.filter(
    (x) =>
      isPartOf(x.subject, nominal) &&
      isOneOf(x.lemma, 'lead', 'head', 'represent') &&
      (x.link === 'reduced' || x.passive),
  )
  const by = led.flatMap((x) => x.args.filter((y) => y.relation === 'by').map((y) => y.nominal))
  const under = nominals.find((x) => x.from === nominal.to + 1 && scene.page.tokens[nominal.to]!.norm === 'under')
  const heads = [...by, ...(under ? [under] : [])]
    .flatMap((x) => scene.discourse.partiesOf(x))
    .filter(isParty)
    .filter((x) => x.entity.kind === 'person')
  if (heads.length === 0) return parties.length ? parties : ofBothSides(scene, nominal)
  // "an ECOWAS delegation led by Goodluck Jonathan": he speaks for the body, whatever state he is of.
  const [body, ...more] = nominal.mentions.length === 1 ? parties : []
  if (body && more.length === 0 && body.mention?.kind === 'delegation' && led.some((x) => x.subject === nominal))
    return heads
  const states = new Set(heads.map((x) => x.entity.state))
  return unique([
    ...heads,
    ...parties.filter(
      (x) =>
        x.mention?.kind !== 'delegation' ||
        (x.entity.state !== null && !states.has(x.entity.state) && !states.has(null)),
    ),
  ])
}

/** Whether what a clause describes is one of several teams named together. */
function isPartOf(part: Nominal | null, whole: Nominal): boolean {
  if (part === whole) return true
  return part?.kind === 'parties' && part.mentions.every((x) => whole.mentions.includes(x))
}

/** "army commanders [from both sides]", "foreign ministers [of the two countries]": those of each; "envoys [of the General]": one of his state. */
function ofBothSides(scene: Scene, nominal: Nominal): PartyMention[] {
  const { tokens, mentionAt } = scene.page
  const set = isOneOf(tokens[nominal.to]?.norm ?? '', 'from', 'of', 'for') ? mentionAt[nominal.to + 1] : undefined
  if (!set || !isOneOf(set.kind, 'set', 'person', 'office')) return []
  if (set.kind !== 'set' && nominal.mentions[0]?.kind !== 'delegation') return []
  const states = [...new Set(scene.discourse.entitiesOf(set, []).flatMap((x) => x.state ?? []))]
  return nominal.mentions.flatMap((mention) =>
    states.flatMap((state) => teamOrHolders(scene, mention, state).map((x) => partyOf(x, mention))),
  )
}

function teamOrHolders({ discourse }: Scene, { kind, offices }: Mention, state: string): Entity[] {
  if (kind === 'delegation') return [discourse.delegation(state)]
  return kind === 'group' ? offices.map((office) => discourse.holder(state, office)) : []
}

/** "each of his counterparts", "both her colleagues": all others at the contact told last. */
function allCounterparts(scene: Scene, nominal: Nominal, besides: readonly Entity[]): PartyMention[] {
  const [mention, ...more] = nominal.mentions
  if (more.length > 0 || mention?.relation !== 'counterpart' || !mention.plural || mention.states.length > 0) return []
  if (!isEach(scene, nominal) && !isOneOf(scene.page.tokens[nominal.from]?.norm ?? '', 'both', 'all')) return []
  return scene.discourse.counterparts(besides).map((x) => partyOf(x, mention))
}

export function unique(parties: readonly PartyMention[]): PartyMention[] {
  return parties.filter((x, index) => parties.findIndex((y) => y.entity === x.entity) === index)
}

/** Whether somebody speaks for a state or body: spokespeople, and people without state and office, do not. */
function isParty({ entity, mention }: PartyMention): boolean {
  if (entity.office === 'spokesperson') return false
  if (entity.kind === 'person') return entity.state !== null || entity.office !== null
  if (entity.kind === 'group') return mention === null || mention.kind === 'group' || mention.words === 'them'
  return entity.state !== null || entity.kind === 'delegation'
}

/** Parties of all arguments of a relation: "by X and, in a separate call, by Y". */
export function partiesWith(
  scene: Scene,
  predicate: Predicate,
  relations: WordList,
  besides: readonly Entity[] = [],
): PartyMention[] {
  return unique(
    predicate.args.filter((x) => relations.test(x.relation)).flatMap((x) => partiesOf(scene, x.nominal, besides)),
  )
}

export function argumentOf(predicate: Predicate, relations: WordList): Nominal | null {
  return predicate.args.find((x) => relations.test(x.relation) && x.nominal.kind === 'parties')?.nominal ?? null
}

const BY = oneOf('by')

/** The grammatical doer: of a passive the one after "by". */
export function doerOf(predicate: Predicate): Nominal | null {
  return predicate.passive ? argumentOf(predicate, BY) : predicate.subject
}

/** Whether "each of" or "both of" stands before a noun phrase: the contacts were separate. */
export function isEach(scene: Scene, nominal: Nominal): boolean {
  const { tokens } = scene.page
  return (
    tokens[nominal.from - 1]?.norm === 'of' &&
    isOneOf(tokens[nominal.from - 2]?.norm ?? '', 'each', 'both', 'all', 'either')
  )
}

export function sentenceAt(page: Pick<ContactPage, 'sentences'>, token: number): number {
  let low = 0
  let high = page.sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (page.sentences[middle]!.to <= token) low = middle + 1
    else high = middle
  }
  return low
}

export function newMention(
  mode: Mode,
  status: Status,
  rule: string,
  sentence: number,
  from: number,
  to: number,
): ContactMention {
  return {
    mode,
    modeOpen: false,
    status,
    parties: [],
    initiator: null,
    date: null,
    dateAt: null,
    dateFrom: null,
    place: null,
    definite: false,
    again: false,
    background: false,
    seats: null,
    rule,
    sentence,
    from,
    to,
  }
}
