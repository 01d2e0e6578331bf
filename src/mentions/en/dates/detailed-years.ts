import { oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import type { DateMention, YearSaid } from '../../dates/said.ts'

const OPENS = /^(-|–|—|--|\(|:|,)$/
const ENDS = /^(-|–|—|--|\)|;)$/
const FILLS = oneOf('first|twice|once|both|on|in')
// How many words may stand between two days of one list: "on 27 April at the border, and in September".
const NEAR = 10

/** "in 2018 - on 27 April and 26 May", "last year, in March": days and months behind a year are of that year. */
export function detailYears(tokens: readonly Token[], found: readonly DateMention[]): DateMention[] {
  const dated = [...found]
  for (let at = 0; at < dated.length; at++) {
    const year = yearOf(dated[at]!)
    const next = dated[at + 1]
    if (year === null || !next || !opensDetail(tokens, dated[at]!, next)) continue
    for (let to = at + 1; to < dated.length && (to === at + 1 || goesOn(tokens, dated[to - 1]!, dated[to]!)); to++) {
      const detail = ofYear(dated[to]!, year)
      if (!detail) break
      dated[to] = detail
    }
  }
  return dated
}

function yearOf({ said, rule, attributive }: DateMention): YearSaid {
  if (attributive || rule === 'dates/since') return null
  if (said.kind === 'year' && said.part === null) return said.year
  const isLast = said.kind === 'calendar' && said.unit === 'year' && said.part === null && said.from === 'publication'
  return isLast && said.offset === -1 ? 'last' : null
}

function opensDetail(tokens: readonly Token[], year: DateMention, { from }: DateMention): boolean {
  const [mark, ...more] = tokens.slice(year.to, from)
  const since = /^(since|after|before|until|from)$/.test(tokens[year.from - 1]?.norm ?? '')
  return mark !== undefined && !since && OPENS.test(mark.norm) && more.every(({ norm }) => FILLS.test(norm))
}

function goesOn(tokens: readonly Token[], last: DateMention, next: DateMention): boolean {
  const between = tokens.slice(last.to, next.from)
  return between.length <= NEAR && !between.some(({ norm }) => ENDS.test(norm))
}

function ofYear(date: DateMention, year: YearSaid): DateMention | null {
  const { said } = date
  if (said.kind === 'days') return said.year === null ? { ...date, said: { ...said, year } } : null
  if (said.kind !== 'day' && said.kind !== 'month') return null
  return said.year === null && said.which === null ? { ...date, said: { ...said, year } } : null
}
