import type { Office } from '../../model/codes.ts'
import type { Mention, MentionKind } from '../../model/mention.ts'
import { oneOf } from '../../model/one-of.ts'
import { peopleNamed, peopleWithSurname } from '../../register/people.ts'
import { polityOf } from '../../register/polities.ts'
import { type Head, isBody, type Page } from './heads/head.ts'
import { nameText } from './names.ts'
import { singular } from './singular.ts'

/** The states that a head speaks for. */
export function statesOf(head: Head): string[] {
  if (head.owners.length) return [...new Set(head.owners)]
  const codes = head.polities.map((x) => x.code)
  // "Iraq's Kurdistan Regional Government" is the nearer one's; "the UN Syria envoy" and "Israel's UN ambassador" the first's.
  const chained = head.polities.length > 1 && !head.plural && head.role?.plural !== true
  if (!chained) return [...new Set(codes)]
  const last = codes.at(-1)!
  const kind = polityOf(last)?.kind
  return kind === 'de-facto' || kind === 'group' || kind === 'territory' ? [last] : codes.slice(0, 1)
}

/** The director-general of a state's ministry heads no body of states. */
function officesOf(head: Head, states: readonly string[]): readonly Office[] {
  if (!states.length || states.some(isBody)) return head.offices
  return head.offices.map((x) => (x === 'igo_head' ? 'official' : x))
}

/** A mention with what its head says. */
export function mentionOf(page: Page, head: Head, kind: MentionKind, to: number, more: Partial<Mention> = {}): Mention {
  const states = statesOf(head)
  const offices = officesOf(head, states)
  const said: Mention = {
    from: head.from,
    to,
    kind,
    name: null,
    words: '',
    office: offices[0] ?? null,
    offices,
    states,
    plural: head.plural,
    count: head.count,
    // "a US-Japan leaders' meeting": the article is the meeting's.
    determiner: head.plural && head.determiner === 'a' ? 'none' : head.determiner,
    relation: head.relation,
    former: head.former,
    gender: head.gender,
    metonym: false,
    title: titleOf(page, head),
    ...more,
  }
  return REBEL.test(said.title ?? '') ? { ...said, states: said.states.filter(isGroup) } : said
}

// Whoever leads rebels speaks for them, not for the state that they are up against.
const REBEL = /^(rebel|separatist|guerrilla|insurgent|militia|militant) /

const isGroup = (code: string) => polityOf(code)?.kind === 'group'

const GENERIC = oneOf('leader|ruler|strongman|minister')

/** The offices that a person's title says; none where it says so little that the register may know better. */
export function officesSaid(page: Page, head: Head): readonly Office[] {
  const offices = officesOf(head, statesOf(head))
  const [first] = offices
  if (offices.length !== 1 || first === undefined) return offices
  const title = titleOf(page, head) ?? ''
  return GENERIC.test(title) || first === 'official' ? [] : offices
}

/** The words of a title, in the singular and without hyphens: [foreign minister]. */
export function titleOf(page: Page, head: Head): string | null {
  if (!head.title) return null
  let words = ''
  for (let at = head.title.from; at < head.title.to; at++) {
    const { kind, letters, text, norm } = page.tokens[at]!
    if (kind !== 'word' && kind !== 'possessive') continue
    const word = letters === 'upper' && text.length < 4 ? text : norm
    words += words === '' ? word : ` ${word}`
  }
  const said = singular(words.includes("'") ? words.replace(/ ('s|')(?= |$)/g, '$1') : words)
  return IN_FULL.get(said) ?? said
}

// Titles that ministries shorten: whoever is called so is called by the long form too.
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['PM', 'prime minister'],
  ['FM', 'foreign minister'],
  ['DPM', 'deputy prime minister'],
  ['EAM', 'external affairs minister'],
  ['NSA', 'national security adviser'],
])

/** A title that means one office in one state and another elsewhere is read by whom it stands before. */
export function withReading(page: Page, head: Head, name: { from: number; to: number }, mention: Mention): Mention {
  if (!head.readings.length || mention.states.length) return mention
  const text = nameText(page.tokens, name.from, name.to)
  const people = name.to - name.from > 1 ? peopleNamed(text) : peopleWithSurname(text)
  for (const { office, states } of head.readings)
    for (const { tenures } of people) {
      const held = tenures.findLast((x) => x.office === office && states?.includes(x.state))
      if (held) return { ...mention, office, offices: [office, ...mention.offices.slice(1)], states: [held.state] }
    }
  const usual = head.readings.find((x) => x.states?.includes('USA') && x.office === mention.office)
  return usual ? { ...mention, states: ['USA'] } : mention
}
