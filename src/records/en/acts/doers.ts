import { nameText } from '../../../mentions/en/parties.ts'
import { FUNCTION_WORDS, POINTERS } from '../../../mentions/en/words/closed.ts'
import { COMMON_WORDS } from '../../../mentions/en/words/common.ts'
import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { Voices } from '../attribution/attribute.ts'
import type { ActFrame } from '../frames/act-frame.ts'
import type { Actor } from './act-mention.ts'
import { actorsOf, stateOfPlace, statesIn } from './actors.ts'
import { behindNoun, isPointing, joined, kindsOf } from './doer-kinds.ts'

/** Who does what a clause tells; `governing` where the frame is that of a verb above its own. */
export function doersOf(voices: Voices, predicate: Predicate, frame: ActFrame, governing: boolean): Actor[] {
  const isFelt = FELT.test(predicate.lemma)
  if (isFelt && !predicate.passive && predicate.link !== 'infinitive')
    return FELT_OF.test(frame.rule) ? [] : meantBy(voices, predicate)
  if (!predicate.passive || governing || isFelt) return meantBy(voices, predicate)
  const signed =
    predicate.subject && /^(?:sign|conclude|reach|agree|initial|ink)$/.test(predicate.lemma)
      ? [...statesIn(voices, predicate.subject), ...between(voices, predicate)]
      : []
  if (signed.length > 1) return signed
  if (frame.type === 'MOBILIZE' && !predicate.args.some((x) => x.relation === 'by')) {
    const moved = subjectsOf(voices, predicate)
    return moved.length === 0 && frame.official ? atHome(voices, predicate) : moved
  }
  const told = predicate.args
    .filter((x) => x.relation === 'by')
    .flatMap(({ nominal }) => agentsOf(voices, predicate, nominal))
  return told.length === 0 && frame.official ? atHome(voices, predicate) : told
}

// "is [opposed] to", "was [alarmed] by": how those feel who are the subject.
const FELT = oneOf(
  'oppose|commit|concern|worry|alarm|dismay|shock|outrage|anger|disturb|appal|appall|upset|disappoint|sadden|incense|infuriate|dedicate|determine|resign',
)
const FELT_OF = /felt$/

/** Whom the subject of a clause means, "it" and "they" with it. */
export function meantBy(voices: Voices, predicate: Predicate): Actor[] {
  const { subject, link, parent } = predicate
  if (link === 'reduced' && subject && parent && isText(voices, subject)) return meantBy(voices, parent)
  // "told Iraq that [it] would strike": whoever says so, not who hears it.
  const told = link === 'that' && parent?.lemma === 'tell' && subject?.words === 'it' ? itself(voices, predicate) : []
  const own = told.length > 0 ? told : subjectsOf(voices, predicate)
  if (hasState(own) || !isPointing(voices, subject)) return own
  const meant = itself(voices, predicate)
  return meant.length > 0 ? meant : own
}

const TEXTS = oneOf(
  'resolution|statement|letter|declaration|communique|note|message|report|motion|speech|decree|law|bill|petition|article|editorial|order|manifesto|document|interview|cable|telegram|memorandum|memo|warning|appeal|ultimatum',
)

/** "adopted a [resolution] condemning them": whoever writes it says so. */
const isText = ({ page }: Voices, { head }: Nominal): boolean => TEXTS.test(page.tokens[head]!.norm)

/** By whom it is done: [by] rebels, with the state that they are told of. */
function agentsOf(voices: Voices, predicate: Predicate, nominal: Nominal): Actor[] {
  const named = actorsOf(voices, nominal)
  if (hasState(named)) return named
  const found = unofficial(voices, predicate, nominal)
  return found.length > 0 && (hasState(found) || named.length === 0) ? found : named
}

const hasState = (actors: readonly Actor[]): boolean => actors.some(({ party }) => party.state !== null)

/** The subject of a clause: whom it means, with the state that it is told of by what stands behind it. */
export function subjectsOf(voices: Voices, predicate: Predicate): Actor[] {
  const { subject } = predicate
  if (!subject) return []
  const own = joined(voices, predicate, subject) ?? actorsOf(voices, subject)
  if (hasState(own)) return own
  const owner = ownerBefore(voices, subject)
  if (owner && (subject.kind === 'parties' || kindsOf(voices, subject).length > 0)) return [owner]
  const found = unofficial(voices, predicate, subject)
  if (found.length > 0 && (hasState(found) || own.length === 0)) return found
  const [first] = own
  if (own.length !== 1 || !first || first.party.office === null || first.party.person !== null) return own
  const home = placeIn(voices, predicate.args) ?? ownAround(voices, predicate)
  return home ? [{ ...first, party: { ...first.party, state: home.party.state } }] : own
}

