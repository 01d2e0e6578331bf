import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import type { Role } from '../../../model/contact.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { inRole, type PartyMention } from './contact-mention.ts'
import { wordsOf } from './page.ts'
import { partiesOf, partiesWith, type Scene, unique } from './scene.ts'

const MEDIATION =
  /\b(auspices|mediation|facilitation|sponsorship|aegis|patronage|moderation|intercession|brokerage|good offices|offices|supervision|chairmanship|intermediary|mediator|go-between|intermediation|eyes?|channels?)$/

/** Who stood between the sides of a contact, by the phrases around it: [under the auspices of] X, [through] X. */
export function goBetweens(
  scene: Scene,
  mode: string,
  predicate: Predicate | null,
  nominal: Nominal | null,
): PartyMention[] {
  const args = [...(nominal?.args ?? []), ...(predicate?.args ?? [])]
  // "discussed the bloc's role under Brunei's chairmanship": that is of the matter.
  if (!nominal && predicate && /^(discuss|review|exchange|examine|assess|raise)$/.test(predicate.lemma)) return []
  const named = args.flatMap((argument, at) => mediationIn(scene, mode, argument, args[at + 1]))
  if (mode === 'talks' && nominal)
    named.push(
      ...args
        .filter((x) => x.relation === 'under' && x.nominal.kind === 'parties' && x.nominal.from === nominal.to + 1)
        .flatMap((x) => partiesOf(scene, x.nominal)),
    )
  const hosts = args.flatMap((argument, at) =>
    argument.relation === 'with' && isNamedAs(scene, args[at + 1], AS_HOST) ? partiesOf(scene, argument.nominal) : [],
  )
  const compound = nominal ? compoundRoles(scene, nominal) : []
  const roles = (list: readonly PartyMention[], role: Role) => list.map((x) => ({ ...x, role }))
  return unique([...roles(named, 'mediator'), ...roles(hosts, 'host'), ...compound])
}

function mediationIn(scene: Scene, mode: string, argument: Argument, next: Argument | undefined): PartyMention[] {
  const { relation, nominal } = argument
  if (relation === 'with' && isNamedAs(scene, next, AS_MEDIATOR)) return partiesOf(scene, nominal)
  if (nominal.kind === 'parties')
    return mode === 'message' && isOneOf(relation, 'through', 'via', 'by way of') ? partiesOf(scene, nominal) : []
  if (!/^(under|through|with|via|by|thanks to|by way of)$/.test(relation) || !MEDIATION.test(nominal.words)) return []
  if (next?.relation === 'of') return partiesOf(scene, next.nominal)
  const own = nominal.mentions.flatMap((mention) =>
    scene.discourse.entitiesOf(mention, []).map((entity) => ({ entity, mention, role: 'mediator' as const })),
  )
  return own.length > 0 ? own : adjectivesIn(scene, nominal)
}

/** "under [Omani] auspices", "through [Swiss and Qatari] mediation" */
function adjectivesIn({ page, discourse }: Scene, { from, head }: Nominal): PartyMention[] {
  const polities = page.terms.slice(from, head).flatMap((x) => x?.values.find((y) => y.kind === 'polity') ?? [])
  return unique(
    polities.flatMap((x) =>
      x.kind === 'polity' ? [{ entity: discourse.delegation(x.code), mention: null, role: 'mediator' as const }] : [],
    ),
  )
}

const AS_MEDIATOR = /\b(mediators?|go-betweens?|intermediar(y|ies)|facilitators?|brokers?|moderators?|guarantors?)$/

const AS_HOST = /\bhosts?$/

/** "with Oman [as mediator]" */
function isNamedAs({ page }: Scene, next: Argument | undefined, role: RegExp): boolean {
  return next?.relation === 'as' && role.test(wordsOf(page, next.nominal.from, next.nominal.to))
}

const COMPOUND: readonly [RegExp, Role][] = [
  [/^(mediated|brokered|facilitated|sponsored|moderated|arranged|supervised|chaired|led)$/, 'mediator'],
  [/^hosted$/, 'host'],
]

