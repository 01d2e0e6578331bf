import { headline } from '../../model/contact-words.ts'
import { entryChanges } from '../../service/ask/changes.ts'
import type { Outcome } from '../../service/decide/decide.ts'
import { decisionWords } from './decision-lines.ts'

/** A decision, and under it what it changed in the ledger. */
export function outcomeLines({ decision, change: { changed, ended } }: Outcome): string[] {
  return [
    `${decision.id}  ${decisionWords(decision)}`,
    ...changed.map(({ before, entry }) => {
      const words = before === null ? 'new' : entryChanges(before, entry, (key) => key).join('; ')
      return `  ${entry.id}  ${entry.date ?? 'no date'}  ${headline(entry)}: ${words}`
    }),
    ...ended.map(({ id, into }) => `  ${id}  ${into === null ? 'is no entry any more' : `is part of ${into} now`}`),
  ]
}
