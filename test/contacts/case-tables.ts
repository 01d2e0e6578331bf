import { readdirSync, readFileSync } from 'node:fs'
import { codeDocument } from '../../src/coder/code-document.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { compareContacts } from './compare.ts'
import { type ContactCase, readExpected } from './notation.ts'

export interface CaseTable {
  readonly name: string
  readonly cases: readonly ContactCase[]
}

/** Every table of cases in the folders beside this file, by folder and name: [lists/separate]. */
export async function caseTables(): Promise<CaseTable[]> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  const tables = files.map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.cases.ts'))
  return Promise.all(tables.sort().map(readTable))
}

/** What the coder gets wrong in one case; nothing where all is right. */
export function judgeCase({ text, published, finds }: ContactCase): string[] {
  const document = readDocument(text, { id: 'case', ...(published && { published }) })
  return compareContacts(finds.map(readExpected), codeDocument(document).contacts)
}

/** By what a case is known in the list of misses: its table, its construction and how its text begins. */
export function caseKey(table: string, { construction, text }: ContactCase): string {
  return `${table} | ${construction} | ${text.replace(/\s+/g, ' ').slice(0, 80)}`
}

const MISSES = new URL('known-misses.json', import.meta.url)

/** The cases that the coder does not get right yet; a case that works must leave the list. */
export function knownMisses(): Set<string> {
  const list: string[] = JSON.parse(readFileSync(MISSES, 'utf8'))
  return new Set(list)
}

async function readTable(file: string): Promise<CaseTable> {
  const table: { cases: readonly ContactCase[] } = await import(`./${file}`)
  return { name: file.replace('.cases.ts', ''), cases: table.cases }
}
