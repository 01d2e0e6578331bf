import { type Entity, isIndividual } from '../../../model/mention.ts'
import type { Memory } from './memory.ts'

/** "A and B disagree. [Their] meeting": two of two states who were together the subject, in this sentence or the one before. */
function subjectsOfBoth({ lead, leadBefore }: Memory): readonly Entity[] {
  return [lead, leadBefore].find(isOfTwoStates) ?? []
}

/** "A has praised B. [Their] meeting": the only two of whom this sentence and the one before tell, else the last two people named together. */
function onlyTwo(
  { grouped, groupedBefore, sentence, sentenceBefore, together }: Memory,
  around: readonly Entity[],
): readonly Entity[] {
  const people = [...new Set([...sentenceBefore, ...sentence, ...around])].filter(isIndividual)
  const last = around.length === 0 && together[0]?.every(isIndividual) ? together[0] : []
  return [grouped, groupedBefore, people, last].find(isOfTwoStates) ?? []
}

function isOfTwoStates([first, second, ...more]: readonly Entity[]): boolean {
  if (!first?.state || !second?.state || more.length > 0) return false
  return first.state !== second.state
}

/** Whose "their meeting" is: the two around it, those whom the last sentences had for subjects, those who met last. */
export function twoMeant(mind: Memory, around: readonly Entity[]): readonly Entity[] {
  if (around.length > 0) return onlyTwo(mind, around)
  const both = subjectsOfBoth(mind)
  if (both.length > 0) return both
  return mind.parties.length > 0 ? mind.parties : onlyTwo(mind, [])
}
