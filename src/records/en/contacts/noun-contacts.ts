import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Mode, Role } from '../../../model/contact.ts'
import { MODE_CLASS } from '../../../model/contact-classes.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { contactNounAt, modeOfNoun } from '../frames/contact-nouns.ts'
import { isAppeal } from './appeals.ts'
import { channelBehind } from './channel-behind.ts'
import type { ContactMention } from './contact-mention.ts'
import { finish, hearDay, withSetting } from './finish.ts'
import { codeAgreed, codeFurther } from './further-rounds.ts'
import { withGoBetweens } from './go-betweens.ts'
import { askersOf } from './initiator.ts'
import { codeLastMet } from './last-met.ts'
import { isVenue } from './margins.ts'
import { codeMessage, isExchange } from './messages.ts'
import { isPaid } from './noun-arguments.ts'
import { partiesBefore } from './noun-owners.ts'
import { nounSides, senseOf } from './noun-sides.ts'
import { nounStatus } from './noun-status.ts'
import { wordsOf } from './page.ts'
import { placeBetween } from './places.ts'
import { withAddressee } from './proposed-to.ts'
import { recallParties } from './recall-parties.ts'
import { newMention, partiesOf, partiesWith, type Scene, type Sides, sentenceAt } from './scene.ts'
import { codeMeantFirst, codeSetBefore } from './set-before.ts'
import { settleFollowed } from './sides-around.ts'
import { wasPlanned } from './status.ts'
import { statusTold } from './told-already.ts'
import { isDiscussed, isOfAnotherDay, isSpokenOf, isToldOf } from './told-of.ts'
import { IN_ONE_PLACE } from './verb-mode.ts'
import { sharedOnVisit } from './visit-shared.ts'
import { calledOff, wasDue } from './was-due.ts'

// Nouns that tell of a contact, beside words that make something else of them.
const NO_CONTACT =
  /\b((prisoners?|captives?|hostages?|detainees?|bodies|remains|fire|gunfire|artillery|students?|cultural|data|information|currency|stock|population|land) exchanges?)$/

const HANDED_OVER =
  /\b(prisoners?|captives?|hostages?|detainees?|captured|bodies|remains|fire|gunfire|artillery|blows|strikes|threats|accusations|insults|recriminations|territory|territories|ratings|students?|data|information|intelligence|goods|gifts|instruments|ratifications?|ambassadors|greetings|congratulations|condolences|pleasantries)\b/

/** "an exchange [of captives] between": what is exchanged is no word. */
function isHandover({ page }: Scene, { words, head, args }: Nominal): boolean {
  if (!/\b(exchanges?|swaps?)$/.test(words)) return false
  const of = args.find((x) => x.relation === 'of' && x.nominal.from <= head + 4)
  return of !== undefined && HANDED_OVER.test(wordsOf(page, of.nominal.from, of.nominal.to))
}

/** "a committee, [the next session] of which will be held in May": a body's own, and none of those who set it up. */
function isOfSomethingElse({ page }: Scene, { from, to }: Nominal): boolean {
  const { tokens, readings } = page
  if (tokens[to]?.norm !== 'of' || tokens[to + 1]?.norm !== 'which' || tokens[from - 1]?.norm !== ',') return false
  const { nominals } = readings[sentenceAt(page, from)]!
  const before = nominals.findLast((x) => x.to < from && x.from < from)
  const whole = nominals.findLast((x) => x.to === before?.from && tokens[x.to - 1]?.norm === 'of') ?? before
  return before?.to === from - 1 && whole?.kind !== 'contact'
}

const EXCHANGED = /^(scholarships?|program(me)?s?|fellowships?|schemes?|students?|rates?|visitors?|service|commission)$/

const PRESS = /\b(press|news|media) conferences?$/

/** Those who face the press together have met: "a joint news conference", "at a press conference with X". */
function isShared({ words, args }: Nominal): boolean {
  return (
    /\bjoint\b/.test(words) ||
    args.some((x) => isOneOf(x.relation, 'with', 'alongside') && x.nominal.kind === 'parties')
  )
}

// "remain in contact": relations in general.
const KEEPS = oneOf('remain|stay|keep|continue')

const ATTENDS = /^(attend|join)$/
const MISSES = /^(skip|miss|boycott|shun|avoid)$/

/** "skipped [the talks between A and B]", "did not attend [the summit of A, B and C]": they met, without him. */
function isMissed(scene: Scene, { args }: Nominal, { lemma, negated, subject }: Predicate, relation: string): boolean {
  if (relation !== 'object' || !(negated ? ATTENDS : MISSES).test(lemma)) return false
  const met = args
    .filter((x) => isOneOf(x.relation, 'between', 'among', 'of'))
    .flatMap((x) => partiesOf(scene, x.nominal))
  const missing = partiesOf(scene, subject).map((x) => x.entity)
  return met.length >= 2 && !met.some((x) => missing.includes(x.entity))
}

