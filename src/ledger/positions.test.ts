import { describe, expect, it } from 'vitest'
import { codeDocument } from '../coder/code-document.ts'
import { readDocument } from '../documents/read-document.ts'
import { ACT_TYPES } from '../model/act.ts'
import { positionsOf, STANCES, stanceOf, TELLING_TYPES } from './positions.ts'

/** A sentence and the positions that it tells of: `party topic stance status`. */
const CASES: readonly (readonly [text: string, positions: readonly string[]])[] = [
  ['Norway called for a ceasefire in Gaza.', ['NOR ceasefire demands held', 'NOR gaza demands held']],
  ['Hungary rejected sanctions against Russia.', ['HUN sanctions rejects held']],
  ['Malawi and Zambia welcomed the election in Libya.', ['MWI libya supports held', 'ZMB libya supports held']],
  ['Cuba accepted the proposal.', ['CUB - supports held']],
  ['Oman offered to host the talks on Yemen.', ['OMN yemen_red_sea offers held']],
  ['Canada will provide Chad with ammunition.', ['CAN defence_cooperation offers planned', 'CAN sahel offers planned']],
  ['Spain would consider lifting its sanctions.', ['ESP sanctions offers proposed']],
  // What was done is a deed, what was not is no stance.
  ['Kuwait donated 20 tons of medicine to Lebanon.', []],
  ['The European Union lifted its sanctions on Syria.', []],
  ['Italy did not rule out sending soldiers.', []],
  ['Colombia condemned the attack.', []],
]

describe('positions', () => {
  it.each(CASES)('%s', (text, expected) => {
    const { acts } = codeDocument(readDocument(text, { id: 'positions', published: '2025-08-20' }))
    const found = acts.flatMap(positionsOf)
    expect(found.map((x) => `${x.party.state} ${x.topic ?? '-'} ${x.stance} ${x.status}`).sort()).toEqual(expected)
    for (const { clause } of found) expect(text).toContain(clause)
  })

  it('come of the types that are said to tell of them, and of no others', () => {
    const telling = ACT_TYPES.filter((type) =>
      (['held', 'planned'] as const).some((status) => stanceOf({ type, mode: null, status }) !== null),
    )
    expect([...telling].sort()).toEqual([...TELLING_TYPES].sort())
    expect(stanceOf({ type: 'SUPPORT', mode: 'offer', status: 'held' })).toBe(STANCES[3])
  })
})
