import { createRequire } from 'node:module'
import { codeDocument } from '../src/coder/code-document.ts'
import { readDocument } from '../src/documents/read-document.ts'
import { tokenise } from '../src/mentions/tokens.ts'
import { benchTexts } from './documents.ts'

const COUNT = 2000
const WARM_UP = 200

/** Articles and megabytes a second on one core: the whole coder, its tokeniser alone, and wink-nlp's POS tagging. */
export function benchSpeed(): void {
  const { from, texts } = benchTexts(COUNT)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`speed: ${COUNT} documents (${from}), ${(bytes / 1e6).toFixed(1)} MB, one core`)
  const runs = {
    'whole coder': (text: string) => codeDocument(readDocument(text, { id: 'bench' })).contacts.length,
    'reading the document alone': (text: string) => readDocument(text, { id: 'bench' }).blocks.length,
    'tokeniser alone': (text: string) => tokenise(text).length,
    'wink-nlp POS': winkTagger(),
  }
  const rates = Object.entries(runs).map(([name, run]) => [name, rateOf(name, run, texts, bytes)] as const)
  const rate = Object.fromEntries(rates)
  console.log(
    `  whole coder to wink-nlp POS: ${((rate['whole coder'] ?? 0) / (rate['wink-nlp POS'] ?? 1)).toFixed(2)} ×`,
  )
}

function rateOf(name: string, run: (text: string) => number, texts: readonly string[], bytes: number): number {
  for (const text of texts.slice(0, WARM_UP)) run(text)
  const began = performance.now()
  let found = 0
  for (const text of texts) found += run(text)
  const seconds = (performance.now() - began) / 1000
  const rate = texts.length / seconds
  const megabytes = bytes / 1e6 / seconds
  console.log(
    `  ${name.padEnd(28)} ${rate.toFixed(0).padStart(7)} articles/s ${megabytes.toFixed(2).padStart(8)} MB/s   (${found} found)`,
  )
  return rate
}

interface Wink {
  readonly readDoc: (text: string) => { readonly tokens: () => { readonly out: (what: unknown) => unknown[] } }
  readonly its: { readonly pos: unknown }
}

function winkTagger(): (text: string) => number {
  const require = createRequire(import.meta.url)
  const winkNLP: (model: unknown, pipe: string[]) => Wink = require('wink-nlp')
  const wink = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  return (text) => wink.readDoc(text).tokens().out(wink.its.pos).length
}
