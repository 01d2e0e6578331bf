import type { DateMention } from '../../../mentions/dates.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { GOVERNING } from '../frames/contact-verbs.ts'
import type { ContactMention } from './contact-mention.ts'
import { anchorOf, furtherDays, nearest, settleBefore } from './counted-dates.ts'
import { datesBetween, isReporting, settle } from './dates.ts'
import { type ContactPage, saidIn } from './page.ts'
import type { Scene } from './scene.ts'

type Source = 'own' | 'sentence' | 'report'

interface Owned {
  readonly mention: DateMention
  /** The verb or contact noun behind which the date stands; null before the first verb. */
  readonly owner: Predicate | Nominal | null
}

/** Gives a contact its date: its own, its sentence's, that of what was spoken of before, that of the report. */
export function settleWhen(
  scene: Scene,
  base: ContactMention,
  predicate: Predicate | null,
  nominal: Nominal | null,
): void {
  const tense = tenseOf(base, predicate)
  if (predicate && settleBefore(scene, base, predicate)) return
  for (const { mention, source } of candidates(scene.page, base, predicate, nominal)) {
    const date =
      scene.dates.get(mention) ??
      (base.status === 'cancelled'
        ? nearest(scene, mention)
        : settle(scene.page, mention, tense, anchorOf(scene, base, mention)))
    if (!date) continue
    if (mention.said.kind === 'shift') scene.dates.set(mention, date)
    base.date = date
    base.dateAt = { from: mention.from, to: mention.to }
    base.dateFrom = source
    if (source === 'own') base.moreDates = furtherDays(scene, mention, tense)
    if (source !== 'report' || !scene.anchor) return
  }
  if (scene.heading && base.dateFrom !== 'own' && base.dateFrom !== 'sentence') {
    underHeading(scene, base)
    return
  }
  if (base.dateFrom === 'report' && !scene.anchor) return
  if (base.status === 'ongoing' && scene.page.published?.length === 10) {
    base.date = { edtf: scene.page.published, rule: 'dates/under-way', inferred: true, words: 'under way as published' }
    base.dateFrom = 'context'
    return
  }
  if (!carriesDay(scene, base, predicate, nominal)) return
  const day = scene.anchor ?? scene.mainDay
  if (day) base.date = { edtf: day, rule: 'dates/carried-over', inferred: true, words: 'the day spoken of before' }
  else if (scene.page.printedDay && scene.found.length === 0)
    base.date = {
      edtf: scene.page.printedDay,
      rule: 'dates/readout-day',
      inferred: true,
      words: 'the date printed over the text',
    }
  base.dateAt = null
  base.dateFrom = base.date ? 'context' : null
}

/** Whether a contact is what the text tells, not what it recalls on the way: the day of such a one is the day of what follows. */
export function isForeground(predicate: Predicate | null, nominal: Nominal | null): boolean {
  if (!predicate || predicate.perfect) return false
  const main = predicate.link === 'main' || predicate.opener === 'where'
  if (!nominal)
    return (
      main ||
      ((predicate.link === 'participle' || predicate.link === 'infinitive') &&
        predicate.parent?.link === 'main' &&
        !predicate.parent.perfect)
    )
  if (!main) return false
  if (predicate.subject === nominal) return true
  const argument = predicate.args.find((x) => x.nominal === nominal || x.nominal.from === nominal.from)
  if (argument?.relation === 'object' && !GOVERNING.has(predicate.lemma)) return false
  return (
    argument !== undefined &&
    /^(object|in|during|of|with|for|at)$/.test(argument.relation) &&
    !/^(about|after|since|from)$/.test(argument.relation)
  )
}

/** What stands under a date heading took or takes place on that day. */
function underHeading(scene: Scene, base: ContactMention): void {
  const edtf = scene.heading!
  base.date = { edtf, rule: 'dates/heading', inferred: true, words: 'the date over the paragraph' }
  base.dateAt = null
  base.dateFrom = 'sentence'
  if (base.status === 'held' && scene.page.published && edtf > scene.page.published) base.status = 'planned'
}

