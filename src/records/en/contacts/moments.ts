import type { Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import { inRole } from './contact-mention.ts'
import { finish, withSetting } from './finish.ts'
import { wordsOf } from './page.ts'
import { newMention, partiesOf, partiesWith, type Scene, unique } from './scene.ts'

// What two people only have of each other where they meet.
const MOMENT =
  /\b(chemistry|rapport|warmth|cordiality|camaraderie|moments?|minutes|hours|evening|morning|afternoon|handshake|embrace|laugh|toast|stroll|walk|exchange|encounter|conversation|talk|chat|hospitality|welcome|reception)(?: that| which)?$/
const GIVEN = /\b(hospitality|welcome|reception)(?: that| which)?$/

const HAVING = oneOf('have|find|share|enjoy|feel|strike|spend|give|offer|accord|extend|show')

/** "recalled the good chemistry they had had in New York on 23 September", "the welcome he had given him": a meeting before the one told. */
export function codeMoment(scene: Scene, predicate: Predicate): boolean {
  const { lemma, subject, sentence, from, to, perfect, tense, negated, passive } = predicate
  if (!HAVING.test(lemma) || passive) return false
  if (!subject || negated || !(perfect || tense === 'past') || predicate.link === 'main') return false
  const { page } = scene
  const noun = wordsOf(page, Math.max(page.sentences[sentence]!.from, subject.from - 5), subject.from)
  if (!MOMENT.test(noun)) return false
  const gives = GIVEN.test(noun)
  const a = partiesOf(scene, subject)
  const taken = a.map((x) => x.entity)
  const b = partiesWith(scene, predicate, gives ? /^(object|to)$/ : /^with$/, taken)
  const all = unique([...a, ...b])
  if (all.length < 2 || new Set(all.map((x) => x.entity.state)).size < 2) return false
  const fresh = () => newMention('meeting', 'held', 'contacts/moment', sentence, from, to)
  const { date, dateFrom, place } = withSetting(scene, fresh(), predicate, null)
  if (!date || dateFrom !== 'own' || !place) return false
  const hosts = gives ? a.map(inRole('host')) : a
  finish(scene, { ...fresh(), again: true }, { a: hosts, b, joint: true, separate: false }, predicate, null, '')
  return true
}
