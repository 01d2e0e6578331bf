import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codedDocumentSchema } from '../../src/model/coded-document.ts'
import { type Entry, entrySchema } from '../../src/model/entry.ts'
import { recordOfEntrySchema } from '../../src/model/ledger-record.ts'
import { CORRECTED, REPORTS } from '../ledger/reports.ts'
import { folderWith, parley, type Ran } from './run-parley.ts'

const { folder, done } = folderWith({
  ...Object.fromEntries(Object.entries(REPORTS).map(([name, text]) => [`reports/${name}`, text])),
  'newer/held.txt': CORRECTED,
  'twins/a/note.txt': 'Rain fell in the valleys.\n',
  'twins/b/note.txt': 'Snow fell in the hills.\n',
  'bad/picture.txt': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2, 3]),
  'bad/lines.jsonl': `{"id":"rain","text":"It rained."}\n{"id":"x",\n`,
})
afterAll(done)

function run(...words: string[]): Ran {
  return parley(words, { cwd: folder })
}

function found(...words: string[]): Entry[] {
  const ran = run('ls', 'contacts', '--format', 'jsonl', ...words)
  expect(ran.err.replace('nothing found\n', '')).toBe('')
  return linesOf(ran.out).map((line) => entrySchema.parse(JSON.parse(line)))
}

const linesOf = (text: string) => text.split('\n').filter(Boolean)
const statesOf = ({ parties }: Entry) => parties.map(({ state }) => state).join('+')

let added: Ran
const named = process.env.PARLEY_LEDGER
beforeAll(() => {
  delete process.env.PARLEY_LEDGER
  added = run('add', 'reports')
}, 60_000)
afterAll(() => {
  if (named !== undefined) process.env.PARLEY_LEDGER = named
})

describe('parley add', () => {
  it('makes no ledger for a path that is not there', () => {
    const ran = run('add', 'reprots', '--ledger', 'stray.db')
    expect(ran.err).toContain('reprots: no such file or folder')
    expect(ran.out).toBe('received 1 = 0 done + 0 pending + 0 quarantined + 1 rejected\n')
    expect(ran.code).toBe(1)
    expect(existsSync(join(folder, 'stray.db'))).toBe(false)
  })

  it('makes a ledger, says what is in it and what became of everything', () => {
    expect(added).toMatchObject({ code: 0, err: '' })
    expect(added.out).toMatch(/parley\.db: documents 6 new; contacts 6; new entries 3\n/)
    expect(added.out).toMatch(/1 new dispute between reports\n {4}c-\w{10} {2}2025-06-05 {2}Meeting: .*: place /)
    expect(linesOf(added.out).at(-1)).toBe('received 6 = 6 done + 0 pending + 0 quarantined + 0 rejected')
  })

  it('changes nothing when the same bytes come again, under whatever name, and says so', () => {
    const before = run('ls', '--sort', 'changed', '--format', 'jsonl').out
    writeFileSync(join(folder, 'copy-of-held.txt'), REPORTS['held.txt'])
    const again = run('add', 'reports', 'copy-of-held.txt')
    expect(again).toMatchObject({ code: 0, err: '' })
    expect(again.out).toMatch(
      /documents 0 new, 7 known already, for which nothing changed; contacts 0; new entries 0\n/,
    )
    expect(linesOf(again.out).at(-1)).toBe('received 7 = 7 done + 0 pending + 0 quarantined + 0 rejected')
    expect(run('ls', '--sort', 'changed', '--format', 'jsonl').out).toBe(before)
  })

  it('names what it cannot read, keeps the rest, and tries the bad again', () => {
    const bad = ['add', 'bad', 'no-such.txt', '--ledger', 'bad.db']
    const first = run(...bad)
    expect(first.code).toBe(1)
    expect(linesOf(first.err)).toEqual([
      expect.stringMatching(/lines\.jsonl line 2: not a JSON object/),
      expect.stringMatching(/picture\.txt.*PDF/),
      expect.stringMatching(/no-such\.txt: no such file/),
    ])
    expect(linesOf(first.out).at(-1)).toBe('received 4 = 1 done + 0 pending + 0 quarantined + 3 rejected')
    expect(run('stats', '--ledger', 'bad.db').out).toContain(
      'received 2 = 1 done + 0 pending + 0 quarantined + 1 rejected',
    )
    const second = run(...bad, '--quiet')
    expect(second).toMatchObject({ code: 1, err: first.err, out: '' })
  })

  it('refuses two documents of one id in one run, also the second time', () => {
    for (const known of ['1 new', '0 new, 1 known already']) {
      const ran = run('add', 'twins', '--ledger', 'twins.db')
      expect(ran.err).toMatch(/twins\/b\/note\.txt: its id “note” is also that of twins\/a\/note\.txt\./)
      expect(ran.out).toContain(`documents ${known}`)
      expect(ran.code).toBe(1)
    }
  })

  it('takes the ledger from PARLEY_LEDGER where no option names one', () => {
    process.env.PARLEY_LEDGER = join(folder, 'named.db')
    try {
      run('add', 'reports/prague.txt')
    } finally {
      delete process.env.PARLEY_LEDGER
    }
    expect(existsSync(join(folder, 'named.db'))).toBe(true)
    expect(found('--ledger', 'named.db').map(statesOf)).toEqual(['POL+CZE'])
  })
})

