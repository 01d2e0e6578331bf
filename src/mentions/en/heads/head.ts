import type { Office } from '../../../model/codes.ts'
import type { Relation } from '../../../model/mention.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import { wordFact } from '../../words.ts'
import type { LexiconTerm, PolityUse, Reading } from '../lexicon.ts'
import type { RoleNoun } from '../words/roles.ts'

/** A text as the readers of noun phrases see it. */
export interface Page {
  readonly tokens: readonly Token[]
  readonly terms: readonly (LexiconTerm | undefined)[]
  readonly headline: (at: number) => boolean
  /** Folded words by which a person named elsewhere in the document may be called. */
  readonly surnames: Pick<ReadonlySet<string>, 'has'>
}

export interface PolityTerm {
  readonly from: number
  readonly to: number
  readonly code: string
  readonly use: PolityUse
}

/** One meaning of a title: the office, and the states for which it has that meaning; null where it has it anywhere. */
export interface OfficeReading {
  readonly office: Office
  readonly states: readonly string[] | null
  readonly plural: boolean
}

/** The part of a noun phrase before the name: [the visiting Turkish and Greek foreign ministers]. */
export interface Head {
  readonly from: number
  to: number
  determiner: 'the' | 'a' | 'possessive' | 'none'
  count: number | null
  polities: PolityTerm[]
  offices: Office[]
  /** The other meanings of a title that no state narrows down: Secretary of State, Foreign Secretary. */
  readings: readonly OfficeReading[]
  /** Tokens of the first title or role noun, without what it is of. */
  title: { readonly from: number; readonly to: number } | null
  plural: boolean
  role: RoleNoun | null
  relation: Relation | null
  former: boolean
  /** Stands below the office named next: deputy. */
  deputy: boolean
  /** Nouns stand between the state and the title: Iran's atomic energy chief. */
  filled: boolean
  region: string | null
  honorific: boolean
  gender: 'he' | 'she' | null
  /** States that the phrase names after the title: of Cambodia; not those of a posting: to Ankara. */
  owners: string[]
  /** The owner is only the state in which the title is usual; one that is named goes before it. */
  presumed: boolean
}

/** A head that holds nothing yet. */
export function emptyHead(from: number): Head {
  return {
    from,
    to: from,
    determiner: 'none',
    count: null,
    polities: [],
    offices: [],
    readings: [],
    title: null,
    plural: false,
    role: null,
    relation: null,
    former: false,
    deputy: false,
    filled: false,
    region: null,
    honorific: false,
    gender: null,
    owners: [],
    presumed: false,
  }
}

const isOffice = (value: Reading) => value.kind === 'office'
const isPolity = (value: Reading) => value.kind === 'polity'

/** The polity term at a token; null where there is none or only a place is meant. */
export function polityAt(page: Page, at: number): PolityTerm | null {
  const term = page.terms[at]
  const value = term?.values.find(isPolity)
  return term && value?.kind === 'polity' ? { from: term.from, to: term.to, code: value.code, use: value.use } : null
}

export interface OfficeTermAt extends OfficeReading {
  readonly to: number
  readonly readings: readonly OfficeReading[]
}

/** The office term at a token: the meaning that holds for the state, else for all, else the first, the others beside it. */
export function officeAt(page: Page, at: number, state?: string): OfficeTermAt | null {
  const term = page.terms[at]
  if (!term || isClockTime(page.tokens, at) || isChairing(page.tokens, at)) return null
  if (!term.values.some(isOffice)) return null
  const values = term.values.filter((x) => x.kind === 'office')
  const own = values.find((x) => state && x.states?.includes(state))
  const ofBody = values.find((x) => x.states?.length === 1 && isBody(x.states[0]!))
  const value =
    own ?? ofBody ?? values.find((x) => !x.states) ?? values.find((x) => x.states?.includes('USA')) ?? values[0]
  if (!value) return null
  const open = !own && !ofBody && value.states !== null && (values.length > 1 || value.states.length > 1)
  return { to: term.to, office: value.office, states: value.states, plural: value.plural, readings: open ? values : [] }
}

/** Codes of bodies begin with X; Kosovo's is a state's. */
export function isBody(code: string): boolean {
  return code.startsWith('X') && code !== 'XKX'
}

const isPm = wordFact((norm) => /^p\.?m\.?$/.test(norm))

/** "7:20 p.m." and "7pm" are no prime ministers. */
function isClockTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  return isPm(token.word) && (token.letters === 'lower' || tokens[at - 1]?.kind === 'number')
}

const BEFORE_VERB = oneOf('to|will|would|shall|should|can|could|may|might|must|then|jointly|and')
const AFTER_VERB = oneOf('the|a|an|this|their|talks|with')

/** "would [co-chair] the meeting": what somebody does, not what he is. */
function isChairing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.norm !== 'co' || token.letters !== 'lower' || tokens[at + 2]?.norm !== 'chair') return false
  return BEFORE_VERB.test(tokens[at - 1]?.norm ?? '') && AFTER_VERB.test(tokens[at + 3]?.norm ?? '')
}

/** The role noun at a token. */
export function roleAt(page: Page, at: number): { to: number; role: RoleNoun } | null {
  const term = page.terms[at]
  const value = term?.values.find((x) => x.kind === 'role')
  return term && value?.kind === 'role' ? { to: term.to, role: value.role } : null
}

/** Goes past some tokens that add nothing; true, as for whatever else moved on. */
export function skip(head: Head, count: number): boolean {
  head.to += count
  return true
}
