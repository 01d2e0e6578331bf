import { MODE_CLASS, STATUS_CLASS } from '../../../model/contact-classes.ts'
import { mostPrecise } from '../../../model/edtf.ts'
import { isIndividual } from '../../../model/mention.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesFit, isNear, isSame, mainsOf, modesFit, samePeople, sameSide } from './same-contact.ts'

/** A contact with all that the document says of it. */
export interface ContactRecord extends ContactMention {
  readonly mentions: ContactMention[]
}

/** Why two mentions were joined, or one was left out. */
export interface Settled {
  readonly records: ContactRecord[]
  readonly dropped: { readonly mention: ContactMention; readonly why: string }[]
}

/** Joins the mentions of one contact and leaves out what is none. */
export function consolidate(
  mentions: readonly ContactMention[],
  headline: (mention: ContactMention) => boolean,
): Settled {
  const records: ContactRecord[] = []
  const dropped: Settled['dropped'] = []
  // A headline speaks of what the body tells in full, so it comes last.
  const ordered = [...mentions.filter((x) => !headline(x)), ...mentions.filter(headline)]
  for (const mention of ordered) {
    if (partyCount(mention) < 2) {
      const record = mention.overrules ? overruled(records, mention) : recalled(records, mention)
      if (record) absorb(record, mention)
      continue
    }
    const record = toldBefore(records, mention, headline(mention))
    if (record) absorb(record, mention, !headline(mention))
    else records.push({ ...mention, parties: [...mention.parties], mentions: [mention] })
  }
  joinAlike(records, headline)
  const kept = records.filter((record) => {
    const why = reasonToDrop(record, records)
    if (why) dropped.push({ mention: record, why })
    return !why
  })
  for (const record of kept) if (MODE_CLASS[record.mode] === 'remote' || record.mode === 'message') record.place = null
  kept.sort((a, b) => a.from - b.from)
  return { records: kept, dropped }
}

/** The contact told before that a mention is of: rather one of the same few than one of more. */
function toldBefore(
  records: readonly ContactRecord[],
  mention: ContactMention,
  inHeadline: boolean,
): ContactRecord | undefined {
  const fitting = records.slice(-MOST).filter((x) => isSame(x, mention, inHeadline))
  // A headline in the present tense tells of what was held, not of the next one that is planned.
  const staged = fitting.filter((x) => STATUS_CLASS[x.status] === STATUS_CLASS[mention.status])
  const likely = staged.length > 0 ? staged : fitting
  const count = mainsOf(mention.parties).length
  const alike = likely.filter((x) => mainsOf(x.parties).length === count)
  // A headline tells of what the report tells first, rather with the very same people.
  const named = inHeadline ? alike.find((x) => isSame(x, mention, false)) : undefined
  return inHeadline ? (named ?? alike[0] ?? likely[0]) : (alike.at(-1) ?? likely.at(-1))
}

/** What was told apart while its day was not known yet is joined once it is. */
function joinAlike(records: ContactRecord[], headline: (mention: ContactMention) => boolean): void {
  for (let at = records.length - 1; at > 0; at--) {
    const late = records[at]!
    const early = records
      .slice(Math.max(0, at - NEARBY), at)
      .findLast((x) => (isLoose(x) || isLoose(late)) && isSame(x, late, headline(late)))
    if (!early) continue
    for (const mention of late.mentions) absorb(early, mention)
    records.splice(at, 1)
  }
}

/** Whether its day is not said with it, so that another mention may tell it better. */
function isLoose({ date, dateFrom }: ContactMention): boolean {
  return !date || dateFrom === 'context' || dateFrom === 'report'
}

// Among how many contacts told before one that is the same is looked for.
const NEARBY = 40
const MOST = 400

function partyCount(mention: ContactMention): number {
  return new Set(mention.parties.map((x) => x.entity)).size
}

