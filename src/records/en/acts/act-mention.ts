import type { Predicate } from '../../../model/clause.ts'
import type { Party, Status } from '../../../model/contact.ts'
import type { TokenSpan } from '../assemble/reading.ts'
import type { Attributed } from '../attribution/attribute.ts'
import type { ActFrame } from '../frames/act-frame.ts'

/** Somebody who acts or is acted upon, with the words that say so. */
export interface Actor {
  readonly party: Party
  readonly words: TokenSpan
}

/** An act as one clause has it. */
export interface ActMention {
  readonly frame: Pick<ActFrame, 'type' | 'mode' | 'rule'>
  readonly status: Status
  readonly actors: readonly Actor[]
  readonly recipients: readonly Actor[]
  /** What is asked, refused, offered, agreed or done. */
  readonly content: TokenSpan
  /** The whole clause, its subject with it. */
  readonly clause: TokenSpan
  readonly predicate: Predicate
  readonly sentence: number
  readonly said: Attributed
}

/** With its subject, where that stands right before it. */
export function clauseOf({ subject, from }: Predicate, content: TokenSpan): TokenSpan {
  const near = subject && subject.from < from && from - subject.to < 12
  return { from: near ? subject.from : content.from, to: content.to }
}
