import { rmSync } from 'node:fs'
import { type FileHandle, open, rename, stat } from 'node:fs/promises'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const CHUNK = 65_536

/** Where a command's result goes. `finish` puts it in place, `abandon` leaves no trace of it. */
export interface Output {
  readonly write: (piece: string | Uint8Array) => Promise<void>
  readonly finish: () => Promise<void>
  readonly abandon: () => Promise<void>
}

/** Writes beside the file and renames at the end, so that nobody ever reads half a result. */
export async function openFile(path: string): Promise<Output> {
  const found = await stat(path).catch(() => null)
  // Renaming onto a folder would fail only after all the work; renaming onto a device would replace it.
  if (found?.isDirectory()) throw new TypeError('it is a folder')
  if (found && !found.isFile()) return bufferedFile(await open(path, 'w'))
  const unfinished = `${path}.${process.pid}.part`
  const output = bufferedFile(await open(unfinished, 'wx'))
  const leaveSignals = removeOnSignal(unfinished)
  return {
    write: output.write,
    finish: async () => {
      await output.finish()
      await rename(unfinished, path)
      leaveSignals()
    },
    abandon: async () => {
      await output.abandon()
      rmSync(unfinished, { force: true })
      leaveSignals()
    },
  }
}

function bufferedFile(file: FileHandle): Output {
  let held = ''
  const flush = async () => {
    const text = held
    held = ''
    await file.writeFile(text)
  }
  return {
    write: async (piece) => {
      if (typeof piece === 'string') held += piece
      if (held.length >= CHUNK || typeof piece !== 'string') await flush()
      if (typeof piece !== 'string') await file.writeFile(piece)
    },
    finish: async () => {
      await flush()
      await file.close()
    },
    abandon: () => file.close(),
  }
}

/** Clears the unfinished file away when the program is stopped; gives the function that ends the watch. */
function removeOnSignal(unfinished: string): () => void {
  const endOn = (signal: NodeJS.Signals) => {
    rmSync(unfinished, { force: true })
    leave()
    process.kill(process.pid, signal)
  }
  const leave = () => {
    for (const signal of SIGNALS) process.off(signal, endOn)
  }
  for (const signal of SIGNALS) process.on(signal, endOn)
  return leave
}
