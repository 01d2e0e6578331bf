import type { Nominal } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { Scene } from './scene.ts'

/** "issues, including [Syria]": states named among matters are no parties. */
export function isOfPeople(scene: Scene, { from, mentions }: Nominal): boolean {
  if (mentions.some((x) => x.kind !== 'state')) return true
  const at = from - 2 - Number(scene.page.tokens[from - 2]?.norm === ',')
  return PARTAKERS.test(scene.page.tokens[at]?.norm ?? '') || scene.page.mentionAt[at] !== undefined
}

const PARTAKERS = oneOf(
  'states|countries|nations|members|delegations|governments|powers|neighbours|neighbors|partners|allies',
)
