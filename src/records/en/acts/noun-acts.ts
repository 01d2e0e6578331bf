import { wordOf } from '../../../mentions/words.ts'
import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { attribute, type Voices } from '../attribution/attribute.ts'
import { wordsOf } from '../contacts/page.ts'
import { type ActNoun, actNounOf } from '../frames/act-nouns.ts'
import { type ActMention, type Actor, clauseOf } from './act-mention.ts'
import { actorsOf, ownersOf, stateOfPlace, statesIn } from './actors.ts'
import { contentEnd } from './content-end.ts'
import { homeOf, unofficial } from './doers.ts'

/** Acts told by the noun that is the subject of a clause: [Russian strikes on Kharkiv] killed four. */
export function nounAct(voices: Voices, predicate: Predicate): ActMention | null {
  if (predicate.link === 'infinitive') return nounAbove(voices, predicate)
  const { subject } = predicate
  if (!subject || subject.to > predicate.from) {
    if (predicate.lemma !== 'be' || !subject) return null
  }
  const noun = nounOf(voices, subject)
  if (!noun || isDoubtful(predicate)) return null
  const behind = behindIt(subject, predicate)
  if (noun.needs && !noun.needs.test(wordsOf(voices.page, subject.to, contentEnd(voices.page, predicate)))) return null
  const actors = doersIn(voices, noun, subject, behind, predicate)
  if (actors.length === 0 || (noun.mutual && actors.length < 2)) return null
  const content = { from: subject.from, to: contentEnd(voices.page, predicate) }
  return {
    frame: noun,
    status: 'held',
    actors,
    recipients: recipientsIn(voices, noun, behind, actors),
    content,
    clause: content,
    predicate,
    sentence: predicate.sentence,
    said: attribute(voices, predicate.sentence, subject.from),
  }
}

const SUFFERING = oneOf('die|kill|wound|injure|hurt|damage|destroy|hit|perish|displace')
const SUFFERED = oneOf('in|during|from|under')

/** "Six people died in [an attack by gunmen]", "were killed in [Israeli strikes]": told by what they suffered. */
export function sufferedAct(voices: Voices, predicate: Predicate): ActMention | null {
  const { lemma, passive, args, from, sentence } = predicate
  if (!SUFFERING.test(lemma) || (!passive && !isOneOf(lemma, 'die', 'perish')) || isDoubtful(predicate)) return null
  for (const { relation, nominal } of args) {
    const noun = SUFFERED.test(relation) ? nounOf(voices, nominal) : null
    if (noun?.type !== 'ASSAULT') continue
    const behind = args.filter((x) => x.nominal.from >= nominal.to)
    const actors = doersIn(voices, noun, nominal, behind, predicate)
    if (actors.length === 0) continue
    const content = { from, to: contentEnd(voices.page, predicate) }
    const recipients = recipientsIn(voices, noun, behind, actors)
    const hurt = recipients.length > 0 ? recipients : actorsOf(voices, predicate.subject)
    const said = attribute(voices, sentence, from)
    const clause = clauseOf(predicate, content)
    return { frame: noun, status: 'held', actors, recipients: hurt, content, clause, predicate, sentence, said }
  }
  return null
}

const STOPPAGE =
  /\b(?:general|hunger|one-day|two-day|day-long|nationwide|national|rail|transport|teachers|wildcat|sit-down|sympathy) strikes?$/

/** "a general [strike]" is none from the air. */
function nounOf({ page }: Voices, { head, words }: Nominal): ActNoun | null {
  const word = page.tokens[head]!.word
  return isOneOf(word.norm, 'strike', 'strikes') && STOPPAGE.test(words)
    ? actNounOf(wordOf('protest'))
    : actNounOf(word)
}

const AHEAD = oneOf('refusal|threat|offer|demand|request|readiness|willingness|appeal|plea')

