import type { Contact } from '../../model/contact.ts'
import { partyWords, placeWords } from '../../model/contact-words.ts'
import type { Entry } from '../../model/entry.ts'

/** What an entry and a record both have. */
type Told = Pick<
  Contact,
  'status' | 'date' | 'mode' | 'place' | 'title' | 'initiator' | 'closed' | 'parties' | 'topics' | 'outcomes'
>

const FIELDS: readonly (readonly [name: string, words: (told: Told) => string])[] = [
  ['status', ({ status }) => status],
  ['date', ({ date }) => date ?? 'none'],
  ['mode', ({ mode }) => mode],
  ['place', ({ place }) => placeWords(place) || 'none'],
  ['title', ({ title }) => title ?? 'none'],
  ['initiator', ({ initiator }) => initiator ?? 'not said'],
  ['closed', ({ closed }) => (closed ? 'yes' : 'no')],
]
const LISTS: readonly (readonly [name: string, words: (told: Told) => readonly string[]])[] = [
  ['party', ({ parties }) => parties.map(partyWords)],
  ['topic', ({ topics }) => topics],
  ['outcome', ({ outcomes }) => outcomes],
]

/** What a contact has otherwise than before: ["status planned → held", "+ topic gaza"]. */
export function contactChanges(before: Told, after: Told): string[] {
  const changes = [
    ...LISTS.flatMap(([name, words]) => listChanges(name, words(before), words(after))),
    ...FIELDS.flatMap(([name, words]) => fieldChange(name, words(before), words(after))),
  ]
  return changes.length > 0 ? changes : ['grounds only']
}

/** What a version of an entry has otherwise than the one before: ["+ report d05", "status planned → held"]. */
export function entryChanges(before: Entry, after: Entry, documentOf: (record: string) => string): string[] {
  const disputes = ({ conflicts }: Entry) =>
    conflicts.map(({ kind, sides }) => `${kind} ${sides.map(({ value }) => value).join(' / ')}`)
  const changes = [
    ...reportChanges(before, after, documentOf),
    ...fieldChange('sources', String(before.sources), String(after.sources)),
    ...listChanges('dispute', disputes(before), disputes(after)),
    ...fieldChange('review', before.review?.verdict ?? 'open', after.review?.verdict ?? 'open'),
    ...listChanges('decision', before.review?.decisions ?? [], after.review?.decisions ?? []),
  ]
  const told = contactChanges(before, after)
  return changes.length > 0 && told[0] === 'grounds only' ? changes : [...changes, ...told]
}

function fieldChange(name: string, was: string, is: string): string[] {
  return was === is ? [] : [`${name} ${was} → ${is}`]
}

function listChanges(name: string, was: readonly string[], is: readonly string[]): string[] {
  return [
    ...is.filter((each) => !was.includes(each)).map((each) => `+ ${name} ${each}`),
    ...was.filter((each) => !is.includes(each)).map((each) => `− ${name} ${each}`),
  ]
}

/** Reports that came and went; one whose document got another text stays, with other words. */
function reportChanges(before: Entry, after: Entry, documentOf: (record: string) => string): string[] {
  const came = after.records.filter((key) => !before.records.includes(key)).map(documentOf)
  const went = before.records.filter((key) => !after.records.includes(key)).map(documentOf)
  const renewed = [...new Set(came)].filter((document) => went.includes(document))
  return [...listChanges('report', went, came), ...renewed.map((document) => `report ${document} has another text`)]
}
