import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { decisionOf } from '../../ledger/index.ts'
import { type Decision, decidedSchema } from '../../model/decision.ts'
import { Fault } from '../../model/fault.ts'
import { wholeFile } from '../../sources/whole-file.ts'
import type { Store } from '../../store/store.ts'
import { now } from '../clock.ts'
import { keepDecisions } from './decide.ts'
import { DECISIONS_FILE } from './export-decisions.ts'

/** What an import of decisions came to: those read, and of them those that were not there yet. */
export interface ImportedDecisions {
  readonly read: number
  readonly added: number
  readonly faults: readonly Fault[]
}

const BATCH = 200
const LIMIT = 1e9

/**
 * Adds somebody else's decisions: from a folder that was exported, a file with one a line, or `-` for standard input.
 * Those that are there already change nothing. Faults: input/missing-path, input/unreadable.
 */
export async function importDecisions(store: Store, path: string): Promise<ImportedDecisions> {
  const folder = path !== '-' && (await stat(path).catch(() => null))?.isDirectory()
  const file = folder ? join(path, DECISIONS_FILE) : path
  const { decisions, faults } = readDecisions(new TextDecoder().decode(await wholeFile(file, LIMIT)), file)
  let added = 0
  for (let at = 0; at < decisions.length; at += BATCH) {
    const batch = decisions.slice(at, at + BATCH)
    added += await store.write(now(), async (ledger) => (await keepDecisions(ledger, batch)).decisions.length)
  }
  return { read: decisions.length, added, faults }
}

function readDecisions(lines: string, file: string): { readonly decisions: Decision[]; readonly faults: Fault[] } {
  const decisions: Decision[] = []
  const faults: Fault[] = []
  for (const [n, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue
    const decision = decisionIn(line)
    if (typeof decision !== 'string') decisions.push(decision)
    else faults.push(new Fault('input/bad-line', `${file} line ${n + 1}: ${decision}`))
  }
  return { decisions, faults }
}

/** The decision in a line; where there is none, why not. */
function decisionIn(line: string): Decision | string {
  try {
    const said = JSON.parse(line)
    const read = decidedSchema.safeParse(said)
    if (!read.success) {
      const [issue] = read.error.issues
      return `no decision (${issue?.path.join('.')}: ${issue?.message}). Mend or remove the line.`
    }
    const decision = decisionOf(read.data)
    return decision.id === said.id ? decision : `its id is not that of what it says. It was altered; remove it.`
  } catch (error) {
    if (error instanceof SyntaxError) return 'not a JSON object. Mend or remove the line.'
    throw error
  }
}
