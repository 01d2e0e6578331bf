import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ROOT } from '../cli/run-parley.ts'

const SCRIPT = join(ROOT, 'test', 'store', 'write-entries.ts')
const NODE = ['--disable-warning=ExperimentalWarning', SCRIPT]

/** A process of its own that writes made entries into a ledger. */
export interface Writer {
  readonly process: ChildProcess
  /** Ids whose writing it was told is done. */
  acknowledged(): string[]
  /** Its exit code, or null where it was killed, with what it said. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
}

/** Begins to write those numbered [from, to) of so many entries; `before` are the words that start Node in another way. */
export function startWriter(
  where: string,
  [of, from, to]: readonly [of: number, from: number, to: number],
  { before = [], uid }: { readonly before?: readonly string[]; readonly uid?: number } = {},
): Writer {
  const words = [...before, process.execPath, ...NODE, where, ...[of, from, to].map(String)]
  const child = spawn(words[0]!, words.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid }),
  })
  let [out, said] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  return {
    process: child,
    acknowledged: () => out.split('\n').slice(0, -1),
    ended: once(child, 'close').then(([code]) => ({ code, said })),
  }
}
