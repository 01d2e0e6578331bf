import { codeInputs } from '../service/code-inputs.ts'
import { givenDay } from '../service/given-day.ts'
import { explain } from './formats/explain.ts'
import type { Format } from './formats/format.ts'
import { json, jsonLines } from './formats/json.ts'
import { table } from './formats/table.ts'
import { type Output, openOutput } from './output.ts'
import { openProgress, type Progress } from './progress.ts'
import { sizeLimit } from './size-limit.ts'
import { mayColour, terminalWidth } from './terminal.ts'

/** What the options of `parley code` come to. */
export interface CodeOptions {
  readonly format: 'table' | 'json' | 'jsonl'
  readonly out?: string
  readonly published?: string
  readonly explain: boolean
  readonly evidence: boolean
  readonly limitSize: string
}

/** Codes what the paths name and writes it; gives the exit code: 0 all coded, 1 some failed. */
export async function runCode(paths: readonly string[], options: CodeOptions): Promise<number> {
  const published = options.published === undefined ? undefined : givenDay(options.published, '--published')
  const limit = sizeLimit(options.limitSize)
  const output = await openOutput(options.out)
  const progress = openProgress(options.out === undefined && process.stdout.isTTY === true)
  const request = {
    paths,
    limit,
    explain: options.explain,
    ...(published && { published }),
    onTotal: progress.expect,
    onBytes: progress.read,
  }
  try {
    const failed = await writeAll(codeInputs(request), options, output, progress)
    await output.finish()
    return failed === 0 ? 0 : 1
  } catch (error) {
    await output.abandon()
    throw error
  } finally {
    progress.stop()
  }
}

/** Writes every document as it is coded; gives the number of those that failed. */
async function writeAll(
  outcomes: ReturnType<typeof codeInputs>,
  options: CodeOptions,
  output: Output,
  progress: Progress,
): Promise<number> {
  const format = formatOf(options)
  const count = { coded: 0, failed: 0 }
  await output.write(format.before)
  for await (const outcome of outcomes) {
    progress.document()
    if (outcome.kind === 'failed') {
      count.failed += 1
      process.stderr.write(`parley: ${outcome.fault.message}\n`)
      continue
    }
    await output.write(format.document(outcome, count.coded))
    count.coded += 1
    if (!options.explain) continue
    if (options.format === 'table') await output.write(explain(outcome))
    else process.stderr.write(explain(outcome))
  }
  await output.write(format.after(count.coded))
  return count.failed
}

function formatOf(options: CodeOptions): Format {
  if (options.format === 'json') return json
  if (options.format === 'jsonl') return jsonLines
  if (options.out !== undefined) return table({ evidence: options.evidence, colour: false, width: null })
  return table({ evidence: options.evidence, colour: mayColour(), width: terminalWidth() })
}
