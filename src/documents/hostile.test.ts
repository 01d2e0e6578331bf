import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../model/fault.ts'
import { readDocument } from './read-document.ts'

const fill = (unit: string, length = 5_000_000) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

const UNITS = [
  '(',
  'a ',
  'and ',
  'ABCDE ',
  'A',
  '“',
  '"\'',
  'ANKARA, ',
  'A/',
  'June 3 ',
  'a | ',
  '- ',
  ' ',
  '<div>',
  '<html><',
  '<script>',
  '&amp',
  '1.',
  'He met her. ',
]

function complete(text: string): void {
  try {
    readDocument(text, { id: 'hostile' })
  } catch (fault) {
    if (!(fault instanceof Fault && fault.code === 'document/empty')) throw fault
  }
}

describe('hostile text', () => {
  it.each(UNITS)('is read to its end: 5 MB of %j', { timeout: 60_000 }, (unit) => complete(fill(unit)))

  it('keeps all of a dump of more lines than any report has', () => {
    const text = fill('They met.\n', 2_500_000)
    const { blocks } = readDocument(text, { id: 'dump' })
    expect(blocks.length).toBe(20_001)
    expect(blocks.at(-1)!.end).toBe(text.trimEnd().length)
  })

  it.each(['<html><body>', '<html><script type="application/ld+json">', '---\n', 'x\n'])(
    'after %j too',
    { timeout: 60_000 },
    (head) => complete(head + fill('<p>[a: ', 300_000)),
  )

  it('gives ordered stretches that never overlap and hold no white space at their ends', () => {
    const pieces = fc.constantFrom(
      'NEWS',
      'ROME',
      'ROME (AP) — ',
      'He met her on Friday, and the two talked for an hour, his office said.',
      'Read more: x',
      'Related',
      '\n',
      '\n\n',
      ' ',
      '\r\n',
      'June 3, 2024',
      'date 2024-03-09 ',
      '- ',
      '1. ',
      '[AP]',
      '# ',
      '\ufeff',
      'Share',
      'By A B',
      '(',
      ':',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 25 }), (parts) => {
        const text = `x${parts.join('')}`
        const read = readDocument(text, { id: 'any', mediaType: 'text/plain' })
        expect(read.text).toBe(text)
        const all = [...read.blocks, ...read.furniture].sort((a, b) => a.start - b.start)
        for (const [index, { start, end }] of all.entries()) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        }
      }),
    )
  })

  it('gives the same document for the same text', () => {
    const text = 'ROME (AP) — The two ministers met on Friday and talked for an hour about grain, they said.'
    expect(readDocument(text, { id: 'a' })).toEqual(readDocument(text, { id: 'a' }))
  })
})
