import type { Predicate } from '../../../model/clause.ts'
import { attribute, type Voices } from '../attribution/attribute.ts'
import { isQuoting, isSaying } from '../clauses/saying.ts'
import { wordsOf } from '../contacts/page.ts'
import { type ActMention, clauseOf } from './act-mention.ts'
import { actorsOf } from './actors.ts'
import { contentEnd } from './content-end.ts'

const MUST = /^(?:must|should|shall|ought)$/

/** "'A ceasefire [is needed],' X said", "X said that Y [must withdraw]": a demand, by whoever says so; "is [out of the question]": a refusal. */
export function requestIn(voices: Voices, predicate: Predicate, sentence: number): ActMention | null {
  const refused = isRefused(voices, predicate)
  if ((!isDemanded(predicate) || !predicate.subject) && !refused) return null
  const said = attribute(voices, sentence, predicate.from)
  const actors = said.words ? speakersOf(voices, predicate, sentence, said.words.from) : []
  const own = refused ? [] : actorsOf(voices, predicate.subject)
  if (actors.length === 0 || own.some((x) => actors.some((y) => y.party.name === x.party.name))) return null
  const content = { from: startOf(voices, predicate), to: contentEnd(voices.page, predicate) }
  return {
    frame: refused
      ? { type: 'REJECT', mode: null, rule: 'acts/out-of-question' }
      : { type: predicate.negated ? 'REJECT' : 'REQUEST', mode: null, rule: 'acts/must' },
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

/** "[Lifting the ban] is out of the question": what stands in the place of a subject, too. */
function startOf({ page }: Voices, { subject, from, sentence }: Predicate): number {
  const lead = page.readings[sentence]!.predicates.findLast((x) => x.to <= from)
  const gerund = lead && /ing$/.test(page.tokens[lead.from]!.norm) && from - lead.span.to < 2 ? lead.from : from
  return Math.min(subject && subject.to <= from && from - subject.to < 12 ? subject.from : from, gerund)
}

const REFUSED =
  /^(?:\w+ ){0,3}(?:out of the question|unacceptable|not acceptable|non-negotiable|not negotiable|not up for (?:negotiation|discussion)|off the table|unthinkable|not on the (?:table|agenda))\b/

function isRefused({ page }: Voices, { lemma, from, to, modal, tense, link }: Predicate): boolean {
  if (lemma !== 'be' || tense === 'future' || (modal !== null && modal !== 'would') || link === 'relative') return false
  return REFUSED.test(wordsOf(page, from, Math.min(page.tokens.length, to + 6)))
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
