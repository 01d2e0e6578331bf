import type { Nominal, Predicate } from '../../../model/clause.ts'
import { type Entity, isIndividual } from '../../../model/mention.ts'
import type { Memory } from './memory.ts'

const ONLY_HERE = 1

/** "X, who is named only here, gave a lunch in [his] honour", "showed [him] the harbour": of whom the text goes on to tell. */
export function stillTold(
  { focus, topic, leadBefore }: Memory,
  counts: ReadonlyMap<Entity, number>,
  { link, passive, args }: Predicate,
  [doer, ...more]: readonly Entity[],
): readonly Entity[] {
  if (link !== 'main' || passive || !doer || more.length > 0 || counts.get(doer) !== ONLY_HERE) return []
  const told = topic ?? leadBefore[0] ?? focus[0]
  if (!told || told === doer || !isIndividual(told)) return []
  return args.some((x) => pointsBack(x.nominal)) ? [told] : []
}

function pointsBack({ words, mentions: [mention] }: Nominal): boolean {
  return mention?.kind === 'pronoun' ? !mention.plural : /^(?:his|her) hono(?:u)?r$/.test(words)
}
