import type { Nominal, Predicate } from '../../../model/clause.ts'
import { daysBetween, isDay } from '../../../model/edtf.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { isUnderstood } from '../clauses/pro-forms.ts'
import { codeAtHisSide, codeBeside, hearAttending, hearHeads, hearJoined } from './attendance.ts'
import { hearRefusal, isOnlyAsked } from './came-to-nothing.ts'
import { codeCaption } from './captions.ts'
import type { ContactMention } from './contact-mention.ts'
import { plainOf } from './counted-dates.ts'
import { hearHeading } from './date-headings.ts'
import { datesBetween, settle } from './dates.ts'
import { isRecent } from './days-told.ts'
import { hearDeniedReport } from './denied-report.ts'
import type { Discourse } from './discourse.ts'
import { companyOf, doerAround, othersNamed } from './doers-around.ts'
import { floorsOf } from './floors.ts'
import { codeEarlier, codeFollowing, codeOrdinal } from './further-rounds.ts'
import { hearGathering } from './gathering-told.ts'
import { hearMediator } from './go-betweens.ts'
import { codeGuest, codeHostAndGuest } from './host-guest.ts'
import { codeHostUnsaid } from './host-unsaid.ts'
import { codeHoursWith } from './hours-with.ts'
import { codeHowItWas } from './how-it-was.ts'
import { codeInPairs } from './in-pairs.ts'
import { codeIt } from './it-contacts.ts'
import { isOfItsName, joinOf, mealOf, withMeal } from './joined-nouns.ts'
import { hearProtagonist, readListed } from './listed-contacts.ts'
import { isMargin } from './margins.ts'
import { codeAnswer } from './messages.ts'
import { codeMoment } from './moments.ts'
import { codeNoun } from './noun-contacts.ts'
import { carriesOn, isManner, isQuantity, PARTICLES } from './noun-relations.ts'
import type { ContactPage } from './page.ts'
import { placeBetween } from './places.ts'
import { hearPresence } from './presence.ts'
import { programmeOf } from './programme.ts'
import { codePulledOut } from './pulled-out.ts'
import { codePurposeThere } from './purpose-there.ts'
import { putOffFirst, tellPutOff } from './put-off-first.ts'
import { codeHoursOfPair, hearRunInHead } from './run-in-heads.ts'
import { codeSameAgain, codeSoDid } from './same-again.ts'
import type { Scene } from './scene.ts'
import { hearSession } from './sessions.ts'
import { codeSettledThere } from './settled-there.ts'
import { authorOf, hearSpeaker, speakerOf } from './speaker.ts'
import { withoutMatches } from './sport.ts'
import { codeToldThere } from './told-there.ts'
import { codeTravel } from './travel-contacts.ts'
import { codeVerb } from './verb-contacts.ts'
import { hearVisitDays } from './visit-days.ts'
import { hearWhereabouts } from './whereabouts.ts'

/** Finds what each sentence says of contacts, in text order; one mention for each contact that a sentence tells of. */
export function findContacts(page: ContactPage, discourse: Discourse): ContactMention[] {
  const speaker = speakerOf(page, discourse)
  const scene: Scene = {
    page,
    discourse,
    found: [],
    anchor: null,
    recalled: null,
    ...mainDayOf(page),
    heading: null,
    programme: programmeOf(page),
    lastPlace: null,
    stages: [],
    presence: null,
    lastDate: null,
    lastDay: null,
    lastDayBlock: null,
    lastNamed: null,
    author: authorOf(page, speaker),
    protagonist: null,
    mediators: [],
    heads: { parties: [], sentence: -1 },
    listLead: null,
    session: null,
    gatherings: [],
    runInHead: null,
    statuses: new Map(),
    dates: new Map(),
  }
  discourse.speaker = speaker
  const floors = floorsOf(page, discourse)
  page.sentences.forEach((_, index) => {
    if (floors) discourse.floor = floors[index] ?? null
    hearHeading(scene, index)
    hearProtagonist(scene, index)
    if (!readListed(scene, index)) readSentence(scene, index)
  })
  return withoutMatches(
    page,
    scene.found.filter((x) => !isOnlyAsked(page, x)),
  )
}

const LEAD = 3

/** The day that the first sentences of the body name: what is told without a day took place then. */
function mainDayOf(page: ContactPage): Pick<Scene, 'mainDay' | 'mainSentence'> {
  const body = page.sentences.map((x, index) => ({ ...x, index })).filter((x) => page.blocks[x.block]!.kind === 'body')
  for (const { from, to, index } of body.slice(0, LEAD)) {
    for (const mention of datesBetween(page, from, to)) {
      if (mention.attributive || !isOneOf(mention.said.kind, 'weekday', 'day', 'shift', 'night')) continue
      const verb = page.readings[index]!.predicates.findLast((x) => x.to <= mention.from)
      if (verb?.link === 'reduced' && verb.subject?.kind === 'thing') continue
      // "met him and will fly on [on Friday]": what is to come tells no day of what was.
      if (verb?.tense === 'future') continue
      const edtf = settle(page, mention, 'past', null)?.edtf
      if (edtf && isDay(edtf.replace('~', '')) && isFresh(page.published, edtf))
        return { mainDay: edtf, mainSentence: index }
    }
  }
  return { mainDay: null, mainSentence: null }
}

