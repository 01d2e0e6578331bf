import { codeDocument, type Explained, explainDocument } from '../coder/code-document.ts'
import type { About } from '../documents/about.ts'
import { readDocument } from '../documents/read-document.ts'
import type { CodedDocument } from '../model/coded-document.ts'
import { Fault } from '../model/fault.ts'
import type { Incoming } from '../sources/incoming.ts'
import { incomingTexts } from '../sources/incoming-texts.ts'
import { type InputFile, inputFiles } from '../sources/input-files.ts'

/** What a user asks of a run of the coder. */
export interface CodeRequest {
  /** Files, folders, or `-` for standard input. */
  readonly paths: readonly string[]
  /** ISO day on which the documents were published, where they come without one. */
  readonly published?: string
  /** The most bytes that one document may have. */
  readonly limit: number
  /** Whether to tell what every pass did. */
  readonly explain: boolean
  /** Told once how many bytes there are to read, and then of each stretch of them. */
  readonly onTotal?: (bytes: number) => void
  readonly onBytes?: (bytes: number) => void
}

/** A document that was coded. */
export interface Coded {
  readonly kind: 'coded'
  /** The path it came from, with the line where there are many in a file. */
  readonly name: string
  readonly coded: CodedDocument
  readonly steps: Explained['steps']
}

/** A document that could not be coded, and why. */
export interface Failed {
  readonly kind: 'failed'
  readonly fault: Fault
}

/** Reads and codes everything that the paths name, one document at a time; one that fails never stops the others. */
export async function* codeInputs(request: CodeRequest): AsyncGenerator<Coded | Failed> {
  const files = await inputFiles(request.paths)
  const named: Named = new Map()
  request.onTotal?.(files.reduce((sum, file) => sum + (file.kind === 'file' ? file.size : 0), 0))
  for (const file of files) {
    if (file.kind === 'refused') yield { kind: 'failed', fault: file.fault }
    else yield* codeFile(file, request, named)
  }
}

/** By id: the first document that bears it. */
type Named = Map<string, string>

async function* codeFile(file: InputFile, request: CodeRequest, named: Named): AsyncGenerator<Coded | Failed> {
  const { limit, onBytes } = request
  for await (const text of incomingTexts(file, onBytes ? { limit, onBytes } : { limit })) {
    yield text.kind === 'refused'
      ? { kind: 'failed', fault: text.fault }
      : withIdChecked(codeIncoming(text, request), named)
  }
}

/** Two documents of one id cannot be told apart in the output: the later one is flagged. */
function withIdChecked(result: Coded | Failed, named: Named): Coded | Failed {
  if (result.kind === 'failed') return result
  const { id } = result.coded.document
  const first = named.get(id)
  if (first === undefined) {
    named.set(id, result.name)
    return result
  }
  const message = `The id “${id}” is also that of ${first}. Give each document an id of its own.`
  return {
    ...result,
    coded: { ...result.coded, flags: [...result.coded.flags, { code: 'document/same-id', message }] },
  }
}

function codeIncoming(text: Incoming, request: CodeRequest): Coded | Failed {
  try {
    const document = readDocument(text.content, aboutOf(text, request))
    if (request.explain) return { kind: 'coded', name: text.name, ...explainDocument(document) }
    return { kind: 'coded', name: text.name, coded: codeDocument(document), steps: [] }
  } catch (error) {
    return { kind: 'failed', fault: faultOf(error, text) }
  }
}

function aboutOf(text: Incoming, request: CodeRequest): About {
  const published = text.published ?? request.published
  return {
    id: text.id,
    name: text.name,
    ...(text.url && { url: text.url }),
    ...(text.source && { source: text.source }),
    ...(published && { published }),
  }
}

/** Says which file it was: below this folder a document is known by its id only. */
function faultOf(error: unknown, text: Incoming): Fault {
  if (!(error instanceof Fault)) {
    const reason = error instanceof Error ? error.message : String(error)
    return new Fault(
      'input/unreadable',
      `${text.name}: the coder stopped at it (${reason}). Please report it, with the text.`,
    )
  }
  const said = error.message.startsWith(text.id) ? error.message.slice(text.id.length) : `: ${error.message}`
  return new Fault(error.code, `${text.name}${said}`)
}
