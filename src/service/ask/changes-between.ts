import { partyWords, placeWords } from '../../model/contact-words.ts'
import type { Entry } from '../../model/entry.ts'

const FIELDS: readonly (readonly [name: string, words: (entry: Entry) => string])[] = [
  ['status', ({ status }) => status],
  ['date', ({ date }) => date ?? 'none'],
  ['mode', ({ mode }) => mode],
  ['place', ({ place }) => placeWords(place) || 'none'],
  ['title', ({ title }) => title ?? 'none'],
  ['initiator', ({ initiator }) => initiator ?? 'not said'],
  ['closed', ({ closed }) => (closed ? 'yes' : 'no')],
  ['sources', ({ sources }) => String(sources)],
]
const LISTS: readonly (readonly [name: string, words: (entry: Entry) => readonly string[]])[] = [
  ['party', ({ parties }) => parties.map(partyWords)],
  ['topic', ({ topics }) => topics],
  ['outcome', ({ outcomes }) => outcomes],
  [
    'dispute',
    ({ conflicts }) => conflicts.map(({ kind, sides }) => `${kind} ${sides.map(({ value }) => value).join(' / ')}`),
  ],
]

/** What a version of an entry has otherwise than the one before: ["+ report d05", "status planned → held"]. */
export function changesBetween(before: Entry, after: Entry, documentOf: (record: string) => string): string[] {
  const fields = FIELDS.flatMap(([name, words]) => {
    const [was, is] = [words(before), words(after)]
    return was === is ? [] : [`${name} ${was} → ${is}`]
  })
  const lists = LISTS.flatMap(([name, words]) => listChanges(name, words(before), words(after)))
  const changes = [...reportChanges(before, after, documentOf), ...lists, ...fields]
  return changes.length > 0 ? changes : ['order or grounds only']
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
