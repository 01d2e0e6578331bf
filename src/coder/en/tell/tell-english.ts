import type { Step } from '../../step.ts'
import { ENGLISH } from '../code-english.ts'
import type { EnglishLayers } from '../layers.ts'

/** What every pass over an English text found, settled and dropped. */
export function tellEnglish(layers: Readonly<EnglishLayers>): Step[] {
  void layers
  return ENGLISH.passes.map(({ name }) => ({ pass: name, found: [], settled: [], dropped: [] }))
}
