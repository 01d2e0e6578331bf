import type { Flag } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import { loadPackage } from './load-package.ts'

const SAMPLE = 65_536
const SAMPLE_NULLS = 512

/** Formats that are not text, by the bytes they begin with. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
]

/** Refuses bytes that are no text: fault document/binary, naming the document. */
export function refuseBinary(bytes: Uint8Array, id: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const known = MAGIC.find(([magic]) => head.startsWith(magic))
  if (known) throw new Fault('document/binary', `${id} is ${known[1]}; give its text or its HTML page instead.`)
  if (bomOf(bytes) || looksUtf16(bytes)) return
  let controls = 0
  const sample = bytes.subarray(0, SAMPLE)
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  if (controls * 50 > sample.length) throw new Fault('document/binary', `${id} is not text; give its text or its HTML.`)
}

/** Text decoded from bytes, with a flag where it may not be what its author wrote. */
export interface Decoded {
  readonly text: string
  readonly flag: Flag | null
}

/** Bytes → text. The byte order mark of UTF-8 stays, so that offsets hold for the file as it is commonly read. */
export function decodeText(bytes: Uint8Array, charset?: string): Decoded {
  const label = bomOf(bytes) ?? (looksUtf16(bytes) ? utf16Order(bytes) : undefined)
  if (label) return checked(decodeAs(bytes, label) ?? '', label)
  const strict = decodeStrict(bytes)
  if (strict !== undefined) return { text: strict, flag: null }
  const declared = charset && !/^utf-?8$/i.test(charset) ? decodeAs(bytes, charset) : undefined
  if (declared !== undefined) return { text: declared, flag: null }
  const lossy = decodeAs(bytes, 'utf-8') ?? ''
  return charset !== undefined || isMostlyUtf8(lossy) ? checked(lossy, 'utf-8') : guessed(bytes, lossy)
}

const BROKEN = /\ufffd+/g

function checked(text: string, charset: string): Decoded {
  const broken = text.match(BROKEN)?.length ?? 0
  if (broken === 0) return { text, flag: null }
  const places = broken === 1 ? 'one place' : `${broken} places`
  const message = `The text is broken in ${places}, where its bytes are no ${charset.toUpperCase()}; names there may be wrong. Get the file again, or save it as UTF-8.`
  return { text, flag: { code: 'document/broken-text', message } }
}

// Other code pages hardly ever form a valid sequence of UTF-8 by chance.
function isMostlyUtf8(lossy: string): boolean {
  const valid = lossy.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  return valid > 0 && valid * 4 >= (lossy.match(BROKEN)?.length ?? 0)
}

function guessed(bytes: Uint8Array, lossy: string): Decoded {
  const charset = detectCharset(bytes)
  const text = decodeAs(bytes, charset)
  if (text === undefined) return checked(lossy, 'utf-8')
  const message = `The text is not UTF-8 and names no charset; it was read as ${charset}. Save it as UTF-8 if names look wrong.`
  return { text, flag: { code: 'document/charset-guessed', message } }
}

function decodeStrict(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (fault) {
    if (fault instanceof TypeError) return undefined
    throw fault
  }
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { ignoreBOM: true }).decode(bytes)
  } catch (fault) {
    // An unknown charset label is a RangeError; the caller goes on to the next guess.
    if (fault instanceof RangeError) return undefined
    throw fault
  }
}

function bomOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function looksUtf16(bytes: Uint8Array): boolean {
  if (bytes.length < 8 || !bytes.subarray(0, SAMPLE_NULLS).includes(0)) return false
  const { even, odd, half } = nulls(bytes)
  return (even > half * 0.6 && odd === 0) || (odd > half * 0.6 && even === 0)
}

function utf16Order(bytes: Uint8Array): string {
  return nulls(bytes).odd > 0 ? 'utf-16le' : 'utf-16be'
}

function nulls(bytes: Uint8Array): { even: number; odd: number; half: number } {
  const sample = bytes.subarray(0, SAMPLE_NULLS)
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) if (byte === 0) index % 2 ? odd++ : even++
  return { even, odd, half: sample.length / 2 }
}

/** The charset that the bytes most likely are in; windows-1252 where nothing can be told. */
function detectCharset(bytes: Uint8Array): string {
  const chardet = loadPackage<{ detect: (sample: Uint8Array) => string | null }>('chardet')
  const found = chardet.detect(bytes.subarray(0, SAMPLE)) ?? 'windows-1252'
  return found === 'UTF-8' || found === 'ASCII' || found === 'ISO-8859-1' ? 'windows-1252' : found
}
