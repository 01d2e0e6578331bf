import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CaseTable, caseKey, caseTables, judgeCase } from '../test/contacts/case-tables.ts'

// Runs the case tables without a test runner: how many are right in each, and with --verbose what is wrong.
//   node tools/cases.ts [TABLE…] [--verbose] [--keep-misses]
// TABLE is a table or a folder of tables: lists/separate, lists.
// --keep-misses writes what is wrong to test/contacts/known-misses.json, where the tests expect it to fail.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', short: 'v' }, 'keep-misses': { type: 'boolean' } },
})

const tables = (await caseTables()).filter(({ name }) => positionals.length === 0 || positionals.some(isOrHolds(name)))
const misses: string[] = []
const counts = tables.map(judgeTable)
const sum = (key: 'right' | 'of') => counts.reduce((total, count) => total + count[key], 0)
console.log(`all: ${sum('right')} of ${sum('of')}`)
if (values['keep-misses'])
  writeFileSync(
    new URL('../test/contacts/known-misses.json', import.meta.url),
    `${JSON.stringify(misses.sort(), null, 2)}\n`,
  )

function judgeTable({ name, cases }: CaseTable): { right: number; of: number } {
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