function tenseOf(base: ContactMention, predicate: Predicate | null): 'past' | 'future' {
  if (base.status === 'planned' || base.status === 'proposed') return 'future'
  if (base.status === 'cancelled') return predicate?.tense === 'past' ? 'past' : 'future'
  return 'past'
}

/** A contact told without a day, in the past, after one with a day, was on that day. */
function carriesDay(scene: Scene, base: ContactMention, predicate: Predicate | null, nominal: Nominal | null): boolean {
  if (!isForeground(predicate, nominal) || (base.status !== 'held' && base.status !== 'ongoing')) return false
  if (scene.page.headline(base.from) || predicate?.perfect) return false
  return !saysFormerly(scene.page, base.sentence)
}

const saysFormerly = saidIn(
  /\b(earlier|previously|last|formerly|former|past|dozens|several times|repeatedly|times|first)\b/,
)

const saysOften = saidIn(
  /\b(times|repeatedly|regularly|frequently|calls|contacts|conversations|meetings|constant|in touch)\b/,
)

/** The dates that can be the contact's, the likeliest first. */
function candidates(
  page: ContactPage,
  base: ContactMention,
  predicate: Predicate | null,
  nominal: Nominal | null,
): { mention: DateMention; source: Source }[] {
  const recurrent = saysOften(page, base.sentence)
  const owned = datesOf(page, base.sentence).filter((x) => !isBound(x.mention, recurrent))
  const list: { mention: DateMention; source: Source }[] = []
  const add = (owner: Predicate | Nominal | null, source: Source) => {
    for (const x of owned)
      if (x.owner === owner && !list.some((y) => y.mention === x.mention)) list.push({ mention: x.mention, source })
  }
  const close = nominal
    ? owned.filter((x) => x.owner === nominal && x.mention.from >= nominal.to && x.mention.from - nominal.to <= 1)
    : []
  for (const x of close) list.push({ mention: x.mention, source: 'own' })
  // "talks under the accord of May 2 took place on Monday": the verb's date is the contact's.
  if (nominal && predicate && predicate.subject?.from === nominal.from) {
    for (const x of owned)
      if (x.owner === nominal && x.mention.from < nominal.to) list.push({ mention: x.mention, source: 'own' })
    add(predicate, 'own')
  }
  if (nominal) {
    add(nominal, 'own')
    for (const reduced of nominal.reduced) add(reduced, 'own')
    for (const relative of relativesOf(page, base.sentence, nominal)) add(relative, 'own')
    for (const argument of nominal.args) if (argument.nominal.kind === 'contact') add(argument.nominal, 'own')
  }
  if (!predicate) {
    if (nominal) add(null, 'own')
    return list
  }
  const reporting = nominal !== null && isReporting(predicate)
  // "proposed on Sunday a summit" dates the proposal, not the summit.
  const dated =
    nominal !== null && predicate.tense === 'past' && (base.status === 'proposed' || base.status === 'planned')
  if (dated) return list
  add(predicate, reporting ? 'report' : 'own')
  const siblings = page.readings[base.sentence]!.predicates
  if (predicate.link !== 'that' || !siblings.some((x) => isReporting(x) && x.from < predicate.from)) add(null, 'own')
  predicate.args.forEach((argument, at) => {
    const around = /^(in|during|via|by|over|at|on|for|after)$/.test(argument.relation) || isBeside(predicate, at)
    if (argument.nominal !== nominal && around) add(argument.nominal, 'sentence')
  })
  const shared = list.length
  for (const other of relatives(predicate, siblings)) add(other, isReporting(other) ? 'report' : 'sentence')
  const nearby = list.splice(shared).sort((x, y) => distance(predicate, x.mention) - distance(predicate, y.mention))
  list.push(...nearby.filter((x) => x.source !== 'report'), ...nearby.filter((x) => x.source === 'report'))
  for (const other of siblings.toReversed())
    if (other.from < predicate.from && other.link === 'main' && !isReporting(other) && predicate.link === 'main')
      add(other, 'sentence')
  if (base.status !== 'held' && base.status !== 'ongoing') return list.filter((x) => x.source !== 'report')
  if (list.length === 0) add(null, 'report')
  for (const other of siblings) if (isReporting(other)) add(other, 'report')
  return list
}

