import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeDocument, readDocument } from '../../src/index.ts'
import { furtherRecords } from '../../src/ledger/index.ts'
import type { ActRecord } from '../../src/model/further-record.ts'
import { actCodeFaults, readActCodes } from '../../tools/build-act-codes.ts'
import { formatNamed } from './outgoing.ts'

/** The acts of a text as they would be kept. */
function actsOf(text: string, published = '2025-06-10'): ActRecord[] {
  const { document, acts } = codeDocument(readDocument(text, { id: 'note', published, source: 'Harbour\tGazette' }))
  const { sha256 } = document
  const records = furtherRecords({ sha256, document: 'note', published, source: document.source, acts, figures: [] })
  return records.flatMap((record) => (record.kind === 'act' ? [record] : []))
}

function written(name: string, acts: readonly ActRecord[]): { lines: string[]; leftOut: number } {
  const writing = formatNamed(name).begin('people')
  const text = acts.map((record) => writing.addAct!({ record, texts: new Map() })).join('') + writing.end()
  return { lines: text.split('\n').filter(Boolean), leftOut: writing.leftOut() }
}

const cells = (text: string) => {
  const [line = '', ...others] = written('cameo', actsOf(text)).lines
  expect(others).toEqual([])
  const [day, source, target, code, id, publishers, score] = line.split('\t')
  expect(id).toMatch(/^a-[0-9a-z]{10}$/)
  expect(publishers).toBe('Harbour Gazette')
  return `${day} ${source} ${target} ${code} ${score}`
}

describe('acts as event data', () => {
  it.each([
    ['Norway urged Sudan on Monday to open its ports.', '20250609 NORGOV SDNGOV 020 3'],
    ['Norway demanded from Sudan that it open its ports.', '20250610 NORGOV SDNGOV 100 -5'],
    ['Ethiopia attacked Eritrea.', '20250610 ETHGOV ERIGOV 190 -10'],
    ['The European Union lifted its sanctions on Syria.', '20250610 IGO SYRGOV 080 5'],
    ['Canada will provide Ukraine with ammunition.', '20250610 CANGOV UKRGOV 030 4'],
  ])('%s is %s in CAMEO', (text, line) => expect(cells(text)).toBe(line))

  it('are records of PLOVER with the clause and what they rest on', () => {
    const [record] = actsOf('Norway urged Sudan on Monday to open its ports.')
    const [line] = written('plover', [record!]).lines
    expect(JSON.parse(line!)).toMatchObject({
      ...{ id: record!.id, date: '2025-06-09', event: ['REQUEST'], mode: [], quad_code: 3, goldstein: 3 },
      source: [{ code: 'NOR', sector: ['GOV'], actor_text: 'Norway' }],
      recipient: [{ code: 'SDN' }],
      cite_info: [{ citation: 'note' }],
    })
    expect(JSON.parse(line!)).not.toHaveProperty('comment')
  })

  it('without a day of their own have that of publication, and say so', () => {
    const [line] = written('plover', actsOf('Chile condemned the coup.')).lines
    expect(JSON.parse(line!)).toMatchObject({ date: '2025-06-10', comment: 'day of publication', recipient: [] })
  })

  it('that are announced are agreements to do so', () => {
    const [line] = written('plover', actsOf('Canada will provide Ukraine with ammunition.')).lines
    expect(JSON.parse(line!)).toMatchObject({ event: ['AGREE'], quad_code: 1 })
    expect(JSON.parse(line!).context).toContain('future')
  })

  it.each([
    'Spain would consider lifting its sanctions.',
    'Italy did not rule out sending soldiers.',
    'Russia will expel the Polish ambassador.',
  ])('that are not done are left out: %s', (text) => {
    expect(actsOf(text)).toHaveLength(1)
    for (const name of ['plover', 'cameo']) expect(written(name, actsOf(text))).toEqual({ lines: [], leftOut: 1 })
  })
})

describe('the table of codes of acts', () => {
  it('has nothing wrong with it', () => expect(actCodeFaults(readActCodes())).toEqual([]))

  it('is refused where it contradicts itself', () => {
    const table = readActCodes()
    const [first, ...others] = table.acts
    const wrong = {
      ...table,
      acts: [...others.filter(({ type }) => type !== 'AID'), { ...first!, source: 'hearsay', goldstein: 1 }],
    }
    expect(actCodeFaults(wrong).join('\n')).toMatch(/unknown source hearsay/)
    expect(actCodeFaults(wrong).join('\n')).toMatch(/behind the row for all of its type/)
    expect(actCodeFaults(wrong).join('\n')).toMatch(/no row for AID/)
  })

  it('is on the page of exports', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'exports.md'), 'utf8')
    for (const { type, cameo, goldstein } of readActCodes().acts)
      expect(page).toMatch(
        new RegExp(
          `\\| ${type}[^|]*\\|[^|]*\\| ${cameo} [^|]*\\| ${goldstein < 0 ? '−' : ''}${Math.abs(goldstein)} \\|`,
        ),
      )
  })
})