/** The contact that "the meeting" refers to: the last one of a fitting mode. */
function recalled(records: readonly ContactRecord[], mention: ContactMention): ContactRecord | null {
  const fits = (x: ContactRecord) => STATUS_CLASS[x.status] === STATUS_CLASS[mention.status] && datesFit(x, mention)
  const alike = records.findLast((x) => MODE_CLASS[x.mode] === MODE_CLASS[mention.mode] && fits(x))
  // "a video meeting … the meeting"
  const remote = (x: ContactRecord) => x.mode === 'video' && mention.mode === 'meeting'
  return alike ?? records.findLast((x) => (modesFit(x, mention) || remote(x)) && fits(x)) ?? null
}

/** "cancelled the summit", "denied any such meeting": the contact last told of did not take place after all. */
function overruled(records: readonly ContactRecord[], mention: ContactMention): ContactRecord | null {
  const fits = (x: ContactRecord) =>
    modesFit(x, mention) &&
    (x.mode === mention.mode || STATUS_CLASS[x.status] === 'ahead' || mention.mode !== 'summit') &&
    STATUS_CLASS[x.status] !== 'off' &&
    !(isSure(x) && mention.sentence - x.sentence > DENIED_WITHIN) &&
    mention.sentence >= x.sentence &&
    mention.sentence - x.sentence < 25
  // "Asked if they would meet, he said that no such meeting was planned": told as denied already.
  const told = records.findLast((x) => x.status === 'denied' && x.sentence === mention.sentence && modesFit(x, mention))
  if (told) return told
  // "had been scheduled to meet X. The meeting did not take place": told as off just before.
  const last = records.findLast((x) => modesFit(x, mention))
  if (last?.status === 'cancelled' && mention.sentence - last.sentence === 1) return last
  const record = records.findLast(fits)
  if (!record) return null
  record.status = STATUS_CLASS[record.status] === 'held' ? 'denied' : 'cancelled'
  mention.date = null
  return record
}

// So many sentences after a contact with its day a denial may still be of it.
const DENIED_WITHIN = 4

function isSure({ status, dateFrom }: ContactMention): boolean {
  return STATUS_CLASS[status] === 'held' && dateFrom === 'own'
}

const RANK: Readonly<Record<string, number>> = { own: 4, sentence: 3, context: 2, report: 1 }

/** `adds`: whether parties that the record lacks are new ones, rather than others' names for those it has. */
function absorb(record: ContactRecord, mention: ContactMention, adds = true): void {
  record.mentions.push(mention)
  for (const party of mention.parties) {
    const known = record.parties.findIndex((x) => x.entity === party.entity || sameSide(x.entity, party.entity))
    if (known < 0) {
      const doubled = party.entity.kind === 'group' && record.parties.some((x) => x.entity.kind === 'group')
      if (adds && partyCount(mention) >= 2 && !doubled) record.parties.push(party)
      continue
    }
    const old = record.parties[known]!
    if (old.entity !== party.entity && party.entity.kind === 'person' && old.entity.kind !== 'person')
      record.parties[known] = { ...party, role: old.role === 'party' ? party.role : old.role }
    else if (old.role === 'party' && party.role !== 'party') record.parties[known] = { ...old, role: party.role }
  }
  const better = mention.date && (!record.date || rankOf(mention) > rankOf(record))
  if (better) {
    record.date = mention.date
    record.dateFrom = mention.dateFrom
    record.dateAt = mention.dateAt
  } else if (mention.date && record.date && rankOf(mention) === rankOf(record)) {
    const precise = mostPrecise(record.date.edtf, mention.date.edtf)
    if (precise === mention.date.edtf && precise !== record.date.edtf) record.date = mention.date
  }
  if (record.modeOpen && !mention.modeOpen) {
    record.mode = mention.mode
    record.modeOpen = false
  }
  if (
    record.mode === 'meeting' &&
    partyCount(mention) >= 2 &&
    (mention.mode === 'talks' || mention.mode === 'summit') &&
    !mention.modeOpen &&
    hasPeople(mention) === hasPeople(record)
  )
    record.mode = mention.mode
  record.status = statusWith(record, mention)
  record.place ??= mention.place
  if (record.parties.some(({ entity }) => entity.state === mention.initiator)) record.initiator ??= mention.initiator
  record.seats ??= mention.seats
}

