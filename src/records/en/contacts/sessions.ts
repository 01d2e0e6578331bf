import type { Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { ContactMention, PartyMention } from './contact-mention.ts'
import { finish, withSetting } from './finish.ts'
import { newMention, partiesOf, partiesWith, type Scene, unique } from './scene.ts'
import { statusOf } from './status.ts'

const GATHERING = oneOf('meet|gather|convene|assemble|sit')
const CHAIR = /\b(chairmanship|co-chairmanship|presidency|leadership|chair)$/

/** "The contact group met in Oslo, chaired by A and B": those who chaired it met there; of others the next sentence may tell. */
export function hearSession(scene: Scene, predicate: Predicate): void {
  const { lemma, subject, negated, chain, from, to, sentence } = predicate
  if (!GATHERING.test(lemma) || negated || chain.length > 0 || !subject || subject.kind === 'contact') return
  if (partiesOf(scene, subject).some((x) => isIndividual(x.entity)) || isWithSomebody(predicate)) return
  if (statusOf(predicate, false, scene.page.headline(from)) !== 'held') return
  const fresh = () => newMention('meeting', 'held', 'contacts/session', sentence, from, to)
  const present = unique([...chairsOf(scene, predicate), ...partiesWith(scene, predicate, /^like$/)])
  const states = new Set(present.map((x) => x.entity.state))
  if (states.size > 1) finish(scene, fresh(), { a: present, b: [], joint: true, separate: false }, predicate, null, '')
  else scene.session = { ...withSetting(scene, fresh(), predicate, null), parties: present }
}

function isWithSomebody({ args }: Predicate): boolean {
  return args.some(({ relation, nominal }) => isOneOf(relation, 'object', 'with') && nominal.kind === 'parties')
}

/** "under the joint chairmanship of A and B", "chaired by A and B". */
function chairsOf(scene: Scene, predicate: Predicate): PartyMention[] {
  const { args, sentence } = predicate
  const under = args.filter(({ relation }, at) => relation === 'of' && CHAIR.test(args[at - 1]?.nominal.words ?? ''))
  const by = scene.page.readings[sentence]!.predicates.filter(
    (x) =>
      /^(chair|co-chair|host|co-host|lead)$/.test(x.lemma) &&
      x.parent === predicate &&
      x.passive &&
      x.subject?.kind !== 'contact',
  ).flatMap((x) => x.args.filter(({ relation }) => relation === 'by'))
  return [...under, ...by].flatMap(({ nominal }) => partiesOf(scene, nominal)).filter((x) => isIndividual(x.entity))
}

/** The gathering that the sentence before told of, without naming two who were there. */
export function sessionBefore({ session }: Scene, sentence: number): ContactMention | null {
  return session && sentence - session.sentence === 1 ? session : null
}

/** "Around the table sat A, B and C": at the gathering told of before, its day and place are theirs. */
export function settleInSession(scene: Scene, base: ContactMention): void {
  const session = sessionBefore(scene, base.sentence)
  if (!session || base.date?.edtf !== session.date?.edtf) return
  base.place ??= session.place
  base.parties = unique([...base.parties, ...session.parties])
}
