import type { ShownConflict } from '../../service/ask/entry-conflicts.ts'
import { oneLine } from './wrap.ts'

/** A disagreement: each side's value, and who says it in which words. */
export function conflictLines({ kind, sides }: ShownConflict): string[] {
  return [
    `  ${kind}: ${sides.map(({ value }) => value).join(' / ')}`,
    ...sides.flatMap(({ value, told }) =>
      told.map(({ shown: { record }, quote }) => {
        const who = [record.document, record.source, record.published].filter((part) => part !== null)
        return `    ${value}: “${oneLine(quote)}” (${who.map(oneLine).join(', ')})`
      }),
    ),
  ]
}
