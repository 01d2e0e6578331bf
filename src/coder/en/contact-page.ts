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
    published: layers.published.edtf,
    printedDay: /^(metadata|dateline)$/.test(layers.published.basis ?? '') ? layers.published.edtf : null,
  }
}
