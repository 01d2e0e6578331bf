import { NUMBER_WORDS } from '../../../mentions/en/words/closed.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { attribute, type Voices } from '../attribution/attribute.ts'
import { isSaying } from '../clauses/saying.ts'
import { wordsOf } from '../contacts/page.ts'
import type { ActFrame } from '../frames/act-frame.ts'
import { actFramesOf, READY_FRAME } from '../frames/act-verbs.ts'
import { type ActMention, type Actor, clauseOf } from './act-mention.ts'
import { isReady, isToldAhead, statusOfAct } from './act-status.ts'
import { actorsOf, statesIn } from './actors.ts'
import { contentEnd } from './content-end.ts'
import { isBy } from './doer-kinds.ts'
import { doersOf } from './doers.ts'
import { mediatorsOf } from './mediators.ts'
import { nounAct, sufferedAct } from './noun-acts.ts'
import { refusalIn } from './refusals.ts'
import { requestIn } from './requests.ts'

/** What is done or said towards others beside contacts, clause by clause, in text order. */
export function findActs(voices: Voices): ActMention[] {
  return voices.page.readings.flatMap(({ predicates }, sentence) => {
    const told = new Map<Predicate, ActMention>()
    const within = new Set<Predicate>()
    for (const predicate of predicates) {
      if (isWithin(predicate, told, within)) within.add(predicate)
      if (within.has(predicate) || isOpen(predicate) || isAdjective(voices.page, predicate)) continue
      const act =
        requestIn(voices, predicate, sentence) ??
        readAct(voices, predicate, sentence) ??
        refusalIn(voices, predicate) ??
        sufferedAct(voices, predicate)
      const noun = nounAct(voices, predicate)
      const found = noun && (!act || act.frame.type === noun.frame.type) ? noun : act
      if (found) told.set(predicate, found)
    }
    return [...told.values()]
  })
}

// "denied that it attacked", "accused it of saying that": what is told so is no act of its own.
const CLAIMED = /^(?:ACCUSE|REQUEST|REJECT)$/

// Whose object is told as done, weighed or left undone.
const GOING_ON =
  /^(?:begin|start|continue|keep|resume|consider|mull|weigh|contemplate|discuss|favou?r|float|debate|stop|avoid|resist|deny|delay|postpone)$/

/** "urged Iran [to accept]": what is asked or threatened is no act yet. */
function isWithin(
  predicate: Predicate,
  told: ReadonlyMap<Predicate, ActMention>,
  within: ReadonlySet<Predicate>,
): boolean {
  const { parent, link } = predicate
  if (!parent) return false
  const above = told.get(parent)?.frame.type
  if (link === 'that' && (within.has(parent) || (above !== undefined && CLAIMED.test(above)))) return true
  if (link === 'participle' && isObject(predicate, parent) && !GOING_ON.test(parent.lemma)) return true
  if (!told.has(parent)) return within.has(parent) && isOneOf(link, 'infinitive', 'gerund', 'participle')
  if (link === 'gerund' || link === 'participle') return !isAsserted(predicate) || isObject(predicate, parent)
  return link === 'infinitive' || (link === 'that' && !isSaying(parent))
}

/** "[while] criticising", "[after] rejecting", and ", accusing them": told as done. */
function isAsserted({ link, opener }: Predicate): boolean {
  return opener === null ? link === 'participle' : /^(?:while|after|before|by|in|when|since)$/.test(opener)
}

