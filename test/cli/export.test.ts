import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REPORTS } from '../ledger/reports.ts'
import { folderWith, parley, ROOT } from './run-parley.ts'

const { folder, done } = folderWith({
  'reports/announced.txt': REPORTS['announced.txt'],
  'reports/held.txt': REPORTS['held.txt'],
  'reports/prague.txt': REPORTS['prague.txt'],
  'acts.txt': 'BERGEN, June 6, 2025 - Norway urged Sudan to open its ports. Kenya condemned the attack.',
})
afterAll(done)
const run = (...words: string[]) => parley([...words, '--ledger', join(folder, 'ledger.db')], { cwd: folder })
beforeAll(() => {
  run('add', 'reports')
})

describe('parley export', () => {
  it('writes Parquet to a file, and to a pipe', async () => {
    expect(run('export', 'parquet', '--out', 'out.parquet')).toMatchObject({ code: 0, err: '', out: '' })
    const bytes = new Uint8Array(readFileSync(join(folder, 'out.parquet')))
    const rows = await parquetReadObjects({ file: bytes.buffer })
    expect(rows.map(({ date, status }) => [date, status])).toEqual([
      ['2025-06-05', 'held'],
      ['2025-06-20', 'planned'],
    ])
  })

  it('gives formats that ask for them the texts of the reports, and tells of what is left out', () => {
    const annotations = JSON.parse(run('export', 'annotations', '--status', 'held').out)
    expect(annotations.items).toHaveLength(2)
    const plover = run('export', 'plover', '--since', '2025-06-06')
    expect(
      plover.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([expect.stringMatching(/^c-\w{10}-plan$/)])
    const timeline = run('export', 'timeline', '--out', 'timeline.json')
    expect(timeline).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')).events).toHaveLength(2)
  })

  it('says how many entries and acts had no place in it', () => {
    const other = (...words: string[]) => parley([...words, '--ledger', 'other.db'], { cwd: folder })
    expect(other('add', 'acts.txt').out).toContain('1 done')
    expect(other('export', 'cameo').err).toMatch(/^1 of 0 entries and 2 acts are left out: cancelled, denied/)
  })

  it('ends well where nobody reads what it says, nor its notes', () => {
    const program = `"${process.execPath}" "${join(ROOT, 'test', 'cli', 'start.ts')}"`
    for (const words of ['ls contacts --limit 1', 'export csv']) {
      const pipe = `(${program} ${words} --ledger ledger.db 2>&1; echo $? > code) | true`
      spawnSync('sh', ['-c', pipe], { cwd: folder })
      expect([words, readFileSync(join(folder, 'code'), 'utf8')]).toEqual([words, '0\n'])
    }
  })

  it('refuses a format that there is not, and leaves no file behind', () => {
    const ran = run('export', 'xlsx', '--out', 'out.xlsx')
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('parquet')
    expect(existsSync(join(folder, 'out.xlsx'))).toBe(false)
  })
})
