import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Fault } from '../model/fault.ts'

/** Where a command's result goes. `finish` puts it in place, `abandon` leaves no trace of it. */
export interface Output {
  readonly write: (text: string) => Promise<void>
  readonly finish: () => Promise<void>
  readonly abandon: () => Promise<void>
}

/** Standard output, or a file that appears under its name only when it is complete. */
export async function openOutput(path: string | undefined): Promise<Output> {
  return path === undefined ? standardOutput : await fileOutput(path)
}

const standardOutput: Output = {
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  finish: async () => {},
  abandon: async () => {},
}

async function fileOutput(path: string): Promise<Output> {
  const unfinished = `${path}.${process.pid}.part`
  const stream = createWriteStream(unfinished, { flags: 'wx' })
  await orFault(path, once(stream, 'open'))
  return {
    write: async (text) => {
      if (!stream.write(text)) await orFault(path, once(stream, 'drain'))
    },
    finish: () => orFault(path, putInPlace(stream, unfinished, path)),
    abandon: async () => {
      stream.destroy()
      await rm(unfinished, { force: true })
    },
  }
}

async function putInPlace(stream: WriteStream, unfinished: string, path: string): Promise<void> {
  stream.end()
  await once(stream, 'close')
  await rename(unfinished, path)
}

async function orFault(path: string, work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Fault('output/unwritable', `${path}: cannot be written (${reason}). Name another file with --out.`)
  }
}

/** `parley code … | head` closes the pipe early; that is no fault of anybody's. */
export function stopQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
