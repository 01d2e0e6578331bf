import { createHash } from 'node:crypto'
import { type Contact, contactSchema, type Party } from '../model/contact.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import { peopleNamed } from '../register/people.ts'

const LINE =
  /^(?<mode>\w+) (?<status>\w+) (?<date>\S+): (?<parties>[^@#<]+?)(?: @ (?<place>[^#<]+?))?(?: # (?<title>[^<]+?))?(?: < (?<published>\S+))?$/

/**
 * A record written in one line, for tests:
 * `talks held 2025-06-02: Anna Lee, KOR, envoy; Japan, JPN; Oman, OMN, host @ Muscat, OMN # second round of talks < 2025-06-03`.
 * A date or state of `-` is none; a name with "the" is an office, one that ends in "delegation" or that stands without an
 * office a delegation where it is marked with `*`, one marked with `**` a group.
 */
export function recordOf(line: string, text = line, nth = 0): LedgerRecord {
  const said = LINE.exec(line)?.groups
  const textHash = createHash('sha256').update(text).digest('hex')
  const [start, end] = [nth * 100, nth * 100 + 50]
  const key = `${textHash.slice(0, 12)}.${start}-${end}`
  const published = said?.published ?? null
  const mark = { text: textHash, start, end, kind: 'contact' as const }
  return { key, ...mark, document: text.slice(0, 40), published, source: null, contact: contactOf(key, said ?? {}) }
}

function contactOf(id: string, said: Record<string, string | undefined>): Contact {
  const [name, state] = said.place?.split(', ') ?? []
  return contactSchema.parse({
    id,
    mode: said.mode,
    status: said.status,
    date: orNull(said.date),
    place: name === undefined ? null : { name, state: orNull(state) },
    parties: said.parties?.split(/; */).map(partyOf),
    topics: [],
    title: said.title ?? null,
    closed: false,
    nondisclosure: [],
    initiator: null,
    outcomes: [],
    attribution: { source: null, kind: 'document_voice', via: [] },
    evidence: [{ start: 0, end: 1, quote: 'x' }],
    evidence_by_field: {},
    basis: {},
  })
}

function partyOf(said: string): Party {
  const [marked = '', state, ...rest] = said.trim().split(/, */)
  const role = rest.find((word) => word === 'host' || word === 'mediator') ?? 'party'
  const office = rest.find((word) => word !== role) ?? null
  const name = marked.replace(/\*+$/, '')
  const kind = marked.endsWith('**')
    ? 'group'
    : marked.endsWith('*')
      ? 'delegation'
      : /^the /.test(name)
        ? 'office'
        : 'person'
  const people = kind === 'person' ? peopleNamed(name) : []
  const person = people.length === 1 ? people[0]!.id : null
  return { name, person, state: orNull(state), office, role, kind } as Party
}

function orNull(word: string | undefined): string | null {
  return word === undefined || word === '-' ? null : word
}