/** What a relative clause says of a contact noun itself: "his summit, [which was due in Singapore on June 12]". */
function relativesOf(page: ContactPage, sentence: number, nominal: Nominal): Predicate[] {
  return page.readings[sentence]!.predicates.filter(
    (x) => x.link === 'relative' && x.subject !== null && x.subject.head === nominal.head,
  )
}

/** "on the sidelines of [the summit on 2 June]". */
function isBeside({ args }: Predicate, at: number): boolean {
  return args[at]!.relation === 'of' && /\b(margins|sidelines|fringes|edges)$/.test(args[at - 1]?.nominal.words ?? '')
}

/** Dates right before a clause are nearer to it than dates behind it. */
function distance(predicate: Predicate, date: DateMention): number {
  return date.from < predicate.from ? predicate.from - date.from : 3 * (date.from - predicate.from)
}

/** "since", "until", "by" bound a stretch; they are no day of a contact that took place once. */
function isBound(mention: DateMention, recurrent: boolean): boolean {
  const { said } = mention
  if (said.kind !== 'open') return false
  return !(recurrent && (said.side === 'since' || said.side === 'from'))
}

/** Clauses whose date a clause can share: the one above, those below, earlier ones with the same subject. */
function relatives(predicate: Predicate, siblings: readonly Predicate[]): Predicate[] {
  const list: Predicate[] = []
  for (let above = predicate.parent; above && list.length < 4; above = above.parent) {
    if (predicate.link === 'main' && above.link === 'main') break
    if (/^(after|before|since|until)$/.test(predicate.opener ?? '') && predicate.link === 'subordinate') break
    list.push(above)
  }
  list.push(
    ...siblings.filter(
      (x) => x.parent === predicate && (/^(participle|infinitive|reduced)$/.test(x.link) || x.opener === 'when'),
    ),
  )
  list.push(
    ...siblings
      .filter((x) => x.from < predicate.from && x.subject !== null && x.subject === predicate.subject)
      .toReversed(),
  )
  return list
}

const cache = new WeakMap<ContactPage, Map<number, Owned[]>>()

/** The dates of a sentence with what each stands behind. */
function datesOf(page: ContactPage, index: number): Owned[] {
  let known = cache.get(page)
  if (!known) {
    known = new Map()
    cache.set(page, known)
  }
  const stored = known.get(index)
  if (stored) return stored
  const sentence = page.sentences[index]!
  const made = datesBetween(page, sentence.from, sentence.to).map((mention) => ({
    mention,
    owner: ownerOf(page, index, mention),
  }))
  known.set(index, made)
  return made
}

function ownerOf(page: ContactPage, index: number, date: DateMention): Predicate | Nominal | null {
  const { predicates, nominals } = page.readings[index]!
  // "and, over dinner on Wednesday, B": the date is that of the party it stands before.
  const gap = predicates.find((x) => x.gapOf !== null && x.span.from <= date.from && date.from < x.from)
  if (gap) return gap
  const noun = nominals.findLast((x) => x.kind === 'contact' && x.from <= date.from)
  if (noun && date.from < noun.to) return noun
  const verb = predicates.findLast((x) => x.to <= date.from)
  if (noun && (!verb || verb.from < noun.from)) {
    const between = predicates.some((x) => x.from >= noun.to && x.from < date.from)
    if (!between) return noun
  }
  return verb ?? null
}
