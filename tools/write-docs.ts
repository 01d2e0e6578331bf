import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../test/cli/run-parley.ts'
import { withExamples } from '../test/docs/exports-page.ts'
import { withPrintedOutput } from '../test/docs/printed-output.ts'
import { withSigns } from '../test/docs/signs-table.ts'

// Writes what the program prints into the pages that show it: npm run docs.
writeFileSync(join(ROOT, 'README.md'), withPrintedOutput('README.md'))
const ledgerPage = join(ROOT, 'docs', 'ledger.md')
writeFileSync(ledgerPage, withSigns(readFileSync(ledgerPage, 'utf8')))
const exportsPage = join(ROOT, 'docs', 'exports.md')
writeFileSync(exportsPage, withExamples(readFileSync(exportsPage, 'utf8')))
