import { codeDocument, type Explained, explainDocument } from '../coder/code-document.ts'
import type { About } from '../documents/about.ts'
import { readDocument } from '../documents/read-document.ts'
import type { Document } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import type { Incoming } from '../sources/incoming.ts'

/** A text that was read and coded, with the work of every pass where that was asked for. */
export interface CodedText extends Explained {
  readonly kind: 'coded'
  readonly document: Document
}

/** A document that could not be coded, and why. */
export interface Failed {
  readonly kind: 'failed'
  readonly fault: Fault
}

/** How a text is to be coded: the day it was published on where it comes without one, and whether to tell of every pass. */
export interface Coding {
  readonly published?: string
  readonly explain?: boolean
}

/** Reads and codes one text. Faults: document/empty, document/binary, and coder/stopped where the coder itself is at fault. */
export function codeText(text: Incoming, coding: Coding): CodedText | Failed {
  try {
    const document = readDocument(text.content, aboutOf(text, coding))
    if (coding.explain) return { kind: 'coded', document, ...explainDocument(document) }
    return { kind: 'coded', document, coded: codeDocument(document), steps: [] }
  } catch (error) {
    return { kind: 'failed', fault: faultOf(error, text) }
  }
}

function aboutOf(text: Incoming, coding: Coding): About {
  const published = text.published ?? coding.published
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
      'coder/stopped',
      `${text.name}: the coder stopped at it (${reason}). Please report it, with the text.`,
    )
  }
  const said = error.message.startsWith(text.id) ? error.message.slice(text.id.length) : `: ${error.message}`
  return new Fault(error.code, `${text.name}${said}`)
}
