import { createRequire } from 'node:module'
import { codeDocument } from '../src/coder/code-document.ts'
import { readDocument } from '../src/documents/read-document.ts'
import { tokenise } from '../src/mentions/tokens.ts'
import { benchTexts } from './documents.ts'

const COUNT = 2000
// Engines compile what runs often while it runs; what is measured is a run that has been going for a while.
const WARM_UP = 1000
const ROUNDS = 10

type Run = (text: string) => number

/**
 * Articles and megabytes a second of CPU time: the whole coder, parts of it, and wink-nlp's POS tagging. All take turns
 * and the median turn of each counts, so that whatever else the machine does weighs on all alike.
 */
export function benchSpeed(): void {
  const { from, texts } = benchTexts(COUNT)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`speed: ${COUNT} documents (${from}), ${(bytes / 1e6).toFixed(1)} MB, in ${ROUNDS} turns, by CPU time`)
  const runs: Record<string, Run> = {
    'whole coder': (text) => codeDocument(readDocument(text, { id: 'bench' })).contacts.length,
    'reading the document alone': (text) => readDocument(text, { id: 'bench' }).blocks.length,
    'tokeniser alone': (text) => tokenise(text).length,
    'wink-nlp POS': winkTagger(),
  }
  for (const run of Object.values(runs)) for (const text of texts.slice(0, WARM_UP)) run(text)
  const seconds = takeTurns(runs, texts)
  for (const [name, each] of seconds) report(name, each, texts.length / ROUNDS, bytes / ROUNDS)
  const ratio = (seconds.get('wink-nlp POS') ?? 0) / (seconds.get('whole coder') ?? 1)
  console.log(`  whole coder to wink-nlp POS: ${ratio.toFixed(2)} ×`)
}

/** The median of the CPU seconds that each took for its turns; in every turn all read the same texts. */
function takeTurns(runs: Readonly<Record<string, Run>>, texts: readonly string[]): Map<string, number> {
  const turns = Array.from({ length: ROUNDS }, (_, round) => {
    const own = texts.filter((_text, index) => index % ROUNDS === round)
    return Object.values(runs).map((run) => cpuSeconds(run, own))
  })
  return new Map(Object.keys(runs).map((name, at) => [name, median(turns.map((turn) => turn[at] ?? 0))]))
}

function cpuSeconds(run: Run, texts: readonly string[]): number {
  const began = process.cpuUsage()
  for (const text of texts) run(text)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function report(name: string, seconds: number, articles: number, bytes: number): void {
  const rate = (articles / seconds).toFixed(0).padStart(7)
  console.log(`  ${name.padEnd(28)} ${rate} articles/s ${(bytes / 1e6 / seconds).toFixed(2).padStart(8)} MB/s`)
}

interface Wink {
  readonly readDoc: (text: string) => { readonly tokens: () => { readonly out: (what: unknown) => unknown[] } }
  readonly its: { readonly pos: unknown }
}

function winkTagger(): Run {
  const require = createRequire(import.meta.url)
  const winkNLP: (model: unknown, pipe: string[]) => Wink = require('wink-nlp')
  const wink = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  return (text) => wink.readDoc(text).tokens().out(wink.its.pos).length
}
