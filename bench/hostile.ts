import { codeDocument } from '../src/coder/code-document.ts'
import { readDocument } from '../src/documents/read-document.ts'
import { Fault } from '../src/model/fault.ts'
import { hostileTexts } from '../test/hostile-texts.ts'

const SIZES = [1_250_000, 5_000_000]

/** Seconds for each hostile text of 5 MB, beside a quarter of it: four times as long is linear. */
export function benchHostile(): void {
  console.log(`hostile text: seconds for ${SIZES.map((size) => `${size / 1e6} MB`).join(' and ')}`)
  for (const name of hostileTexts(100).keys()) {
    const seconds = SIZES.map((size) => secondsFor(hostileTexts(size).get(name) ?? ''))
    console.log(`  ${name.padEnd(22)} ${seconds.map((s) => s.toFixed(2).padStart(8)).join(' ')}`)
  }
}

function secondsFor(text: string): number {
  const began = performance.now()
  try {
    codeDocument(readDocument(text, { id: 'hostile' }))
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
  }
  return (performance.now() - began) / 1000
}