describe('parley ls', () => {
  it('prints a line an entry, with a mark for what is disputed', () => {
    const { out, err } = run('ls', '--who', 'Fidan')
    expect(err).toBe('')
    const [heading, line, ...rest] = linesOf(out)
    expect(heading).toMatch(/^ {2}id +date +status +mode +parties +place +topics +reports$/)
    expect(line).toMatch(
      /^ {2}c-\w{10} {2}2025-06-05 {2}held +meeting +Hakan Fidan \(TUR\) \+ Badr al-Busaidi \(OMN\) +Muscat \(OMN\) +gaza +3 +≠ place$/,
    )
    expect(rest).toEqual([])
  })

  it('gives page after page, and says how to go on', () => {
    const first = run('ls', '--limit', '2')
    const cursor = /^2 of 3 contacts shown\. Go on with --after (\S+)$/m.exec(first.err)?.[1] ?? ''
    const second = run('ls', '--limit', '2', '--after', cursor)
    expect(second.err).toBe('')
    expect(linesOf(first.out)).toHaveLength(3)
    expect(linesOf(second.out)).toEqual([expect.any(String), expect.stringContaining('Fidan')])
  })

  it.each(['contacts', 'documents', 'people', 'polities'])('lists all %s where all are asked for', (what) => {
    const { code, out, err } = run('ls', what, '--limit', 'all')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(run('ls', what).out)
  })

  it('lists documents, people and states of what is found', () => {
    expect(linesOf(run('ls', 'documents', '--limit', '2').out)[1]).toMatch(
      /^ {2}call-1 +2025-06-11 \(given\) +1 +Harbour Gazette/,
    )
    expect(run('ls', 'people', '--who', 'Fidan', '--format', 'csv').out).toContain(
      '1,Hakan Fidan,TUR,foreign_minister,hakan-fidan\r\n',
    )
    expect(JSON.parse(run('ls', 'polities', '--mode', 'call', '--format', 'json').out)).toEqual([
      { code: 'GBR', name: 'United Kingdom', entries: 1 },
      { code: 'USA', name: 'United States', entries: 1 },
    ])
  })
})

describe('parley show, why, conflicts and stats', () => {
  const id = () => found('--who', 'Fidan')[0]?.id ?? ''

  it('shows an entry with all that is known of it', () => {
    const { out, code } = run('show', id())
    expect(code).toBe(0)
    expect(out).toMatch(/^c-\w{10} · Meeting: Hakan Fidan \(TUR\) \+ Badr al-Busaidi \(OMN\), Muscat \(OMN\)\n/)
    expect(out).toContain(
      '  2025-06-01: planned, for 2025-06-05 (announced)\n  2025-06-06: held, for 2025-06-05 (held)\n',
    )
    expect(out).toContain('place: Muscat, OMN / Salalah, OMN\n')
    expect(out).toContain('“They spoke about Gaza.”')
    expect(out).toContain('3, from 3 independent sources')
    const json = JSON.parse(run('show', id(), '--format', 'json').out)
    expect(entrySchema.parse(json.kept.entry).id).toBe(id())
    expect(json.records).toHaveLength(3)
  })

  it('says why: rules, words, what was not taken, and what links the reports', () => {
    const { out } = run('why', id())
    expect(out).toMatch(/\nplace: Muscat \(OMN\)\n {2}chosen: /)
    expect(out).toContain('  other-town says Salalah (OMN), not taken\n')
    expect(out).toMatch(/said by the rule status\/planned, from: /)
    expect(out).toMatch(
      /Why these reports are of one thing\n {2}held with announced: \d+\n {6}\+4 {2}the same person\n/,
    )
    const date = run('why', `${id()}.date`).out
    expect(date).toMatch(/\ndate: 2025-06-05\n/)
    expect(date).not.toMatch(/place:|one thing/)
  })

  it('lists disagreements with both quotes', () => {
    const { out } = run('conflicts', '--since', '2025')
    expect(out).toMatch(/Muscat, OMN: “Turkish Foreign Minister .* in Muscat on Thursday\.” \(held, 2025-06-06\)/)
    expect(out).toMatch(/Salalah, OMN: “Foreign Minister .* in Salalah on June 5\.” \(other-town, 2025-06-07\)/)
    expect(run('conflicts', '--mode', 'call')).toMatchObject({
      code: 0,
      out: '',
      err: 'nothing found: no reports disagree\n',
    })
  })

  it('counts, in all and by anything', () => {
    expect(run('stats').out).toMatch(/entries +3\n.*by status +held 2, planned 1\n/s)
    expect(run('stats', '--by', 'pair').out).toMatch(/Oman and Türkiye \(OMN-TUR\) +1 +█+\n/)
    expect(run('stats', '--by', 'month', '--format', 'csv').out).toBe('month,name,entries\r\n2025-06,2025-06,3\r\n')
    expect(JSON.parse(run('stats', '--by', 'person', '--who', 'Rubio', '--format', 'json').out)).toEqual([
      { key: 'david-lammy', words: 'David Lammy', count: 1 },
      { key: 'marco-rubio', words: 'Marco Rubio', count: 1 },
    ])
  })
})

