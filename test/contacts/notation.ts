import type { z } from 'zod'
import { type Office, officeSchema, stateSchema } from '../../src/model/codes.ts'
import {
  type Mode,
  modeSchema,
  type PartyKind,
  partyKindSchema,
  type Status,
  statusSchema,
} from '../../src/model/contact.ts'
import { span } from '../../src/model/edtf.ts'
import { Fault } from '../../src/model/fault.ts'

/** A short text and the contacts that a careful reader finds in it, in the notation of `readExpected`. */
export interface ContactCase {
  readonly construction: string
  /** ISO day, or null for an undated document. */
  readonly published: string | null
  readonly text: string
  readonly finds: readonly string[]
  /** Why the coder does not get it right yet; the test then fails as soon as it does. */
  readonly knownMiss?: string
}

/** A contact as a case expects it; every list holds alternatives. */
export interface ExpectedContact {
  readonly words: string
  readonly optional: boolean
  readonly modes: readonly Mode[]
  readonly statuses: readonly Status[]
  /** Null where any date will do. */
  readonly dates: readonly (string | null)[] | null
  readonly place: { readonly name: string; readonly state: string | null } | null
  /** Whether the text says of no place. */
  readonly nowhere: boolean
  readonly parties: readonly ExpectedParty[]
}

/** A party that may be any one of its alternatives. */
export interface ExpectedParty {
  readonly optional: boolean
  readonly any: readonly PartyAlternative[]
}

export interface PartyAlternative {
  readonly name: string
  readonly states: readonly (string | null)[]
  /** `-` is no office. */
  readonly offices: readonly (Office | '-')[]
  readonly kinds: readonly PartyKind[]
  readonly role: 'party' | 'host' | 'mediator'
}

const CONTACT =
  /^(?<optional>~)?(?<modes>\S+) (?<statuses>\S+) (?<dates>\S+?)(?: (?:\[@(?<bracketed>[^\]]+)\]|@(?<place>.+?)))?: (?<parties>.+)$/

/**
 * Reads one expected contact: `meeting|talks held 2024-03-05 @Doha/QAT: Hakan Fidan/TUR (host) + [Oman/OMN/delegation! || Badr Albusaidi/OMN]?`.
 * `~` in front makes it optional, `|` parts alternatives, `*` is any date, `-` no state, `!` marks a kind, `?` an optional party.
 */
export function readExpected(words: string): ExpectedContact {
  const said = CONTACT.exec(words)?.groups
  if (!said) throw new Fault('table/invalid', `no contact in the case notation: ${words}`)
  const place = said.bracketed ?? said.place
  return {
    words,
    optional: said.optional !== undefined,
    modes: alternatives(said.modes).map((mode) => read(modeSchema, mode, words)),
    statuses: alternatives(said.statuses).map((status) => read(statusSchema, status, words)),
    dates: said.dates === '*' ? null : alternatives(said.dates).map((date) => readDate(date, words)),
    place: place === undefined || place === '-' ? null : readPlace(place),
    nowhere: place === '-',
    parties: splitOutsideBrackets(said.parties ?? '').map(readParty),
  }
}

function alternatives(said: string | undefined): string[] {
  return (said ?? '').split('|')
}

/** A value as the schema has it: a slip in a case must not pass for something that the coder misses. */
function read<Value>(schema: z.ZodType<Value>, said: string, words: string): Value {
  const value = schema.safeParse(said)
  if (!value.success) throw new Fault('table/invalid', `no value of the case notation, ${said}: ${words}`)
  return value.data
}

function readDate(said: string, words: string): string | null {
  if (said === 'null') return null
  if (span(said) === null) throw new Fault('table/invalid', `no date of the case notation, ${said}: ${words}`)
  return said
}

function readState(said: string, words: string): string | null {
  return said === '-' ? null : read(stateSchema, said, words)
}

function readPlace(words: string): { name: string; state: string | null } {
  const [name = '', state = '-'] = words.split('/')
  return { name: name.trim(), state: readState(state.trim(), words) }
}

function splitOutsideBrackets(words: string): string[] {
  return words.split(/ \+ (?![^[]*\])/).map((part) => part.trim())
}

function readParty(words: string): ExpectedParty {
  const optional = words.endsWith('?')
  const bare = optional ? words.slice(0, -1).trim() : words
  const listed = /^\[(?<inside>.*)\]$/.exec(bare)?.groups?.inside
  return { optional, any: (listed ?? bare).split(' || ').map(readAlternative) }
}

const PARTY = /^(?<named>[^(]*?)\s*(?:\((?<role>host|mediator)\))?$/

function readAlternative(words: string): PartyAlternative {
  const said = PARTY.exec(words.trim())?.groups
  const [name, states, ...marks] = (said?.named ?? '').split('/').map((part) => part.trim())
  if (!name || !states) throw new Fault('table/invalid', `no party in the case notation (Name/STATE): ${words}`)
  const parts = marks.flatMap((mark) => mark.split('|'))
  const kinds = parts
    .filter((part) => part.endsWith('!'))
    .map((part) => read(partyKindSchema, part.slice(0, -1), words))
  const offices = parts.filter((part) => !part.endsWith('!'))
  return {
    name,
    states: alternatives(states).map((state) => readState(state, words)),
    offices: offices.map((office) => (office === '-' ? office : read(officeSchema, office, words))),
    kinds: kinds.length > 0 ? kinds : ['person'],
    role: said?.role === 'host' ? 'host' : said?.role === 'mediator' ? 'mediator' : 'party',
  }
}
