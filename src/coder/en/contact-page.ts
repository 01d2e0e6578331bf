import { placeNamed } from '../../mentions/en/place-named.ts'
import { daysBetween, isDay } from '../../model/edtf.ts'
import { isOneOf } from '../../model/one-of.ts'
import type { ContactPage } from '../../records/en/contacts/page.ts'
import type { EnglishLayers } from './layers.ts'

type Read =
  | 'document'
  | 'tokens'
  | 'sentences'
  | 'headline'
  | 'terms'
  | 'mentions'
  | 'tags'
  | 'datesByToken'
  | 'published'
  | 'clauses'

/** The layers as the finding of contacts reads them. */
export function contactPage(layers: Readonly<Pick<EnglishLayers, Read>>): ContactPage {
  const { document, tokens, sentences, headline, terms, tags } = layers
  return {
    text: document.text,
    blocks: document.blocks,
    tokens,
    sentences,
    headline,
    terms,
    tags,
    mentionAt: layers.mentions,
    dateAt: layers.datesByToken,
    readings: layers.clauses,
    published: filedDay(layers) ?? layers.published.edtf,
    filedFrom: placeNamed(document.datelinePlace?.name ?? null),
    printedDay: isOneOf(layers.published.basis ?? '', 'metadata', 'dateline') ? layers.published.edtf : null,
  }
}

// A text that was put out later than this after its dateline was filed counts its days from no dateline.
const FRESH = 6

/** The day of the dateline, where the text was put out soon after: "today" is that day. */
function filedDay({ document, published }: Readonly<Pick<EnglishLayers, 'document' | 'published'>>): string | null {
  const { filedOn } = document
  if (filedOn === null || published.edtf === null || !isDay(published.edtf)) return null
  const days = daysBetween(filedOn, published.edtf)
  return days > 0 && days <= FRESH ? filedOn : null
}
