import { Fault } from '../model/fault.ts'

/** More than any ledger holds; databases know no infinity. */
const ALL = 1_000_000_000

/** How many an option asks for: a whole number from 1, or `all`. Fault usage/bad-option. */
export function howMany(words: string, option: string): number {
  if (words === 'all') return ALL
  if (/^[1-9]\d{0,8}$/.test(words)) return Number(words)
  throw new Fault(
    'usage/bad-option',
    `${option} ${words}: not a whole number above 0. Write it as ${option} 50, or ${option} all.`,
  )
}
