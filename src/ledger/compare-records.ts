import { type LinkRecord, tellerOf } from '../model/link-record.ts'
import { compareDays, publishedTogether } from './compare-days.ts'
import { compareParties } from './compare-parties.ts'
import { comparePlaces } from './compare-places.ts'
import { type Prepared, prepare } from './prepare-record.ts'
import { type SignName, weigh } from './signs.ts'

/** How far two records are told to be of one thing, and why. */
export interface Comparison {
  readonly score: number
  readonly signs: readonly SignName[]
}

/** Compares two records: which signs speak for and against their being of one thing in the world. The order of the two is of no account. */
export function compareRecords(one: LinkRecord, other: LinkRecord): Comparison {
  const [a, b] = one.key <= other.key ? [prepare(one), prepare(other)] : [prepare(other), prepare(one)]
  const signs: SignName[] = []
  compareParties(a.compared, b.compared, signs)
  if (signs[0] === 'parties/too-few-shared') return { score: weigh(signs), signs }
  signs.push(compareDays(a, b), compareModes(a, b))
  const others = [comparePlaces(a.place, b.place), compareStatus(a, b), compareTitles(a, b)]
  for (const sign of others) if (sign !== null) signs.push(sign)
  if (tellerOf(one) === tellerOf(other)) signs.push('text/same')
  return { score: weigh(signs), signs }
}

function compareModes(a: Prepared, b: Prepared): SignName {
  if (a.modeClass === b.modeClass) {
    if (a.modeClass === 'message') return 'mode/same-message'
    if (a.record.mode === b.record.mode) return 'mode/same'
    return a.modeClass === 'remote' ? 'mode/call-or-video' : 'mode/same-class'
  }
  if (a.modeClass === 'message' || b.modeClass === 'message') return 'mode/message-or-not'
  if (a.modeClass !== 'remote' && b.modeClass !== 'remote') return 'mode/visit-or-meeting'
  const call = a.modeClass === 'remote' ? a : b
  return call.record.modeOpen && a.modeClass !== 'visit' && b.modeClass !== 'visit'
    ? 'mode/left-open'
    : 'mode/different'
}

function compareStatus(a: Prepared, b: Prepared): SignName | null {
  const [one, other] = [a.statusClass, b.statusClass]
  if (one === other)
    return one === 'off' ? 'status/both-off' : one === 'ahead' && publishedTogether(a, b) ? 'status/same-plan' : null
  const [first, second] = [a.record.status, b.record.status]
  if (first === 'proposed' || second === 'proposed') return 'status/held-and-proposed'
  const off = first === 'cancelled' || second === 'cancelled'
  return off && (one === 'held' || other === 'held') ? 'status/off-and-held' : null
}

function compareTitles(a: Prepared, b: Prepared): SignName | null {
  if (a.round !== null && b.round !== null) return a.round === b.round ? 'title/same-round' : 'title/other-round'
  return a.title !== null && a.title === b.title ? 'title/same' : null
}
