import type { ActRecord, FigureRecord, FurtherRecord } from '../../model/further-record.ts'
import type { ShownFurther } from '../../service/ask/show-further.ts'
import type { ActLine, FigureLine } from '../schemas/further.ts'

function about({ id, document, text, start, end, published, source, review }: FurtherRecord) {
  const edits = (review?.edits ?? []).map(({ field, coded, decision }) => ({ field, coded: coded as never, decision }))
  return { id, document, text, start, end, published, source, verdict: review?.verdict ?? null, edits }
}

export function actLine(record: ActRecord): ActLine {
  return { ...about(record), act: record.act }
}

export function figureLine(record: FigureRecord): FigureLine {
  return { ...about(record), figure: record.figure }
}

/** What is said of an act or a figure beside itself. */
export function beside({ title, url, entry, decisions }: ShownFurther) {
  return { title, url, entry, decisions: [...decisions] }
}
