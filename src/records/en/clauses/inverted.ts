import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { VerbGroup } from './verb-groups.ts'
import { ahead, before, topOf, type Walk } from './walk.ts'

// What puts the auxiliary before its subject when a clause opens with it: "Only then was X received".
const FRONTED = oneOf('only|never|not|rarely|seldom|hardly|scarcely|nowhere')
const NOT_AT_ALL = /^(?:never|(?:at|on|under|in) no|nowhere)\b/

/** Whether "is", "was" or "had" stands before the subject of the verb that it helps: "Nor [were] the two holding talks". */
export function isInverted(walk: Walk, group: VerbGroup): boolean {
  if (!isOneOf(group.lemma, 'be', 'have') || group.form !== 'finite' || group.to - group.from > 1) return false
  const clause = topOf(walk)
  if (clause.subject || clause.predicate || ahead(walk)?.kind !== 'nominal' || !isFronted(walk)) return false
  const verb = verbBehind(walk)
  if (verb?.kind !== 'verb') return false
  return verb.group.form === 'participle' || verb.group.doubtful || (group.lemma === 'be' && verb.group.form === 'ing')
}

/** Whether the auxiliary denies what follows: "At no time was X meeting Y". */
export function deniesAtAll({ layers, sentence }: Walk): boolean {
  const [first, second] = [layers.tokens[sentence.from]!.norm, layers.tokens[sentence.from + 1]?.norm ?? '']
  return NOT_AT_ALL.test(`${first} ${second}`)
}

function isFronted(walk: Walk): boolean {
  const previous = before(walk)
  if (!previous || previous.kind === 'neither') return true
  return FRONTED.test(walk.layers.tokens[walk.sentence.from]!.norm) || deniesAtAll(walk)
}

/** The verb behind the noun phrase that follows. */
function verbBehind({ chunks, at }: Walk) {
  const subject = chunks.findIndex((x, index) => index > at && index < at + 4 && x.kind === 'nominal')
  return subject < 0 ? undefined : chunks.slice(subject + 1, subject + 4).find((x) => !isOneOf(x.kind, 'date', 'other'))
}
