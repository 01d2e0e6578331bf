import { lengthInDays } from './edtf.ts'
import type { Conflict, Entry } from './entry.ts'

/** Something in an entry that a person had better look at, in words, and how much a look is worth. */
export interface Doubt {
  readonly kind: 'conflict' | 'date' | 'link'
  readonly words: string
  readonly weight: number
}

/** Links that only just hold: below this score. Two records are linked from 11 on (docs/ledger.md). */
export const WEAK_LINK = 13

const WEEK = 7

/** What is in doubt in an entry: what its reports disagree about, then how its date was come by, then links that only just hold. */
export function doubtsOf(entry: Entry): Doubt[] {
  return [...conflicts(entry), ...dateDoubts(entry), ...weakLinks(entry)]
}

/** How much a look at an entry is worth: the sum of its doubts. */
export function doubtOf(entry: Entry): number {
  return doubtsOf(entry).reduce((sum, { weight }) => sum + weight, 0)
}

function isEdited({ review }: Entry, field: string): boolean {
  return review?.edits.some((edit) => edit.field === field && edit.record === null) ?? false
}

/** The field that a kind of conflict is about, where it is called otherwise. */
const FIELD: Readonly<Record<string, string>> = { number: 'title', role: 'parties' }

/** The disagreements of an entry that nobody has decided: it was not accepted as it is, nor the value put in its place. */
export function openConflicts(entry: Entry): Conflict[] {
  if (entry.review?.verdict === 'accepted') return []
  return entry.conflicts.filter(({ kind }) => !isEdited(entry, FIELD[kind] ?? kind))
}

function conflicts(entry: Entry): Doubt[] {
  return entry.conflicts
    .filter(({ kind }) => !isEdited(entry, FIELD[kind] ?? kind))
    .map(({ kind, sides }) => ({
      kind: 'conflict',
      words: `reports disagree about ${kind}: ${sides.map(({ value }) => value).join(' / ')}`,
      weight: 10,
    }))
}

function dateDoubts(entry: Entry): Doubt[] {
  const { date, basis } = entry
  if (isEdited(entry, 'date')) return []
  if (date === null) return [{ kind: 'date', words: 'no date', weight: 5 }]
  if (/[~?%]/.test(date) || lengthInDays(date) > WEEK)
    return [{ kind: 'date', words: `no more than ${date} is known of its date`, weight: 4 }]
  return basis.date?.startsWith('inferred') ? [{ kind: 'date', words: `date ${basis.date}`, weight: 3 }] : []
}

function weakLinks(entry: Entry): Doubt[] {
  const weak = entry.links.filter(({ score }) => score < WEAK_LINK)
  return weak.map(({ score }) => ({
    kind: 'link',
    words: `a report is only just linked with it (score ${score})`,
    weight: 2,
  }))
}
