/** Checks the tables of data/ and writes src/register/*.generated.ts; with --check, compares instead of writing. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../src/model/fault.ts'
import { readTables } from './read-tables.ts'
import { renderTables } from './render-tables.ts'
import { validateTables } from './validate-tables.ts'

const ROOT = join(import.meta.dirname, '..')
const TARGET = join(ROOT, 'src', 'register')

function stale(name: string, text: string): boolean {
  const path = join(TARGET, name)
  return !existsSync(path) || readFileSync(path, 'utf8') !== text
}

function build(checkOnly: boolean): void {
  const tables = readTables(join(ROOT, 'data'))
  const faults = validateTables(tables)
  if (faults.length)
    throw new Fault('table/invalid', `${faults.length} faults in the tables:\n${faults.slice(0, 60).join('\n')}`)
  const changed = [...renderTables(tables)].filter(([name, text]) => stale(name, text))
  if (checkOnly && changed.length) {
    const names = changed.map(([name]) => name).join(', ')
    throw new Fault(
      'table/invalid',
      `Not in step with data/: ${names}. Run node tools/build-tables.ts and commit the result.`,
    )
  }
  for (const [name, text] of changed) writeFileSync(join(TARGET, name), text)
}

try {
  build(process.argv.includes('--check'))
} catch (fault) {
  if (!(fault instanceof Fault)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 2
}
