import type { Office } from './codes.ts'

/**
 * What a noun phrase that can be a party is:
 * `person` has a name; `office` an unnamed holder or holders; `delegation` a state's team; `state` a bare state, body or
 * capital that speaks for one; `group` several states' people as one; `set` "the two", "both sides", "the three leaders";
 * `pronoun` he, they, who.
 */
export type MentionKind = 'person' | 'office' | 'delegation' | 'state' | 'group' | 'set' | 'pronoun'

/** How an unnamed holder stands to somebody named before: his counterpart, her predecessor, their host. */
export type Relation = 'counterpart' | 'host' | 'guest' | 'predecessor' | 'successor' | 'deputy'

export interface Mention {
  /** Tokens [from, to), with appositions. */
  readonly from: number
  readonly to: number
  readonly kind: MentionKind
  /** Tokens of the name, for persons. */
  readonly name: { readonly from: number; readonly to: number } | null
  /** Folded words of the description, for groups and delegations; the pronoun or set word for those. */
  readonly words: string
  readonly office: Office | null
  /** Offices named after the first: prime minister and foreign minister. */
  readonly offices: readonly Office[]
  /** Codes of the states or bodies spoken for; several where the phrase is plural: the Turkish and Greek ministers. */
  readonly states: readonly string[]
  readonly plural: boolean
  /** How many, where said: the two leaders. */
  readonly count: number | null
  readonly determiner: 'the' | 'a' | 'possessive' | 'none'
  readonly relation: Relation | null
  /** Held in the past, or not yet: former, ex-, late, -designate. */
  readonly former: boolean
  readonly gender: 'he' | 'she' | null
  /** For a state: whether the words are a capital or another stand-in that may as well be a place. */
  readonly metonym: boolean
  /** Folded words of the title or role noun alone, in the singular: foreign minister, emir. */
  readonly title?: string | null
}

/** One person, office-holder, team or group that a document speaks of, over all its mentions. */
export interface Entity {
  readonly id: number
  readonly kind: 'person' | 'office' | 'delegation' | 'group'
  readonly name: string
  readonly person: string | null
  readonly state: string | null
  readonly office: Office | null
  readonly gender: 'he' | 'she' | null
}

/** Whether one human being is meant: a person, or whoever holds an office. */
export function isIndividual({ kind }: { readonly kind: Mention['kind'] }): boolean {
  return kind === 'person' || kind === 'office'
}
