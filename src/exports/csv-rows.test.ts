import { describe, expect, it } from 'vitest'
import { csvRow } from './csv-rows.ts'

describe('csvRow', () => {
  it.each([
    [['c-1', '2025-06-03', 'Muscat'], 'c-1,2025-06-03,Muscat\r\n'],
    [['a, b', 'said "no"', 'two\nlines', ''], '"a, b","said ""no""","two\nlines",\r\n'],
    [['=1+1', '+1', '-1', '@sum', '|x', '\tx'], "'=1+1,'+1,'-1,'@sum,'|x,'\tx\r\n"],
    [[' =cmd', '"=x"'], '\' =cmd,"""=x"""\r\n'],
    [['=HYPERLINK("x","y")'], '"\'=HYPERLINK(""x"",""y"")"\r\n'],
  ])('%j', (cells, row) => {
    expect(csvRow(cells)).toBe(row)
  })
})
