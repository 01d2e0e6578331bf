import { Fault } from '../model/fault.ts'

/** The most bytes that one document may have, from `--limit-size` in megabytes. Fault usage/bad-option. */
export function sizeLimit(megabytes: string): number {
  const bytes = Number(megabytes) * 1e6
  if (bytes > 0 && Number.isFinite(bytes)) return bytes
  throw new Fault(
    'usage/bad-option',
    `--limit-size ${megabytes}: not a number of megabytes. Write it as --limit-size 50.`,
  )
}
