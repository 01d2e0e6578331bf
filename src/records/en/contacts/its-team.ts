import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Scene } from './scene.ts'

/** "A delegation led by X will be in Beijing. [It] will be received by Y": the team that was the subject of the sentence before. */
export function itsTeam({ page }: Scene, { subject, sentence, link }: Predicate): Nominal | null {
  if (subject?.words !== 'it' || link !== 'main') return null
  const before = page.readings[sentence - 1]?.predicates.find((x) => x.link === 'main')
  if (!before || page.sentences[sentence]!.block !== page.sentences[sentence - 1]!.block) return null
  const [team, ...more] = before.subject?.kind === 'parties' ? before.subject.mentions : []
  return team?.kind === 'delegation' && more.length === 0 ? before.subject : null
}
