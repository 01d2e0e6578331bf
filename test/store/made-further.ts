import { ACT_TYPES } from '../../src/model/act.ts'
import type { Attribution } from '../../src/model/attribution.ts'
import type { Party } from '../../src/model/contact.ts'
import { addDays } from '../../src/model/edtf.ts'
import type { ActRecord, FigureRecord, FurtherRecord } from '../../src/model/further-record.ts'
import { chanceFrom } from './chance.ts'

const STATES = ['TUR', 'OMN', 'NOR', 'SDN', 'XEU'] as const
const TOPICS = ['gaza', 'sanctions', 'libya'] as const
const NOBODY: Attribution = { source: null, kind: 'document_voice', via: [] }

/** Acts and figures of so many documents, a few each; the same each time. */
export function madeFurther(documents: number): FurtherRecord[] {
  const chance = chanceFrom(documents)
  const party = (): Party => {
    const state = chance.one(STATES)
    return { name: `Minister of ${state}`, person: `m-${state}`, state, office: null, role: 'party', kind: 'person' }
  }
  return Array.from({ length: documents }, (_, n) => {
    const published = addDays('2025-01-01', chance.below(60))
    const common = (nth: number, kind: string) => ({
      ...{ id: `${kind}-${n}-${nth}`, text: `${n}`.padStart(64, '0'), start: nth * 10, end: nth * 10 + 9, nth },
      ...{ document: `doc ${n}`, published, source: chance.percent(50) ? 'Harbour Gazette' : null },
    })
    const grounds = { evidence: [{ start: 0, end: 1, quote: `words ${n}` }], evidence_by_field: {}, basis: {} }
    const acts = Array.from({ length: chance.below(3) }, (_, nth): ActRecord => {
      const [actor, recipient] = [party(), party()]
      const date = chance.percent(50) ? addDays(published, -chance.below(9)) : null
      const told = { type: chance.one(ACT_TYPES), mode: null, status: chance.one(['held', 'planned'] as const) }
      return {
        ...{ ...common(nth, 'a'), kind: 'act', people: [], states: [actor.state!, recipient.state!] },
        act: {
          ...{ id: `a${nth + 1}`, ...told, actors: [actor], recipients: [recipient], contact: null, date },
          ...{ content: `opened port ${n}`, topics: [chance.one(TOPICS)], attribution: NOBODY, ...grounds },
        },
      }
    })
    const figures = Array.from({ length: chance.below(3) }, (_, nth): FigureRecord => {
      const state = chance.one(STATES)
      return {
        ...{ ...common(nth, 'f'), kind: 'figure', people: [], states: [state] },
        figure: {
          ...{ id: `f${nth + 1}`, value: nth, upper: null, bound: 'exact', unit: `ships ${n}`, subject: state },
          ...{ each: false, date: null, attribution: NOBODY, ...grounds },
        },
      }
    })
    return [...acts, ...figures]
  }).flat()
}
