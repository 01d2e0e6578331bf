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
  const reports = ['report', ({ records }: Entry) => records.map(documentOf)] as const
  const lists = [reports, ...LISTS].flatMap(([name, words]) => {
    const [was, is] = [words(before), words(after)]
    return [
      ...is.filter((each) => !was.includes(each)).map((each) => `+ ${name} ${each}`),
      ...was.filter((each) => !is.includes(each)).map((each) => `− ${name} ${each}`),
    ]
  })
  const changes = [...lists, ...fields]
  return changes.length > 0 ? changes : ['order or grounds only']
}
