import type { Fault } from '../model/fault.ts'
import type { Incoming, Refused } from '../sources/incoming.ts'
import { incomingTexts } from '../sources/incoming-texts.ts'
import { inputFiles } from '../sources/input-files.ts'

/** What is to be read, and how much of it. */
export interface GivenPaths {
  /** Files, folders, or `-` for standard input. */
  readonly paths: readonly string[]
  /** The most bytes that one document may have. */
  readonly limit: number
  /** Told once how much there is to read, then when each file is begun, and of each stretch of bytes. */
  readonly onTotal?: (total: { readonly bytes: number; readonly files: number }) => void
  readonly onFile?: () => void
  readonly onBytes?: (bytes: number) => void
}

/** Why nothing that paths name can be read, a fault for each; null where something can. */
export async function unreadable(paths: readonly string[]): Promise<readonly Fault[] | null> {
  const files = await inputFiles(paths)
  const faults = files.flatMap((file) => (file.kind === 'refused' ? [file.fault] : []))
  return faults.length === files.length ? faults : null
}

/** Every text that the paths name, one at a time; what cannot be read is refused and never stops the others. */
export async function* givenTexts(given: GivenPaths): AsyncGenerator<Incoming | Refused> {
  const { limit, onBytes } = given
  const files = await inputFiles(given.paths)
  const bytes = files.reduce((sum, file) => sum + (file.kind === 'file' ? file.size : 0), 0)
  given.onTotal?.({ bytes, files: files.length })
  for (const file of files) {
    given.onFile?.()
    if (file.kind === 'refused') yield file
    else yield* incomingTexts(file, onBytes ? { limit, onBytes } : { limit })
  }
}
