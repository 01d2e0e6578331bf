import type { Predicate } from '../../../model/clause.ts'
import type { ContactPage } from './page.ts'

/** "dined with the others in Bali on 9 September; [they also] spoke of trade": behind a semicolon, then and there. */
export function alsoDid({ tokens }: ContactPage, { link, tense, perfect, subject, from, span }: Predicate): boolean {
  if (link !== 'main' || tense !== 'past' || perfect || tokens[span.from]!.norm !== ';') return false
  const kind = subject?.mentions[0]?.kind
  return (kind === 'pronoun' || kind === 'set') && tokens[from - 1]!.norm === 'also'
}
