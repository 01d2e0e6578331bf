import { describe, expect, it } from 'vitest'
import { explainDocument } from '../../src/coder/code-document.ts'
import { ENGLISH } from '../../src/coder/en/code-english.ts'
import { readDocument } from '../../src/documents/read-document.ts'

const TEXT = `MUSCAT, June 3, 2025 (Reuters) - Turkish Foreign Minister Hakan Fidan met his Omani counterpart Badr al-Busaidi in Muscat on Monday.

The Turkish minister also discussed the ceasefire in Gaza with him during the meeting. Fidan visited Muscat two years ago.`

const { steps } = explainDocument(readDocument(TEXT, { id: 'explained' }))
const step = (pass: string) => {
  const found = steps.find((one) => one.pass === pass)
  if (!found) throw new RangeError(`no pass ${pass}`)
  return found
}

describe('the explanation', () => {
  it('tells of every pass, in order', () =>
    expect(steps.map(({ pass }) => pass)).toEqual(ENGLISH.passes.map(({ name }) => name)))

  it('tells what was left out as furniture', () =>
    expect(step('text/tokens').dropped[0]).toEqual({
      what: 'MUSCAT, June 3, 2025 (Reuters) -',
      why: 'furniture (dateline)',
    }))

  it('gives dates with their rule and value', () => {
    expect(step('dates/find').found[0]).toContain('“on Monday”')
    expect(step('dates/find').settled[0]).toContain('2025-06-02')
  })

  it('says by what the day of publication is known', () =>
    expect(step('document/published').settled).toEqual(['2025-06-03, dateline']))

  it('gives people with all their mentions and their id', () => {
    const fidan = step('mentions/entities').settled.find((line) => line.startsWith('Hakan Fidan'))
    expect(fidan).toContain('register: hakan-fidan')
    expect(fidan).toContain('“The Turkish minister”')
  })

  it('gives each clause in a line', () =>
    expect(step('clauses/read').found[0]).toMatch(/^1: “Turkish Foreign Minister Hakan Fidan” \[met\], meet, past/))

  it('says which mentions are one contact', () =>
    expect(step('contacts/settle').settled.join('\n')).toMatch(
      /sentence 2 “.*” is the same contact as sentence 1 “met”/,
    ))

  it('quotes the words of topics', () => expect(step('topics/settle').settled.join('\n')).toContain('“Gaza”'))

  it('says why a pronoun stands for nobody by itself', () =>
    expect(step('mentions/entities').dropped).toContainEqual({
      what: 'him',
      why: 'whom it means is settled clause by clause',
    }))
})

describe('a text that is not coded', () => {
  it('says why', () => {
    const german = 'Der Außenminister hat am Dienstag mit seinem Amtskollegen telefoniert und über die Lage gesprochen.'
    const told = explainDocument(readDocument(german, { id: 'german' }))
    expect(told.steps).toHaveLength(1)
    expect(told.steps[0]?.dropped[0]?.why).toContain('not English')
  })
})
