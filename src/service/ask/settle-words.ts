import { EARLIEST, LATEST, span } from '../../model/edtf.ts'
import { Fault } from '../../model/fault.ts'
import { fold } from '../../model/fold.ts'

const MOST_SHOWN = 12

/** The words of a list that are asked for: [Ukraine War → ukraine_war]. Fault usage/bad-filter names those that there are. */
export function settleWords<Word extends string>(
  said: readonly string[],
  option: string,
  words: readonly Word[],
): readonly Word[] {
  return said
    .flatMap((each) => each.split(','))
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const wanted = fold(each.trim()).replaceAll(/[\s-]+/g, '_')
      const found = words.find((word) => fold(word) === wanted)
      if (found !== undefined) return found
      const near = words.filter((word) => fold(word).includes(wanted) || wanted.includes(fold(word)))
      throw badFilter(`${option} ${each.trim()}: ${one(near.length > 0 ? near : words)}.`)
    })
}

function one(words: readonly string[]): string {
  return words.length === 1 ? `did you mean ${words[0]}? Write it so` : `no such word. It is one of ${words.join(', ')}`
}

/** The first day of what is asked for with `--since`, or the last of `--until`: [2025-06 → 2025-06-01, 2025-06-30]. */
export function settleDay(said: string, option: '--since' | '--until'): string {
  const days = span(said.trim())
  const day = days?.[option === '--since' ? 0 : 1]
  if (day !== undefined && day !== EARLIEST && day !== LATEST) return day
  throw new Fault(
    'usage/bad-date',
    `${option} ${said}: no day, month or year. Write it as 2025-06-03, 2025-06 or 2025.`,
  )
}

/** The instant that is asked for with `--as-of`: the end of a day (UTC), or an instant as it stands. */
export function settleInstant(said: string): string {
  const words = said.trim()
  const days = /^[\d-]+$/.test(words) ? span(words) : null
  if (days !== null) return `${days[1]}T23:59:59.999Z`
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(words) ? new Date(words) : null
  if (instant !== null && !Number.isNaN(instant.getTime())) return instant.toISOString()
  throw new Fault(
    'usage/bad-date',
    `--as-of ${said}: no day or instant. Write it as 2025-06-03 or 2025-06-03T12:00:00Z.`,
  )
}

/** Something is asked for that the ledger or the register cannot make out. */
export function badFilter(message: string): Fault {
  return new Fault('usage/bad-filter', message)
}

/** Candidates as a message gives them, not too many: "a, b and 7 more". */
export function someOf(words: readonly string[]): string {
  if (words.length <= MOST_SHOWN) return words.join(', ')
  return `${words.slice(0, MOST_SHOWN).join(', ')} and ${words.length - MOST_SHOWN} more`
}
