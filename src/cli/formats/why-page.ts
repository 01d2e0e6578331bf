import { headline } from '../../model/contact-words.ts'
import type { ToldField, WhyEntry, WhyField, WhyLink } from '../../service/ask/why-entry.ts'
import { decisionSection, editWords } from './decision-lines.ts'
import { bold, type PageLook } from './page.ts'
import { oneLine } from './wrap.ts'

/** Why an entry is as it is, for people. */
export function whyPage({ entry, fields, links, decisions }: WhyEntry, look: PageLook): string[] {
  return [
    bold(`${entry.id} · ${headline(entry)}`, look),
    ...fields.flatMap((field) => ['', ...fieldLines(field, look)]),
    ...(links.length > 0 ? ['', bold('Why these reports are of one thing', look), ...links.flatMap(linkLines)] : []),
    ...decisionSection(decisions, look),
  ]
}

function fieldLines({ field, value, rule, told, edits }: WhyField, look: PageLook): string[] {
  return [
    bold(`${field}: ${value}`, look),
    ...(rule === null ? [] : [`  chosen: ${oneLine(rule)}`]),
    ...edits.map((edit) => `  ${editWords(edit)}`),
    ...told.flatMap((each) => toldLines(each, told.length > 1)),
  ]
}

function toldLines({ shown, value, taken, bases, quote }: ToldField, several: boolean): string[] {
  const mark = taken ? '' : value === '–' ? '' : ', not taken'
  const says = several
    ? `  ${shown.record.document} says ${value === '–' ? 'nothing of it' : value}${mark}`
    : `  ${shown.record.document}`
  if (value === '–') return several ? [says] : []
  return [
    says,
    `    “${oneLine(quote)}”`,
    ...bases.map(({ of, kind, rule, words }) => {
      return `    ${partOf(of)}${kind} by the rule ${rule}, from: ${oneLine(words)}`
    }),
  ]
}

/** Which of several values a basis is of: [parties.1.person → "party 2, who it is: "; topics.0 → "topic 1: "]. */
function partOf(name: string): string {
  const [field, nth, part] = name.split('.')
  if (nth === undefined) return ''
  const one = field === 'parties' ? 'party' : field?.replace(/s$/, '')
  return `${one} ${Number(nth) + 1}${part === 'person' ? ', who it is' : part === undefined ? '' : `, ${part}`}: `
}

function linkLines({ a, b, score, signs }: WhyLink): string[] {
  return [
    `  ${b.record.document} with ${a.record.document}: ${score}`,
    ...signs.map(({ words, weight }) => `    ${`${weight < 0 ? '−' : '+'}${Math.abs(weight)}`.padStart(4)}  ${words}`),
  ]
}
