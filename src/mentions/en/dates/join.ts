import { isOneOf } from '../../../model/one-of.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import type { DateMention, DateSaid } from '../../dates/said.ts'
import { detailYears } from './detailed-years.ts'
import { isRangeMark, word } from './read.ts'

type Side = Extract<DateSaid, { kind: 'open' }>['side']
const SIDES: ReadonlyMap<string, Side> = new Map([
  ['since', 'since'],
  ['from', 'from'],
  ['starting', 'from'],
  ['after', 'after'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['before', 'before'],
])
const BOUNDED = new Set<DateSaid['kind']>([
  'day',
  'numeric',
  'day-of-month',
  'month',
  'year',
  'weekday',
  'shift',
  'calendar',
  'months',
  'days',
])

/** Joins the dates of a sentence into ranges, gives "since" and "until" their open end and a list its common year. */
export function joinDates(tokens: readonly Token[], found: readonly DateMention[], sentence: Sentence): DateMention[] {
  const dated = giveBase(tokens, detailYears(tokens, shareYear(tokens, found)))
  const joined: DateMention[] = []
  for (let at = 0; at < dated.length; at++) {
    const [one, second] = [dated[at]!, dated[at + 1]]
    // "the first since 2019 this weekend": before another date none stands as a noun's own.
    const first = second?.from === one.to ? asNoun(one) : one
    const range = second && between(tokens, first, second, sentence)
    if (range) at++
    joined.push(range || open(tokens, first, { ...sentence, from: dated[at - 1]?.to ?? sentence.from }))
  }
  return joined
}

function asNoun({ attributive: _, ...date }: DateMention): DateMention {
  return date
}

/** "from Monday to Wednesday", "between June 3 and June 5", "Monday-Wednesday". */
function between(
  tokens: readonly Token[],
  first: DateMention,
  second: DateMention,
  sentence: Sentence,
): DateMention | null {
  const isBound = ({ said }: DateMention) => BOUNDED.has(said.kind) && said.kind !== 'shift'
  if (second.from !== first.to + 1 || first.attributive || !isBound(first) || !isBound(second)) return null
  const before = word(tokens, first.from - 1, sentence.to)
  const opened = first.from > sentence.from && (before === 'between' || before === 'from')
  const joined =
    before === 'between' ? word(tokens, first.to, sentence.to) === 'and' : isRangeMark(tokens, first.to, sentence.to)
  if (!joined || (!opened && first.said.kind !== second.said.kind)) return null
  const from = opened ? first.from - 1 : first.from
  return { ...second, from, said: { kind: 'between', first: first.said, last: second.said }, rule: 'dates/between' }
}

/** "since June", "until Friday", "by the end of the year"; not "after Monday's talks". */
function open(tokens: readonly Token[], found: DateMention, sentence: Sentence): DateMention {
  const article =
    found.from - 1 > sentence.from && tokens[found.from - 1]!.norm === 'the' ? found.from - 2 : found.from - 1
  const week = weekBefore(tokens, found.from, sentence.from)
  if (week !== null && found.said.kind === 'day')
    return { ...found, from: week, said: { kind: 'week', of: found.said }, rule: 'dates/week-of' }
  if (found.said.kind === 'days' && isOneOf(word(tokens, found.from - 1, sentence.to), 'from', 'between'))
    return { ...found, from: found.from - 1, said: { ...found.said, listed: false } }
  const side = article >= sentence.from ? SIDES.get(tokens[article]!.norm) : undefined
  if (!side || found.attributive || found.eventName || !BOUNDED.has(found.said.kind)) return found
  const to = side === 'from' || side === 'since' ? pastOnwards(tokens, found.to, sentence.to) : found.to
  return { ...found, from: article, to, said: { kind: 'open', side, bound: found.said }, rule: `dates/${side}` }
}

/** "from January [on]", "from May [onwards]"; not "from Monday on the island". */
function pastOnwards(tokens: readonly Token[], at: number, limit: number): number {
  const next = word(tokens, at, limit)
  if (isOneOf(next, 'onwards', 'onward', 'forth', 'forward')) return at + 1
  const behind = at + 1 < limit ? tokens[at + 1]! : null
  return next === 'on' && (behind === null || behind.kind === 'mark' || behind.letters !== 'lower') ? at + 1 : at
}

/** "the week of June 9", "the week beginning 9 June". */
function weekBefore(tokens: readonly Token[], at: number, floor: number): number | null {
  if (at - 2 < floor || !isOneOf(tokens[at - 1]!.norm, 'of', 'beginning', 'starting')) return null
  return tokens[at - 2]!.norm === 'week' ? at - 2 : null
}

/** "May 16, June 2 and July 23, 2025": the year holds for those before it. */
function shareYear(tokens: readonly Token[], found: readonly DateMention[]): DateMention[] {
  const shared = [...found]
  for (let at = shared.length - 2; at >= 0; at--) {
    const [one, next] = [shared[at]!, shared[at + 1]!]
    if (one.said.kind !== 'day' || one.said.year !== null || next.said.kind !== 'day' || next.said.year === null)
      continue
    const listed = tokens.slice(one.to, next.from).every(({ norm }) => /^(,|and|on|then|to|-|until)$/.test(norm))
    const ordered = one.said.month * 31 + one.said.day <= next.said.month * 31 + next.said.day
    if (listed && ordered) shared[at] = { ...one, said: { ...one.said, year: next.said.year } }
  }
  return shared
}

/** "a day after Monday's talks", "on the eve of the June 2 meeting": what follows is what is counted from. */
function giveBase(tokens: readonly Token[], found: readonly DateMention[]): DateMention[] {
  return found.map((one, at) => {
    const next = found[at + 1]
    if (one.said.kind !== 'shift' || one.said.from !== 'following' || !next || next.from - one.to > 1) return one
    const adjacent = next.from === one.to || tokens[one.to]!.norm === 'the'
    return adjacent ? { ...one, said: { ...one.said, base: next.said } } : one
  })
}
