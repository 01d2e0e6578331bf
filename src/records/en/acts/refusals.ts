import type { Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { attribute, type Voices } from '../attribution/attribute.ts'
import { type ActMention, clauseOf } from './act-mention.ts'
import { contentEnd } from './content-end.ts'
import { meantBy } from './doers.ts'

// What one does by one's own will, so that saying that one will not is to refuse.
const WILLED = oneOf(
  'accept|agree|allow|attend|abandon|bow|cede|change|compromise|cooperate|deal|discuss|disarm|enter|extradite|give|grant|hand|join|leave|negotiate|participate|pay|permit|recognise|recognize|release|resume|return|send|sell|sign|stop|surrender|take|talk|tolerate|vote|withdraw|yield|resign|halt|lift|step|back|go|share|support|reopen|quit|drop|renounce|sit|extend|renew|meet|attend|answer|apologise|apologize|budge|build|buy|close|cut|open|host|invite|ratify|submit|comply|consent|deploy|end|free|help|honour|honor|implement|let|observe|pull|put|reduce|reverse|respect|scrap|seek|settle|stand|supply|trade|transfer|waive|accede|consider|contribute|dismantle|cease|suspend',
)

/** "Tehran [will not negotiate] with Washington": who will not do it refuses to. */
export function refusalIn(voices: Voices, predicate: Predicate): ActMention | null {
  const { negated, passive, lemma, modal, tense, link, from, sentence } = predicate
  if (!negated || passive || !WILLED.test(lemma)) return null
  if (tense !== 'future' && modal !== 'would' && modal !== 'will') return null
  if (!isOneOf(link, 'main', 'that')) return null
  const actors = meantBy(voices, predicate).filter(({ party }) => party.state !== null)
  if (actors.length === 0) return null
  const content = { from, to: contentEnd(voices.page, predicate) }
  return {
    frame: { type: 'REJECT', mode: null, rule: 'acts/will-not' },
    status: 'held',
    actors,
    recipients: [],
    content,
    clause: clauseOf(predicate, content),
    predicate,
    sentence,
    said: attribute(voices, sentence, from),
  }
}
