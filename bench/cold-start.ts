import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const TIMES = 9
// Not of the examples, which the snapshot of the program has coded when it is made.
const TEXT = join(ROOT, 'test', 'labelled', 'plain', 'texts', 'f01.txt')

/** Milliseconds from the shell to the end of `parley code one-file`: under this Node, and under the machine's own. */
export function benchColdStart(): void {
  console.log(`cold start of parley code one-file, median and least of ${TIMES} (needs npm run build)`)
  for (const node of new Set([process.execPath, ...machinesOwnNode()])) {
    const bare = timesOf(() => spawnSync(node, ['-e', '0']))
    const version = spawnSync(node, ['--version']).stdout.toString().trim()
    const whole = timesOf(startOnce(node))
    console.log(`  started under Node ${version}: ${inWords(whole)} (that Node doing nothing: ${inWords(bare)})`)
  }
}

function startOnce(node: string): () => void {
  const words = [join(ROOT, 'bin', 'parley.mjs'), 'code', TEXT]
  return () => {
    const ran = spawnSync(node, words)
    if (ran.status !== 0) console.error(ran.stderr.toString())
  }
}

/** Milliseconds of several runs after the first, the shortest first. */
function timesOf(run: () => void): number[] {
  run()
  const times = Array.from({ length: TIMES }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  })
  return times.sort((a, b) => a - b)
}

function inWords(times: readonly number[]): string {
  return `${times[TIMES >> 1]!.toFixed(0)} ms, least ${times[0]!.toFixed(0)} ms`
}

function machinesOwnNode(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  return folders
    .map((folder) => join(folder, 'node'))
    .filter(isProgram)
    .slice(0, 1)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