/** "rebels [in Chad]", "tens of thousands [of Hungarians]": those who hold no office, with the state that they are told of. */
export function unofficial(voices: Voices, predicate: Predicate, nominal: Nominal): Actor[] {
  const behind = behindNoun(predicate, nominal)
  const kinds = kindsOf(voices, nominal, behind)
  if (kinds.length === 0 && !isName(voices, nominal)) return []
  for (const { nominal: owner } of behind) {
    const states = statesIn(voices, owner)
    if (states.length > 0) return states
    const place = stateOfPlace(voices, owner)
    if (place) return [place]
  }
  const { page } = voices
  const home = homeOf(voices, predicate) ?? onlyState(voices, predicate) ?? placeAround(voices, predicate)
  if (home) return [home]
  const name = nameText(page.tokens, nominal.from, nominal.to)
  return [
    {
      party: { name, person: null, state: page.filedFrom?.state ?? null, office: null, role: 'party', kind: 'group' },
      words: nominal,
    },
  ]
}

/** "Free Peru accused the ministry": a name that no table has. */
function isName({ page }: Voices, { from, to, head }: Nominal): boolean {
  const { letters, kind, norm } = page.tokens[head]!
  const starts = isStart(page, from)
  if (POINTERS.has(norm) || FUNCTION_WORDS.has(norm)) return false
  const isCommon = starts && to - from === 1 && (norm.endsWith('s') || COMMON_WORDS.has(norm))
  return kind === 'word' && (letters === 'capital' || letters === 'upper') && !isCommon
}

function isStart({ tokens }: Voices['page'], at: number): boolean {
  return at === 0 || tokens[at - 1]!.kind === 'mark'
}

/** The one state that a sentence names: where its rebels and its police are told of without one, they are most likely there. */
function onlyState(voices: Voices, { sentence, args, passive, subject, from }: Predicate): Actor | null {
  const [only, second] = statesIn(voices, voices.page.sentences[sentence]!)
  if (!only || second) return null
  const isOther = args.some(
    ({ relation, nominal }) =>
      nominal.kind === 'parties' &&
      nominal.from >= from &&
      !PLACING.test(relation) &&
      nominal.from <= only.words.from &&
      only.words.to <= nominal.to,
  )
  const isDoneTo = passive && subject !== null && subject.from <= only.words.from && only.words.to <= subject.to
  return isOther || isDoneTo ? null : only
}

/** "President Keita let [Mali's] first vote take place": the one state that the sentence calls something after. */
function ownAround(voices: Voices, predicate: Predicate): Actor | null {
  const only = onlyState(voices, predicate)
  return only && voices.page.tokens[only.words.to]?.kind === 'possessive' ? only : null
}

const THERE = oneOf('object|of|through|along|across')

/** "Police patrolled the streets [of Harare]": the first place that a clause names. */
function placeAround(voices: Voices, { args }: Predicate): Actor | null {
  for (const { relation, nominal } of args) {
    const isThere = THERE.test(relation) && (nominal.kind !== 'parties' || relation === 'of')
    const place = isThere ? stateOfPlace(voices, nominal) : null
    if (place) return place
  }
  return null
}

const PLACING = oneOf('in|near|outside|throughout|across|inside|through')

/** The state in which a clause says that it happened. */
export function homeOf(voices: Voices, { args, sentence }: Predicate): Actor | null {
  const main = voices.page.readings[sentence]!.predicates.find((x) => x.link === 'main')
  return placeIn(voices, main ? [...args, ...main.args] : args)
}

function placeIn(voices: Voices, args: readonly Argument[]): Actor | null {
  for (const { relation, nominal } of args) {
    if (!PLACING.test(relation)) continue
    const state = stateOfPlace(voices, nominal)
    if (state) return state
  }
  return null
}

/** "Six men were arrested in Tehran": by whom, if not by the state's own. */
function atHome(voices: Voices, predicate: Predicate): Actor[] {
  const home = homeOf(voices, predicate)
  return home ? [home] : []
}

/** "An agreement [between A and B] was signed." */
function between(voices: Voices, { args }: Predicate): Actor[] {
  return args.filter((x) => x.relation === 'between').flatMap(({ nominal }) => actorsOf(voices, nominal))
}

/** "Chad said [it] had expelled them": whoever says so; else the state or body spoken of last. */
function itself(voices: Voices, predicate: Predicate): Actor[] {
  if (predicate.link === 'main') return predicate.subject?.words === 'it' ? lastBody(voices, predicate) : []
  let above = predicate.link === 'that' ? predicate.parent : null
  while (above?.link === 'that' && isPointing(voices, above.subject)) above = above.parent
  return above ? subjectsOf(voices, above).filter(({ party }) => party.kind !== 'person') : []
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

/** "[Angola's] rebels": whose they are, where that stands before the noun phrase. */
function ownerBefore(voices: Voices, { from }: Nominal): Actor | null {
  const { tokens, terms } = voices.page
  let end = from - 1
  // "South Korea's [ruling] party chairman"
  while (end > from - 4 && tokens[end]?.kind === 'word' && tokens[end]!.letters === 'lower') end--
  if (tokens[end]?.kind !== 'possessive') return null
  for (let at = end - 1; at >= Math.max(0, end - 4); at--)
    if (terms[at]?.to === end) return statesIn(voices, { from: at, to: from - 1 })[0] ?? null
  return null
}
