import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { REPORTS } from '../ledger/reports.ts'
import { folderWith, parley, ROOT } from './run-parley.ts'

const TABLE = `Day,Who,With,State,How,Town
2025-06-05,Hakan Fidan,Badr al-Busaidi,OMN,meeting,Muscat
2025-06-20,Hakan Fidan,Prince Rurik,Ruritania,meeting,Strelsau
06/07/2025,Hakan Fidan,Sergei Lavrov,Russia,lunch,Moscow
`
const { folder, done } = folderWith({
  'table.csv': TABLE,
  'empty.csv': 'Day,Who\n',
  'bad.yaml': 'columns: {day: Day}\n',
  'report/held.txt': REPORTS['held.txt'],
})
afterAll(done)

const MAP = ['Day', 'Who', 'With', 'State', 'How', 'Town']
const FIELDS = ['date', 'party1.name', 'party2.name', 'party2.state', 'mode', 'place']
const mapped = FIELDS.flatMap((field, at) => ['--map', `${field}=${MAP[at]}`])
const run = (...words: string[]) => parley(words, { cwd: folder })
const imported = (ledger: string, ...words: string[]) => run('import', ...words, '--ledger', ledger)
const entriesIn = (ledger: string, ...words: string[]): Entry[] =>
  run('ls', '--format', 'jsonl', '--ledger', ledger, ...words)
    .out.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('parley import', () => {
  it('shows in a dry run what rows would become, and writes nothing', () => {
    const ran = imported('dry.db', 'table.csv', ...mapped, '--dry-run')
    expect(ran.out).toContain('table.csv row 2 · table-')
    expect(ran.out).toContain('2025-06-05  Meeting: Hakan Fidan (TUR) + Badr al-Busaidi (OMN), Muscat')
    expect(ran.out).toContain('Hakan Fidan · person · hakan-fidan')
    expect(ran.out).toContain('1 of 3 rows can be imported; nothing was written.')
    expect(ran.code).toBe(1)
    expect(existsSync(join(folder, 'dry.db'))).toBe(false)
  })

  it('names bad rows by their number, and imports the rest', () => {
    const ran = imported('rows.db', 'table.csv', ...mapped)
    expect(ran.err.split('\n')).toEqual([
      expect.stringMatching(/^parley: table\.csv row 3: state “Ruritania” is not known/),
      expect.stringMatching(/^parley: table\.csv row 4: date “06\/07\/2025” may be day or month first: say --dates/),
      expect.stringMatching(/^parley: table\.csv row 4: mode “lunch” is none of call, /),
      '',
    ])
    expect(ran.out).toContain('rows 1 new; contacts 1; new entries 1')
    expect(ran.out).toContain('received 3 = 1 done + 0 pending + 0 quarantined + 2 rejected')
    expect(ran.code).toBe(1)
  })

  it('links rows with what reports tell, and shows the row as its evidence', () => {
    run('add', 'report', '--ledger', 'linked.db')
    const ran = imported('linked.db', 'table.csv', ...mapped, '--set', 'status=held', '--table', 'my table')
    expect(ran.out).toContain('contacts 1; new entries 0\n  1 entry gained reports')
    const [entry] = entriesIn('linked.db', '--source', 'my table')
    expect(entry).toMatchObject({ records: [expect.any(String), expect.any(String)], sources: 2 })
    const shown = run('show', entry?.id ?? '', '--ledger', 'linked.db').out
    expect(shown).toContain('“Day: 2025-06-05 Who: Hakan Fidan With: Badr al-Busaidi')
    expect(run('why', `${entry?.id}.mode`, '--ledger', 'linked.db').out).toContain('How: meeting')
    expect(run('recode', '--ledger', 'linked.db').out).toBe(
      'documents 1, coded differently 0; contacts gained 0, lost 0, changed 0\n',
    )
  })

  it('changes nothing when the same rows come again; a row that changed takes the place of what it was', () => {
    const map = join(ROOT, 'examples', 'import', 'desk-notes.yaml')
    const notes = readFileSync(join(ROOT, 'examples', 'import', 'desk-notes.csv'), 'utf8')
    writeFileSync(join(folder, 'notes.csv'), notes)
    const first = imported('notes.db', 'notes.csv', '--map', map)
    expect(first.err).toBe('parley: notes.csv row 6: date “31.02.2025” is no day of the calendar.\n')
    expect(first.out).toContain('rows 4 new; contacts 4; new entries 4')
    writeFileSync(join(folder, 'notes.csv'), notes.replace('15.11.2023', '16.11.2023').replace('31.02', '18.02'))
    const second = imported('notes.db', 'notes.csv', '--map', map)
    expect(second).toMatchObject({ code: 0, err: '' })
    expect(second.out).toContain('rows 1 new, 1 changed, 3 known already')
    expect(second.out).toContain('desk-notes-3: notes.csv row 4, before notes.csv row 4')
    expect(entriesIn('notes.db').map(({ date }) => date)).toEqual([
      '2025-03',
      '2025-02-18',
      '2023-11-16',
      '2020-11-10',
      '2015-04-11',
    ])
    const [elect] = entriesIn('notes.db', '--who', 'Merkel')
    expect(elect?.parties.map(({ person, office, state }) => [person, office, state])).toEqual([
      ['joe-biden', null, 'USA'],
      ['angela-merkel', 'head_of_government', 'DEU'],
    ])
  })

  it('keeps two rows of one table apart, unless its rows are reports', () => {
    const rows = 'date,mode,parties\n2025-06-05,call,TUR; RUS\n2025-06-06,call,Turkish delegation; Russian delegation\n'
    writeFileSync(join(folder, 'days.csv'), `${rows}2025-06-05,call,Türkiye; Russia\n`)
    expect(imported('apart.db', 'days.csv').out).toContain('new entries 3')
    writeFileSync(join(folder, 'reports.yaml'), 'columns: {date: date, mode: mode, parties: parties}\nrows: reports\n')
    expect(imported('reports.db', 'days.csv', '--map', 'reports.yaml').out).toContain('new entries 2')
  })

  it('can be asked for states that only the table knows', () => {
    const map = [
      '--map',
      'date=date',
      '--map',
      'party1.state=a',
      '--map',
      'party2.state=b',
      '--set',
      'mode=talks',
      '--map',
      'old.yaml',
    ]
    writeFileSync(join(folder, 'old.yaml'), 'words: {state: {Yugoslavia: YUG}}\n')
    writeFileSync(join(folder, 'old.csv'), 'date,a,b\n1978-03-07,Yugoslavia,USA\n')
    expect(imported('old.db', 'old.csv', ...map)).toMatchObject({ code: 0, err: '' })
    for (const asked of [
      ['--state', 'YUG'],
      ['--who', 'YUG', '--with', 'USA'],
    ])
      expect(entriesIn('old.db', ...asked).map(({ parties }) => parties[0])).toMatchObject([
        { name: 'Yugoslavia', state: 'YUG' },
      ])
    expect(run('ls', '--state', 'SUN', '--ledger', 'old.db').err).toContain(
      '--state SUN: no state or body of that code',
    )
  })

  it('takes what parley export csv wrote', () => {
    run('add', 'report', join(ROOT, 'examples', '2018-letter-to-kim.txt'), '--ledger', 'from.db', '--quiet')
    run('export', 'csv', '--ledger', 'from.db', '--out', 'out.csv')
    const ran = imported('to.db', 'out.csv')
    expect(ran).toMatchObject({ code: 0, err: '' })
    const told = ({ date, mode, status, place, topics, title, closed, initiator, outcomes, parties }: Entry) => ({
      ...{ date, mode, status, place, topics, title, closed, initiator, outcomes },
      parties: parties.map(({ name, state, role }) => [name, state, role]),
    })
    const sorted = (ledger: string) =>
      entriesIn(ledger, '--limit', 'all')
        .map((entry) => JSON.stringify(told(entry)))
        .sort()
    expect(sorted('to.db')).toEqual(sorted('from.db'))
  })

  it('restores a dump as the ledger was, where there is none', () => {
    run('add', 'report', '--ledger', 'full.db', '--quiet')
    expect(run('export', 'dump', '--ledger', 'full.db', '--out', 'full.dump')).toMatchObject({
      code: 0,
      err: '',
      out: '',
    })
    const ran = imported('again.db', 'full.dump')
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toMatch(/again\.db: restored, 1 received, 1 entries\n$/)
    expect(run('export', 'dump', '--ledger', 'again.db').out).toBe(readFileSync(join(folder, 'full.dump'), 'utf8'))
    expect(imported('again.db', 'full.dump')).toMatchObject({
      code: 1,
      err: expect.stringContaining('again.db holds a ledger already. It was left as it is'),
    })
    expect(imported('other.db', 'full.dump', '--set', 'mode=call')).toMatchObject({ code: 2 })
    expect(run('export', 'dump', '--ledger', 'full.db', '--who', 'Fidan').err).toContain(
      '--who: a dump holds the whole',
    )
  })

  it.each([
    [['table.csv', '--map', 'day=Day'], 2, 'no field is called “day”'],
    [['table.csv', '--map', 'bad.yaml'], 2, 'bad.yaml: no field is called “day”'],
    [['table.csv', '--map', 'date=Datum'], 2, 'has no column “Datum”. It has Day, Who, With, State, How, Town.'],
    [['table.csv', '--map', 'date=Day'], 2, 'nothing says how they met'],
    [['table.csv', '--map', 'date=Day', '--set', 'mode=call'], 2, 'fewer than two parties are named'],
    [['table.csv', '--map', 'date'], 1, 'date: no such file'],
    [['table.csv', '--set', 'mode'], 2, '--set mode: write it as field=value'],
    [['no.csv'], 1, 'no.csv: no such file'],
    [['empty.csv'], 1, 'empty.csv: no rows in it'],
    [['table.csv', '--rows', '0'], 2, '--rows 0'],
  ])('%j ends with exit code %i: %s', (words, code, message) => {
    const ran = imported('none.db', ...words)
    expect(ran.err).toContain(message)
    expect(ran.code).toBe(code)
    expect(existsSync(join(folder, 'none.db'))).toBe(false)
  })
})
