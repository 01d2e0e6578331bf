import { describe, expect, it } from 'vitest'
import { ACT_MODES, ACT_TYPES } from '../model/act.ts'
import { ACT_CODES } from './act-codes.generated.ts'
import { actCode, contactScore } from './act-codes.ts'

describe('the CAMEO code of an act', () => {
  it.each([
    ['REQUEST', null, 'urged', '020', 3],
    ['REQUEST', null, 'demanded', '100', -5],
    ['REJECT', null, 'rejected', '120', -4],
    ['REJECT', null, 'vetoed', '129', -5],
    ['SUPPORT', null, 'reaffirmed its support', '050', 3.5],
    ['SUPPORT', 'offer', 'offered to mediate', '039', 5],
    ['SUPPORT', 'offer', 'offered to host', '030', 4],
    ['ACCUSE', 'condemn', 'condemned', '111', -2],
    ['ACCUSE', null, 'accused', '112', -2],
    ['RETREAT', null, 'released', '084', 7],
    ['RETREAT', null, 'withdrew', '087', 9],
    ['ASSAULT', null, 'shelled', '190', -10],
    ['ASSAULT', null, 'tortured', '182', -9.5],
    ['COERCE', null, 'kidnapped', '181', -9],
    ['COERCE', null, 'deported', '174', -5],
    ['COERCE', null, 'confiscated', '171', -9.2],
    ['PROTEST', null, 'marched', '141', -6.5],
    ['PROTEST', null, 'rioted', '145', -7.5],
    ['SANCTION', null, 'imposed', '163', -8],
    ['SANCTION', null, 'recalled', '161', -4],
    ['MOBILIZE', null, 'deployed', '154', -7.2],
  ] as const)('%s %s “%s” is %s', (type, mode, words, cameo, goldstein) => {
    expect(actCode({ type, mode }, words)).toMatchObject({ cameo, goldstein })
  })

  it('is there for every type and mode', () => {
    for (const type of ACT_TYPES)
      for (const mode of [null, ...ACT_MODES]) expect(actCode({ type, mode }, '').type).toBe(type)
    expect(ACT_CODES.every(({ goldstein, quad }) => goldstein > 0 || quad > 2)).toBe(true)
    expect(contactScore('046')).toBe(7)
  })
})
