import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SHARED } from '../gold/sets.ts'
import type { LinkedEntry } from './link-set.ts'

/** What the scorer says of links, by measure. */
export interface LinkScores {
  readonly links: { readonly f1: number; readonly precision: number; readonly recall: number }
  readonly entries: { readonly joined: number; readonly of: number }
  readonly apart: { readonly joined: number; readonly of: number }
}

/** Labelled contacts, and which of them are one. */
export interface LabelledLinks {
  /** The folder of the labelled files. */
  readonly answers: string
  readonly links: string
}

/** Scores entries against labelled links; with `verbose` the scorer's list of what is missed and extra is printed. */
export function scoreLinks(
  { answers, links }: LabelledLinks,
  entries: readonly LinkedEntry[],
  verbose: boolean,
): LinkScores {
  const folder = mkdtempSync(join(tmpdir(), 'parley-links-'))
  try {
    const file = join(folder, 'entries.jsonl')
    writeFileSync(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    const words = ['--gold', answers, '--links', links, '--pred', file]
    if (verbose) process.stdout.write(scorer([...words, '--verbose']))
    return JSON.parse(scorer([...words, '--json']))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function scorer(words: readonly string[]): string {
  return execFileSync(process.execPath, [join(SHARED, 'eval', 'score-links.mjs'), ...words], { encoding: 'utf8' })
}
