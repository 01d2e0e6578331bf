import type { Explained } from '../coder/code-document.ts'
import type { CodedDocument } from '../model/coded-document.ts'
import type { Incoming } from '../sources/incoming.ts'
import { codeText, type Failed } from './code-text.ts'
import { type GivenPaths, givenTexts } from './given-texts.ts'

export type { Failed } from './code-text.ts'

/** What a user asks of a run of the coder. */
export interface CodeRequest extends GivenPaths {
  /** ISO day on which the documents were published, where they come without one. */
  readonly published?: string
  /** Whether to tell what every pass did. */
  readonly explain: boolean
}

/** A document that was coded. */
export interface Coded {
  readonly kind: 'coded'
  /** The path it came from, with the line where there are many in a file. */
  readonly name: string
  readonly coded: CodedDocument
  readonly steps: Explained['steps']
}

/** Reads and codes everything that the paths name, one document at a time; one that fails never stops the others. */
export async function* codeInputs(request: CodeRequest): AsyncGenerator<Coded | Failed> {
  const named: Named = new Map()
  for await (const text of givenTexts(request)) {
    yield text.kind === 'refused'
      ? { kind: 'failed', fault: text.fault }
      : withIdChecked(codeIncoming(text, request), named)
  }
}

function codeIncoming(text: Incoming, request: CodeRequest): Coded | Failed {
  const done = codeText(text, request)
  return done.kind === 'failed' ? done : { kind: 'coded', name: text.name, coded: done.coded, steps: done.steps }
}

/** By id: the first document that bears it. */
type Named = Map<string, string>

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
