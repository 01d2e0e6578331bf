import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outgoing, written } from './outgoing.ts'

const LINE = 'meeting held 2025-06-05: Hakan Fidan, TUR; Badr al-Busaidi, OMN @ Muscat, OMN < 2025-06-06'
const AGAIN = 'meeting held 2025-06-05: Hakan Fidan, TUR; Badr al-Busaidi, OMN @ Muscat, OMN < 2025-06-07'
const ABOUT = { document: 'held-1', title: 'Ministers meet', source: 'Harbour Gazette', url: 'https://example.org/1' }

describe('CSL-JSON', () => {
  const items = (...all: ReturnType<typeof outgoing>[]) => JSON.parse(written('csl-json', all).text)

  it('cites the entry, and each source once', () => {
    const one = outgoing('c-1', [LINE], ABOUT)
    expect(items(one, { ...one, entry: { ...one.entry, id: 'c-2' } })).toEqual([
      {
        ...{ id: 'c-1', type: 'event', title: 'Meeting: Hakan Fidan (TUR) + Badr al-Busaidi (OMN), Muscat (OMN)' },
        ...{
          'event-date': { 'date-parts': [[2025, 6, 5]] },
          'event-place': 'Muscat (OMN)',
          publisher: 'Parley ledger',
        },
        issued: { 'date-parts': [[2025, 7, 1]] },
        note: 'Entry c-1, held, 5 June 2025; told by held-1',
      },
      {
        ...{ id: 'held-1', type: 'webpage', title: 'Ministers meet', 'container-title': 'Harbour Gazette' },
        ...{ publisher: 'Harbour Gazette', issued: { 'date-parts': [[2025, 6, 6]] }, URL: 'https://example.org/1' },
        ...{ language: 'en', archive: 'Parley ledger', archive_location: `sha256:${one.records[0]!.text}` },
      },
      expect.objectContaining({ id: 'c-2' }),
    ])
    expect(items()).toEqual([])
  })

  it.each([
    ['2025-06', { 'date-parts': [[2025, 6]] }],
    [
      '2025-06-05/2025-06-07',
      {
        'date-parts': [
          [2025, 6, 5],
          [2025, 6, 7],
        ],
      },
    ],
    ['2025-06-05~', { literal: 'about 5 June 2025' }],
    ['[2025-06-05,2025-06-07]', { literal: '5 June 2025 or 7 June 2025' }],
    ['../2025-06', { literal: 'until June 2025' }],
  ])('makes no date more certain than %s', (date, expected) => {
    const one = outgoing('c-1', [LINE])
    expect(items({ ...one, entry: { ...one.entry, date } })[0]['event-date']).toEqual(expected)
  })
})

/** Reads BibTeX by its grammar: keys, and fields in balanced braces. */
function readBibtex(text: string): { key: string; fields: Record<string, string> }[] {
  return [...text.matchAll(/^@misc\{([^,\s{}]+),\n([\s\S]*?)^\}\n$/gm)].map(([, key = '', body = '']) => {
    const fields = body
      .split(/,\n/)
      .filter(Boolean)
      .map((line) => {
        const [, name = '', value = ''] = /^ {2}(\w+) = (.*)$/.exec(line) ?? []
        return [name, name === 'month' ? value : value.slice(1, -1)] as const
      })
    return { key, fields: Object.fromEntries(fields) }
  })
}

function isBalanced(value: string): boolean {
  let depth = 0
  for (const [mark] of value.matchAll(/\\.|[{}]/gsu)) {
    if (mark === '{') depth += 1
    if (mark === '}') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

describe('BibTeX', () => {
  it('cites the entry, and each source once', () => {
    const one = outgoing('c-1', [LINE, AGAIN], ABOUT)
    const [entry, source, ...others] = readBibtex(written('bibtex', [one]).text)
    expect(entry).toMatchObject({
      key: 'c-1',
      fields: { year: '2025', month: 'jun', date: '2025-06-05', address: 'Muscat (OMN)' },
    })
    expect(source).toMatchObject({
      key: 'held-1',
      fields: {
        title: '{Ministers meet}',
        howpublished: 'Harbour Gazette',
        url: 'https://example.org/1',
        year: '2025',
      },
    })
    expect(others).toHaveLength(1)
  })

  it('can be read whatever titles hold', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', ' ', '{', '}', '\\', '%', '$', '&', '#', '_', '^', '~', '"', '\n', 'Ş', '🕊', ','),
    })
    fc.assert(
      fc.property(words, words, (title, source) => {
        const { text } = written('bibtex', [outgoing('c-1', [LINE], { ...ABOUT, title, source })])
        const items = readBibtex(text)
        expect(items.map(({ key }) => key)).toEqual(['c-1', 'held-1'])
        for (const value of Object.values(items[1]!.fields)) expect(isBalanced(value)).toBe(true)
        expect(items[1]?.fields.title ?? '').not.toMatch(/(?<!\\)[%$&#_]/)
      }),
    )
  })

  it('names sources by keys that any program takes', () => {
    const keys = readBibtex(written('bibtex', [outgoing('c-1', [LINE], { document: 'Şu rapor, 3 {x}' })]).text).map(
      ({ key }) => key,
    )
    expect(keys[1]).toMatch(/^Su-rapor-3-x-[0-9a-f]{6}$/)
  })
})
