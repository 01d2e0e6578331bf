import { NUMBER_WORDS } from '../../../mentions/en/words/closed.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { attribute, type Voices } from '../attribution/attribute.ts'
import { isSaying } from '../clauses/saying.ts'
import { wordsOf } from '../contacts/page.ts'
import type { ActFrame } from '../frames/act-frame.ts'
import { actFramesOf } from '../frames/act-verbs.ts'
import { type ActMention, type Actor, clauseOf } from './act-mention.ts'
import { statusOfAct } from './act-status.ts'
import { actorsOf, statesIn } from './actors.ts'
import { contentEnd } from './content-end.ts'
import { requestIn } from './requests.ts'

/** What is done or said towards others beside contacts, clause by clause, in text order. */
export function findActs(voices: Voices): ActMention[] {
  return voices.page.readings.flatMap(({ predicates }, sentence) => {
    const told = new Map<Predicate, ActMention>()
    for (const predicate of predicates) {
      if (isWithin(predicate, told) || isOpen(predicate) || isAdjective(voices.page, predicate)) continue
      const act = requestIn(voices, predicate, sentence) ?? readAct(voices, predicate, sentence)
      if (act) told.set(predicate, act)
    }
    return [...told.values()]
  })
}

/** "urged Iran [to accept]": what is asked or threatened is no act yet. */
function isWithin(predicate: Predicate, told: ReadonlyMap<Predicate, ActMention>): boolean {
  const { parent, link } = predicate
  if (!parent || !told.has(parent)) return false
  if (link === 'gerund' || link === 'participle') return !isAsserted(predicate)
  return link === 'infinitive' || (link === 'that' && !isSaying(parent))
}

/** "[while] criticising", "[after] rejecting", and ", accusing them": told as done. */
function isAsserted({ link, opener }: Predicate): boolean {
  return opener === null ? link === 'participle' : /^(?:while|after|before|by|in|when|since)$/.test(opener)
}

/** "three [detained] Americans": what they are, not what was done. */
function isAdjective({ tags, tokens }: Voices['page'], { from, to }: Predicate): boolean {
  const counted =
    /^(?:number|determiner|possessive)$/.test(tags[from - 1] ?? '') || NUMBER_WORDS.has(tokens[from - 1]?.norm ?? '')
  return to === from + 1 && counted && /ed$/.test(tokens[from]!.norm)
}

/** "if they reject it": nobody has. */
function isOpen({ opener }: Predicate): boolean {
  return opener === 'if' || opener === 'unless' || opener === 'whether' || opener === 'until'
}

// As many tokens behind a verb stand the words that make it an act.
const REACH = 14

function readAct(voices: Voices, predicate: Predicate, sentence: number): ActMention | null {
  const opened = frameOf(voices, predicate)
  if (!opened || isOnlyMeant(opened.frame, predicate)) return null
  const { frame: found, governing } = opened
  const actors = doersOf(voices, predicate, governing)
  if (actors.length === 0) return null
  const recipients = recipientsOf(voices, predicate, found, actors)
  if (found.towards && recipients.length === 0) return null
  const { frame, status } = statusOfAct(found, predicate, verbBefore(voices, predicate))
  const content = { from: predicate.from, to: contentEnd(voices.page, predicate) }
  if (content.to === predicate.to && !predicate.passive && predicate.link !== 'relative' && recipients.length === 0)
    return null
  return {
    frame,
    status,
    actors,
    recipients,
    content,
    clause: clauseOf(predicate, content),
    predicate,
    sentence,
    said: attribute(voices, sentence, predicate.from),
  }
}

// Done with words: whoever is said to be about to ask or refuse does so.
const UNDONE = /^(?:attempt|try|seek|fail|want|prepare|threaten|hope|wish|consider|plan|refuse|decline)$/
const SAID = /^(?:REQUEST|ACCUSE|REJECT|THREATEN|PROTEST)$/

