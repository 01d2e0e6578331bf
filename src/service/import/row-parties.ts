import { OFFICES } from '../../model/code-lists.ts'
import type { Office } from '../../model/codes.ts'
import { type Party, type PartyKind, partyKindSchema, type Role, roleSchema } from '../../model/contact.ts'
import { fold } from '../../model/fold.ts'
import { polityCodes, polityOf, polityTerms } from '../../register/index.ts'
import type { ImportMap } from './import-map.ts'
import { settlePerson } from './settle-person.ts'
import { meant, settleChoice, settleOffice, settleTableState } from './settle-words.ts'
import { splitPeople, splitTitle } from './split-title.ts'

/** What a row says of one side: words of its cells. */
export interface SaidParty {
  readonly name: string
  readonly state: string
  readonly office: string
  readonly role: string
  readonly kind: string
}

/** How the words of a side are to be read. */
export interface Reading {
  readonly map: ImportMap
  readonly date: string | null
  readonly problem: (words: string) => void
}

const TEAM = /\b(?:delegations?|negotiators|officials|representatives|team)\b/i
const SEVERAL = /\b(?:leaders|ministers|presidents|states|countries|members|ambassadors)\b/i

/** The parties that one side of a row comes to: usually one; several where a cell names people together. */
export function partiesOf(said: SaidParty, reading: Reading): Party[] {
  const { map, problem } = reading
  const state = said.state === '' ? null : settleTableState(map, said.state, problem)
  const role: Role = (said.role && settleChoice(map, 'role', said.role, problem)) || 'party'
  const kind: PartyKind | null = said.kind ? settleChoice(map, 'kind', said.kind, problem) : null
  if (said.name === '') return state === null ? [] : [team(polityOf(state)?.name ?? said.state, state, role, kind)]
  const whole = meant(map, 'name', said.name)
  return splitPeople(whole, state, map).map((name) => oneParty(name, { ...said, state, role, kind }, reading))
}

type Settled = Omit<SaidParty, 'state' | 'role' | 'kind'> &
  Pick<Party, 'state' | 'role'> & { readonly kind: PartyKind | null }

function oneParty(said: string, { state, role, kind, office: told }: Settled, reading: Reading): Party {
  const polity = kind === null || kind === 'delegation' ? polityNamed(said) : null
  if (polity !== null) return team(isCode(said) ? (polityOf(polity)?.name ?? said) : said, state ?? polity, role, kind)
  if (kind === 'delegation' || (kind === null && TEAM.test(said))) return team(said, state ?? stateIn(said), role, kind)
  if (kind === 'group' || (kind === null && SEVERAL.test(said)))
    return { name: said, person: null, state, office: null, role, kind: 'group' }
  const { title, name } = splitTitle(said, state, reading.map)
  const office = settleOffice(reading.map, told || (title ?? ''), state) as Office | null
  if (name === '' || kind === 'office') return { name: said, person: null, state, office, role, kind: 'office' }
  const person = settlePerson({ name, state, office, date: reading.date })
  const last = person?.tenures.at(-1)?.state ?? null
  return { name, person: person?.id ?? null, state: state ?? last, office, role, kind: 'person' }
}

function team(name: string, state: string | null, role: Role, kind: PartyKind | null): Party {
  return { name, person: null, state, office: null, role, kind: kind ?? 'delegation' }
}

function isCode(said: string): boolean {
  return /^[A-Z]{2}[A-Z0-9]$/.test(said) && polityOf(said) !== null
}

/** The state whose very code or name these words are: TUR, Türkiye, the EU. */
function polityNamed(said: string): string | null {
  if (isCode(said)) return said
  const wanted = fold(said.replace(/^the /i, ''))
  const names = polityTerms().filter(({ term, kind }) => kind === 'name' && fold(term) === wanted)
  const codes = new Set(names.map(({ code }) => code))
  return codes.size === 1 ? [...codes][0]! : null
}

/** The state whose name or adjective begins the words: Russian delegation. */
function stateIn(said: string): string | null {
  const words = said.replace(/^the /i, '').split(/\s+/)
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const codes = polityCodes(words.slice(0, length).join(' '))
    if (codes.length === 1) return codes[0]!
  }
  return null
}

const LISTED = /^(?<name>.*?)\s*(?:\((?<notes>[^()]*)\))?$/

/** The sides of a cell that lists them: `Hakan Fidan (TUR, foreign_minister); Oman (OMN, host)`; + parts them too. */
export function listedParties(cell: string): SaidParty[] {
  return cell
    .split(/\s*[;\n]\s*|\s+\+\s+/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const { name = part, notes = '' } = LISTED.exec(part.trim())?.groups ?? {}
      const words = notes.split(',').flatMap((word) => word.trim() || [])
      const take = (among: readonly string[]) => words.find((word) => among.includes(word)) ?? ''
      const [role, kind, office] = [take(roleSchema.options), take(partyKindSchema.options), take(OFFICES)]
      return { name, state: words.find((word) => ![role, kind, office].includes(word)) ?? '', office, role, kind }
    })
}
