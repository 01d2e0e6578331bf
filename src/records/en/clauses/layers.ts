import type { DateMention } from '../../../mentions/dates.ts'
import type { LexiconTerm } from '../../../mentions/en/lexicon.ts'
import type { Tag } from '../../../mentions/en/tag.ts'
import type { Mention } from '../../../model/mention.ts'
import type { Token } from '../../../model/token.ts'

/** What the clause reader needs of a document. */
export interface Layers {
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
  readonly terms: readonly (LexiconTerm | undefined)[]
  readonly mentionAt: readonly (Mention | undefined)[]
  readonly dateAt: readonly (DateMention | undefined)[]
  readonly headline: (at: number) => boolean
}