/** Whether a day lies in the week before the report, or on its day. */
function isFresh(published: string | null, day: string): boolean {
  const age = published ? daysBetween(day.replace('~', ''), published.slice(0, 10)) : 0
  return age >= 0 && age < 8
}

/** The last dates that a sentence of the body names: what "the same day" or "that year" after it means. */
function hearDates(scene: Scene, index: number): void {
  const { page } = scene
  const { from, to, block } = page.sentences[index]!
  if (page.blocks[block]!.kind === 'headline' || page.blocks[block]!.kind === 'caption') return
  for (const mention of datesBetween(page, from, to)) {
    const settled = scene.dates.get(mention) ?? settle(page, mention, 'past', scene.lastDay ?? scene.anchor)
    if (!settled) continue
    scene.lastNamed = settled.edtf
    const { predicates } = page.readings[index]!
    const verb = predicates.findLast((x) => x.to <= mention.from) ?? predicates[0]
    if (!/^(day|day-of-month|weekday|shift|month)$/.test(mention.said.kind)) continue
    const day = plainOf(settled.edtf)
    const aside = verb?.link === 'relative' || (verb?.link === 'reduced' && verb.subject?.kind !== 'contact')
    // "the election held on July 28" is past by the way; "the letter that he sent on Dec. 9" is told.
    if (aside && !scene.found.some((x) => x.sentence === index && x.dateFrom === 'own' && x.date?.edtf === day))
      continue
    if (isDay(day) && (!verb?.perfect || verb.link === 'main')) {
      scene.lastDay = day
      scene.lastDayBlock = block
    }
    if (verb?.perfect) continue
    if (isRecent(page.published, settled.edtf)) scene.lastDate = settled.edtf
  }
}

// A sentence of so many verbs is none: a list of words, which would take as long as its square.
const MOST_VERBS = 80