/** Codes the contact that a noun tells of, with the verb or preposition that governs it. */
export function codeNoun(scene: Scene, nominal: Nominal, predicate: Predicate | null, relation: string): void {
  const noun = contactNounAt(scene.page, nominal.head)
  if (!noun) return
  const { words } = nominal
  if (isOfSomethingElse(scene, nominal) || isAppeal(scene.page, nominal)) return
  if (/\bexchanges?$/.test(words) && EXCHANGED.test(scene.page.tokens[noun.to]?.norm ?? '')) return
  if (NO_CONTACT.test(words) || isHandover(scene, nominal) || (PRESS.test(words) && !isShared(nominal))) return
  if (
    /\bcontacts?$/.test(words) &&
    !nominal.args.some((x) => isOneOf(x.relation, 'with', 'between') && x.nominal.kind === 'parties')
  )
    return
  // "decided in consultation with his aides"
  if (relation === 'in' && /^(close |full )?(consultations?|coordination)$/.test(words)) return
  if (/\bcontacts?$/.test(words) && predicate && KEEPS.test(predicate.lemma) && relation === 'in') return
  if (noun.mode === 'message' && !isExchange(nominal, predicate)) {
    codeMessage(scene, nominal, predicate, relation)
    return
  }
  if (predicate && isMissed(scene, nominal, predicate, relation)) {
    codeNoun(scene, nominal, null, relation)
    return
  }
  if (noun.mode === 'visit' && relation === 'object' && predicate && isDiscussed(nominal, predicate)) return
  if (noun.mode === 'visit' && isSpokenOf(nominal, relation)) return
  const sense = predicate ? senseOf(scene, nominal, predicate, relation) : null
  const named = withParties(nounSides(scene, nominal, predicate, relation, sense, noun.mode), noun.mode)
  const sides = withAddressee(scene, named, nominal, predicate, relation)
  if (relation === 'at' && predicate && isVenue(scene, nominal, predicate, partiesBefore(scene, nominal, null))) return
  if (predicate && relation === 'object' && sense === 'hold') {
    const { from, to } = nominal
    if (
      codeLastMet(
        scene,
        newMention(modeOfNoun(words, noun), 'held', 'contacts/noun', predicate.sentence, from, to),
        sides,
        predicate,
      )
    )
      return
  }
  const said = nounStatus(scene, nominal, predicate, relation, sense)
  const status = statusTold(scene, nominal, predicate, relation, sides, said)
  if (!status) return
  scene.statuses.set(nominal, status)
  const base = newMention(
    modeOfNoun(words, noun),
    status,
    'contacts/noun',
    predicate?.sentence ?? sentenceAt(scene.page, nominal.from),
    nominal.from,
    nominal.to,
  )
  base.background =
    predicate !== null &&
    status === 'held' &&
    isToldOf(nominal, predicate, relation) &&
    isOfAnotherDay(scene, base, predicate)
  base.wasPlanned = status === 'planned' && predicate !== null && wasPlanned(predicate)
  base.modeOpen =
    /\b(conversations?|contacts?|exchanges?|talk|interview|discussions?)$/.test(words) && !/phone|video/.test(words)
  if (predicate?.lemma === 'be' && /\bcontacts?$/.test(words)) base.mode = 'call'
  const channel = MODE_CLASS[base.mode] === 'message' ? null : channelBehind(scene, nominal, predicate)
  if (channel) {
    base.mode = channel
    base.modeOpen = false
  }
  if (base.mode === 'call' && isPaid(nominal, predicate) && isPaidOn(nominal, predicate)) base.mode = 'meeting'
  base.definite = /^(the|this|that|these|those|his|her|their|its|during|both)\b/.test(words)
  const attended =
    relation === 'subject' &&
    base.definite &&
    predicate?.passive === true &&
    isOneOf(predicate.lemma, 'attend', 'join') &&
    nominal.args.length === 0
  if (sides.a.length + sides.b.length < 2 || attended) {
    if (scene.page.tokens[scene.page.sentences[base.sentence]!.to - 1]!.norm === ':')
      scene.listLead = { ...withSetting(scene, base, predicate, nominal), parties: [...sides.a] }
    if (attended) return
    hearAlone(scene, base, sides, nominal, predicate, noun.weak && noun.mode !== 'call')
    return
  }
  if (
    base.modeOpen &&
    base.mode === 'call' &&
    placeBetween(scene.page, nominal.to, Math.min(nominal.to + 8, scene.page.tokens.length)) &&
    isOneOf(nominal.args[0]?.relation ?? '', 'in', 'at')
  )
    base.mode = 'meeting'
  // "Thursday, at a hotel: their first conversation"
  if (base.modeOpen && base.mode === 'call' && !predicate && isSaidInOnePlace(scene, base.sentence))
    base.mode = 'meeting'
  const shared = base.mode === 'visit' ? sharedOnVisit(scene, nominal, base.sentence, sides) : null
  if (shared) base.mode = 'meeting'
  const before = scene.found.length
  finish(scene, base, shared ?? sides, predicate, nominal, words)
  if (relation === 'by' && predicate?.lemma === 'follow') settleFollowed(scene, before)
  if (nominal.reduced.length > 1) codeMeantFirst(scene, nominal)
}

