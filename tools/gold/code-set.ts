import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CodedDocument } from '../../src/model/coded-document.ts'
import type { Document } from '../../src/model/document.ts'
import { idOf } from './sets.ts'

interface Coder {
  readonly readDocument: (bytes: Uint8Array, about: { id: string; name: string }) => Document | Promise<Document>
  readonly codeDocument: (document: Document) => CodedDocument
}

/** Codes texts with the coder that lies in a folder: this one, or another revision of it. */
export async function codeTexts(root: string, texts: readonly string[]): Promise<CodedDocument[]> {
  const { readDocument, codeDocument } = await coderIn(root)
  const coded: CodedDocument[] = []
  for (const file of texts) {
    const document = await readDocument(readFileSync(file), { id: idOf(file), name: basename(file) })
    coded.push(codeDocument(document))
  }
  return coded
}

async function coderIn(root: string): Promise<Coder> {
  const url = (path: string) => pathToFileURL(join(root, 'src', path)).href
  const reading = await import(url('documents/read-document.ts'))
  const coding = await import(url('coder/code-document.ts'))
  return { readDocument: reading.readDocument, codeDocument: coding.codeDocument }
}
