import type { Predicate } from '../../../model/clause.ts'
import { attribute, type Voices } from '../attribution/attribute.ts'
import { isQuoting, isSaying } from '../clauses/saying.ts'
import { type ActMention, clauseOf } from './act-mention.ts'
import { actorsOf } from './actors.ts'
import { contentEnd } from './content-end.ts'

const MUST = /^(?:must|should|shall|ought)$/

/** "'A ceasefire [is needed],' X said", "X said that Y [must withdraw]": a demand, by whoever says so. */
export function requestIn(voices: Voices, predicate: Predicate, sentence: number): ActMention | null {
  if (!isDemanded(predicate) || !predicate.subject) return null
  const said = attribute(voices, sentence, predicate.from)
  const actors = said.words ? speakersOf(voices, predicate, sentence, said.words.from) : []
  const own = actorsOf(voices, predicate.subject)
  if (actors.length === 0 || own.some((x) => actors.some((y) => y.party.name === x.party.name))) return null
  const content = { from: predicate.subject.from, to: contentEnd(voices.page, predicate) }
  return {
    frame: { type: predicate.negated ? 'REJECT' : 'REQUEST', mode: null, rule: 'acts/must' },
    status: 'held',
    actors,
    recipients: own,
    content,
    clause: clauseOf(predicate, content),
    predicate,
    sentence,
    said,
  }
}

function isDemanded({ modal, lemma, chain, passive }: Predicate): boolean {
  if (modal !== null && MUST.test(modal)) return true
  return (lemma === 'need' && (passive || chain.length === 0)) || chain[0] === 'need'
}

/** Whoever is the subject of the verb of saying that stands over the clause or beside it. */
function speakersOf(voices: Voices, predicate: Predicate, sentence: number, at: number) {
  const saying = voices.page.readings
    .slice(Math.max(0, sentence - 3), sentence + 1)
    .flatMap(({ predicates }) => predicates)
    .findLast(
      (x) => (isSaying(x) || isQuoting(x.lemma)) && x.subject !== null && x.subject.from === at && x !== predicate,
    )
  return actorsOf(voices, saying?.subject ?? null)
}