/** "ruled out [sending] soldiers": right behind the verb. */
function isObject({ from, opener }: Predicate, { to, args }: Predicate): boolean {
  return opener === null && from - to <= 1 && args.length === 0
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

const MEDIATED = /^(?:AGREE|RETREAT|COOPERATE|CONCEDE)$/

// As many tokens behind a verb stand the words that make it an act.
const REACH = 14

function readAct(voices: Voices, predicate: Predicate, sentence: number): ActMention | null {
  const opened = frameOf(voices, predicate)
  if (!opened || isOnlyMeant(opened.frame, predicate, verbBefore(voices, predicate))) return null
  const { frame: found, governing } = opened
  const actors = doersOf(voices, predicate, found, governing)
  if (actors.length === 0) return null
  const between = MEDIATED.test(found.type) ? mediatorsOf(voices, predicate) : []
  const recipients = recipientsOf(voices, predicate, found, [...actors, ...between])
  if (found.towards && recipients.length === 0) return null
  const asTold = statusOfAct(found, predicate, verbBefore(voices, predicate), isCopular(voices, predicate))
  if (found.rule === ANSWERED && !(asTold.status === 'planned' && isConditional(voices, predicate))) return null
  const isThreat =
    found.rule === ANSWERED ||
    isThreatened(voices, predicate, asTold) ||
    (found.rule === VOWED && vowsForce(voices, predicate))
  const { frame, status } = isThreat ? { frame: UNLESS, status: 'held' as const } : asTold
  const content = { from: predicate.from, to: contentEnd(voices.page, predicate) }
  if (content.to === predicate.to && !predicate.passive && predicate.link !== 'relative' && recipients.length === 0)
    return null
  return {
    frame,
    status,
    actors: [...actors, ...between],
    recipients,
    content,
    clause: clauseOf(predicate, content),
    predicate,
    sentence,
    said: attribute(voices, sentence, predicate.from),
  }
}

// Done with words: whoever is said to be about to ask or refuse does so.
const UNDONE = /^(?:attempt|try|seek|fail|want|prepare|threaten|hope|wish|consider|refuse|decline)$/
const SAID = /^(?:REQUEST|ACCUSE|REJECT|THREATEN)$/

/** "[stopped] short of condemning": told as not done. */
const isShortOf = ({ opener }: Predicate, before: string | null): boolean =>
  opener === 'of' && before !== null && /^(?:stop|fall)$/.test(before)

// "voted 15-0 [to impose] them"
const DECIDING = /^(?:vote|decide|resolve|proceed|move)$/
const MAYBE = /^(?:may|might|could|can|must|should|would)$/

/** "met [to end the war]", "[might attack]": what is meant or feared, and not done. */
function isOnlyMeant({ type, governs, mode, verbs }: ActFrame, predicate: Predicate, before: string | null): boolean {
  const { link, modal, from, to, chain } = predicate
  if (type === 'REJECT' && predicate.negated && modal !== null) return true
  if (SAID.test(type)) return link === 'relative' && from === to
  if (modal !== null && MAYBE.test(modal) && mode === null && !isToldAhead(predicate)) return true
  const isDecided = link === 'infinitive' && predicate.parent !== null && DECIDING.test(predicate.parent.lemma)
  if (
    (link === 'infinitive' && !isDecided) ||
    (link === 'gerund' && !isAsserted(predicate) && !isShortOf(predicate, before))
  )
    return true
  if (chain.some((x) => UNDONE.test(x) && !verbs.has(x))) return true
  // "a truce [brokered by] X": X is none of those who agreed to it.
  if (link === 'reduced' && /^(?:broker|mediate|negotiate)$/.test(predicate.lemma)) return true
  return governs && chain.length === 0 && link === 'relative'
}

const UNLESS = { type: 'THREATEN', mode: null, rule: 'acts/unless' } as const
const HOSTILE = /^(?:SANCTION|COERCE|ASSAULT|MOBILIZE|PROTEST)$/

/** "will boycott the vote [unless] he resigns": what is to come if somebody does not give way. */
function isThreatened(
  { page }: Voices,
  { from, sentence }: Predicate,
  { frame, status }: ReturnType<typeof statusOfAct>,
): boolean {
  if (!HOSTILE.test(frame.type) || status !== 'planned') return false
  return page.readings[sentence]!.predicates.some((x) => x.opener === 'unless' && x.from > from)
}

const ANSWERED = 'acts/answer'

/** "would retaliate [if] they crossed the line" */
function isConditional({ page }: Voices, { sentence }: Predicate): boolean {
  return page.readings[sentence]!.predicates.some((x) => isOneOf(x.opener ?? '', 'if', 'unless'))
}

const VOWED = 'acts/commit'

/** "vowed to [kill] them": what is promised is force. */
function vowsForce(voices: Voices, predicate: Predicate): boolean {
  const { negated, lemma } = predicate
  if (negated || actFramesOf(lemma).length === 0) return false
  const own = frameOf(voices, { ...predicate, chain: [] })
  return own !== null && HOSTILE.test(own.frame.type)
}

/** "[is] ready to", "[are] prepared to". */
function isCopular({ page }: Voices, { from }: Predicate): boolean {
  return page.tags[from] === 'be'
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

// What is a contact that is offered.
const TALKING = /^(?:meet|talk|speak|negotiate|discuss|visit|travel|see|receive|sit|go|come)$/

/** The frame of the outermost verb that has one: [refused] to sign, [offered] to host. */
function frameOf(voices: Voices, predicate: Predicate): Found | null {
  const { page } = voices
  const end = Math.min(contentEnd(page, predicate), predicate.to + REACH)
  // "Sanctions were imposed": what is done to the subject stands before the verb.
  const { passive, subject } = predicate
  const before = passive && subject ? ` ${wordsOf(page, subject.from, subject.to)}` : ''
  for (const verb of [...predicate.chain, predicate.lemma]) {
    const governing = verb !== predicate.lemma
    const behind = governing ? wordsOf(page, predicate.from, end) : wordsOf(page, predicate.to, end) + before
    const fits = actFramesOf(verb).find(
      (x) =>
        (!governing || x.governs || x.needs === null) &&
        (x.needs?.test(behind) ?? true) &&
        !x.unless?.test(behind) &&
        (x.by === null || isBy(voices, predicate, x.by)) &&
        (!x.towards || recipientsOf(voices, predicate, x, []).length > 0),
    )
    if (fits) return { frame: fits, governing }
  }
  return predicate.chain.some(isReady) && !TALKING.test(predicate.lemma) && isCopular(voices, predicate)
    ? { frame: READY_FRAME, governing: true }
    : null
}

// "the conference [in] Amman"
const AT = /\b(?:in|at|outside)(?: the)?$/

function recipientsOf(voices: Voices, predicate: Predicate, frame: ActFrame, actors: readonly Actor[]): Actor[] {
  const nominals: (Nominal | null)[] = predicate.passive ? [predicate.subject] : []
  for (const { relation, nominal } of predicate.args) if (frame.recipients.has(relation)) nominals.push(nominal)
  const isActor = ({ party }: Actor) =>
    actors.some((x) => x.party.state === party.state && (x.party.name === party.name || x.party.role === 'mediator'))
  const found = nominals.flatMap((x) => actorsOf(voices, x)).filter((x) => !isActor(x))
  if (found.length > 0) return found
  const near = statesIn(voices, {
    from: predicate.to,
    to: Math.min(contentEnd(voices.page, predicate), predicate.to + 6),
  })
  const isPlace = ({ words }: Actor) =>
    HOSTILE.test(frame.type) &&
    !frame.recipients.has('in') &&
    AT.test(wordsOf(voices.page, Math.max(predicate.from, words.from - 2), words.from))
  return near.filter((x) => !actors.some((y) => y.party.state === x.party.state) && !isPlace(x)).slice(0, 1)
}
