import type { CodedDocument } from '../model/coded-document.ts'
import type { Document, Flag } from '../model/document.ts'
import { CODER } from './coder.ts'
import { codeEnglish } from './en/code-english.ts'
import type { EnglishLayers, Published } from './en/layers.ts'
import { tellEnglish } from './en/tell/tell-english.ts'
import type { Step } from './step.ts'

export type { Step } from './step.ts'

/** A coded document with the work of every pass. */
export interface Explained {
  readonly coded: CodedDocument
  readonly steps: readonly Step[]
}

/** Codes a document: who spoke or met with whom, when, how, where and about what. */
export function codeDocument(document: Document): CodedDocument {
  const reason = reasonNotToCode(document)
  if (reason) return composeCoded(document, stated(document), NOTHING, [reason])
  const layers = codeEnglish(document)
  return composeCoded(document, layers.published, recordsOf(layers), layers.flags)
}

/** Codes a document and tells what every pass found, settled and dropped. */
export function explainDocument(document: Document): Explained {
  const reason = reasonNotToCode(document)
  if (reason) {
    const step: Step = {
      pass: 'document/read',
      found: [],
      settled: [],
      dropped: [{ what: 'the text', why: reason.message }],
    }
    return { coded: composeCoded(document, stated(document), NOTHING, [reason]), steps: [step] }
  }
  const layers = codeEnglish(document)
  return {
    coded: composeCoded(document, layers.published, recordsOf(layers), layers.flags),
    steps: tellEnglish(layers),
  }
}

type Records = Pick<Readonly<CodedDocument>, 'contacts' | 'acts' | 'figures'>

const NOTHING: Records = { contacts: [], acts: [], figures: [] }

function recordsOf({ records, acts, figures }: Readonly<EnglishLayers>): Records {
  return { contacts: [...records], acts: [...acts], figures: [...figures] }
}

function reasonNotToCode({ language, blocks }: Document): Flag | null {
  if (language !== null && language !== 'en')
    return { code: 'document/not-english', message: `The text is not English (${language}): nothing was coded.` }
  if (blocks.length === 0)
    return { code: 'document/not-coded', message: 'The text has no report beside furniture: nothing was coded.' }
  return null
}

function stated({ published, publishedBasis }: Document): Published {
  return { edtf: published, basis: publishedBasis, reasons: [], day: published }
}

function composeCoded(
  document: Document,
  published: Published,
  { contacts, acts, figures }: Records,
  flags: readonly Flag[],
): CodedDocument {
  const { id, url, title, source, language, sha256, text, furniture } = document
  return {
    document: {
      id,
      url,
      title,
      published: published.edtf,
      published_basis: published.basis,
      published_reasons: [...published.reasons],
      source,
      language,
      sha256,
      text_length: text.length,
      furniture: [...furniture],
    },
    contacts: [...contacts],
    acts: [...acts],
    figures: [...figures],
    flags: [...document.flags, ...flags],
    coder: { ...CODER },
  }
}
