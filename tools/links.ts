import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { LedgerRecord } from '../src/model/ledger-record.ts'
import { codeTexts } from './gold/code-set.ts'
import { goldSet, ROOT, SHARED } from './gold/sets.ts'
import { linkSet } from './links/link-set.ts'
import { codedRecords, goldRecords } from './links/records.ts'
import { type LabelledLinks, scoreLinks } from './links/score-links.ts'

interface Gate {
  readonly f1: number
  readonly apart: number
}

/** What `--gate` asks for, of labelled records and of coded ones: links at least so well, and no more pairs joined that are two contacts. */
const GATES = {
  gold: { labelled: { f1: 0.94, apart: 0 }, coded: { f1: 0.95, apart: 1 } },
  links: { labelled: { f1: 0.98, apart: 0 }, coded: { f1: 0.85, apart: 2 } },
} as const satisfies Readonly<Record<string, { readonly labelled: Gate; readonly coded: Gate }>>
type LinkedSet = keyof typeof GATES

/** Where it is said which contacts of a set are one. */
const LINKS: Readonly<Record<LinkedSet, string>> = {
  gold: join(SHARED, 'gold-links.json'),
  links: join(ROOT, 'test', 'labelled', 'links', 'links.json'),
}

const USAGE = `npm run links -- [--set SET]… [--verbose] [--gate]
  links the labelled records of sets, and those that the coder codes from the same texts, and scores both
  --set SET   gold or links (test/labelled/links); both by default
  --verbose   list what was missed and what was joined wrongly
  --gate      end with exit code 1 where a figure is worse than its gate`

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true, default: Object.keys(GATES) },
    verbose: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const isLinked = (name: string): name is LinkedSet => Object.hasOwn(GATES, name)
const unknown = values.set.find((name) => !isLinked(name))
if (values.help || unknown !== undefined)
  console.log(unknown === undefined ? USAGE : `${unknown}: no such set\n${USAGE}`)
if (!values.help) process.exitCode = unknown === undefined ? await main(values.set.filter(isLinked)) : 2

async function main(names: readonly LinkedSet[]): Promise<number> {
  let passed = true
  for (const name of names) passed = (await scoreSet(name)) && passed
  return values.gate && !passed ? 1 : 0
}

/** Scores a set; one that is not there passes. */
async function scoreSet(name: LinkedSet): Promise<boolean> {
  const set = goldSet(name)
  if (set === null || !existsSync(LINKS[name])) {
    console.log(`${name}: skipped, the labelled links or the scorer are not there (${SHARED})`)
    return true
  }
  const labels = { answers: set.answers, links: LINKS[name] }
  const coded = codedRecords(await codeTexts(ROOT, set.texts))
  const each = [
    ['labelled', goldRecords(set.answers)],
    ['coded', coded],
  ] as const
  return each
    .map(([kind, records]) => scoreRecords(`${name}, ${kind}`, labels, records, GATES[name][kind]))
    .every(Boolean)
}

/** Links and scores records and prints the result; gives whether they pass their gate. */
function scoreRecords(name: string, labels: LabelledLinks, records: readonly LedgerRecord[], gate: Gate): boolean {
  const { links, entries, apart } = scoreLinks(labels, linkSet(records), values.verbose)
  const rates = `F1 ${links.f1.toFixed(3)} (gate ${gate.f1}), precision ${links.precision.toFixed(3)}, recall ${links.recall.toFixed(3)}`
  console.log(`${name}: links ${rates}; entries whole ${entries.joined} of ${entries.of}`)
  console.log(`${name}: pairs of two contacts joined ${apart.joined} of ${apart.of} (gate ${gate.apart})`)
  return links.f1 >= gate.f1 && apart.joined <= gate.apart
}
