import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from './run-parley.ts'

const PROGRAM = join(ROOT, 'dist', 'program')
const blobs = existsSync(PROGRAM) ? readdirSync(PROGRAM).filter((name) => name.endsWith('.blob')) : []
const folder = mkdtempSync(join(tmpdir(), 'parley-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A copy of the program beside the packages that it needs, with these files of dist/program only. */
function copyOf(name: string, wanted: (file: string) => boolean): string {
  const copy = join(folder, name)
  for (const part of ['bin', 'package.json', 'examples'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true })
  for (const file of readdirSync(PROGRAM).filter(wanted)) cpSync(join(PROGRAM, file), join(copy, 'dist/program', file))
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

function start(copy: string, words: readonly string[], options = '') {
  const env = { ...process.env, NODE_OPTIONS: options }
  const ran = spawnSync(process.execPath, [join(copy, 'bin', 'parley.mjs'), ...words], { cwd: copy, env })
  return { code: ran.status, out: ran.stdout.toString('utf8'), err: ran.stderr.toString('utf8') }
}

const LATIN = Buffer.from('Minist\xe8re. Il a re\xe7u la d\xe9l\xe9gation \xe0 Paris.', 'latin1')

// Skipped where npm run build has not run, or could make no snapshot.
describe.skipIf(blobs.length === 0)('a start from the snapshot', () => {
  const moved = copyOf('moved', (file) => file.endsWith('.blob'))
  const plain = copyOf('plain', (file) => !file.endsWith('.blob'))
  for (const copy of [moved, plain]) writeFileSync(join(copy, 'latin.txt'), LATIN)

  it.each([
    [['code', 'examples', '--format', 'jsonl', '--explain']],
    [['code', 'latin.txt', '--evidence']],
    [['code', 'no-such-file.txt']],
    [['code', '--nonsense']],
    [['who', 'foreign minister', 'GBR', '2025-08-19']],
    [['schema']],
    [['--help']],
    [['--version']],
  ])('%j gives what a plain start gives, wherever it stands', (words) => {
    expect(start(moved, words)).toEqual(start(plain, words))
  })

  it('keeps a ledger and asks it', () => {
    expect(start(moved, ['add', 'examples', '--quiet'])).toEqual({ code: 0, out: '', err: '' })
    copyFileSync(join(moved, 'parley.db'), join(plain, 'parley.db'))
    for (const words of [['ls', '--mode', 'call'], ['stats'], ['export', 'entries'], ['export', 'gexf']])
      expect(start(moved, words)).toEqual(start(plain, words))
    expect(start(moved, ['ls', '--mode', 'call']).out).toContain('call')
  })

  it('is none where Node is given options, which a snapshot may not fit', () => {
    expect(start(moved, ['--version'], '--no-deprecation').err).toContain('is not built')
    expect(start(plain, ['--version'], '--no-deprecation')).toMatchObject({ code: 0, err: '' })
  })
})
