import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CaseTable, caseKey, caseTables, judgeCase } from '../test/contacts/case-tables.ts'
import { writeFigures } from './quality-page.ts'

// Runs the case tables without a test runner: how many are right in each, and with --verbose what is wrong.
//   node tools/cases.ts [TABLE…] [--verbose] [--keep-misses] [--write]
// TABLE is a table or a folder of tables: lists/separate, lists.
// --keep-misses writes what is wrong to test/contacts/known-misses.json, where the tests expect it to fail;
// --write writes how many are right into docs/quality.md. Both ask for all tables.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', short: 'v' },
    'keep-misses': { type: 'boolean' },
    write: { type: 'boolean' },
  },
})

interface Count {
  readonly right: number
  readonly of: number
}

const all = positionals.length === 0
if (!all && (values.write || values['keep-misses'])) {
  console.error('--keep-misses and --write ask for all tables: name none')
  process.exit(2)
}
const tables = (await caseTables()).filter(({ name }) => all || positionals.some(isOrHolds(name)))
const misses: string[] = []
const counts = tables.map(judgeTable)
const { right, of } = sum(counts)
console.log(`all: ${right} of ${of}`)
if (values['keep-misses'])
  writeFileSync(
    new URL('../test/contacts/known-misses.json', import.meta.url),
    `${JSON.stringify(misses.sort(), null, 2)}\n`,
  )
if (values.write) writeFigures('cases', countRows())

function judgeTable({ name, cases }: CaseTable): Count {
  const judged = cases.map((one) => ({ one, wrong: judgeCase(one) }))
  misses.push(
    ...judged.filter(({ wrong, one }) => wrong.length > 0 && !one.knownMiss).map(({ one }) => caseKey(name, one)),
  )
  const right = judged.filter(({ wrong }) => wrong.length === 0).length
  console.log(`${name}: ${right} of ${cases.length}`)
  if (!values.verbose) return { right, of: cases.length }
  for (const { one, wrong } of judged.filter(({ wrong }) => wrong.length > 0)) {
    console.log(
      `\n  ${one.construction} (published ${one.published})${one.knownMiss ? ' — known miss' : ''}\n  ${one.text.replaceAll('\n', '\n  ')}`,
    )
    for (const line of wrong) console.log(`    ${line}`)
  }
  return { right, of: cases.length }
}

function isOrHolds(table: string): (asked: string) => boolean {
  return (asked) => table === asked || table.startsWith(`${asked}/`)
}

function sum(counts: readonly Count[]): Count {
  return {
    right: counts.reduce((total, { right }) => total + right, 0),
    of: counts.reduce((total, { of }) => total + of, 0),
  }
}

/** How many are right in the tables of each folder, and in all. */
function countRows(): string[][] {
  const folders = Map.groupBy(counts.keys(), (at) => tables[at]!.name.split('/')[0]!)
  const rows = [...folders].map(([folder, at]) => row(folder, sum(at.map((one) => counts[one]!))))
  return [['tables', 'right', 'of'], ...rows, row('**all**', { right, of })]
}

function row(name: string, { right, of }: Count): string[] {
  return [name, String(right), String(of)]
}
