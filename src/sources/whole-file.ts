import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { Fault } from '../model/fault.ts'

/** The bytes of a file, or of standard input where the path is `-`. Faults: input/missing-path, input/unreadable, input/too-large. */
export async function wholeFile(path: string, limit: number): Promise<Uint8Array> {
  if (path === '-') return within(limit, 'standard input', await bytesOf(process.stdin))
  const found = await stat(path).catch(() => null)
  if (found === null) throw new Fault('input/missing-path', `${path}: no such file. Check the path.`)
  if (!found.isFile()) throw new Fault('input/unreadable', `${path}: not a file. Name the file itself.`)
  if (found.size > limit) throw tooLarge(limit, path)
  try {
    return await readFile(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Fault('input/unreadable', `${path}: cannot be read (${reason}). Check that it may be read.`)
  }
}

/** How a file begins; nothing of standard input, which can be read only once. */
export async function beginningOf(path: string, length: number): Promise<Uint8Array> {
  const file = path === '-' ? null : await open(path).catch(() => null)
  if (file === null) return new Uint8Array()
  const read = await file.read(Buffer.alloc(length), 0, length).catch(() => null)
  await file.close()
  return read === null ? new Uint8Array() : read.buffer.subarray(0, read.bytesRead)
}

/** A file as a stream, or standard input where the path is `-`. */
export function chunksOf(path: string): AsyncIterable<Uint8Array> {
  return path === '-' ? process.stdin : createReadStream(path)
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = []
  for await (const chunk of chunks) held.push(chunk)
  return Buffer.concat(held)
}

function within(limit: number, name: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length > limit) throw tooLarge(limit, name)
  return bytes
}

function tooLarge(limit: number, name: string): Fault {
  return new Fault(
    'input/too-large',
    `${name}: larger than ${Math.round(limit / 1e5) / 10} MB. Split it, or raise the limit with --limit-size.`,
  )
}
