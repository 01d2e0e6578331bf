import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decisionOf } from '../../src/ledger/index.ts'
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

describe('parley decisions', () => {
  it('lists them, hands them on, and takes them in elsewhere', () => {
    const listed = run('decisions', 'list')
    expect(listed.out).toMatch(/^ {2}id +at \(UTC\) +who +decided +about +why *\n/)
    expect(listed.out).toMatch(/Ada +edit date=2025-06-21 +2025-06-20 Meeting \(planned\): .* +their readout\n/)
    expect(listed.out).toMatch(/ reject +.* taken back\n/)
    const count = listed.out.trim().split('\n').length - 1
    const exported = run('decisions', 'export', 'labelled')
    expect(exported).toMatchObject({ code: 0, out: `labelled: decisions ${count}; labelled documents 3\n` })
    expect(run('decisions', 'export', 'labelled')).toMatchObject({
      code: 1,
      err: expect.stringContaining('labelled: cannot be written'),
    })
    parley(['add', 'reports', '--ledger', 'other.db'], { cwd: folder })
    const taken = parley(['decisions', 'import', 'labelled', '--ledger', 'other.db'], { cwd: folder })
    expect(taken).toMatchObject({ code: 0, err: '', out: `decisions read ${count} = ${count} new + 0 known already\n` })
    const input = run('decisions', 'list', '--format', 'jsonl').out
    const again = parley(['decisions', 'import', '-', '--ledger', 'other.db'], { cwd: folder, input: `${input}x\n` })
    expect(again.out).toBe(`decisions read ${count} = 0 new + ${count} known already\n`)
    expect(again.err).toMatch(/- line \d+: not a JSON object/)
    expect(again.code).toBe(1)
  })

  it('holds the coder to them, with exit code 1 where it has lost something', () => {
    const fine = run('decisions', 'replay')
    expect(fine).toMatchObject({ code: 0, err: '' })
    expect(fine.out).toMatch(
      /documents 3; judged \d+ = \d+ right \(0 of them gained\) \+ 0 lost \+ 1 wrong as before\n$/,
    )
    // Somebody has accepted what an older coder made of the words.
    const lines = run('decisions', 'list', '--format', 'jsonl').out.split('\n').filter(Boolean)
    const accept = lines.map((line) => JSON.parse(line)).find(({ kind }) => kind === 'accept')
    const on = accept.on.map((anchor: object) => ({ ...anchor, coded: { ...accept.on[0].coded, mode: 'video' } }))
    const older = decisionOf({ ...accept, on, at: '2030-01-01T00:00:00.000Z' })
    parley(['decisions', 'import', '-', '--ledger', 'ledger.db'], { cwd: folder, input: JSON.stringify(older) })
    const lost = run('decisions', 'replay')
    expect(lost.out).toMatch(/^− call-1 {2}mode video, now call {2}\[2025-06-09 {2}Video: /)
    expect(lost.code).toBe(1)
  })

  it('says what is missing', () => {
    expect(run('decisions', 'export')).toMatchObject({
      code: 2,
      err: expect.stringContaining('parley decisions export FOLDER'),
    })
    expect(parley(['decisions', 'list', '--ledger', 'other.db', '--of', 'c-0000000000'], { cwd: folder }).code).toBe(1)
  })
})
