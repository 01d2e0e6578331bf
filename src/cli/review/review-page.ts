import { headline } from '../../model/contact-words.ts'
import { entryConflicts } from '../../service/ask/entry-conflicts.ts'
import type { ShownRecord } from '../../service/ask/show-entry.ts'
import type { ReviewItem } from '../../service/decide/review-queue.ts'
import { conflictLines } from '../formats/conflict-page.ts'
import { decisionSection, editWords } from '../formats/decision-lines.ts'
import { fieldLines } from '../formats/entry-page.ts'
import { bold, type PageLook, pageOf } from '../formats/page.ts'
import { visibleLength } from '../formats/wrap.ts'
import { passage } from './passage.ts'

/** From this width on the text stands beside the entry, else below it. */
const BESIDE = 110
const GAP = ' │ '

/** What a page shows: an entry, the report whose text stands beside, and how much of that. */
export interface Viewed {
  readonly item: ReviewItem
  readonly report: number
  readonly whole: boolean
}

/** An entry with what is in doubt, and the words of one of its reports in their text. */
export function reviewPage({ item, report, whole }: Viewed, look: PageLook): string {
  const width = look.width ?? BESIDE
  const beside = width >= BESIDE
  const left = beside ? Math.floor((width - GAP.length) * 0.45) : width
  const entry = linesOf(pageOf(entryPart(item, report, look), { ...look, width: left }))
  const shown = item.shown.records[report]
  const text =
    shown === undefined
      ? []
      : textPart(item, shown, whole, { ...look, width: beside ? width - left - GAP.length : width })
  if (!beside) return `${[...entry, '', ...text].join('\n')}\n`
  const rows = Array.from({ length: Math.max(entry.length, text.length) }, (_, n) => {
    const cell = entry[n] ?? ''
    return `${cell}${' '.repeat(Math.max(0, left - visibleLength(cell)))}${GAP}${text[n] ?? ''}`.trimEnd()
  })
  return `${rows.join('\n')}\n`
}

function entryPart({ shown, doubts }: ReviewItem, report: number, look: PageLook): string[] {
  const { kept, records, decisions, edits, formerIds } = shown
  const { entry } = kept
  const documents = new Map(records.map(({ record }) => [record.key, record.document]))
  return [
    bold(`${entry.id} · ${headline(entry)}`, look),
    ...doubts.map(({ words }) => `  ? ${words}`),
    '',
    ...fieldLines(entry, documents, formerIds),
    ...edits.map((edit) => `  ${editWords(edit)}`),
    ...entryConflicts(entry.conflicts, records).flatMap((conflict) => ['', ...conflictLines(conflict)]),
    '',
    ...records.map(({ record: { document, published, source, contact } }, n) => {
      const about = [document, source, published].filter((part) => part !== null).join(', ')
      return `${n === report ? '>' : ' '} ${n + 1} ${about}: ${contact.date ?? 'no date'} ${headline(contact)}`
    }),
    ...decisionSection(decisions, look),
  ]
}

function textPart({ texts }: ReviewItem, { record, title }: ShownRecord, whole: boolean, look: PageLook): string[] {
  const text = texts.get(record.text) ?? ''
  const heading = bold([record.document, title].filter((part) => part !== null).join(' · '), look)
  return linesOf(pageOf([heading, ...passage(text, record.contact.evidence, whole, look)], look))
}

function linesOf(page: string): string[] {
  return page.replace(/\n$/, '').split('\n')
}
