import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '..', '..')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line from its sources, as a user's shell would, in a folder. */
export function parley(
  words: readonly string[],
  { cwd = ROOT, input = '' }: { cwd?: string; input?: string | Uint8Array } = {},
): Ran {
  const script = join(ROOT, 'test', 'cli', 'start.ts')
  const ran = spawnSync(process.execPath, [script, ...words], { cwd, input, maxBuffer: 1e9 })
  return { code: ran.status, out: ran.stdout.toString('utf8'), err: ran.stderr.toString('utf8') }
}

/** A folder of its own with these files, cleared away by `done`. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): { folder: string; done: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return { folder, done: () => rmSync(folder, { recursive: true }) }
}
