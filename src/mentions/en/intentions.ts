import type { Token } from '../../model/token.ts'
import { BASE, verbForms } from './words/verbs.ts'

/** Forms that are nouns as often, and verbs in front of "to" and what is meant to be done. */
export const INTENTIONS =
  /^(plan|hope|want|need|aim|vow|pledge|move|promise|work|attempt|claim|wish|intend|offer|demand|threat|look|stand|turn|start)s?$/

const MEANT = /^(?:plan|hope|want|need|aim|vow|pledge|promise|wish|offer)s?$/

/** "flew to Rome and [hopes] to meet her", but "their fears and [hopes] to come". */
export function intends(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 2], tokens[at + 2]]
  if (!MEANT.test(tokens[at]!.norm) || tokens[at + 1]?.norm !== 'to' || !before || !next) return false
  if (before.letters === 'lower' && /[^s]s$/.test(before.norm)) return false
  return verbForms(next.norm)?.some((x) => (x.forms & BASE) !== 0) ?? false
}
