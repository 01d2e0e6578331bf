import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Entry, entrySchema } from '../../src/model/entry.ts'
import { REPORTS } from '../ledger/reports.ts'
import { folderWith, parley, type Ran } from './run-parley.ts'

const { folder, done } = folderWith(
  Object.fromEntries(Object.entries(REPORTS).map(([name, text]) => [`reports/${name}`, text])),
)
afterAll(done)

function run(...words: string[]): Ran {
  return parley([...words, '--ledger', 'ledger.db'], { cwd: folder })
}

function found(...words: string[]): Entry[] {
  const lines = run('ls', '--format', 'jsonl', ...words).out.split('\n')
  return lines.filter(Boolean).map((line) => entrySchema.parse(JSON.parse(line)))
}

beforeAll(() => void run('add', 'reports'), 60_000)

describe('parley decide', () => {
  it('keeps a decision, says what it changed, and shows it with what was there before', () => {
    const [{ id }] = found('--place', 'Prague') as [Entry]
    const ran = run('decide', 'edit', id, 'date=2025-06-21', '--by', 'Ada', '--why', 'their\nreadout')
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toMatch(/^d-\w{10} {2}edit date=2025-06-21\n {2}c-\w+ .*; date 2025-06-20 → 2025-06-21\n$/)
    const shown = run('show', id).out
    expect(shown).toMatch(/date: 2025-06-21, in the place of 2025-06-20 \(d-\w+\)/)
    expect(shown).toMatch(/d-\w+ \d{4}-\d\d-\d\d \d\d:\d\d Ada: edit date=2025-06-21 \(their readout\)/)
    expect(run('why', `${id}.date`).out).toMatch(/chosen: decided by Ada on .*readout\n {2}date: 2025-06-21, in the/)
    const json = JSON.parse(run('why', `${id}.date`, '--format', 'json').out)
    expect(json.fields[0].edits[0].edited.coded).toBe('2025-06-20')
  })

  it('names who decides by the environment where no option does', () => {
    const [{ id }] = found('--mode', 'call') as [Entry]
    process.env.PARLEY_REVIEWER = 'Bela'
    try {
      run('decide', 'accept', id)
    } finally {
      delete process.env.PARLEY_REVIEWER
    }
    expect(run('show', id).out).toMatch(/Bela: accept\n/)
    expect(found('--reviewed', 'accepted').map((entry) => entry.id)).toEqual([id])
    expect(found('--reviewed', 'open,unsure')).toHaveLength(2)
    expect(run('ls', '--reviewed', 'done').err).toMatch(
      /--reviewed done: no such word\. It is one of accepted, unsure, open/,
    )
  })

  it('grades sources and reports, each by its own scale', () => {
    const [{ id }] = found('--mode', 'call') as [Entry]
    expect(run('decide', 'grade', 'harbour gazette', 'b').out).toMatch(/grade Harbour Gazette B\n$/)
    expect(run('decide', 'grade', id, '2').code).toBe(0)
    const shown = run('show', id).out
    expect(shown).toMatch(/call-1 · Harbour Gazette .* · graded B2\n/)
    expect(shown).toMatch(/call-2 · Inland Courier .* · graded -2\n/)
  })

  it('tells of what was rejected how to take it back', () => {
    const [{ id }] = found('--place', 'Oman') as [Entry]
    const [, decision] =
      /^(d-\w+) {2}reject\n {2}c-\w+ {2}is no entry any more\n$/.exec(run('decide', 'reject', id).out) ?? []
    expect(run('show', id)).toMatchObject({ code: 1, err: expect.stringContaining(`"parley decide undo ${decision}"`) })
    expect(run('decide', 'undo', decision ?? '').out).toMatch(/ undo d-\w+\n {2}c-\w+ .*: new\n$/)
    expect(found('--place', 'Oman').map((entry) => entry.id)).toEqual([id])
  })

  it.each([
    [['accept', 'c-0000000000'], 1, /no entry of this id/],
    [['merge', 'c-0000000000'], 2, /decide merge: write it as parley decide merge ID ID\./],
    [['edit', 'c-0000000000'], 2, /write it as parley decide edit ID FIELD=VALUE…/],
    [['grade', 'Gazette'], 2, /SOURCE A…F, or ID 1…6/],
    [['praise', 'c-0000000000'], 2, /Allowed choices are accept, reject/],
  ])('%j is told with the next step', (words, code, message) => {
    const ran = run('decide', ...words)
    expect(ran.err).toMatch(message)
    expect(ran).toMatchObject({ code, out: '' })
  })
})
