import type { EntityTable } from '../../../mentions/entities.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Entity, Mention } from '../../../model/mention.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { ContactRecord } from '../contacts/consolidate.ts'
import { type ContactPage, wordsOf } from '../contacts/page.ts'

/** Tokens [from, to) that tell of a contact, within one sentence. */
export interface Stretch {
  readonly sentence: number
  readonly from: number
  readonly to: number
}

/** For each contact, what of the text tells of it: the clauses that name it, and the sentences that go on about it. */
export function contactStretches(
  page: ContactPage,
  entities: EntityTable,
  records: readonly ContactRecord[],
): readonly (readonly Stretch[])[] {
  const begins = beginnings(records)
  const named = namedAgain(page, entities, begins)
  return records.map((record) => {
    const own = new Map<number, Stretch>()
    for (const { sentence } of record.mentions) own.set(sentence, clauseStretch(page, begins, record, sentence))
    const again = [...named].filter(([, one]) => one === record).map(([sentence]) => sentence)
    for (const sentence of again) own.set(sentence, wholeSentence(page, sentence))
    for (const sentence of [...own.keys()]) {
      if (page.headline(page.sentences[sentence]!.from)) continue
      if (!again.includes(sentence) && !isLastIn(begins, record, sentence)) continue
      for (const next of followers(page, entities, begins, named, record, sentence))
        own.set(next, wholeSentence(page, next))
    }
    return [...own.values()].sort((a, b) => a.sentence - b.sentence)
  })
}

interface Beginning {
  readonly record: ContactRecord
  readonly from: number
}

/** By sentence: which contacts are told in it, and where. */
function beginnings(records: readonly ContactRecord[]): Map<number, Beginning[]> {
  const told = new Map<number, Beginning[]>()
  for (const record of records)
    for (const { sentence, from } of record.mentions) {
      const list = told.get(sentence)
      if (list) list.push({ record, from })
      else told.set(sentence, [{ record, from }])
    }
  for (const list of told.values()) list.sort((a, b) => a.from - b.from)
  return told
}

// How many sentences back a contact may have been told that a sentence takes up again by the names of its parties.
const BACK = 12

/** Sentences that take up a contact by naming both sides: "Fidan and Rubio also addressed", after another contact in passing. */
function namedAgain(
  page: ContactPage,
  entities: EntityTable,
  begins: ReadonlyMap<number, readonly Beginning[]>,
): ReadonlyMap<number, ContactRecord> {
  const named = new Map<number, ContactRecord>()
  page.sentences.forEach(({ from }, sentence) => {
    if (begins.has(sentence) || page.headline(from)) return
    const people = peopleAt(page, entities, sentence)
    if (people.size < 2) return
    for (let back = sentence - 1; back >= Math.max(0, sentence - BACK); back--) {
      const told = begins.get(back)?.findLast(({ record }) => isOfAll(record, people))
      if (!told || page.headline(page.sentences[back]!.from)) continue
      named.set(sentence, told.record)
      return
    }
  })
  return named
}

/** Who does what to whom in the first clause of a sentence. */
function peopleAt({ readings }: ContactPage, { of }: EntityTable, sentence: number): ReadonlySet<Entity> {
  const [main, second] = readings[sentence]?.predicates ?? []
  const nominals = [main, second?.link === 'that' ? second : undefined].flatMap((x) => [
    x?.subject,
    ...(x?.args.filter(({ relation }) => isOneOf(relation, 'object', 'with', 'to')).map(({ nominal }) => nominal) ??
      []),
  ])
  const mentions = nominals.flatMap((x) => (x?.kind === 'parties' ? x.mentions : []))
  return new Set(mentions.flatMap((mention) => of.get(mention) ?? []).filter(({ kind }) => kind !== 'group'))
}

/** Whether a contact has no other people than these. */
function isOfAll({ parties }: ContactRecord, people: ReadonlySet<Entity>): boolean {
  const sides = parties.filter(({ role, entity }) => role === 'party' || entity.kind === 'person')
  return sides.length >= 2 && sides.every(({ entity }) => people.has(entity))
}

function wholeSentence({ sentences }: ContactPage, sentence: number): Stretch {
  const { from, to } = sentences[sentence]!
  return { sentence, from, to }
}

/** Of a sentence that tells of several contacts, what reaches from one to the next; those told by the same words share it. */
function clauseStretch(
  page: ContactPage,
  begins: ReadonlyMap<number, readonly Beginning[]>,
  record: ContactRecord,
  sentence: number,
): Stretch {
  const whole = wholeSentence(page, sentence)
  const told = begins.get(sentence) ?? []
  const starts = [...new Set(told.map(({ from }) => from))]
  if (starts.length < 2) return whole
  const own = told.filter((one) => one.record === record).map(({ from }) => from)
  const first = starts.indexOf(own[0]!)
  const last = starts.indexOf(own.at(-1)!)
  return { sentence, from: first === 0 ? whole.from : own[0]!, to: starts[last + 1] ?? whole.to }
}