/** A plan outdoes a wish; a refusal or denial has the last word. */
function statusWith(record: ContactRecord, mention: ContactMention): ContactRecord['status'] {
  const ahead = STATUS_CLASS[record.status] === 'ahead'
  if (ahead && (mention.status === 'planned' || mention.status === 'cancelled')) return mention.status
  if (record.status === 'held' && mention.status === 'ongoing' && partyCount(mention) < 2) return 'ongoing'
  return mention.status === 'denied' ? 'denied' : record.status
}

/** Whether somebody is named, or an office, and not only states and teams. */
function hasPeople({ parties }: ContactMention): boolean {
  return parties.some(({ entity }) => isIndividual(entity))
}

function rankOf(mention: ContactMention): number {
  return RANK[mention.dateFrom ?? ''] ?? 0
}

function reasonToDrop(record: ContactRecord, all: readonly ContactRecord[]): string | null {
  const states = new Set(record.parties.map((x) => x.entity.state))
  if (
    record.status === 'proposed' &&
    !record.date &&
    record.rule !== 'contacts/further-round' &&
    all.some(
      (x) =>
        x !== record &&
        STATUS_CLASS[x.status] === 'held' &&
        MODE_CLASS[x.mode] === MODE_CLASS[record.mode] &&
        // Talks of negotiators are not the meeting that their leaders might hold.
        (hasPeople(x) || !hasPeople(record)) &&
        mainsOf(x.parties).length >= mainsOf(record.parties).length &&
        samePeople(x.parties, record.parties),
    )
  )
    return 'what was sought is told as held'
  if (partyCount(record) < 2) return 'fewer than two parties'
  if (states.size === 1 && !states.has(null)) return 'both sides speak for one state'
  if (
    record.mode === 'visit' &&
    all.some((x) => x !== record && x.mode !== 'visit' && MODE_CLASS[x.mode] === 'encounter' && isMetOn(record, x))
  )
    return 'the visit is told as a meeting'
  return null
}

/** "has left for Kigali … In March he met Kagame there": a month that is named is another one. */
const isMonth = (edtf: string) => /^\d{4}-\d\d$/.test(edtf)

// "arrived on Tuesday … He will meet X": how many sentences on the journey's own meeting may be told.
const NEARBY_PLAN = 2

const isOver = ({ status, dateFrom }: ContactRecord) => status === 'held' && dateFrom === 'own'

/** Whether a meeting is one of a visit: same traveller, same state, dates that fit. */
function isMetOn(visit: ContactRecord, meeting: ContactRecord): boolean {
  const traveller = visit.parties.find((x) => x.role !== 'host')
  const visited = visit.parties.find((x) => x.role === 'host')?.entity.state
  // "will come on Friday; they met last week in Davos": what is to come is not what was.
  if (STATUS_CLASS[visit.status] === 'ahead' && STATUS_CLASS[meeting.status] === 'held') return false
  // "travelled there in March … They are to meet again soon": nor what was what is to come.
  if (isOver(visit) && STATUS_CLASS[meeting.status] === 'ahead' && meeting.sentence - visit.sentence > NEARBY_PLAN)
    return false
  if (!visit.date && meeting.date && meeting.sentence > visit.sentence && isMonth(meeting.date.edtf)) return false
  if (!traveller || !meeting.parties.some((x) => x.entity === traveller.entity)) return false
  const there = meeting.place?.state === visited || meeting.parties.some((x) => x.entity.state === visited)
  // "flew to London, where talks are set for Monday": the day told before is not that of the visit.
  const carried = visit.dateFrom === 'context' && visit.sentence === meeting.sentence
  return there && (carried || datesFit(visit, meeting) || isNear(visit.date!.edtf, meeting.date!.edtf))
}
