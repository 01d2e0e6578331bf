import { describe, expect, it } from 'vitest'
import { codeDocument } from '../../../coder/code-document.ts'
import { readDocument } from '../../../documents/read-document.ts'
import type { Figure } from '../../../model/figure.ts'
import { FIGURE_CASES } from './figures.cases.ts'

const EXPECTED =
  /^(?<bound>\w+) (?<value>[\d.]+?)(?:\.\.(?<upper>[\d.]+))? (?<unit>[^(]+?)(?<each> each)?(?: \((?<source>.+): (?<kind>\w+)\))?$/

function figuresIn(text: string): Figure[] {
  return codeDocument(readDocument(text, { id: 'figures', published: '2025-08-20' })).figures
}

function expectFigure(figure: Figure, expected: string): void {
  const { bound, value, upper, unit, each, source, kind } = EXPECTED.exec(expected)!.groups!
  expect(figure).toMatchObject({ bound, value: Number(value), upper: upper ? Number(upper) : null })
  const words = figure.unit.toLowerCase()
  for (const word of unit!.toLowerCase().split(' ')) expect(words, expected).toContain(word)
  if (each) expect(figure.each).toBe(true)
  if (!kind) return
  expect(figure.attribution.kind).toBe(kind)
  if (source === '-') expect(figure.attribution.source).toBeNull()
  else expect(figure.attribution.source).toContain(source)
}

describe('figures', () => {
  it.each(FIGURE_CASES)('%s', (text, expected) => {
    const figures = figuresIn(text)
    expect(figures.map(({ value, unit }) => `${value} ${unit}`)).toHaveLength(expected.length)
    for (const [index, one] of expected.entries()) expectFigure(figures[index]!, one)
  })

  it('that are said again are one figure with all its words', () => {
    const text = 'Quake kills 35\n\nAt least 35 people were killed by the quake, the government said.'
    const [figure, ...others] = figuresIn(text)
    expect(others).toEqual([])
    expect(figure!.evidence.map(({ quote }) => quote)).toEqual(['35', 'At least 35 people'])
  })

  it('quote the words of every value', () => {
    const text = 'Since Monday around 40 drones were launched at the grid, according to Kyiv.'
    const [figure] = figuresIn(text)
    expect(figure!.date).toBe('2025-08-18/2025-08-20')
    for (const one of Object.values(figure!.evidence_by_field).flat())
      expect(text.slice(one.start, one.end)).toBe(one.quote)
    expect(Object.keys(figure!.basis).sort()).toEqual(['attribution', 'bound', 'date', 'unit', 'value'])
  })
})
