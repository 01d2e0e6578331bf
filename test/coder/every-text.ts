import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readDocument } from '../../src/documents/read-document.ts'
import type { Document } from '../../src/model/document.ts'
import { caseTables } from '../contacts/case-tables.ts'

const FOLDERS = ['../../examples/', '../../../shared/seeds/', '../../../shared/corpus/']

/** Every text at hand: the examples, the contact cases, and the labelled texts where they are there. */
export async function everyText(): Promise<(readonly [name: string, document: Document])[]> {
  const tables = await caseTables()
  const cases = tables.flatMap(({ name, cases }) =>
    cases.map(({ text, published }, index): readonly [string, Document] => {
      const id = `${name} ${index + 1}`
      return [id, readDocument(text, { id, ...(published && { published }) })]
    }),
  )
  return [...FOLDERS.flatMap(filesOf), ...cases]
}

function filesOf(folder: string): (readonly [string, Document])[] {
  const place = new URL(folder, import.meta.url)
  if (!existsSync(place)) return []
  return readdirSync(place)
    .filter((file) => /\.(?:txt|html|md)$/.test(file) && file !== 'README.md')
    .map((file) => [file, readDocument(readFileSync(new URL(file, place)), { id: file, name: file })])
}
