/**
 * Writes dist/program/<system>.blob, a snapshot of the program as it is when it has coded the examples, for the Node that runs
 * this: node tools/build-snapshot.ts. Without it bin/parley.mjs starts the program as it stands, which takes longer.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const PROGRAM = join(ROOT, 'dist', 'program')
const script = join(PROGRAM, 'snapshot.cjs')
// As bin/parley.mjs looks for it.
const blob = join(PROGRAM, `${process.platform}-${process.arch}-${statSync(process.execPath).size}.blob`)
const examples = readdirSync(join(ROOT, 'examples')).filter((name) => /\.(txt|md)$/.test(name))
const words = [join(ROOT, 'bin', 'parley.mjs'), ...examples.map((name) => join(ROOT, 'examples', name))]

// Text beyond Latin-1 takes twice the memory, and a start reads all of it.
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
writeFileSync(script, readFileSync(script, 'utf8').replace(/[^\0-\x7f]/g, escaped))
const built = spawnSync(process.execPath, [
  '--no-warnings',
  '--snapshot-blob',
  blob,
  '--build-snapshot',
  script,
  ...words,
])
rmSync(script)
if (built.status !== 0) {
  rmSync(blob, { force: true })
  process.stderr.write(`No snapshot of the program was made, so it will start more slowly: ${built.stderr}\n`)
}