/** "met [to end the war]", "[might attack]": what is meant or feared, and not done. */
function isOnlyMeant({ type, governs, mode }: ActFrame, predicate: Predicate): boolean {
  const { link, modal, from, to, chain } = predicate
  if (SAID.test(type)) return link === 'relative' && from === to
  if (modal !== null && /^(?:may|might|could|can|must|should|would)$/.test(modal) && mode === null) return true
  if (link === 'infinitive' || (link === 'gerund' && !isAsserted(predicate) && predicate.opener !== 'of')) return true
  if (chain.some((x) => UNDONE.test(x))) return true
  return governs && chain.length === 0 && link === 'relative'
}

interface Found {
  readonly frame: ActFrame
  /** The verb stands over another: [refused] to be drawn. */
  readonly governing: boolean
}

/** "[stopped] short of condemning", "would [consider] lifting". */
function verbBefore({ page }: Voices, { sentence, link, from }: Predicate): string | null {
  if (link !== 'gerund' && link !== 'participle') return null
  const before = page.readings[sentence]!.predicates.findLast((x) => x.to <= from)
  return before && from - before.to <= 2 ? before.lemma : null
}

/** The frame of the outermost verb that has one: [refused] to sign, [offered] to host. */
function frameOf({ page }: Voices, predicate: Predicate): Found | null {
  const end = Math.min(contentEnd(page, predicate), predicate.to + REACH)
  for (const verb of [...predicate.chain, predicate.lemma]) {
    const governing = verb !== predicate.lemma
    const behind = wordsOf(page, governing ? predicate.from : predicate.to, end)
    const fits = actFramesOf(verb).find(
      (x) =>
        (!governing || x.governs || x.needs === null) && (x.needs?.test(behind) ?? true) && !x.unless?.test(behind),
    )
    if (fits) return { frame: fits, governing }
  }
  return null
}

function doersOf(voices: Voices, predicate: Predicate, governing: boolean): Actor[] {
  if (!predicate.passive || governing) {
    const own = actorsOf(voices, predicate.subject)
    return own.length === 0 && predicate.subject?.words === 'it' ? itself(voices, predicate) : own
  }
  const signed =
    predicate.subject && /^(?:sign|conclude|reach|agree|initial|ink)$/.test(predicate.lemma)
      ? statesIn(voices, predicate.subject)
      : []
  if (signed.length > 1) return signed
  return predicate.args.filter((x) => x.relation === 'by').flatMap((x) => actorsOf(voices, x.nominal))
}

function recipientsOf(voices: Voices, predicate: Predicate, frame: ActFrame, actors: readonly Actor[]): Actor[] {
  const nominals: (Nominal | null)[] = predicate.passive ? [predicate.subject] : []
  for (const { relation, nominal } of predicate.args) if (frame.recipients.has(relation)) nominals.push(nominal)
  const isActor = (one: Actor) =>
    actors.some((x) => x.party.name === one.party.name && x.party.state === one.party.state)
  const found = nominals.flatMap((x) => actorsOf(voices, x)).filter((x) => !isActor(x))
  if (found.length > 0) return found
  const near = statesIn(voices, {
    from: predicate.to,
    to: Math.min(contentEnd(voices.page, predicate), predicate.to + 6),
  })
  return near.filter((x) => !actors.some((y) => y.party.state === x.party.state)).slice(0, 1)
}

/** "Chad said [it] had expelled them": whoever says so; else the state or body spoken of last. */
function itself(voices: Voices, predicate: Predicate): Actor[] {
  if (predicate.link === 'main') return lastBody(voices, predicate)
  return predicate.link === 'that'
    ? actorsOf(voices, predicate.parent?.subject ?? null).filter(({ party }) => party.kind !== 'person')
    : []
}

/** "[It] thanked him": the state or body that the text spoke of last. */
function lastBody(voices: Voices, { sentence, from }: Predicate): Actor[] {
  const before = voices.page.readings
    .slice(Math.max(0, sentence - 1), sentence + 1)
    .flatMap(({ predicates }) => predicates)
    .filter((x) => x.from < from && x.subject !== null && x.subject.words !== 'it')
  for (const { subject } of before.toReversed()) {
    const bodies = actorsOf(voices, subject).filter(({ party }) => party.kind !== 'person')
    if (bodies.length > 0) return bodies
  }
  return []
}
