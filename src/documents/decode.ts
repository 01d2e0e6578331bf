import { createRequire } from 'node:module'
import { Fault } from '../model/fault.ts'

const require = createRequire(import.meta.url)
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

/** Bytes → text. The byte order mark of UTF-8 stays, so that offsets hold for the file as it is commonly read. */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const label = bomOf(bytes) ?? (looksUtf16(bytes) ? utf16Order(bytes) : undefined)
  if (label) return decodeAs(bytes, label) ?? ''
  return decodeStrict(bytes) ?? (charset && decodeAs(bytes, charset)) ?? decodeAs(bytes, detectCharset(bytes)) ?? ''
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
  const chardet: { detect: (sample: Uint8Array) => string | null } = require('chardet')
  const found = chardet.detect(bytes.subarray(0, SAMPLE)) ?? 'windows-1252'
  return found === 'UTF-8' || found === 'ASCII' || found === 'ISO-8859-1' ? 'windows-1252' : found
}
