import type { DateMention, SettledDate } from '../../../mentions/dates.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { HAPPEN_VERBS } from '../frames/governing-verbs.ts'
import type { ContactMention } from './contact-mention.ts'
import { nearest } from './counted-dates.ts'
import { datesBetween, settle } from './dates.ts'
import { saidIn, wordsOf } from './page.ts'
import type { Scene } from './scene.ts'

/** The day on which a contact was to be before it was put off, and the verb that tells of when it was to be or was after that. */
export interface PutOff {
  readonly date: DateMention
  readonly main: Predicate | null
  /** EDTF of the day spoken of before it. */
  readonly anchor: string | null
}

const OFF =
  'postponed|put off|put back|called off|delayed|cancelled|canceled|deferred|shelved|scrapped|dropped|moved|rescheduled|pushed back|abandoned'
const saysOff = saidIn(new RegExp(`\\b(?:${OFF})\\b`))
const DUE =
  /\b(?:scheduled|planned|set|slated|fixed|arranged|due|billed|pencilled in|put down|meant|foreseen|expected|booked|announced)(?: to (?:take place|be held|begin|start))?(?: for| on)?$/
const THEN_OFF = new RegExp(
  `^,? ?(?:(?:and|but|only to be|then|was|were|had|been|later|twice|first|again) )*(?:${OFF})\\b`,
)
const OFF_FROM = new RegExp(`\\b(?:${OFF})$`)

// How far behind its noun the first day may stand, in tokens.
const NEAR = 24

/** "The talks, [planned for Monday but put off], were held on Thursday": the first day of what took place on another. */
export function putOffFirst(scene: Scene, nominal: Nominal, index: number): PutOff | null {
  const { page } = scene
  if (!saysOff(page, index)) return null
  const { from, to } = page.sentences[index]!
  const date = datesBetween(page, from, to).find(
    (x) => (x.from > nominal.to ? x.from - nominal.to < NEAR : x.from - from < 4) && isFirstDay(scene, x, to),
  )
  if (!date) return null
  const main = page.readings[index]!.predicates.findLast(
    (x) =>
      x.subject === nominal &&
      x.from > date.to &&
      HAPPEN_VERBS.has(x.lemma) &&
      !OFF_FROM.test(wordsOf(page, x.from, x.to)),
  )
  // "A visit, planned for March, was scrapped": nothing came after.
  if (!main && date.said.kind !== 'open') return null
  return { date, main: main ?? null, anchor: scene.anchor }
}

function isFirstDay({ page }: Scene, { from, to, said }: DateMention, limit: number): boolean {
  const first = page.tokens[from]!.norm === 'on' ? from + 1 : from
  const before = wordsOf(page, Math.max(0, first - 5), first)
  if (said.kind === 'open' && said.side === 'from') return OFF_FROM.test(before)
  return DUE.test(before) && THEN_OFF.test(wordsOf(page, to, Math.min(limit, to + 8)))
}

/** Tells of what fell on the first day, beside what was found from a token of the list on. */
export function tellPutOff(scene: Scene, putOff: PutOff, before: number): void {
  const { date, main } = putOff
  for (const told of scene.found.slice(before)) {
    if (!isOneOf(told.status, 'held', 'ongoing', 'planned') || told.parties.length < 2) continue
    if (told.dateAt && told.dateAt.from >= date.from && told.dateAt.to <= date.to) takeLater(scene, told, putOff)
    const first = dayMissed(scene, told, date, main)
    if (!first || first.edtf === told.date?.edtf) continue
    scene.found.push({
      ...told,
      status: 'cancelled',
      date: first,
      dateAt: { from: date.from, to: date.to },
      dateFrom: 'own',
      place: null,
      definite: false,
      rule: 'contacts/put-off-first',
    })
  }
}

/** The day behind the verb that tells of it, else the day spoken of before. */
function takeLater(scene: Scene, told: ContactMention, { date: first, main, anchor }: PutOff): void {
  scene.anchor = anchor
  const [later] = datesBetween(scene.page, main?.from ?? first.to, scene.page.sentences[told.sentence]!.to)
  const date = later ? settle(scene.page, later, told.status === 'planned' ? 'future' : 'past', anchor) : null
  const carried = anchor ?? scene.mainDay
  told.date =
    date ??
    (carried ? { edtf: carried, rule: 'dates/carried-over', inferred: true, words: 'the day spoken of before' } : null)
  told.dateAt = later && date ? { from: later.from, to: later.to } : null
  told.dateFrom = told.date ? (date ? 'own' : 'context') : null
}

function dayMissed(scene: Scene, told: ContactMention, date: DateMention, main: Predicate | null): SettledDate | null {
  const { said } = date
  const mention = said.kind === 'open' ? { ...date, said: said.bound } : date
  const gone =
    told.status === 'held' ||
    main?.tense === 'past' ||
    /\b(had|was|were)\b/.test(wordsOf(scene.page, Math.max(0, date.from - 6), date.from))
  return gone ? settle(scene.page, mention, 'past', scene.anchor) : nearest(scene, told, mention)
}
