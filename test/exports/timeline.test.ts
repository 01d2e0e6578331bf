import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateInWords } from '../../src/exports/date-in-words.ts'
import { outgoing, written } from './outgoing.ts'

const LINE = 'meeting held DATE: Hakan Fidan, TUR; Badr al-Busaidi, OMN @ Muscat, OMN < 2025-06-06'
const slides = (date: string) =>
  JSON.parse(written('timeline', [outgoing('c-1', [LINE.replace('DATE', date)])]).text).events

describe('TimelineJS', () => {
  it('has a slide for each entry, its date as certain as it is', () => {
    expect(slides('2025-06-05')).toMatchObject([
      {
        ...{
          unique_id: 'c-1',
          start_date: { year: 2025, month: 6, day: 5 },
          display_date: '5 June 2025',
          group: 'held',
        },
        text: { headline: 'Meeting: Hakan Fidan (TUR) + Badr al-Busaidi (OMN), Muscat (OMN)' },
      },
    ])
    expect(slides('2025-06-05')[0].end_date).toBeUndefined()
    expect(slides('2025-06')).toMatchObject([
      { start_date: { day: 1 }, end_date: { year: 2025, month: 6, day: 30 }, display_date: 'June 2025' },
    ])
    expect(slides('../2025-06')).toMatchObject([
      { start_date: { year: 2025, month: 6, day: 30 }, display_date: 'until June 2025' },
    ])
    expect(slides('-')).toEqual([])
  })

  it('shows words as words: TimelineJS takes them for HTML', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', '/', 'script') }), (title) => {
        const one = outgoing('c-1', [LINE.replace('DATE', '2025-06-05')])
        const { text } = written('timeline', [{ ...one, entry: { ...one.entry, title, outcomes: [title] } }])
        const [slide] = JSON.parse(text).events
        expect(slide.text.headline).not.toMatch(/[<>]/)
        expect(slide.text.text.replaceAll(/<\/?p>/g, '')).not.toMatch(/[<>]/)
      }),
    )
  })

  it.each([
    ['2025-06-05', '5 June 2025'],
    ['2025', '2025'],
    ['2022-09~', 'about September 2022'],
    ['2022-09-05?', 'perhaps 5 September 2022'],
    ['2022-09%', 'about September 2022'],
    ['2025-06-01/2025-06-30', '1 June 2025 to 30 June 2025'],
    ['2025-06-01/..', 'from 1 June 2025'],
    ['[2024-05-03,2024-05-07]', '3 May 2024 or 7 May 2024'],
    ['[2024-05-03..2024-05-07]', '3 May 2024 to 7 May 2024'],
    [null, 'date not known'],
  ])('%s in words is %s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words)
  })
})
