import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Fault } from '../model/fault.ts'
import type { Incoming, Intake, Refused } from './incoming.ts'
import type { InputFile } from './input-files.ts'
import { readJsonLine } from './json-line.ts'
import { linesOf } from './lines.ts'

/** The texts in a file, or on standard input where the path is `-`: one, or as many as a .jsonl file has lines. */
export async function* incomingTexts(file: InputFile, intake: Intake): AsyncGenerator<Incoming | Refused> {
  const name = file.path === '-' ? 'standard input' : file.path
  try {
    const chunks = watched(chunksOf(file), intake)
    if (/\.jsonl$/i.test(file.path)) yield* jsonLines(chunks, name, intake)
    else if (file.path === '-') yield* standardInput(chunks, name, intake)
    else
      yield file.size > intake.limit
        ? tooLarge(name, intake)
        : await wholeText(chunks, name, documentId(file.path), intake)
  } catch (error) {
    yield refused(
      'input/unreadable',
      `${name}: cannot be read (${reasonOf(error)}). Check that it exists and may be read.`,
    )
  }
}

/** A document's id: the file's name without its ending. */
function documentId(path: string): string {
  const name = basename(path)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

function chunksOf(file: InputFile): AsyncIterable<Uint8Array> {
  return file.path === '-' ? process.stdin : createReadStream(file.path)
}

async function* watched(chunks: AsyncIterable<Uint8Array>, intake: Intake): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    intake.onBytes?.(chunk.length)
    yield chunk
  }
}

async function wholeText(chunks: AsyncIterable<Uint8Array>, name: string, id: string, intake: Intake) {
  const held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > intake.limit) return tooLarge(name, intake)
    held.push(chunk)
  }
  return incoming(name, id, Buffer.concat(held))
}

/** Standard input is one text, unless it begins as a JSON object does: then it is read as .jsonl. */
async function* standardInput(chunks: AsyncGenerator<Uint8Array>, name: string, intake: Intake) {
  const first = await chunks.next()
  if (first.done) {
    yield incoming(name, 'stdin', new Uint8Array())
    return
  }
  const all = startingWith(first.value, chunks)
  if (/^\uFEFF?\s*\{\s*"/.test(new TextDecoder().decode(first.value.subarray(0, 200))))
    yield* jsonLines(all, name, intake)
  else yield await wholeText(all, name, 'stdin', intake)
}

async function* startingWith(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

async function* jsonLines(chunks: AsyncIterable<Uint8Array>, name: string, intake: Intake) {
  let texts = 0
  for await (const line of linesOf(chunks, intake.limit)) {
    const lineName = `${name} line ${line.number}`
    if (!line.tooLong && line.text.trim() === '') continue
    texts += 1
    yield line.tooLong ? tooLarge(lineName, intake) : readJsonLine(line.text, lineName)
  }
  if (texts === 0) yield refused('document/empty', `${name}: empty. Put one JSON object on each line.`)
}

function incoming(name: string, id: string, content: Uint8Array): Incoming {
  return { kind: 'incoming', name, id, content, url: null, published: null, source: null }
}

function tooLarge(name: string, intake: Intake): Refused {
  const megabytes = Math.round(intake.limit / 1e5) / 10
  const message = `${name}: larger than ${megabytes} MB, the most that one document may have. Split it, or raise the limit with --limit-size.`
  return refused('input/too-large', message)
}

function refused(code: 'input/too-large' | 'input/unreadable' | 'document/empty', message: string): Refused {
  return { kind: 'refused', fault: new Fault(code, message) }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
