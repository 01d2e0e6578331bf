import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../documents/read-document.ts'
import { FAULTS } from '../model/fault.ts'
import { codeDocument } from './code-document.ts'

function flagsOf(text: string, published: string): string[] {
  return codeDocument(readDocument(text, { id: 'flags', published })).flags.map(({ code }) => code)
}

const cases: readonly [what: string, published: string, text: string, codes: readonly string[]][] = [
  [
    'a title that its holder had given up',
    '2025-11-18',
    'Turkish Foreign Minister Hakan Fidan spoke by phone with British Foreign Secretary David Lammy on Tuesday.',
    ['office/not-held'],
  ],
  [
    'a title that its holder had not yet',
    '2025-08-19',
    'Norwegian Foreign Minister Espen Barth Eide met British Foreign Secretary Yvette Cooper in Oslo on Monday.',
    ['office/not-held'],
  ],
  [
    'the title of that day',
    '2025-08-19',
    'Turkish Foreign Minister Hakan Fidan spoke by phone with British Foreign Secretary David Lammy on Tuesday.',
    [],
  ],
  [
    'a contact of former times under the title of that time',
    '2025-11-18',
    'Turkish Foreign Minister Hakan Fidan spoke by phone with British Foreign Secretary David Lammy on 19 August 2025.',
    [],
  ],
  [
    'a contact of former times under the title of today',
    '2025-11-18',
    'British Foreign Secretary Yvette Cooper met Turkish Foreign Minister Hakan Fidan in Ankara on 12 May 2025.',
    [],
  ],
  [
    'a few days after a change',
    '2025-09-08',
    'Turkish Foreign Minister Hakan Fidan spoke by phone with British Foreign Secretary David Lammy on Monday.',
    [],
  ],
  [
    'a former holder',
    '2025-11-18',
    'Former British Foreign Secretary David Cameron met Jordanian Foreign Minister Ayman Safadi in Amman on Monday.',
    [],
  ],
  [
    'a president out of office',
    '2025-11-18',
    'President Barack Obama met Indian Prime Minister Narendra Modi in New Delhi on Monday.',
    [],
  ],
  [
    'somebody of whom the register knows nothing',
    '2025-08-19',
    'British Foreign Secretary Percival Quill met Omani Foreign Minister Badr al-Busaidi in Muscat on Monday.',
    [],
  ],
  [
    'a title in other words',
    '2026-02-10',
    'Turkish Foreign Minister Hakan Fidan met Nechirvan Barzani, the head of the Kurdistan Regional Government, in Erbil on Monday.',
    ['office/not-held'],
  ],
  [
    'a weekday that contradicts its date',
    '2025-06-06',
    'Turkish Foreign Minister Hakan Fidan met Omani Foreign Minister Badr al-Busaidi in Muscat on Monday, June 3, 2025.',
    ['date/weekday'],
  ],
  [
    'a weekday that fits its date',
    '2025-06-06',
    'Turkish Foreign Minister Hakan Fidan met Omani Foreign Minister Badr al-Busaidi in Muscat on Tuesday, June 3, 2025.',
    [],
  ],
]

describe('flags of what a text says', () => {
  it.each(cases)('%s', (_, published, text, codes) => expect(flagsOf(text, published)).toEqual(codes))

  it('say where and of which contact', () => {
    const text = cases[0]![2]
    const [flag] = codeDocument(readDocument(text, { id: 'flags', published: '2025-11-18' })).flags
    expect(flag).toMatchObject({ contact: 'c1' })
    expect(text.slice(flag!.start, flag!.end)).toBe('British Foreign Secretary David Lammy')
    expect(flag!.message).toContain('2024-07-05 to 2025-09-05')
  })
})

describe('flags of documents that are not coded', () => {
  it('another language', () => {
    const german =
      'Der türkische Außenminister Hakan Fidan hat am Dienstag mit seinem britischen Amtskollegen telefoniert und mit ihm über die Lage in der Region gesprochen.'
    const coded = codeDocument(readDocument(german, { id: 'german', published: '2025-06-03' }))
    expect(coded.contacts).toEqual([])
    expect(coded.flags.map(({ code }) => code)).toEqual(['document/not-english'])
  })

  it('nothing but furniture', () => {
    const coded = codeDocument(readDocument('Home > News > World\n\nShare | Print | Email\n', { id: 'menu' }))
    expect(coded.contacts).toEqual([])
    expect(coded.flags.map(({ code }) => code)).toEqual(['document/not-coded'])
  })

  it('an archive date that the dateline contradicts', () => {
    const text =
      'date 2025-09-30 MUSCAT, June 3, 2025 (Reuters) - Turkish Foreign Minister Hakan Fidan met Omani Foreign Minister Badr al-Busaidi on Tuesday.'
    expect(codeDocument(readDocument(text, { id: 'archive' })).flags.map(({ code }) => code)).toContain(
      'document/archive-date',
    )
  })
})

describe('docs/flags.md', () => {
  const page = readFileSync(new URL('../../docs/flags.md', import.meta.url), 'utf8')
  const SOURCE = new URL('../', import.meta.url)
  const codes = [...page.matchAll(/^\| `([a-z]+\/[a-z-]+)` \|/gm)].map(([, code]) => code)

  it('tells of every flag that the program gives, and of no other', () => {
    const source = globSync('**/*.ts', { cwd: SOURCE }).map((file) => readFileSync(new URL(file, SOURCE), 'utf8'))
    const given = source.flatMap((text) => [...text.matchAll(/\bcode: '([a-z]+\/[a-z-]+)'/g)].map(([, code]) => code!))
    const flags = given.filter((code) => !Object.hasOwn(FAULTS, code))
    expect([...codes].sort()).toEqual([...new Set(flags)].sort())
  })
})
