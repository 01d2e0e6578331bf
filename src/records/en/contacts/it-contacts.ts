import type { Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import { MODE_CLASS, STATUS_CLASS } from '../../../model/contact-classes.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { contactNounAt, modeOfNoun } from '../frames/contact-nouns.ts'
import type { ContactMention } from './contact-mention.ts'
import { withSetting } from './finish.ts'
import { newMention, type Scene } from './scene.ts'
import { codeSetBefore } from './set-before.ts'
import { hasFutureDate, statusOf } from './status.ts'
import { isCalledOff, wasDue } from './was-due.ts'

// How far back the contact may have been told of which "it" speaks, in sentences.
const NEAR = 2

/** "It could not be held", "it has been put off", "it will now take place on 3 May": the contact told last. */
export function codeIt(scene: Scene, predicate: Predicate): boolean {
  const subject = predicate.subject?.words
  const last = toldAsSubject(scene, predicate.sentence - 1) ?? scene.found.findLast((x) => x.parties.length >= 2)
  // "They were due to be held on Friday": talks are many.
  if (subject !== 'it' && !(subject === 'they' && last?.mode === 'talks' && wasDue(scene, predicate, 'planned')))
    return false
  if (codeSetBefore(scene, predicate)) return true
  const told = statusOfIt(scene, predicate)
  const status = told && wasDue(scene, predicate, told) ? 'cancelled' : told
  if (!last || !status || predicate.sentence - last.sentence > NEAR) return false
  const base = newMention(last.mode, status, 'contacts/it', predicate.sentence, predicate.from, predicate.to)
  withSetting(scene, base, predicate, null)
  base.definite = true
  base.overrules = STATUS_CLASS[status] === 'off' && status === told
  const anew = STATUS_CLASS[status] === 'ahead' && STATUS_CLASS[last.status] === 'off'
  if (!base.overrules && base.dateFrom !== 'own') return false
  scene.found.push(anew ? { ...base, parties: last.parties, definite: false } : base)
  return true
}

/** "The bilateral had been agreed to after X asked for it in a letter. [It] was called off.": what the sentence before was about. */
function toldAsSubject({ page, found }: Scene, sentence: number): ContactMention | undefined {
  const main = page.readings[sentence]?.predicates.find((x) => x.link === 'main' && x.subject?.kind === 'contact')
  const noun = main && contactNounAt(page, main.subject!.head)
  if (!main || !noun) return undefined
  const several = found.filter((x) => x.parties.length >= 2 && x.sentence <= sentence)
  const own = several.findLast((x) => x.sentence === sentence && x.from === main.subject!.from)
  const kind = MODE_CLASS[modeOfNoun(main.subject!.words, noun)]
  return own ?? several.findLast((x) => x.sentence < sentence && MODE_CLASS[x.mode] === kind)
}

function statusOfIt(scene: Scene, predicate: Predicate): Status | null {
  const { lemma, particle, passive, args } = predicate
  const status = statusOf(predicate, hasFutureDate(scene, predicate), false)
  if (isCalledOff(predicate)) return status === 'denied' || status === 'proposed' ? null : 'cancelled'
  const place = lemma === 'take' && args.some((x) => x.relation === 'object' && x.nominal.words === 'place')
  const held = passive && /^(hold|host|reschedule|fix|schedule|set|plan)$/.test(lemma)
  if (passive && isOneOf(lemma, 'fix', 'schedule', 'set', 'plan') && status === 'held') return 'planned'
  return place ||
    held ||
    isOneOf(particle ? `${lemma} ${particle}` : lemma, 'happen', 'materialise', 'materialize', 'go ahead')
    ? status
    : null
}
