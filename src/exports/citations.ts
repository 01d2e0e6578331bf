import type { TextVersion } from '../model/text-version.ts'
import type { OutgoingEntry } from './export-format.ts'

/** The texts that an entry rests on, those that were not cited yet; in the order of its reports. */
export function freshTexts({ records, texts }: OutgoingEntry, cited: Set<string>): TextVersion[] {
  return records.flatMap(({ text: hash }) => {
    const text = texts?.get(hash)
    if (text === undefined || cited.has(hash)) return []
    cited.add(hash)
    return [text]
  })
}

/** What is cited as a text's title: its own, or its name in the ledger. */
export function titleOf({ title, document }: Pick<TextVersion, 'title' | 'document'>): string {
  return (title ?? document).replaceAll(/\s+/g, ' ')
}

/** Under which word a text is cited: its id, in letters that any citation program takes. */
export function citationKey({ document, sha256 }: Pick<TextVersion, 'document' | 'sha256'>): string {
  const plain = document
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9_.:-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return plain === document ? plain : `${plain || 'text'}-${sha256.slice(0, 6)}`
}

/** The reports of an entry, by the words under which they are cited. */
export function reportKeys({ records, texts }: OutgoingEntry): string[] {
  const keys = records.flatMap(({ text }) => texts?.get(text) ?? []).map(citationKey)
  return [...new Set(keys)]
}
