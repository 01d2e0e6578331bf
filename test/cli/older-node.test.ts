import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './run-parley.ts'

const BIN = join(ROOT, 'bin', 'parley.mjs')
const built = existsSync(join(ROOT, 'dist', 'program', 'main.js'))

/** The Node of the machine itself, where there is one beside the one that npm brought. */
const machinesNode = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .find((path) => existsSync(path))

// Skipped where npm run build has not run, or where no Node stands beside the project's own.
describe.skipIf(!built || machinesNode === undefined)("bin/parley.mjs under the machine's own Node", () => {
  const start = (words: string[], input = '') =>
    spawnSync(machinesNode ?? '', [BIN, ...words], { input, encoding: 'utf8' })

  it('passes standard input and output on', () => {
    const ran = start(['code', '-', '--format', 'jsonl'], 'It rained.')
    expect(ran.stderr).toBe('')
    expect(JSON.parse(ran.stdout)).toMatchObject({ document: { id: 'stdin' } })
  })

  it.each([
    [['--version'], 0],
    [['code', 'no-such-file.txt'], 1],
    [['code', '--nonsense'], 2],
  ])('ends %j with exit code %i', (words, code) => {
    expect(start(words).status).toBe(code)
  })
})
