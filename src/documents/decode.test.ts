import { describe, expect, it } from 'vitest'
import { decodeText, refuseBinary } from './decode.ts'
import { readDocument } from './read-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const SENTENCE = 'The ministers met in Valletta on Friday.'

describe('bytes to text', () => {
  it('reads UTF-8 and keeps its byte order mark', () => {
    expect(decodeText(bytes('\ufeffErdoğan and Đukanović'))).toBe('\ufeffErdoğan and Đukanović')
  })

  it('reads UTF-16 with and without a mark', () => {
    const plain = new Uint8Array(Buffer.from(SENTENCE, 'utf16le'))
    expect(decodeText(plain)).toBe(SENTENCE)
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...plain]))).toBe(`\ufeff${SENTENCE}`)
  })

  it('reads Western and Turkish code pages, declared or not', () => {
    expect(decodeText(new Uint8Array(Buffer.from('The caf\u00e9 in S\u00e3o Tom\u00e9', 'latin1')))).toContain(
      'São Tomé',
    )
    const turkish = new Uint8Array([0x45, 0x72, 0x64, 0x6f, 0xf0, 0x61, 0x6e])
    expect(decodeText(turkish, 'windows-1254')).toBe('Erdoğan')
  })

  it.each([
    ['a PDF', bytes('%PDF-1.7 and so on')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['zeros', new Uint8Array(500)],
  ])('refuses %s', (_, content) => {
    expect(() => refuseBinary(content, 'x')).toThrowError(expect.objectContaining({ code: 'document/binary' }))
  })

  it.each(['', ' \n\t', '\ufeff\n', '<html><body></body></html>'])('refuses what holds no text', (text) => {
    expect(() => readDocument(bytes(text), { id: 'x' })).toThrowError(
      expect.objectContaining({ code: 'document/empty' }),
    )
  })
})
