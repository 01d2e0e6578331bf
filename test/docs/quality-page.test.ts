import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figuresOf, QUALITY_PAGE, withFigures } from '../../tools/quality-page.ts'

const page = readFileSync(QUALITY_PAGE, 'utf8')
const rowsOf = (script: string): string[][] =>
  (figuresOf(page).get(script) ?? '')
    .trim()
    .split('\n')
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))

describe('docs/quality.md', () => {
  it('has a table of each script that measures', () => {
    expect([...figuresOf(page).keys()].sort()).toEqual(['cases', 'gold'])
  })

  it('shows a figure in every row of the labelled reports', () => {
    const [heading, , ...rows] = rowsOf('gold')
    expect(heading?.slice(1)).toEqual(['now', 'gate', 'target'])
    expect(rows.length).toBeGreaterThan(10)
    for (const [words, now, gate = '', target = ''] of rows) {
      expect(now, words).toMatch(/^(\d+ of \d+|[01]\.\d\d( \/ [01]\.\d\d)?|–)$/)
      expect(gate, words).toMatch(/^([01]\.\d\d)?$/)
      expect(target, words).toMatch(/^([01]\.\d\d|all)?$/)
    }
  })

  it('counts all cases in the last row of the tables', () => {
    const [heading, , ...rows] = rowsOf('cases')
    expect(heading).toEqual(['tables', 'right', 'of'])
    const all = rows.at(-1)!
    const sum = (column: number) => rows.slice(0, -1).reduce((total, row) => total + Number(row[column]), 0)
    expect(all).toEqual(['**all**', String(sum(1)), String(sum(2))])
    expect(sum(2)).toBeGreaterThan(1000)
  })

  it('takes another table in the place of the one before', () => {
    const changed = withFigures(page, 'cases', '| tables |\n')
    expect(figuresOf(changed).get('cases')).toBe('| tables |\n')
    expect(figuresOf(changed).get('gold')).toBe(figuresOf(page).get('gold'))
    expect(() => withFigures('no marks', 'cases', '')).toThrow('no figures')
  })
})