/** "Iran's [refusal] to open the site": what somebody's noun says of a clause behind it. */
function nounAbove(voices: Voices, predicate: Predicate): ActMention | null {
  const { tokens, terms } = voices.page
  const at = predicate.from - 1
  const word = tokens[at]?.word
  if (!word || !AHEAD.test(word.norm)) return null
  const noun = actNounOf(word)
  const isOwned = tokens[at - 1]?.kind === 'possessive'
  const isCalled = terms[at - 1]?.values.some((x) => x.kind === 'polity' && x.use === 'adjective') ?? false
  if (!noun || (!isOwned && !isCalled)) return null
  const actors = isOwned ? actorsOf(voices, predicate.subject) : statesIn(voices, { from: at - 1, to: at })
  if (actors.length === 0) return null
  const content = { from: at, to: contentEnd(voices.page, predicate) }
  return {
    frame: noun,
    status: 'held',
    actors,
    recipients: [],
    content,
    clause: content,
    predicate,
    sentence: predicate.sentence,
    said: attribute(voices, predicate.sentence, at),
  }
}

const DOUBTING = oneOf('hope|want|fear|threaten|plan|expect|consider|seek|fail|like|may|remain')

/** "An agreement [would] end it", "the strike [was not]": told as not, or not yet, done. */
function isDoubtful({ negated, modal, tense, chain, link }: Predicate): boolean {
  if (negated || modal !== null || tense === 'future' || link === 'infinitive') return true
  return chain.some((x) => DOUBTING.test(x))
}

// "Fighting [broke out] between A and B": what follows belongs to the noun.
const HAPPENING = oneOf(
  'be|break|erupt|rage|flare|occur|happen|begin|start|continue|resume|ensue|go|take|persist|spread|escalate|intensify',
)

/** What belongs to the noun: its own arguments, and those of the clause that stand right behind it. */
function behindIt(nominal: Nominal, { args, from, lemma }: Predicate): Argument[] {
  const found = [...nominal.args]
  let end = Math.max(nominal.to, ...nominal.args.map((x) => x.nominal.to))
  for (const one of args) {
    if (one.nominal.from < end || one.relation === 'object') continue
    const isOwn = one.relation === 'by' || one.relation === 'between'
    if (one.nominal.from > from && nominal.to <= from && !HAPPENING.test(lemma) && !isOwn) break
    if (one.nominal.from - end > 3 && !isOwn && !HAPPENING.test(lemma)) break
    found.push(one)
    end = one.nominal.to
  }
  return found
}

function doersIn(
  voices: Voices,
  noun: ActNoun,
  subject: Nominal,
  behind: readonly Argument[],
  predicate: Predicate,
): Actor[] {
  if (noun.mutual) return behind.filter((x) => x.relation === 'between').flatMap((x) => actorsOf(voices, x.nominal))
  const own = ownersOf(voices, subject)
  if (own.length > 0) return own
  const sides = behind.filter((x) => x.relation === 'between' && noun.from.test('between'))
  const both = sides.flatMap(({ nominal }) => actorsOf(voices, nominal))
  if (both.length > 0) return both
  const by = behind.find((x) => x.relation === 'by') ?? behind.find((x) => noun.from.test(x.relation))
  if (by) {
    const named = actorsOf(voices, by.nominal)
    return named.length > 0 ? named : unofficial(voices, predicate, by.nominal)
  }
  if (noun.type !== 'PROTEST') return []
  const home = homeOf(voices, predicate)
  if (home) return [home]
  const struck = predicate.args.find((x) => x.relation === 'object')
  return struck ? statesIn(voices, struck.nominal).slice(0, 1) : []
}

function recipientsIn(voices: Voices, noun: ActNoun, behind: readonly Argument[], actors: readonly Actor[]): Actor[] {
  const found = behind.filter((x) => noun.to.test(x.relation) && !isOneOf(x.relation, 'by', 'between'))
  const states = new Set(actors.map(({ party }) => party.state))
  const meant = found.flatMap(({ nominal }) => {
    const named = actorsOf(voices, nominal)
    return named.length > 0 ? named : (stateOfPlace(voices, nominal) ?? [])
  })
  return meant.filter(({ party }) => !states.has(party.state))
}
