import { Fault } from '../model/fault.ts'
import { exportDecisions } from '../service/decide/export-decisions.ts'
import { importDecisions } from '../service/decide/import-decisions.ts'
import { listDecisions } from '../service/decide/list-decisions.ts'
import { replayDecisions } from '../service/decide/replay-decisions.ts'
import type { Store } from '../service/open-ledger.ts'
import { decisionListing } from './formats/decision-lines.ts'
import { listingTable } from './formats/listing.ts'
import { pageOf } from './formats/page.ts'
import { lostIn, replayLines } from './formats/replay-lines.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { openOutput } from './output.ts'
import { mayColour, terminalWidth } from './terminal.ts'
import { withStore } from './with-ledger.ts'

export type DecisionsAction = 'list' | 'export' | 'import' | 'replay'

/** What the options of `parley decisions` come to. */
export interface DecisionsOptions extends LedgerOptions {
  readonly of?: string
  readonly format: 'table' | 'jsonl'
}

/** What a command prints, and the exit code. */
interface Done {
  readonly text: string
  readonly exitCode: number
}

/** Does what is asked with the decisions of a ledger; gives the exit code: 1 where a line was bad or the coder has lost something. */
export async function runDecisions(
  action: DecisionsAction,
  path: string | undefined,
  options: DecisionsOptions,
): Promise<number> {
  if (path === undefined && (action === 'export' || action === 'import'))
    throw new Fault('usage/bad-option', `decisions ${action}: no path. Write it as parley decisions ${action} FOLDER.`)
  const { text, exitCode } = await withStore(options, (store) => {
    if (action === 'list') return list(store, options)
    if (action === 'replay') return replay(store)
    return action === 'export' ? handOn(store, path!) : takeIn(store, path!)
  })
  const output = await openOutput(undefined)
  await output.write(text)
  return exitCode
}

async function list(store: Store, { of, format }: DecisionsOptions): Promise<Done> {
  const listed = await listDecisions(store, of)
  if (format === 'jsonl')
    return { text: listed.map(({ decision }) => `${JSON.stringify(decision)}\n`).join(''), exitCode: 0 }
  if (listed.length === 0) process.stderr.write('nobody has decided anything\n')
  const text = listed.length === 0 ? '' : listingTable(decisionListing(listed), terminalWidth(), mayColour())
  return { text, exitCode: 0 }
}

async function handOn(store: Store, folder: string): Promise<Done> {
  const { decisions, documents } = await exportDecisions(store, folder)
  return { text: `${folder}: decisions ${decisions}; labelled documents ${documents}\n`, exitCode: 0 }
}

async function takeIn(store: Store, path: string): Promise<Done> {
  const { read, added, faults } = await importDecisions(store, path)
  tellFaults(faults)
  const text = `decisions read ${read} = ${added} new + ${read - added} known already\n`
  return { text, exitCode: faults.length === 0 ? 0 : 1 }
}

async function replay(store: Store): Promise<Done> {
  const replayed = await replayDecisions(store)
  tellFaults(replayed.faults)
  const text = pageOf(replayLines(replayed), { colour: mayColour(), width: terminalWidth() })
  return { text, exitCode: replayed.faults.length > 0 || lostIn(replayed) > 0 ? 1 : 0 }
}

function tellFaults(faults: readonly Fault[]): void {
  for (const { message } of faults) process.stderr.write(`parley: ${message}\n`)
}
