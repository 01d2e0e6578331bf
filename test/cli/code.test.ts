import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { codedDocumentSchema } from '../../src/model/coded-document.ts'
import { folderWith, parley } from './run-parley.ts'

const CALL =
  'Turkish Foreign Minister Hakan Fidan spoke by phone with his Omani counterpart Badr al-Busaidi on Monday.\n'
const { folder, done } = folderWith({
  'call.txt': CALL,
  'weather.md': '# Weather\n\nIt will rain in the valleys.\n',
  'page.html': '<html><body><article><h1>Rain</h1><p>It will rain in the valleys tomorrow.</p></article></body></html>',
  'deep/er/note.txt': 'It rained.\n',
  'deep/.hidden.txt': 'Not read.\n',
  'deep/picture.png': 'Not read.\n',
  'lines.jsonl': `${JSON.stringify({ id: 'one', text: CALL, published: '2025-06-03', url: 'https://example.org/1', source: 'Example' })}\n\n${JSON.stringify({ id: 2, text: CALL })}\n`,
})
afterAll(done)

function codedLines(out: string) {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => codedDocumentSchema.parse(JSON.parse(line)))
}

describe('parley code', () => {
  it('codes a folder in the order of its names, each document valid against the public schema', () => {
    const { code, out, err } = parley(['code', '.', '--format', 'jsonl'], { cwd: folder })
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(codedLines(out).map(({ document }) => document.id)).toEqual(['call', 'note', 'one', '2', 'page', 'weather'])
  })

  it('writes one JSON list with --format json', () => {
    const { out } = parley(['code', 'call.txt', 'weather.md', '--format', 'json'], { cwd: folder })
    const list: unknown[] = JSON.parse(out)
    expect(list.map((one) => codedDocumentSchema.parse(one).document.id)).toEqual(['call', 'weather'])
  })

  it('takes what JSON lines say of a document', () => {
    const [one, two] = codedLines(
      parley(['code', 'lines.jsonl', '--format', 'jsonl', '--published', '2025-06-10'], { cwd: folder }).out,
    )
    expect(one?.document).toMatchObject({
      id: 'one',
      published: '2025-06-03',
      published_basis: 'given',
      url: 'https://example.org/1',
      source: 'Example',
    })
    expect(two?.document).toMatchObject({ id: '2', published: '2025-06-10', url: null })
  })

  it('reads standard input, as text or as JSON lines', () => {
    const text = codedLines(parley(['code', '-', '--format', 'jsonl'], { input: CALL }).out)
    expect(text[0]?.document).toMatchObject({ id: 'stdin', text_length: CALL.length })
    const lines = readFileSync(join(folder, 'lines.jsonl'))
    expect(codedLines(parley(['code', '-', '--format', 'jsonl'], { input: lines }).out)).toHaveLength(2)
  })

  it('says in the table where there is nothing to show', () => {
    const { code, out } = parley(['code', 'weather.md'], { cwd: folder })
    expect(code).toBe(0)
    expect(out).toContain('weather.md · no date')
    expect(out).toContain('no contacts found')
  })

  it('writes a file only when it is complete, and nothing beside it', () => {
    const ran = parley(['code', 'call.txt', '--format', 'jsonl', '--out', 'result.jsonl'], { cwd: folder })
    expect(ran).toMatchObject({ code: 0, out: '', err: '' })
    expect(codedLines(readFileSync(join(folder, 'result.jsonl'), 'utf8'))).toHaveLength(1)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('keeps the explanation out of JSON', () => {
    const { out, err } = parley(['code', 'call.txt', '--format', 'jsonl', '--explain'], { cwd: folder })
    expect(codedLines(out)).toHaveLength(1)
    expect(err).toContain('How call.txt was coded')
    expect(parley(['code', 'call.txt', '--explain'], { cwd: folder }).out).toContain('How call.txt was coded')
  })

  it('gives the same bytes when repeated', () => {
    const once = parley(['code', '.', '--format', 'jsonl'], { cwd: folder }).out
    expect(parley(['code', '.', '--format', 'jsonl'], { cwd: folder }).out).toBe(once)
    expect(existsSync(join(folder, 'deep'))).toBe(true)
  })
})