function readSentence(scene: Scene, index: number): void {
  const { page } = scene
  const { predicates, nominals } = page.readings[index]!
  if (predicates.length > MOST_VERBS) return
  scene.mediators = []
  const { from, to, block } = scene.page.sentences[index]!
  const place = placeBetween(scene.page, from, to)
  scene.discourse.turn(block, place?.state ?? null)
  hearSpeaker(scene, predicates, index)
  hearRunInHead(scene, index)
  codeHoursOfPair(scene, index)
  hearRefusal(scene, index)
  const seen = new Set<Nominal>()
  // What the main clause says of a contact counts before what a relative clause adds.
  const governed = new Set(
    predicates.some((x) => x.link === 'relative')
      ? predicates.filter((x) => x.link !== 'relative').flatMap((x) => [x.subject, ...x.args.map((y) => y.nominal)])
      : [],
  )
  const subjects = new Set(predicates.filter((x) => isOneOf(x.link, 'main', 'that')).map((x) => x.subject))
  const described: [Nominal, Predicate, string][] = []
  const understood: [Nominal, Predicate | null][] = []
  const take = (nominal: Nominal, predicate: Predicate | null, relation: string) => {
    if (nominal.kind === 'contact' && predicate?.link === 'relative' && governed.has(nominal))
      return void described.push([nominal, predicate, relation])
    // "The first talks [to be held] since May took place": that they took place counts.
    if (predicate?.link === 'infinitive' && relation === 'subject' && subjects.has(nominal)) return
    if (seen.has(nominal)) return
    if (nominal.kind === 'thing') codeAnswer(scene, nominal, predicate, relation)
    if (nominal.kind !== 'contact') return
    seen.add(nominal)
    if (isUnderstood(nominal)) return void understood.push([nominal, predicate])
    const inner = nominal.args.find((x) => x.relation === 'of' && x.nominal.kind === 'contact')?.nominal
    const meal = inner ? null : mealOf(nominal)
    for (const one of [inner, meal]) if (one) seen.add(one)
    const whole = inner ? joinOf(nominal, inner) : meal ? withMeal(nominal, meal) : nominal
    const putOff = putOffFirst(scene, nominal, index)
    const before = scene.found.length
    if (putOff?.main) codeNoun(scene, whole, putOff.main, 'subject')
    else codeNoun(scene, whole, predicate, PARTICLES.test(relation) ? 'object' : relation)
    if (putOff) tellPutOff(scene, putOff, before)
    for (const argument of [...nominal.args, ...(inner?.args ?? [])])
      take(argument.nominal, predicate, argument.relation)
  }
  const main = predicates.find((x) => x.link === 'main')
  scene.discourse.company = main ? companyOf(scene, main) : []
  const subject = main?.subject ? scene.discourse.partiesOf(main.subject)[0]?.entity : undefined
  hearUnsaid(scene, index)
  for (const predicate of predicates) {
    const leads =
      predicate.link !== 'main' && predicate.link !== 'that' && main?.subject && predicate.to <= main.subject.from
    const doer = leads ? subject : doerAround(scene, predicate, predicates)
    scene.discourse.ahead =
      doer && doer.kind !== 'delegation' ? [doer, ...(leads ? othersNamed(scene, main.subject) : [])] : []
    scene.discourse.company = companyOf(scene, predicate)
    scene.discourse.hearLeading(predicate)
    for (const argument of predicate.args)
      if (argument.nominal.from < predicate.from && !(predicate.gapOf && isManner(argument)))
        take(argument.nominal, predicate, argument.relation)
    if (predicate.subject && !isOneOf(predicate.link, 'reduced', 'gerund'))
      take(predicate.subject, predicate, 'subject')
    hearMediator(scene, predicate)
    codeHowItWas(scene, predicate)
    const inPairs = codeInPairs(scene, predicate)
    if (inPairs) for (const { nominal } of predicate.args) seen.add(nominal)
    const told =
      inPairs ||
      codeVerb(scene, predicate, predicates) ||
      codeRecalled(scene, predicate) ||
      codePurposeThere(scene, predicate) ||
      codeToldThere(scene, predicate) ||
      codeSettledThere(scene, predicate)
    if (!told && !codeGuest(scene, predicate) && !codeHostAndGuest(scene, predicate) && !codeBeside(scene, predicate))
      codeTravel(scene, predicate)
    if (!told) hearJoined(scene, predicate)
    if (!told) hearSession(scene, predicate)
    if (!told) hearDeniedReport(scene, predicate)
    if (!told) hearWhereabouts(scene, predicate)
    if (!told) hearPresence(scene, predicate)
    if (!told) hearVisitDays(scene, predicate)
    hearHeads(scene, predicate)
    if (predicate === main) codeAtHisSide(scene, predicate)
    const holds = predicate.args.some((x) => x.relation === 'object' && x.nominal.kind === 'contact')
    predicate.args.forEach((argument, at) => {
      if ((told || (holds && argument.relation !== 'in')) && isManner(argument)) seen.add(argument.nominal)
      const before = predicate.args[at - 1]
      if (argument.relation === 'of' && isMargin(before?.nominal)) seen.add(argument.nominal)
      if (argument.relation === 'for' && isOfItsName(page, before?.nominal, argument.nominal))
        seen.add(argument.nominal)
      const counted = argument.relation === 'of' && isQuantity(before) ? before : null
      take(argument.nominal, predicate, carriesOn(predicate, argument) ? 'object' : (counted ?? argument).relation)
    })
    scene.discourse.hear(predicate)
  }
  scene.discourse.ahead = []
  scene.discourse.company = []
  for (const [nominal, predicate, relation] of described) codeDescribed(scene, nominal, predicate, relation)
  for (const nominal of nominals) take(nominal, null, 'none')
  for (const [nominal, predicate] of understood) codeEarlier(scene, nominal, predicate, index)
  hearAttending(scene, index)
  codeHoursWith(scene, index)
  codeCaption(scene, index)
  codeSoDid(scene, index)
  if (predicates.length === 0) scene.discourse.hearNamed(nominals)
  hearDates(scene, index)
  hearGathering(scene, index)
  scene.lastPlace = place ?? scene.lastPlace
}

/** "[X] at the wheel of the car that he gave Y": without a verb of its own, a sentence tells of whom it begins with. */
function hearUnsaid({ page, discourse }: Scene, index: number): void {
  const { predicates, nominals } = page.readings[index]!
  const [first] = nominals
  if (!first || predicates.length === 0 || first.from > predicates[0]!.from) return
  if (predicates.some((x) => x.link === 'main' || x.subject === first)) return
  discourse.hearNamed([first])
}

/** "surprised by the talks [that A held with B]": of which the main clause told no parties. */
function codeDescribed(scene: Scene, nominal: Nominal, predicate: Predicate, relation: string): void {
  const { found, statuses } = scene
  if (found.some((x) => x.sentence === predicate.sentence && x.parties.length >= 2)) return
  const above = statuses.get(nominal)
  const alone = found.findIndex((x) => x.sentence === predicate.sentence && x.from === nominal.from)
  const before = found.length
  codeNoun(scene, nominal, predicate, relation)
  const told = found.slice(before).filter((x) => x.parties.length >= 2)
  if (told.length === 0) return
  if (above === 'cancelled' || above === 'denied') for (const x of told) x.status = above
  if (alone >= 0) found.splice(alone, 1)
}

/** What a clause says of the contact told before, or of one more like it. */
function codeRecalled(scene: Scene, predicate: Predicate): boolean {
  return (
    codeOrdinal(scene, predicate) ||
    codeFollowing(scene, predicate) ||
    codeSameAgain(scene, predicate) ||
    codeHostUnsaid(scene, predicate) ||
    codeMoment(scene, predicate) ||
    codePulledOut(scene, predicate) ||
    codeIt(scene, predicate)
  )
}
