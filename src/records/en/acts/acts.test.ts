import { describe, expect, it } from 'vitest'
import { codeDocument } from '../../../coder/code-document.ts'
import { readDocument } from '../../../documents/read-document.ts'
import type { Act } from '../../../model/act.ts'
import type { ActCase } from './cases/act-case.ts'
import { ACT_CASES } from './cases/acts.cases.ts'
import { AGENCY_CASES } from './cases/agencies.cases.ts'
import { ASKING_CASES } from './cases/asking.cases.ts'
import { CROWD_CASES } from './cases/crowds.cases.ts'
import { FORCE_CASES } from './cases/force.cases.ts'
import { GIVING_CASES } from './cases/giving.cases.ts'
import { NOUN_CASES } from './cases/nouns.cases.ts'
import { REFUSING_CASES } from './cases/refusing.cases.ts'
import { STRIKING_CASES } from './cases/striking.cases.ts'
import { YIELDING_CASES } from './cases/yielding.cases.ts'

const EXPECTED =
  /^(?<type>[A-Z]+)(?::(?<mode>\w+))? (?<status>\w+) (?<actors>[A-Z,]+|[-*]) > (?<recipients>[A-Z,]+|[-*]): (?<words>.+)$/

const TABLES: Readonly<Record<string, readonly ActCase[]>> = {
  'of every type': ACT_CASES,
  'of force': FORCE_CASES,
  'of crowds and bodies': CROWD_CASES,
  'of giving and refusing': YIELDING_CASES,
  'told by nouns': NOUN_CASES,
  'as agencies tell them': AGENCY_CASES,
  'asked, promised and agreed': ASKING_CASES,
  'given, granted and given up': GIVING_CASES,
  'held against others, refused and threatened': REFUSING_CASES,
  'of protest, measures and attacks': STRIKING_CASES,
}

function actsIn(text: string): Act[] {
  return codeDocument(readDocument(text, { id: 'acts', published: '2025-08-20' })).acts
}

function expectAct(act: Act, expected: string): void {
  const { type, mode, status, actors, recipients, words } = EXPECTED.exec(expected)!.groups!
  expect(act).toMatchObject({ type, mode: mode ?? null, status })
  expectStates(act.actors, actors!)
  expectStates(act.recipients, recipients!)
  expect(act.content).toContain(words)
}

function expectStates(parties: Act['actors'], codes: string): void {
  const states = parties.map(({ state }) => state)
  if (codes === '-') expect(states.filter((state) => state !== null)).toEqual([])
  else if (codes !== '*') expect(states).toEqual(codes.split(','))
}

function expectActs(text: string, expected: readonly string[]): void {
  const acts = actsIn(text)
  expect(acts.map(({ type, content }) => `${type}: ${content}`)).toHaveLength(expected.length)
  for (const [index, one] of expected.entries()) expectAct(acts[index]!, one)
}

describe.each(Object.entries(TABLES))('acts %s', (_, table) => {
  it.each(table.map((one) => ({ text: one[0], expected: one[1], knownMiss: one[2] })))('$text', (one) => {
    const { text, expected, knownMiss } = one
    if (knownMiss === undefined) expectActs(text, expected)
    else expect(() => expectActs(text, expected)).toThrow()
  })
})

describe('acts', () => {
  it('that are told again are one act with all its words', () => {
    const text = 'Norway urges Sudan to open ports\n\nNorway on Monday urged Sudan to open its ports to relief ships.'
    const [act, ...others] = actsIn(text)
    expect(others).toEqual([])
    expect(act!.evidence).toHaveLength(2)
    expect(act!.content).toContain('relief ships')
  })

  it('at a contact are tied to it', () => {
    const text =
      'Turkish Foreign Minister Hakan Fidan spoke by phone with Omani Foreign Minister Badr Albusaidi on Monday. During the call, Fidan called for a ceasefire in Yemen.'
    const { contacts, acts } = codeDocument(readDocument(text, { id: 'acts', published: '2025-08-20' }))
    expect(acts.map(({ type, contact, date }) => [type, contact, date])).toEqual([
      ['REQUEST', contacts[0]!.id, '2025-08-18'],
    ])
  })

  it('are each said by somebody', () => {
    const [act] = actsIn('Two diplomats said that Norway had rejected the plan.')
    expect(act!.attribution).toMatchObject({ kind: 'anonymous_source' })
  })

  it('of whoever speaks in the first person are said by that person', () => {
    const text = 'Remarks by Foreign Minister Johann Wadephul\n\nI welcome the truce. I urge both sides to keep it.'
    const { acts } = codeDocument(readDocument(text, { id: 'acts', published: '2025-08-20' }))
    expect(acts.map(({ type, attribution }) => [type, attribution.source, attribution.kind])).toEqual([
      ['SUPPORT', 'Johann Wadephul', 'official_statement'],
      ['REQUEST', 'Johann Wadephul', 'official_statement'],
    ])
  })

  it('quote the words of every value', () => {
    const text = 'Norway urged Sudan to open its ports on Monday.'
    const [act] = actsIn(text)
    for (const one of Object.values(act!.evidence_by_field).flat())
      expect(text.slice(one.start, one.end)).toBe(one.quote)
    expect(Object.keys(act!.basis).sort()).toEqual(Object.keys(act!.evidence_by_field).sort())
  })
})
