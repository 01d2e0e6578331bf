import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../cli/run-parley.ts'

const BUILT = join(ROOT, 'dist', 'page', 'index.html')
const LOCK = join(ROOT, 'dist', 'page-is-built')
const [LONGEST, PAUSE] = [180_000, 200]

/** Builds the page, unless it is newer than all that it is made of; tests that run side by side wait for one another. */
export function buildPage(): void {
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  lock()
  try {
    if (!isNew()) build()
  } finally {
    rmdirSync(LOCK)
  }
}

function lock(): void {
  for (;;) {
    try {
      mkdirSync(LOCK)
      return
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    // Whoever built it may have been ended in the midst of it.
    const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs
    if (since !== undefined && Date.now() - since > LONGEST) rmdirSync(LOCK)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
  }
}

function isNew(): boolean {
  if (!existsSync(BUILT)) return false
  const built = statSync(BUILT).mtimeMs
  const made = readdirSync(join(ROOT, 'web'), { recursive: true, withFileTypes: true })
  return made.every((file) => statSync(join(file.parentPath, file.name)).mtimeMs < built)
}

function build(): void {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [vite, 'build', 'web', '--logLevel', 'error'], { cwd: ROOT, env, stdio: 'inherit' })
}
