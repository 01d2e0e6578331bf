import type { Topic } from '../../../model/codes.ts'

/** Words that name a topic or leave it to the document which one they name. */
export interface TopicMention {
  /** Tokens [from, to). */
  readonly from: number
  readonly to: number
  /** One topic, or several of which a `choice` means only one. */
  readonly topics: readonly Topic[]
  /**
   * `strong` names it; `place` is a state whose affairs it is; `weak` needs the topic elsewhere in the document;
   * `passing` is a state's name that only says whose or where, and tells no more than what the document is about.
   */
  readonly strength: 'strong' | 'weak' | 'place' | 'passing'
  /** Whether only one of the topics is meant: the one that the document speaks of most. */
  readonly choice: boolean
  /** For a choice in a document that speaks of none of its topics. */
  readonly otherwise: Topic | null
  /** Code of the state, for places. */
  readonly state: string | null
  readonly rule: string
}
