import { once } from 'node:events'
import { Fault } from '../model/fault.ts'
import { type Output, openFile } from './output-file.ts'

export type { Output } from './output-file.ts'

/** Standard output, or a file that appears under its name only when it is complete. Fault output/unwritable. */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined) return standardOutput
  const file = await orFault(path, openFile(path))
  return {
    write: (piece) => orFault(path, file.write(piece)),
    finish: () => orFault(path, file.finish()),
    abandon: file.abandon,
  }
}

const standardOutput: Output = {
  write: async (piece) => {
    if (piece.length > 0 && !process.stdout.write(piece)) await once(process.stdout, 'drain')
  },
  finish: async () => {},
  abandon: async () => {},
}

async function orFault<Result>(path: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Fault('output/unwritable', `${path}: cannot be written (${reason}). Name another file with --out.`)
  }
}

/** `parley code … | head` closes the pipe early, `2>&1 | head` both; that is nobody's fault. */
export function stopQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      // Without anybody to read notes the work goes on, and its output with it.
      if (stream === process.stdout) process.exit(0)
    })
}
