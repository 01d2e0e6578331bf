import type { Predicate } from '../../../model/clause.ts'
import type { Entity } from '../../../model/mention.ts'
import { type PartyMention, partyOf } from './contact-mention.ts'
import { doerUnsaid } from './doer-unsaid.ts'
import { itsTeam } from './its-team.ts'
import { wordsOf } from './page.ts'
import { doerOf, partiesOf, partiesWith, type Scene } from './scene.ts'

/** Those who do it; of a line without a subject, whoever the list or the quotation belongs to. */
export function doersOf(scene: Scene, predicate: Predicate): PartyMention[] {
  const doers = predicate.passive
    ? agentsOf(scene, predicate)
    : partiesOf(scene, doerOf(predicate), urging(scene, predicate))
  if (doers.length === 0 && predicate.subject?.words === 'it') return whoeverItIs(scene, predicate)
  if (doers.length > 0 || predicate.subject) return doers
  const begins = predicate.from - scene.page.sentences[predicate.sentence]!.from <= 4
  const entity = (begins ? scene.protagonist : null) ?? (predicate.quoted ? scene.discourse.speaker : null)
  return entity ? [partyOf(entity)] : []
}

const BY_AMONG = /\bby ?, ?(?:among others|inter alia|amongst others|in turn|respectively|separately|notably) ?,$/

/** Those behind "by", or behind "by, among others,". */
function agentsOf(scene: Scene, predicate: Predicate): PartyMention[] {
  const agents = partiesWith(scene, predicate, /^by$/)
  if (agents.length > 0) return agents
  const list = scene.page.readings[predicate.sentence]!.nominals.find(
    (x) =>
      x.kind === 'parties' &&
      x.from > predicate.to &&
      BY_AMONG.test(wordsOf(scene.page, Math.max(predicate.to, x.from - 6), x.from)),
  )
  if (list) return partiesOf(scene, list)
  const included = includedAgents(scene, predicate)
  return included.length > 0 ? included : doerUnsaid(scene, predicate)
}

const PEOPLE = /\b(members|officials|leaders|representatives|dignitaries|ministers|officers|figures)$/

/** "received by members of the council, including [X]": those who are named of many. */
function includedAgents(scene: Scene, { args }: Predicate): PartyMention[] {
  const many = args.find((x) => x.relation === 'by' && PEOPLE.test(x.nominal.words))
  const named = args.filter((x) => x.relation === 'including' && many && x.nominal.from >= many.nominal.to)
  return named.flatMap((x) => partiesOf(scene, x.nominal)).filter((x) => x.mention?.kind === 'person')
}

/** "it": the team told of before, or the state or body that says so. */
export function whoeverItIs(scene: Scene, predicate: Predicate): PartyMention[] {
  const team = predicate.passive ? null : itsTeam(scene, predicate)
  return team ? partiesOf(scene, team) : whoeverSaysIt(scene, predicate)
}

/** "The government denied that [it] had negotiated": the state or body that says so. */
function whoeverSaysIt(scene: Scene, { link, parent }: Predicate): PartyMention[] {
  if (link !== 'that' || !parent) return []
  const doers = partiesOf(scene, parent.subject)
  return doers.length === 1 && doers[0]!.entity.kind === 'delegation' ? doers : []
}

/** "X urged [both] to meet": who urges is none of those urged. */
function urging(scene: Scene, { link, parent, subject }: Predicate): Entity[] {
  if (link !== 'infinitive' || !parent || parent.subject === subject || subject?.mentions[0]?.kind !== 'set') return []
  return partiesOf(scene, parent.subject).map((x) => x.entity)
}
