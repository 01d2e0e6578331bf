import { FURTHER_FIELDS } from '../../model/decision.ts'
import { type FurtherRecord, toldOf } from '../../model/further-record.ts'
import { furtherWords } from '../../service/ask/further-words.ts'
import type { ShownFurther } from '../../service/ask/show-further.ts'
import type { WhyFurther, WhyFurtherField } from '../../service/ask/why-further.ts'
import { actLine } from './act-line.ts'
import { decisionSection } from './decision-lines.ts'
import { figureLine } from './figure-line.ts'
import { bold, named, type PageLook } from './page.ts'
import { oneLine } from './wrap.ts'

/** An act or a figure in one line. */
export function furtherLine(record: FurtherRecord): string {
  return oneLine(record.kind === 'act' ? actLine(record.act) : figureLine(record.figure))
}

/** Everything about an act or a figure, for people. */
export function furtherPage({ record, title, url, entry, decisions }: ShownFurther, look: PageLook): string[] {
  const told = toldOf(record)
  const some = (words: string | null) => (words === null || words === '' ? [] : [words])
  const about = [record.document, record.source, record.published && `published ${record.published}`, title]
  return [
    bold(`${record.id} · ${furtherLine(record)}`, look),
    ...FURTHER_FIELDS[record.kind].flatMap((field) =>
      named(field, some(furtherWords(field, told[field as keyof typeof told]))),
    ),
    ...named('said by', some(furtherWords('attribution', told.attribution))),
    ...named('made at', some(entry)),
    ...named('review', some(record.review?.verdict ?? null)),
    '',
    bold('The report', look),
    `  ${about
      .filter((part) => part !== null)
      .map(oneLine)
      .join(' · ')}`,
    ...some(url).map((words) => `    ${words}`),
    ...told.evidence.map(({ quote }) => `    “${oneLine(quote)}”`),
    ...decisionSection(decisions, look),
  ]
}

/** Why an act or a figure is as it is, for people. */
export function whyFurtherPage({ record, fields }: WhyFurther, look: PageLook): string[] {
  return [
    bold(`${record.id} · ${furtherLine(record)}`, look),
    ...fields.flatMap((field) => ['', ...fieldLines(field, look)]),
  ]
}

function fieldLines({ field, value, bases, quotes, edited }: WhyFurtherField, look: PageLook): string[] {
  return [
    bold(`${field}: ${oneLine(value) || '–'}`, look),
    ...(edited ? [`  in the place of ${oneLine(edited.coded) || '–'} (${edited.decision})`] : []),
    ...quotes.map(({ quote }) => `  “${oneLine(quote)}”`),
    ...bases.map(({ of, kind, rule, words }) => `  ${of}: ${kind} by the rule ${rule}, from: ${oneLine(words)}`),
  ]
}
