import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { codeDocument, codedDocumentSchema, readDocument } from '../../src/index.ts'
import { parley, ROOT } from '../cli/run-parley.ts'
import { withPrintedOutput } from './printed-output.ts'

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const PAGES = [...globSync('*.md', { cwd: ROOT }), ...globSync('docs/**/*.md', { cwd: ROOT })].sort()

describe.each(PAGES)('%s', (page) => {
  it('links only to what is there', () => {
    for (const [, target = ''] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue
      const [path = '', heading] = target.split('#')
      const file = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), path)
      expect(existsSync(file), `${page} → ${target}`).toBe(true)
      if (heading) expect(headingsOf(readFileSync(file, 'utf8')), `${page} → ${target}`).toContain(heading)
    }
  })
})

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('the README', () => {
  const commands = [...read('README.md').matchAll(/^npx parley (.+)$/gm)].map(([, words = '']) => words)

  it('shows commands', () => expect(commands.length).toBeGreaterThan(3))

  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(commands)('parley %s runs', (words) => {
    const inTemporaryFolder = words.replaceAll('/tmp/', `${folder}/`)
    const ran = parley(
      [...inTemporaryFolder.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
    )
    expect(ran.err).toBe('')
    expect(ran.code).toBe(0)
    if (!words.includes('--out')) expect(ran.out).not.toBe('')
  })

  it('shows what the program prints (npm run docs writes it anew)', () => {
    expect(read('README.md')).toBe(withPrintedOutput('README.md'))
  })
})

describe('the examples', () => {
  const files = globSync('examples/*.*', { cwd: ROOT })

  it('are at least twelve, one of them HTML', () => {
    expect(files.length).toBeGreaterThanOrEqual(12)
    expect(files.some((file) => file.endsWith('.html'))).toBe(true)
  })

  it('are coded without a fault', () => {
    const ran = parley(['code', 'examples', '--format', 'jsonl'])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out.trim().split('\n')).toHaveLength(files.length)
  })
})

describe('the library', () => {
  it('does what its page shows', () => {
    const text = 'Turkish Foreign Minister Hakan Fidan met his Omani counterpart Badr al-Busaidi in Muscat on Monday.'
    expect(read('docs/library.md')).toContain(text)
    const coded = codeDocument(readDocument(text, { id: 'note', published: '2025-06-03' }))
    expect(codedDocumentSchema.parse(coded).document).toMatchObject({ id: 'note', published: '2025-06-03' })
  })
})
