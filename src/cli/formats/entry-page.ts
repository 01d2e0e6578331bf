import { headline, partyWords, placeWords } from '../../model/contact-words.ts'
import type { Entry, EntryParty } from '../../model/entry.ts'
import type { FurtherKind } from '../../model/further-record.ts'
import { entryConflicts } from '../../service/ask/entry-conflicts.ts'
import type { ShownEntry, ShownRecord, ShownVersion } from '../../service/ask/show-entry.ts'
import { conflictLines } from './conflict-page.ts'
import { decisionSection, editWords } from './decision-lines.ts'
import { furtherLine } from './further-page.ts'
import { bold, named, type PageLook } from './page.ts'
import { voiceLines } from './said-by.ts'
import { oneLine } from './wrap.ts'

/** Everything about an entry, for people. */
export function entryPage(
  { kept, records, further, formerIds, versions, decisions, edits }: ShownEntry,
  look: PageLook,
): string[] {
  const { entry } = kept
  const documents = new Map(records.map(({ record }) => [record.key, record.document]))
  const conflicts = entryConflicts(entry.conflicts, records).flatMap(conflictLines)
  return [
    bold(`${entry.id} · ${headline(entry)}`, look),
    ...fieldLines(entry, documents, formerIds),
    ...section(
      'Put in the place of what reports tell',
      edits.map((edit) => `  ${editWords(edit)}`),
      look,
    ),
    ...section('What came of it', entry.history.length > 1 ? historyLines(entry, documents) : [], look),
    ...section('Disputed', conflicts, look),
    ...section(
      records.length === 1 ? 'The report' : `The ${records.length} reports`,
      records.flatMap(recordLines),
      look,
    ),
    ...section('Acts made at it', linesOf(further, 'act'), look),
    ...section('Figures of its documents', linesOf(further, 'figure'), look),
    ...decisionSection(decisions, look),
    ...section('Versions (UTC)', versionLines(versions), look),
  ]
}

function linesOf(further: ShownEntry['further'], kind: FurtherKind): string[] {
  return further.filter((one) => one.kind === kind).map((one) => `  ${one.id}  ${furtherLine(one)}`)
}

function section(heading: string, lines: readonly string[], look: PageLook): string[] {
  return lines.length === 0 ? [] : ['', bold(heading, look), ...lines]
}

/** The fields of an entry, a line each; parties and outcomes as many as there are. */
export function fieldLines(
  entry: Entry,
  documents: ReadonlyMap<string, string>,
  formerIds: readonly string[],
): string[] {
  const some = (words: string | null) => (words === null || words === '' ? [] : [words])
  return [
    ...named('date', [entry.date ?? 'no date']),
    ...named('status', [entry.status]),
    ...named('mode', [entry.mode]),
    ...named('place', some(placeWords(entry.place))),
    ...named(
      'parties',
      entry.parties.map((party) => partyLine(party, entry, documents)),
    ),
    ...named('topics', some(entry.topics.join(', '))),
    ...named('title', some(entry.title)),
    ...named('closed', entry.closed ? ['behind closed doors or without a statement'] : []),
    ...named('asked for', some(entry.initiator && `by ${entry.initiator}`)),
    ...named('outcomes', entry.outcomes),
    ...named('reports', [`${entry.records.length}, from ${countOf(entry.sources, 'independent source')}`]),
    ...named('review', some(entry.review?.verdict ?? null)),
    ...named('other ids', formerIds),
  ]
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** Hakan Fidan (TUR) · foreign_minister · hakan-fidan; with those that name the party where not all reports do. */
function partyLine(party: EntryParty, { records }: Entry, documents: ReadonlyMap<string, string>): string {
  const naming = [...new Set(party.records.map((key) => documents.get(key) ?? key))]
  const all = new Set(party.records).size === records.length
  const notes = [party.office, party.person, all ? null : `only in ${naming.join(', ')}`]
  return [partyWords(party), ...notes.filter((note) => note !== null)].join(' · ')
}

function historyLines({ history }: Entry, documents: ReadonlyMap<string, string>): string[] {
  return history.map(({ status, date, published, record }) => {
    const on = date === null ? 'no date given' : `for ${date}`
    return `  ${published ?? 'undated'}: ${status}, ${on} (${documents.get(record) ?? record})`
  })
}

function recordLines(shown: ShownRecord): string[] {
  const { record, title, url, publishedBasis, name } = shown
  const { contact, document, source, published } = record
  const dated =
    published === null ? 'no date' : `published ${published}${publishedBasis === null ? '' : ` (${publishedBasis})`}`
  const about = [document, source, dated, title, gradeWords(shown)].filter((part) => part !== null).map(oneLine)
  return [
    `  ${about.join(' · ')}`,
    ...((url ?? name) ? [`    ${url ?? name}`] : []),
    `    ${record.key}  ${contact.date ?? 'no date'}  ${headline(contact)}`,
    ...contact.evidence.map(({ quote }) => `      “${oneLine(quote)}”`),
    ...voiceLines(contact).map((line) => `      ${oneLine(line)}`),
  ]
}

/** As the Admiralty code writes it: B2; with - for what nobody has graded. */
function gradeWords({ reliability, credibility }: ShownRecord): string | null {
  return reliability === null && credibility === null ? null : `graded ${reliability ?? '-'}${credibility ?? '-'}`
}

function versionLines(versions: readonly ShownVersion[]): string[] {
  return versions.map(({ at, changes }) => `  ${at.slice(0, 16).replace('T', ' ')}  ${changes.map(oneLine).join('; ')}`)
}
