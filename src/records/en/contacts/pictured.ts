import type { Predicate } from '../../../model/clause.ts'
import { datesBetween } from './dates.ts'
import type { ContactPage } from './page.ts'

/** "greets him before their talks [on Saturday]": a picture's text, in the present, is of a day of the week that was. */
export function isPictured(page: ContactPage, { tense, sentence, chain }: Predicate): boolean {
  const { block, from, to } = page.sentences[sentence]!
  if (page.blocks[block]!.kind !== 'caption' || tense !== 'present' || chain.length > 0) return false
  const dates = datesBetween(page, from, to)
  return dates.length > 0 && dates.every((x) => x.said.kind === 'weekday')
}