describe('parley export', () => {
  it('writes entries that hold every record with its words', () => {
    const lines = linesOf(run('export', 'entries').out).map((line) => JSON.parse(line))
    expect(lines).toHaveLength(3)
    for (const { records, ...entry } of lines) {
      expect(records.length).toBeGreaterThan(0)
      const keys = records.map((record: unknown) => recordOfEntrySchema.parse(record).key)
      expect(entrySchema.parse({ ...entry, records: keys })).toEqual(found().find(({ id }) => id === entry.id))
    }
  })

  it('gives coded documents back as the coder gave them', () => {
    const coded = run('code', 'reports', '--format', 'jsonl').out
    const exported = linesOf(run('export', 'jsonl').out)
    expect(exported.sort()).toEqual(linesOf(coded).sort())
    for (const line of exported) codedDocumentSchema.parse(JSON.parse(line))
  })

  it('writes a file that appears when it is complete, and says what it leaves out', () => {
    const ran = run('export', 'graphml', '--nodes', 'states', '--out', 'states.graphml')
    expect(ran).toMatchObject({ code: 0, out: '', err: '' })
    expect(readFileSync(join(folder, 'states.graphml'), 'utf8')).toContain('<node id="TUR">')
    expect(run('export', 'csv', '--limit', '1').out.trim().split('\r\n')).toHaveLength(2)
  })
})

describe('what cannot be answered is told with the next step', () => {
  it.each<[string[], number, RegExp]>([
    [['ls', '--ledger', 'none.db'], 1, /none\.db: there is no ledger here\. Check the path/],
    [['ls', '--ledger', 'reports/held.txt'], 1, /held\.txt is not a Parley ledger\. It was left as it is/],
    [['ls', '--ledger', 'reports'], 1, /reports is not a Parley ledger/],
    [
      ['show', 'c-0000000000'],
      1,
      /c-0000000000: no entry of this id in .*parley\.db\. "parley ls contacts" gives the ids/,
    ],
    [['show', 'Fidan'], 1, /Fidan: no id of an entry, which is c- and ten letters/],
    [['ls', '--who', 'Xyzzyqov'], 2, /--who Xyzzyqov: neither a person or state that the register knows/],
    [
      ['ls', '--source', 'Nobody'],
      2,
      /--source Nobody: no publisher of that name in the ledger\. It has .*Harbour Gazette/,
    ],
    [['ls', '--limit', '0'], 2, /--limit 0: not a whole number above 0/],
    [['ls', '--after', 'xyz'], 2, /“xyz” is no page of this list/],
    [['ls', 'people', '--after', 'xyz'], 2, /people are listed by their entries, on one page/],
    [['export', 'word'], 2, /Allowed choices are entries/],
  ])('parley %j', (words, code, message) => {
    const ran = run(...words)
    expect(ran.err).toMatch(message)
    expect(ran.out).toBe('')
    expect(ran.code).toBe(code)
  })

  it('a field that no entry has', () => {
    const ran = run('why', `${found()[0]?.id}.colour`)
    expect(ran.err).toMatch(/no field colour\. It is one of date, status, mode/)
    expect(ran.code).toBe(2)
  })
})

describe('parley recode', () => {
  it('codes all texts again and says what is coded differently', () => {
    expect(run('recode')).toEqual({
      code: 0,
      out: 'documents 6, coded differently 0; contacts gained 0, lost 0, changed 0\n',
      err: '',
    })
    expect(run('recode', '--ledger', 'none.db')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no ledger here'),
    })
  })
})

describe('a document that changes', () => {
  it('gets a new text; its entry is linked anew, and the old one is still what the ledger knew', () => {
    const [before] = found('--who', 'Fidan')
    const instant = new Date().toISOString()
    const ran = run('add', 'newer')
    expect(ran.out).toMatch(/documents 0 new, 1 changed; contacts 1; new entries 0\n/)
    expect(ran.out).toContain('    held: newer/held.txt, before reports/held.txt\n')
    const [after] = found('--who', 'Fidan')
    expect(after).toMatchObject({ id: before?.id, date: '2025-06-04' })
    expect(after?.records).toHaveLength(3)
    expect(found('--who', 'Fidan', '--as-of', instant)).toEqual([before])
    expect(run('show', before?.id ?? '').out).toMatch(/report held has another text; .*date 2025-06-05 → 2025-06-04/)
    expect(run('add', 'reports', 'newer').out).toMatch(/documents 0 new, 7 known already/)
  })
})
