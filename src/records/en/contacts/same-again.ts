import type { Predicate } from '../../../model/clause.ts'
import type { ContactMention, PartyMention } from './contact-mention.ts'
import { withSetting } from './finish.ts'
import { newMention, partiesOf, partiesWith, type Scene, unique } from './scene.ts'

/** "Lula did the same on Friday", "Petro followed suit", "she did the same with Merz": the contact told last, of others. */
export function codeSameAgain(scene: Scene, predicate: Predicate): boolean {
  const last = scene.found.at(-1)
  if (!isSameAgain(predicate) || !last || predicate.sentence - last.sentence > 1 || last.parties.length !== 2)
    return false
  const doers = partiesOf(scene, predicate.subject)
  const others = partiesWith(scene, predicate, /^with$/)
  const parties = others.length > 0 ? [...doers, ...others] : withoutDoer(scene, last, doers)
  if (unique(parties).length < 2) return false
  const base = newMention(last.mode, last.status, last.rule, predicate.sentence, predicate.from, predicate.to)
  base.modeOpen = last.modeOpen
  withSetting(scene, base, predicate, null)
  scene.found.push({ ...base, date: base.date ?? last.date, parties: unique(parties) })
  return true
}

function isSameAgain({ lemma, negated, args }: Predicate): boolean {
  if (negated || !/^(do|follow)$/.test(lemma)) return false
  return args.some((x) => x.relation === 'object' && /^(the same|the same thing|suit|likewise)$/.test(x.nominal.words))
}

/** The new doer in the place of him who did it first: the subject of the clause that told of it. */
function withoutDoer({ page, discourse }: Scene, last: ContactMention, doers: readonly PartyMention[]): PartyMention[] {
  const { predicates } = page.readings[last.sentence]!
  const teller = predicates.findLast((x) => x.from <= last.from) ?? predicates[0]
  const first = new Set(discourse.partiesOf(teller?.subject ?? null).map((x) => x.entity))
  const kept = last.parties.filter((x) => !first.has(x.entity))
  return kept.length === 1 ? [...doers, ...kept] : [...doers, last.parties[1]!]
}
