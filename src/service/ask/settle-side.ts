import type { Side } from '../../model/entry-filter.ts'
import { fold } from '../../model/fold.ts'
import {
  type Person,
  peopleNamed,
  peopleWithSurname,
  personById,
  polityCodes,
  polityOf,
  polityTerms,
} from '../../register/index.ts'
import type { LedgerReader } from '../../store/store.ts'
import { badFilter, someOf } from './settle-words.ts'

/**
 * Whom the words mean: a register's id, a state or body, a person by full name or surname, or a party whom only the ledger
 * knows. Where a surname is that of several people, those whom the ledger has count.
 * Fault usage/bad-filter where the words mean nobody, or several (with the candidates).
 */
export async function settleSide(said: string, option: string, ledger: Pick<LedgerReader, 'count'>): Promise<Side> {
  const words = said.trim()
  if (personById(words) || (await isIdOf(ledger, words))) return { person: words }
  const state = stateNamed(words, option)
  if (state !== null) return { state }
  const people = peopleCalled(words)
  const present = await those(people, ledger)
  if (present.length > 1) throw severalPeople(option, words, present)
  const [only] = present
  if (only) return { person: only.person.id }
  const name = fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (name.length > 0 && (await ledger.count({ sides: [{ name }] })) > 0) return { name }
  const [known] = people
  if (known) return people.length === 1 ? { person: known.id } : { name }
  const [metonym] = polityCodes(words)
  if (metonym !== undefined) return { state: metonym }
  if (await isCodeOf(ledger, words)) return { state: words }
  throw badFilter(
    `${option} ${said}: neither a person or state that the register knows, nor the name of a party in the ledger. Try the surname alone, or "parley ls people".`,
  )
}

/** The code of a state or body by code, name or any other term. Fault usage/bad-filter. */
export async function settleState(said: string, option: string, ledger: Pick<LedgerReader, 'count'>): Promise<string> {
  const codes = polityCodes(said)
  return codes.length === 0 && (await isCodeOf(ledger, said)) ? said : one(said, option, codes)
}

/** A ledger may hold people by the ids of another register. */
async function isIdOf(ledger: Pick<LedgerReader, 'count'>, said: string): Promise<boolean> {
  return ID.test(said) && (await ledger.count({ sides: [{ person: said }] })) > 0
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/

/** A table that was imported may have brought codes that the register does not know, such as those of states that are no more. */
async function isCodeOf(ledger: Pick<LedgerReader, 'count'>, said: string): Promise<boolean> {
  return CODE.test(said) && (await ledger.count({ sides: [{ state: said }] })) > 0
}

const CODE = /^[A-Z]{2}[A-Z0-9]$/

/** Codes in capitals, names, adjectives and demonyms; capitals of states and seats are left to people and names. */
function stateNamed(words: string, option: string): string | null {
  if (CODE.test(words) && polityOf(words)) return words
  names ??= new Set(polityTerms().flatMap(({ term, kind }) => (NAMES.has(kind) ? fold(term) : [])))
  return names.has(fold(words.replace(/^the /i, ''))) ? one(words, option, polityCodes(words)) : null
}

const NAMES: ReadonlySet<string> = new Set(['name', 'adjective', 'demonym'])
let names: ReadonlySet<string> | null = null

function one(said: string, option: string, codes: readonly string[]): string {
  const [code] = codes
  if (code === undefined)
    throw badFilter(`${option} ${said}: no state or body of that code or name. Give its code, such as GBR.`)
  if (codes.length === 1) return code
  const named = codes.map((each) => `${each} (${polityOf(each)?.name ?? each})`)
  throw badFilter(`${option} ${said}: may be ${named.join(' or ')}. Give the code.`)
}

function peopleCalled(words: string): readonly Person[] {
  const named = peopleNamed(words)
  return named.length > 0 ? named : peopleWithSurname(words)
}

interface Present {
  readonly person: Person
  readonly entries: number
}

async function those(people: readonly Person[], ledger: Pick<LedgerReader, 'count'>): Promise<Present[]> {
  const present: Present[] = []
  for (const person of people) {
    const entries = await ledger.count({ sides: [{ person: person.id }] })
    if (entries > 0) present.push({ person, entries })
  }
  return present.sort((a, b) => b.entries - a.entries)
}

function severalPeople(option: string, words: string, present: readonly Present[]): Error {
  const named = present.map(({ person, entries }) => {
    const count = entries === 1 ? '1 entry' : `${entries} entries`
    return `${person.id} (${person.name}, ${person.tenures.at(-1)?.state ?? 'no state'}, ${count})`
  })
  return badFilter(`${option} ${words}: several people in the ledger: ${someOf(named)}. Give the id.`)
}
