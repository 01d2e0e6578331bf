/**
 * Turns the raw register (tenures.tsv, polities.tsv, offices.tsv) into the hand-kept tables of data/.
 * Run once per new edition of the raw register: node tools/convert-register.ts <folder> <target>
 * Then compare the target with data/ and carry over what is new: data/ is kept by hand from there on.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../src/model/fault.ts'
import { peopleFile } from './register-people.ts'
import { polityFile } from './register-polities.ts'

type Row = Record<string, string>

function rowsOf(path: string): Row[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const fields = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(fields.map((field, at) => [field, cells[at] ?? '']))
  })
}

function groupBy(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}

// The raw register has codes of its own for some bodies; the codebook's bind.
const CODES: Record<string, string> = { XHB: 'XHZ', XHO: 'XHU', XEW: 'XEC', XNC: 'XTC', XRF: 'XRS', XRS: 'XRP' }
const AFGHANISTAN_FALLS = '2021-08-15'

function codeOf(row: Row): string {
  const raw = row.state ?? row.code ?? ''
  if (raw === 'AFG' && (row.from ?? '') >= AFGHANISTAN_FALLS) return 'XTB'
  return CODES[raw] ?? raw
}

function convert(folder: string, target: string): void {
  for (const part of ['people', 'polities']) mkdirSync(join(target, part), { recursive: true })
  for (const [code, rows] of groupBy(rowsOf(join(folder, 'tenures.tsv')), codeOf))
    writeFileSync(join(target, 'people', `${code}.yaml`), peopleFile(code, rows))
  for (const row of rowsOf(join(folder, 'polities.tsv')))
    writeFileSync(join(target, 'polities', `${codeOf(row)}.yaml`), polityFile(codeOf(row), row))
}

const [folder, target] = process.argv.slice(2)
if (!folder || !target)
  throw new Fault(
    'usage/bad-option',
    'Say where the raw register lies and where to write: convert-register.ts <folder> <target>',
  )
convert(folder, target)