function isSaidInOnePlace({ page }: Scene, index: number): boolean {
  const { from, to } = page.sentences[index]!
  return to - from < 40 && IN_ONE_PLACE.test(wordsOf(page, from, to))
}

/** "a call [on X]" is paid in person, "a call to X" is not. */
function isPaidOn({ args, words }: Nominal, predicate: Predicate | null): boolean {
  if (/\b(?:courtesy|farewell|introductory|protocol|condolence) calls?$/.test(words)) return true
  const on = [...args, ...(predicate?.args ?? [])].some((x) => x.relation === 'on' && x.nominal.kind === 'parties')
  return on || predicate?.lemma === 'pay'
}

/** "Iraq hosted earlier rounds": hosts and mediators alone are no sides of a contact. */
function withParties(sides: Sides, mode: Mode): Sides {
  const some = mode === 'visit' || [...sides.a, ...sides.b].some((x) => x.role === 'party')
  return some ? sides : { ...sides, a: [], b: [] }
}

const CURRENT = /^(?:the|this) (?:current|present|latest|ongoing) (?:round|session|cycle|dialogue|consultations)$/

const OVERRULING =
  /^(the|this|that|any|no|no such|any such)( (cancelled|canceled|planned|whole|entire|trilateral))? (meeting|call|summit|talks|visit|conversation|encounter|trip)$/

/** A contact noun without parties: "the meeting" recalls one, "a series of calls on Tuesday" gives the day of what follows. */
function hearAlone(
  scene: Scene,
  base: ContactMention,
  sides: Sides,
  nominal: Nominal,
  predicate: Predicate | null,
  weak: boolean,
): void {
  withSetting(scene, base, predicate, nominal)
  if (base.status === 'held' && !base.definite && !weak) scene.session = { ...base, parties: [...sides.a, ...sides.b] }
  const due = predicate !== null && base.definite && wasDue(scene, predicate, base.status)
  if (due) base.status = 'cancelled'
  if (hearChair(scene, base, nominal, predicate)) return
  if (predicate && base.definite && codeSetBefore(scene, predicate, base)) return
  if (predicate && codeAgreed(scene, base, nominal, predicate)) return
  if (sides.a.length + sides.b.length === 0 && codeFurther(scene, base, nominal)) return
  const overrules =
    !due &&
    (base.status === 'denied' || base.status === 'cancelled') &&
    sides.a.length + sides.b.length < 2 &&
    OVERRULING.test(nominal.words) &&
    !hadLapsed(predicate) &&
    !nominal.args.some((x) => isOneOf(x.relation, 'with', 'between', 'of'))
  base.initiator = askersOf(scene, base, sides, predicate, nominal)[0] ?? null
  const anew = base.status === 'planned' && base.dateFrom === 'own' ? calledOff(scene, base.sentence) : null
  if (
    anew &&
    base.definite &&
    MODE_CLASS[anew.mode] === MODE_CLASS[base.mode] &&
    sides.a.length + sides.b.length === 0
  ) {
    scene.found.push({
      ...base,
      mode: anew.mode,
      parties: anew.parties,
      definite: false,
      rule: 'contacts/planned-anew',
    })
    return
  }
  const recalls = due || sides.a.length + sides.b.length === 0 || base.initiator !== null
  const current = CURRENT.test(nominal.words) && base.dateFrom === 'own'
  if (overrules || (recalls && base.definite && (!weak || due || current))) {
    base.overrules = overrules
    if (predicate?.subject === nominal) recallParties(scene, base)
    scene.found.push(base)
  }
  hearDay(scene, base, predicate, nominal)
}

/** "The summit [had been suspended] since 2019": that there was none before takes nothing from the one told. */
function hadLapsed(predicate: Predicate | null): boolean {
  return (
    predicate?.perfect === true &&
    predicate.tense === 'past' &&
    /^(suspend|interrupt|discontinue|freeze|halt|pause)$/.test(predicate.lemma)
  )
}

/** "Oman mediated the talks", "the talks, hosted by X": one more role of the contact that is recalled. */
function hearChair(scene: Scene, base: ContactMention, nominal: Nominal, predicate: Predicate | null): boolean {
  const verb = [predicate, ...nominal.reduced].find((x) => x && CHAIRING.test(x.lemma))
  const last = scene.found.findLast((x) => x.parties.length >= 2 && MODE_CLASS[x.mode] === MODE_CLASS[base.mode])
  if (!verb || !last || !base.definite || base.sentence - last.sentence > 4) return false
  if ((last.status === 'held') !== (base.status === 'held')) return false
  const led = verb === predicate && !verb.passive ? partiesOf(scene, verb.subject) : partiesWith(scene, verb, /^by$/)
  const more = led.filter((x) => !last.parties.some((y) => y.entity === x.entity))
  if (more.length === 0) return false
  const role: Role = verb.lemma === 'host' || verb.lemma === 'co-host' ? 'host' : 'mediator'
  last.parties = withGoBetweens(
    last.parties,
    more.map((x) => ({ ...x, role })),
  )
  return true
}

const CHAIRING = oneOf('chair|co-chair|host|co-host|mediate|moderate|broker|facilitate')
