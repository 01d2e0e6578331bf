import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { LedgerRecord } from '../src/model/ledger-record.ts'
import { codeTexts } from './gold/code-set.ts'
import { goldSet, ROOT, SHARED } from './gold/sets.ts'
import { linkSet } from './links/link-set.ts'
import { codedRecords, goldRecords } from './links/records.ts'
import { scoreLinks } from './links/score-links.ts'

/** What `--gate` asks for: links at least so well, and no more pairs joined that are two contacts. */
const GATES: Readonly<Record<string, { readonly f1: number; readonly apart: number }>> = {
  gold: { f1: 0.94, apart: 0 },
  coded: { f1: 0.95, apart: 1 },
}

const USAGE = `npm run links -- [--verbose] [--gate]
  links the labelled records, and those that the coder codes from the same texts, and scores both
  --verbose   list what was missed and what was joined wrongly
  --gate      end with exit code 1 where a figure is worse than its gate`

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(USAGE)
else process.exitCode = await main()

async function main(): Promise<number> {
  const set = goldSet('gold')
  if (set === null || !existsSync(join(SHARED, 'gold-links.json'))) {
    console.log(`links: skipped, ${SHARED} does not hold the labelled links`)
    return 0
  }
  const labelled = scoreRecords('gold', goldRecords(join(SHARED, 'gold')))
  const coded = scoreRecords('coded', codedRecords(await codeTexts(ROOT, set.texts)))
  return values.gate && !(labelled && coded) ? 1 : 0
}

/** Links and scores records and prints the result; gives whether they pass their gate. */
function scoreRecords(name: string, records: readonly LedgerRecord[]): boolean {
  const { links, entries, apart } = scoreLinks(linkSet(records), values.verbose)
  const gate = GATES[name]!
  const rates = `F1 ${links.f1.toFixed(3)} (gate ${gate.f1}), precision ${links.precision.toFixed(3)}, recall ${links.recall.toFixed(3)}`
  console.log(`${name}: links ${rates}; entries whole ${entries.joined} of ${entries.of}`)
  console.log(`${name}: pairs of two contacts joined ${apart.joined} of ${apart.of} (gate ${gate.apart})`)
  return links.f1 >= gate.f1 && apart.joined <= gate.apart
}
