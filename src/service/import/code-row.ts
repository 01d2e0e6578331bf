import type { Topic } from '../../model/codes.ts'
import type { Basis, Contact, Evidence, Mode, Party, Place, Status } from '../../model/contact.ts'
import { polityOf } from '../../register/index.ts'
import type { ImportMap } from './import-map.ts'
import { listedParties, partiesOf, type SaidParty } from './row-parties.ts'
import { type RowText, rowText } from './row-text.ts'
import { settleInterval, settleTableDate } from './settle-day.ts'
import { meant, settleChoice, settleTableState, settleYes } from './settle-words.ts'
import type { TableRow } from './table-row.ts'

/** What a row comes to: its text, what it says of itself, and the contact that it tells of; or what is wrong with it. */
export interface CodedRow extends RowText {
  readonly id: string | null
  readonly published: string | null
  readonly source: string | null
  readonly url: string | null
  readonly contact: Contact
}

/** Codes a row of a table by a map. The whole row is the contact's evidence, and each cell that of its field. */
export function codeRow(row: TableRow, map: ImportMap): CodedRow | { readonly problems: readonly string[] } {
  const problems: string[] = []
  const problem = (words: string) => void problems.push(words)
  const told = rowText(row)
  const said = (field: string) => row.cells.get(map.columns.get(field) ?? '') ?? map.always.get(field) ?? ''
  const date = rowDate(said, map, problem)
  const sides = rowSides(said, { map, date, problem })
  const parties = sides.flatMap((side) => side.parties)
  if (parties.length < 2 && problems.length === 0)
    problem(parties.length === 0 ? 'names no parties' : `names only one party (${parties[0]!.name})`)
  const closed = settleYes(said('closed'))
  if (closed === null) problem(`closed “${said('closed')}” is neither yes nor no`)
  const published = said('published') ? dateOr(said('published'), map, problem) : null
  const contact: Contact = {
    id: 'c1',
    mode: rowMode(said, map, problem),
    status: settleChoice<Status>(map, 'status', said('status') || 'held', problem) ?? 'held',
    date,
    place: rowPlace(said, map, problem),
    parties,
    topics: listed(said('topics')).flatMap((topic) => settleChoice<Topic>(map, 'topic', topic, problem) ?? []),
    title: said('title') || null,
    closed: closed ?? false,
    nondisclosure: [],
    initiator: said('initiator') ? settleTableState(map, said('initiator'), problem) : null,
    outcomes: listed(said('outcomes')),
    attribution: { source: null, kind: 'document_voice', via: [] },
    evidence: [{ start: 0, end: told.text.length, quote: told.text }],
    ...grounds(told, map, sides),
  }
  if (problems.length > 0) return { problems: [...new Set(problems)] }
  const orNull = (field: string) => said(field) || null
  return { ...told, id: orNull('id'), published, source: orNull('source'), url: orNull('url'), contact }
}

type SaidIn = (field: string) => string
type Problem = (words: string) => void

function rowMode(said: SaidIn, map: ImportMap, problem: Problem): Mode {
  const words = said('mode')
  if (words === '') problem('does not say how they met (mode)')
  return settleChoice<Mode>(map, 'mode', words, problem) ?? 'meeting'
}

function rowDate(said: SaidIn, map: ImportMap, problem: Problem): string | null {
  const [from, to] = ['date', 'date.to'].map((field) => (said(field) ? dateOr(said(field), map, problem) : null))
  if (!from || !to) return from ?? null
  const settled = settleInterval(from, to)
  if ('edtf' in settled) return settled.edtf
  problem(settled.problem)
  return null
}

function dateOr(words: string, map: ImportMap, problem: Problem): string | null {
  const told = meant(map, 'date', words)
  if (told === '') return null
  const settled = settleTableDate(told, map.dates)
  if ('edtf' in settled) return settled.edtf
  problem(settled.problem)
  return null
}

function rowPlace(said: SaidIn, map: ImportMap, problem: Problem): Place | null {
  const name = meant(map, 'place', said('place'))
  const state = said('place.state') ? settleTableState(map, said('place.state'), problem) : null
  if (name !== '') return { name, state }
  return state === null ? null : { name: polityOf(state)?.name ?? said('place.state'), state }
}

/** A side of a row: the number of its columns (0: those of a list), the index of its first party, and its parties. */
interface RowSide {
  readonly number: number
  readonly first: number
  readonly parties: readonly Party[]
}

function rowSides(said: SaidIn, reading: { map: ImportMap; date: string | null; problem: Problem }): RowSide[] {
  const numbered = Array.from({ length: 9 }, (_, at) => {
    const of = (part: string) => said(`party${at + 1}.${part}`)
    const side: SaidParty = {
      name: of('name'),
      state: of('state'),
      office: of('office'),
      role: of('role'),
      kind: of('kind'),
    }
    return { number: at + 1, parties: partiesOf(side, reading) }
  })
  const listed = { number: 0, parties: listedParties(said('parties')).flatMap((side) => partiesOf(side, reading)) }
  let first = 0
  return [...numbered, listed].map((side) => {
    first += side.parties.length
    return { ...side, first: first - side.parties.length }
  })
}

function listed(cell: string): string[] {
  return cell.split(/\s*[;\n|]\s*/).filter((part) => part.trim() !== '')
}

/** Which cell, or which word of the map, each field comes from. */
function grounds({ cellAt }: RowText, map: ImportMap, sides: readonly RowSide[]) {
  const evidence_by_field: Record<string, Evidence[]> = {}
  const basis: Record<string, Basis> = {}
  const nameOf = (field: string) => {
    const side = sides.find(({ number, parties }) => parties.length > 0 && field.startsWith(`party${number}.`))
    return side ? `parties.${side.first}` : field.replace(/\..*/, '')
  }
  for (const [field, column] of map.columns) {
    const cell = cellAt.get(column)
    if (cell === undefined) continue
    const name = nameOf(field)
    evidence_by_field[name] = [...(evidence_by_field[name] ?? []), cell]
    basis[name] ??= { kind: 'said', rule: 'import/column', words: `${column}: ${cell.quote}` }
  }
  for (const [field, words] of map.always) basis[nameOf(field)] ??= { kind: 'said', rule: 'import/always', words }
  sides
    .flatMap(({ parties }) => parties)
    .forEach(({ person, name }, at) => {
      if (person !== null) basis[`parties.${at}.person`] = { kind: 'inferred', rule: 'register/person', words: name }
    })
  return { evidence_by_field, basis }
}
