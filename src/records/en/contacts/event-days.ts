import type { DateMention } from '../../../mentions/dates.ts'
import { daysBetween, isDay, span } from '../../../model/edtf.ts'
import { oneOf } from '../../../model/one-of.ts'
import { settle } from './dates.ts'
import type { ContactPage } from './page.ts'

/** Something that happened on a day or over a few, and was no contact: token of its noun, and EDTF of its first and last day. */
interface EventDay {
  readonly at: number
  readonly noun: string
  readonly first: string
  readonly last: string
}

// Nouns by which one event may be called in turn.
const ALIKE: readonly (readonly string[])[] = [
  'attack strike assault raid bombing bombardment blast explosion shelling massacre ambush airstrike salvo barrage',
  'shooting killing murder assassination death',
  'quake earthquake tremor disaster catastrophe',
  'flood storm cyclone hurricane typhoon disaster catastrophe',
  'clash incident collision skirmish confrontation standoff',
  'crash disaster accident downing shootdown',
  'vote election ballot poll referendum runoff',
  'coup putsch takeover mutiny',
  'invasion offensive incursion war',
  'embargo blockade siege boycott',
  'truce ceasefire armistice',
  'deal agreement accord pact treaty',
  'inauguration swearing-in coronation',
  'funeral burial',
  'kidnapping abduction hijacking',
  'protest demonstration march rally',
  'verdict ruling judgment conviction arrest',
  'launch test',
  'handover transfer exchange swap release',
].map((words) => words.split(' '))

const NOUNS = new Set(ALIKE.flat())
const known = new WeakMap<ContactPage, readonly EventDay[]>()

// How far an event's noun may stand behind its article: "the [Russian drone] attack".
const WIDEST = 5

/** EDTF of the day of the event that a noun phrase names, where the text dates it: "two days after [the clash]". */
export function eventDayAt(page: ContactPage, from: number): string | null {
  const at = nounAt(page, from, from + WIDEST)
  if (at === null) return null
  const noun = singular(page.tokens[at]!.norm)
  const events = eventsOf(page).filter((x) => x.at !== at && areAlike(x.noun, noun))
  const same = events.filter((x) => x.noun === noun)
  const [meant] = [same, events].map((all) => all.findLast((x) => x.at < at) ?? all[0]).filter((x) => x !== undefined)
  if (!meant) return null
  return BEGINS.test(page.tokens[at + 1]?.norm ?? '') ? meant.first : meant.last
}

const BEGINS = oneOf('began|begun|begins|started|starts|erupted|broke|opened')
// What lasted longer is no event from which days are counted.
const LONGEST = 7

function eventsOf(page: ContactPage): readonly EventDay[] {
  let events = known.get(page)
  if (!events) {
    events = page.sentences.flatMap(({ from, to }) => {
      const found: EventDay[] = []
      for (let at = from; at < to; at++) {
        const date = page.dateAt[at]
        if (date?.from !== at) continue
        const noun =
          date.attributive || date.eventName ? nounAt(page, date.to, date.to + 3) : nounBefore(page, date, from)
        const days = noun === null ? null : daysOf(settle(page, date, 'past', null)?.edtf)
        if (noun !== null && days)
          found.push({ at: noun, noun: singular(page.tokens[noun]!.norm), first: days[0], last: days[1] })
      }
      return found
    })
    known.set(page, events)
  }
  return events
}

/** "on May 3", "on September 19 and 20": the first and the last day. */
function daysOf(edtf: string | undefined): readonly [string, string] | null {
  const days = edtf && /^[\d/[\],-]+$/.test(edtf) ? span(edtf) : null
  if (!edtf || !days || (!isDay(edtf) && !/[/[]/.test(edtf))) return null
  return daysBetween(days[0], days[1]) < LONGEST ? days : null
}

// "the war broke out on", "the embargo was declared on": the day is that of what begins.
const HAPPENS = oneOf(
  'began|begun|started|erupted|broke|broken|struck|hit|occurred|happened|launched|declared|imposed|proclaimed|signed|held|opened|took|taken',
)

/** "the quakes [of Feb. 6]", "the explosion at a hospital in Gaza City [on Tuesday]". */
function nounBefore({ tokens, tags }: ContactPage, date: DateMention, floor: number): number | null {
  for (let at = date.from - 1; at >= Math.max(floor, date.from - 8); at--) {
    if ((tags[at] === 'verb' && !HAPPENS.test(tokens[at]!.norm)) || tokens[at]!.norm === ',') return null
    if (NOUNS.has(singular(tokens[at]!.norm))) return at
  }
  return null
}

function nounAt({ tokens }: ContactPage, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, tokens.length); at++) if (NOUNS.has(singular(tokens[at]!.norm))) return at
  return null
}

function areAlike(one: string, other: string): boolean {
  return one === other || ALIKE.some((words) => words.includes(one) && words.includes(other))
}

function singular(norm: string): string {
  return norm.endsWith('s') && NOUNS.has(norm.slice(0, -1))
    ? norm.slice(0, -1)
    : norm.replace(/(clash|crash|march)es$/, '$1')
}