/** "[Omani]-mediated talks": the state before the hyphen, and what it did. */
function compoundRoles(scene: Scene, nominal: Nominal): PartyMention[] {
  const { tokens, terms } = scene.page
  const found: PartyMention[] = []
  for (let at = nominal.from; at < nominal.head; at++) {
    const term = terms[at]
    const role = term && isCompound(scene, term.to) && COMPOUND.find(([verbs]) => verbs.test(tokens[term.to + 1]!.norm))
    const polity = term?.values.find((x) => x.kind === 'polity')
    if (role && polity?.kind === 'polity')
      found.push({ entity: scene.discourse.delegation(polity.code), mention: null, role: role[1] })
  }
  return found
}

/** Whether a hyphen and a participle follow: "[Omani]-mediated", "[US]-backed". */
export function isCompound(scene: Scene, at: number): boolean {
  const { tokens } = scene.page
  return (
    tokens[at]?.norm === '-' &&
    !tokens[at]!.spaced &&
    /^(\w+ed|led|run|held|sent|born)$/.test(tokens[at + 1]?.norm ?? '')
  )
}

const MEDIATING = oneOf('mediate|facilitate|moderate|shuttle|intercede')
const IN_BETWEEN =
  /\b(as (a |an |the |its )?(mediators?|go-betweens?|intermediar(y|ies)|facilitators?|brokers?|moderators?|intermediar(y|ies))|(in|going|went|passing|shuttling|moving|running|sat|sits?|sitting) between|in the middle|in the chair|back and forth|(from|of) (the )?one( \w+)? to the other|to and fro)\b/

const MAY_MEDIATE = oneOf('act|serve|play|go|pass|move|shuttle|sit|be|run|take|work|carry|relay')

/** Whether a clause says that its subject went between the sides: "with Oman [acting as mediator]". */
function isMediating(scene: Scene, predicate: Predicate): boolean {
  if (MEDIATING.test(predicate.lemma)) return true
  if (!MAY_MEDIATE.test(predicate.lemma)) return false
  return IN_BETWEEN.test(wordsOf(scene.page, predicate.from, predicate.span.to))
}

/** Gives go-betweens their role among the parties; where fewer than two sides are left, all are sides. */
export function asGoBetweens(parties: readonly PartyMention[], between: readonly PartyMention[]): PartyMention[] {
  const roles = new Map(between.map((x) => [x.entity, x.role]))
  if (parties.filter((x) => !roles.has(x.entity)).length < 2)
    return unique([...parties, ...between.map(inRole('party'))])
  return unique([...parties.map((x) => ({ ...x, role: roles.get(x.entity) ?? x.role })), ...between])
}

/** Adds go-betweens; a person takes the place of the state that he was said to mediate for. */
export function withGoBetweens(parties: readonly PartyMention[], more: readonly PartyMention[]): PartyMention[] {
  const states = new Set(more.map((x) => x.entity.state))
  const kept = parties.filter(
    (x) => !(x.role === 'mediator' && x.entity.kind === 'delegation' && states.has(x.entity.state)),
  )
  return unique([...kept, ...more])
}

/** "shuttled [between Cairo and Jeddah]": between towns of other states than those that were told to meet. */
function isJourneyElsewhere({ args }: Predicate, parties: readonly PartyMention[]): boolean {
  const between = args.filter((x) => x.relation === 'between').flatMap((x) => x.nominal.mentions)
  return (
    between.length > 0 &&
    between.every((x) => x.kind === 'state' && !parties.some(({ entity }) => x.states.includes(entity.state ?? '')))
  )
}

/** "with Oman mediating", "Mediated by Egypt's X, ...": a go-between of the contact told in the same sentence. */
export function hearMediator(scene: Scene, predicate: Predicate): void {
  if (!isMediating(scene, predicate)) return
  if (
    predicate.args.some((x) => x.relation === 'object' && x.nominal.kind === 'contact') ||
    predicate.subject?.kind === 'contact'
  )
    return
  const doers = predicate.passive ? partiesWith(scene, predicate, /^by$/) : partiesOf(scene, predicate.subject)
  const who = doers.map(inRole('mediator'))
  const last = scene.found.at(-1)
  if (who.length === 0 || (last && isJourneyElsewhere(predicate, last.parties))) return
  if (last && last.parties.length >= 2 && predicate.sentence - last.sentence <= 1)
    last.parties = withGoBetweens(last.parties, who)
  else scene.mediators = who
}
