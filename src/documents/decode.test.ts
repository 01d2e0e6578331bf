import { describe, expect, it } from 'vitest'
import { decodeText, refuseBinary } from './decode.ts'
import { readDocument } from './read-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const SENTENCE = 'The ministers met in Valletta on Friday.'

const codeOf = (content: Uint8Array, charset?: string) => decodeText(content, charset).flag?.code ?? null

describe('bytes to text', () => {
  it('reads UTF-8 and keeps its byte order mark', () => {
    expect(decodeText(bytes('\ufeffErdoğan and Đukanović'))).toEqual({
      text: '\ufeffErdoğan and Đukanović',
      flag: null,
    })
  })

  it('reads UTF-16 with and without a mark', () => {
    const plain = new Uint8Array(Buffer.from(SENTENCE, 'utf16le'))
    expect(decodeText(plain)).toEqual({ text: SENTENCE, flag: null })
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...plain])).text).toBe(`\ufeff${SENTENCE}`)
  })

  it('reads Western and Turkish code pages; a guess is flagged', () => {
    const western = new Uint8Array(Buffer.from('The caf\u00e9 in S\u00e3o Tom\u00e9', 'latin1'))
    expect(decodeText(western).text).toContain('São Tomé')
    expect(codeOf(western)).toBe('document/charset-guessed')
    const turkish = new Uint8Array([0x45, 0x72, 0x64, 0x6f, 0xf0, 0x61, 0x6e])
    expect(decodeText(turkish, 'windows-1254')).toEqual({ text: 'Erdoğan', flag: null })
  })

  it('keeps the names of UTF-8 that is broken in places, and flags it', () => {
    const broken = new Uint8Array([...bytes('Erdoğan met '), 0xff, 0xe9, ...bytes(' Đukanović in Podgorica.')])
    expect(decodeText(broken).text).toMatch(/^Erdoğan met \ufffd+ Đukanović in Podgorica\.$/)
    expect(codeOf(broken)).toBe('document/broken-text')
    expect(codeOf(broken, 'utf-8')).toBe('document/broken-text')
    const declared = new Uint8Array([...bytes('The caf'), 0xe9])
    expect(codeOf(declared, 'UTF-8')).toBe('document/broken-text')
    expect(codeOf(declared, 'iso-8859-1')).toBeNull()
    expect(readDocument(broken, { id: 'x' }).flags.map(({ code }) => code)).toEqual(['document/broken-text'])
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
