import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { CodedDocument } from '../../src/model/coded-document.ts'
import { type GoldSet, idOf, SHARED } from './sets.ts'

interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

/** What the scorer says of a set. */
export interface Scores {
  readonly documents: number
  readonly uncoded: number
  readonly contacts: Rates
  readonly contactsExact: Rates
  readonly acts: Rates
  readonly figures: Rates
  readonly negatives: string
  readonly fields: Readonly<Record<string, number | null>>
  readonly published: number | null
  readonly evidence: number | null
}

/** Scores coded documents against a set's answers. With `verbose` the scorer's own list of misses is printed. */
export function score(set: GoldSet, coded: readonly CodedDocument[], verbose: boolean): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'parley-gold-'))
  try {
    const answers = join(folder, 'answers')
    mkdirSync(answers)
    for (const text of set.texts) {
      symlinkSync(text, join(folder, basename(text)))
      symlinkSync(join(set.answers, `${idOf(text)}.json`), join(answers, `${idOf(text)}.json`))
    }
    const predicted = join(folder, 'coded.jsonl')
    writeFileSync(predicted, coded.map((document) => `${JSON.stringify(document)}\n`).join(''))
    const words = ['--gold', answers, '--pred', predicted, '--texts', folder]
    if (verbose) process.stdout.write(scorer([...words, '--verbose']))
    return JSON.parse(scorer([...words, '--json']))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function scorer(words: readonly string[]): string {
  const script = join(SHARED, 'eval', 'score.mjs')
  return execFileSync(process.execPath, [script, ...words], { encoding: 'utf8', maxBuffer: 1e9 })
}

/** The scores that are printed and that gates can stand on, by name. */
export function measures(scores: Scores): Record<string, number> {
  const [clean = 0, negatives = 0] = scores.negatives.split('/').map(Number)
  const named: Record<string, number | null> = {
    'contacts f1': scores.contacts.f1,
    'contacts precision': scores.contacts.precision,
    'contacts recall': scores.contacts.recall,
    'exact f1': scores.contactsExact.f1,
    'negatives empty': negatives === 0 ? 1 : clean / negatives,
    published: scores.published,
    evidence: scores.evidence,
    'acts f1': hasAny(scores.acts) ? scores.acts.f1 : null,
    'figures f1': hasAny(scores.figures) ? scores.figures.f1 : null,
    ...scores.fields,
  }
  return Object.fromEntries(Object.entries(named).filter((pair): pair is [string, number] => pair[1] !== null))
}

/** Whether a set has labels of a kind of record, or any was found. */
function hasAny({ tp, fp, fn }: Rates): boolean {
  return tp + fp + fn > 0
}
