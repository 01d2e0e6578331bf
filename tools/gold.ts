import { parseArgs } from 'node:util'
import { codeTexts } from './gold/code-set.ts'
import { figureRows } from './gold/figures.ts'
import { printPlover } from './gold/print-plover.ts'
import { atRevision } from './gold/revision.ts'
import { measures, score } from './gold/score.ts'
import { type GoldSet, goldSet, isSetName, ROOT, SET_NAMES, type SetName, SHARED } from './gold/sets.ts'
import { changes, verdicts } from './gold/verdicts.ts'
import { writeFigures } from './quality-page.ts'

/** The least that `--gate` lets pass, by set and measure. Raise them with the coder, never lower them. */
const GATES: Record<SetName, Record<string, number>> = {
  gold: {
    'contacts f1': 0.925,
    'exact f1': 0.83,
    'negatives empty': 1,
    published: 0.95,
    evidence: 1,
    office: 0.98,
    state: 0.98,
    topicsRecall: 0.83,
    topicsPrecision: 0.83,
    'acts f1': 0.77,
    'figures f1': 0.95,
  },
  b: {
    'contacts f1': 0.9,
    'exact f1': 0.82,
    'negatives empty': 1,
    published: 0.95,
    evidence: 1,
    'acts f1': 0.74,
    'figures f1': 0.9,
  },
  c: { 'contacts f1': 0.82, 'exact f1': 0.65, 'negatives empty': 1, evidence: 1, 'acts f1': 0.65, 'figures f1': 0.9 },
  d: { 'contacts f1': 0.8, 'exact f1': 0.69, 'negatives empty': 1, evidence: 1, 'acts f1': 0.6, 'figures f1': 0.9 },
  plain: { 'contacts f1': 0.87, 'exact f1': 0.75, 'negatives empty': 1 },
  daily: { 'contacts f1': 0.875, 'exact f1': 0.78, 'negatives empty': 0.89 },
  hard: {},
  measure: {},
  links: {},
}

const USAGE = `npm run gold -- [--set gold|b|c|d|plain|daily|hard|measure|links]… [--all] [--verbose] [--against REVISION] [--gate] [--write]
  --set       the set to score (default: gold); may be given again
  --all       every set
  --verbose   list what was missed, extra or different
  --against   code the same with another git revision, and list what was gained and lost since
  --gate      end with exit code 1 where a score is below its gate
  --write     write the figures of set gold into docs/quality.md`

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true, default: ['gold'] },
    all: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    against: { type: 'string' },
    gate: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(USAGE)
else process.exitCode = await main()

async function main(): Promise<number> {
  const names = values.all ? [...SET_NAMES] : values.set
  const failed: string[] = []
  for (const name of names) {
    if (!isSetName(name)) {
      console.error(`${name}: no such set.\n${USAGE}`)
      return 2
    }
    const set = goldSet(name)
    if (set === null) console.log(`gold: set ${name} skipped, ${SHARED} does not hold it`)
    else failed.push(...(await scoreSet(set)))
    if (name === 'gold') failed.push(...printPlover())
  }
  for (const line of failed) console.error(line)
  return values.gate && failed.length > 0 ? 1 : 0
}

/** Codes and scores a set and prints the result; gives the gates that it does not reach. */
async function scoreSet(set: GoldSet): Promise<string[]> {
  const coded = await codeTexts(ROOT, set.texts)
  const scores = score(set, coded, values.verbose)
  const gates = GATES[set.name]
  const all = measures(scores)
  const { contacts, contactsExact } = scores
  console.log(
    `set ${set.name}: ${scores.documents} documents; contacts right ${contacts.tp}, extra ${contacts.fp}, missed ${contacts.fn}; every core field right in ${contactsExact.tp}`,
  )
  for (const [name, value] of Object.entries(all)) {
    const gate = gates[name] === undefined ? '' : `   gate ${gates[name].toFixed(3)}`
    console.log(`  ${name.padEnd(20)} ${value.toFixed(3)}${gate}`)
  }
  if (values.write && set.name === 'gold') writeFigures('gold', figureRows(scores, gates))
  if (values.against !== undefined) await compareWith(values.against, set, coded)
  return Object.entries(gates).flatMap(([name, least]) => {
    const value = all[name] ?? 0
    return value >= least ? [] : [`gold: set ${set.name}: ${name} is ${value}, below its gate of ${least}`]
  })
}

async function compareWith(revision: string, set: GoldSet, coded: Awaited<ReturnType<typeof codeTexts>>) {
  const before = await atRevision(revision, (root) => codeTexts(root, set.texts))
  const { gained, lost, other } = changes(await verdicts(set, before), await verdicts(set, coded))
  console.log(`  against ${revision}: ${gained.length} gained, ${lost.length} lost, ${other.length} changed otherwise`)
  for (const line of gained) console.log(`    + ${line}`)
  for (const line of lost) console.log(`    - ${line}`)
  for (const line of other) console.log(`    ~ ${line}`)
}
