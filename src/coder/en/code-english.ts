import type { Document } from '../../model/document.ts'
import { Pipeline } from '../pipeline.ts'
import type { EnglishLayers } from './layers.ts'
import * as mention from './mention-passes.ts'
import * as record from './record-passes.ts'
import * as text from './text-passes.ts'

/** The order in which an English text is read. */
export const ENGLISH = Pipeline.over<EnglishLayers>()('document')
  .add(text.tokens)
  .add(text.sentences)
  .add(text.headlines)
  .add(text.terms)
  .add(mention.dates)
  .add(mention.datesByToken)
  .add(mention.quantities)
  .add(mention.published)
  .add(mention.mentions)
  .add(mention.entities)
  .add(mention.tags)
  .add(record.clauses)
  .add(record.page)
  .add(record.told)
  .add(record.voices)
  .add(record.contacts)
  .add(record.topicTerms)
  .add(record.topics)
  .add(record.flags)
  .add(record.records)
  .add(record.figureMentions)
  .add(record.figures)
  .add(record.actMentions)
  .add(record.acts)

/** Every layer over an English text, the contacts among them. */
export function codeEnglish(document: Document): Readonly<EnglishLayers> {
  return ENGLISH.run({ document })
}
