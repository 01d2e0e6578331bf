import type { Mention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'

/** What a word does in its sentence. */
export type Tag =
  | 'mention'
  | 'verb'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'negation'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'determiner'
  | 'possessive'
  | 'number'
  | 'mark'
  | 'word'

/** What the tagger sees of a document. */
export interface TagPage {
  readonly tokens: readonly Token[]
  readonly tags: Tag[]
  readonly mentionAt: readonly (Mention | undefined)[]
  readonly headline: (at: number) => boolean
}
