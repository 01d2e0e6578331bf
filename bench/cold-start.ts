import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const TIMES = 9

/** Milliseconds from the shell to the end of `parley code one-file`: under this Node, and under the machine's own. */
export function benchColdStart(): void {
  console.log(`cold start of parley code one-file, median of ${TIMES} (needs npm run build)`)
  for (const node of new Set([process.execPath, ...machinesOwnNode()])) {
    const bare = median(() => spawnSync(node, ['-e', '0']))
    const version = spawnSync(node, ['--version']).stdout.toString().trim()
    const whole = median(startOnce(node))
    console.log(
      `  started under Node ${version}: ${whole.toFixed(0)} ms (that Node doing nothing: ${bare.toFixed(0)} ms)`,
    )
  }
}

function startOnce(node: string): () => void {
  const words = [join(ROOT, 'bin', 'parley.mjs'), 'code', join(ROOT, 'examples', '2018-letter-to-kim.txt')]
  return () => {
    const ran = spawnSync(node, words)
    if (ran.status !== 0) console.error(ran.stderr.toString())
  }
}

function median(run: () => void): number {
  run()
  const times = Array.from({ length: TIMES }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  })
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0
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
