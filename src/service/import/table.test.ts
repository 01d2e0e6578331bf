import { describe, expect, it } from 'vitest'
import { readTable } from './table.ts'

const rowsOf = async (name: string, text: string | Uint8Array) => {
  const { columns, rows, broken } = await readTable(name, Buffer.from(text))
  return { columns, rows: rows.map(({ number, cells }) => [number, Object.fromEntries(cells)]), broken }
}

describe('a table', () => {
  it.each([
    ['a.csv', 'Day,Who\n2025,"Fidan, Hakan"\n'],
    ['a.csv', '\uFEFFDay;Who\r\n2025;Fidan, Hakan\r\n'],
    ['a.tsv', 'Day\tWho\n2025\tFidan, Hakan\n'],
  ])('%s %j has its heading and rows', async (name, text) => {
    expect(await rowsOf(name, text)).toEqual({
      columns: ['Day', 'Who'],
      rows: [[2, { Day: '2025', Who: 'Fidan, Hakan' }]],
      broken: [],
    })
  })

  it('counts rows as a spreadsheet does, and names those that are too long', async () => {
    const { rows, broken } = await rowsOf('a.csv', 'Day,Who\n2025,A\n,\n\n2026,"B\nC"\n2027,D,E\n2028,F\n')
    expect(rows.map(([number]) => number)).toEqual([2, 5, 7])
    expect(broken).toEqual([{ number: 6, reason: 'has 3 cells, the heading 2' }])
  })

  it('takes away the apostrophe that guards against formulas', async () => {
    expect((await rowsOf('a.csv', "A,B,C\n'=1+1,'quoted',' -x\n")).rows).toEqual([
      [2, { A: '=1+1', B: "'quoted'", C: '-x' }],
    ])
  })

  it('may be in the letters of an old spreadsheet', async () => {
    const text = Uint8Array.from(
      'Place,Note\nM\u00fcnchen,"Besuch in der Stadt, sp\u00e4ter in K\u00f6ln und D\u00fcsseldorf"\n',
      (letter) => letter.charCodeAt(0),
    )
    expect((await rowsOf('a.csv', text)).rows[0]).toEqual([
      2,
      { Place: 'München', Note: expect.stringContaining('Düsseldorf') },
    ])
  })

  it('may be JSON Lines, with values within others', async () => {
    const text = '{"id":1,"place":{"city":"Muscat"},"who":["A","B"],"none":null}\n\n[]\n{"id":\n{"id":2}\n'
    expect(await rowsOf('a.jsonl', text)).toEqual({
      columns: ['id', 'place.city', 'who'],
      rows: [
        [1, { id: '1', 'place.city': 'Muscat', who: 'A; B' }],
        [5, { id: '2' }],
      ],
      broken: [
        { number: 3, reason: 'is no JSON object' },
        { number: 4, reason: 'is no JSON object' },
      ],
    })
  })

  it.each([
    ['a.csv', 'Day,Day\n1,2\n', 'two columns are called “Day”'],
    ['a.csv', 'Day,Who\n1,"2\n', 'not a table that can be read'],
    ['a.csv', 'Day,Who\n', 'no rows in it'],
    ['a.csv', '', 'no rows in it'],
    ['a.csv', '%PDF-1.7', 'is a PDF'],
  ])('%s %j is refused: %s', async (name, text, words) => {
    await expect(rowsOf(name, text)).rejects.toThrow(words)
  })
})