/** Whether a sentence leaves the reader at this contact, so that what follows can go on about it. */
function isLastIn(begins: ReadonlyMap<number, readonly Beginning[]>, record: ContactRecord, sentence: number): boolean {
  const told = begins.get(sentence) ?? []
  const last = told.at(-1)?.from
  return told.some((one) => one.record === record && (one.from === last || !isAside(one.record, told)))
}

/** A background contact in the same sentence takes nothing from the one that is news. */
function isAside(record: ContactRecord, told: readonly Beginning[]): boolean {
  const dated = (one: ContactRecord) => one.date?.edtf ?? ''
  return told.some((one) => one.record !== record && dated(one.record) > dated(record))
}

const MOST_FOLLOWERS = 14

function followers(
  page: ContactPage,
  entities: EntityTable,
  begins: ReadonlyMap<number, readonly Beginning[]>,
  named: ReadonlyMap<number, ContactRecord>,
  record: ContactRecord,
  sentence: number,
): number[] {
  const found: number[] = []
  for (let next = sentence + 1; next < page.sentences.length && found.length < MOST_FOLLOWERS; next++) {
    if (page.headline(page.sentences[next]!.from) || begins.has(next) || named.has(next)) break
    const sameBlock = page.sentences[next]!.block === page.sentences[sentence]!.block
    if (!goesOn(page, entities, record, next, sameBlock)) break
    found.push(next)
  }
  return found
}

const OPENER =
  /^(on|regarding|concerning|as for|turning to|in this (regard|context|connection)|in that (regard|context)|also|they|both|the (two|three|four|sides?|parties|pair|ministers|leaders|presidents|officials|diplomats|agenda|topics?|issues?|discussions?|talks|conversation|call|meeting|exchange)|(other|additional|further|several|various) (\w+ )?(topics?|issues|matters|subjects)|topics|issues|matters|among|during the|at the (meeting|talks)|in the (call|conversation|meeting|talks)|discussed|discussions?|talks|special attention|particular|attention|views|emphasis|it was|there was|according to the (readout|statement)|the (readout|statement))\b/
const ABOUT =
  /\b(discuss\w*|exchang\w+ views|review\w*|talks? (focus\w*|center\w*|centr\w*|cover\w*|touch\w*)|focus\w* on|address\w*|stress\w*|underlin\w*|emphasi[sz]\w*|reiterat\w*|reaffirm\w*|express\w*|agree\w*|raise[ds]?|conveyed|thanked|briefed|informed|urged|called for|told|noted|underscor\w*|highlight\w*|voiced|welcomed|welcoming|pledged|asked|said|added)\b/

const SIGNED =
  /^(?:a|an|the|two|three|four|several)\b[^,;]*\b(?:agreements?|memorandums?|memoranda|protocols?|declarations?|accords?|statement|communique|deals?|treaty)\b[^,;]*\b(?:was|were) (?:also )?(?:signed|reached|adopted|initialled|issued|concluded)\b/

/** Whether a sentence speaks on about a contact: of what was discussed, or of what its parties said at it. */
function goesOn(
  page: ContactPage,
  entities: EntityTable,
  record: ContactRecord,
  sentence: number,
  sameBlock: boolean,
): boolean {
  const { from, to } = page.sentences[sentence]!
  const words = wordsOf(page, from, to)
  const opening = words.replace(/^["'(]+ ?/, '')
  if (OPENER.test(opening) || SIGNED.test(opening)) return true
  const [main] = page.readings[sentence]?.predicates ?? []
  const subject = subjectOf(page, sentence, main)
  const party = subject.some((mention) => isOf(record, entities, mention))
  return party && (sameBlock || ABOUT.test(words))
}

function subjectOf(page: ContactPage, sentence: number, main: Predicate | undefined): readonly Mention[] {
  const nominal: Nominal | null = main?.subject ?? null
  if (nominal?.kind === 'parties') return nominal.mentions
  const { from, to } = page.sentences[sentence]!
  for (let at = from; at < Math.min(to, from + 6); at++) if (page.mentionAt[at]) return [page.mentionAt[at]!]
  return []
}

function isOf(record: ContactRecord, entities: EntityTable, mention: Mention): boolean {
  if (mention.kind === 'pronoun' || mention.kind === 'set') return true
  const meant = entities.of.get(mention) ?? []
  return record.parties.some(
    ({ entity }) =>
      meant.includes(entity) || meant.some(({ kind, state }) => kind === 'delegation' && state === entity.state),
  )
}
