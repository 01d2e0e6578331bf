import { describe, expect, it } from 'vitest'
import { codeDocument } from '../../../coder/code-document.ts'
import { readDocument } from '../../../documents/read-document.ts'
import type { Act } from '../../../model/act.ts'
import { FURTHER_HOSTILE_LEADS } from './cases/further-hostile-leads.cases.ts'
import { FURTHER_LEADS } from './cases/further-leads.cases.ts'
import { HOSTILE_LEADS } from './cases/hostile-leads.cases.ts'
import { LEADS } from './cases/leads.cases.ts'
import { SHORT_HOSTILE_LEADS } from './cases/short-hostile-leads.cases.ts'
import { SHORT_LEADS } from './cases/short-leads.cases.ts'

const COOPERATIVE = /^(?:SUPPORT|COOPERATE|AID|CONCEDE|RETREAT)$/
const FORCEFUL = /^(?:PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT)$/

/** PLOVER has no plans and no denials: what is friendly and to come is AGREE, what is hostile and to come THREATEN. */
function typeOf({ type, mode, status }: Act): string {
  const isToCome = status === 'planned' || status === 'proposed'
  if (COOPERATIVE.test(type) && status === 'denied') return 'REJECT'
  if (COOPERATIVE.test(type) && (isToCome || mode === 'offer')) return 'AGREE'
  return FORCEFUL.test(type) && isToCome ? 'THREATEN' : type
}

function expectLead(text: string, type: string, state: string): void {
  const { acts } = codeDocument(readDocument(text, { id: 'lead', published: '2025-08-20' }))
  const found = acts.filter((act) => typeOf(act) === type)
  expect(found.flatMap(({ actors }) => actors.map((party) => party.state))).toContain(state)
}

const ALL = [
  ...LEADS,
  ...HOSTILE_LEADS,
  ...FURTHER_LEADS,
  ...FURTHER_HOSTILE_LEADS,
  ...SHORT_LEADS,
  ...SHORT_HOSTILE_LEADS,
]

describe('acts in the first sentence of a report', () => {
  it.each(ALL.map((one) => ({ text: one[0], lead: one })))('$text', ({ text, lead }) => {
    const [, type, state, knownMiss] = lead
    if (knownMiss === undefined) expectLead(text, type, state)
    else expect(() => expectLead(text, type, state)).toThrow()
  })
})
