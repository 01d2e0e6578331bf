import type { Contact, Party } from '../../src/model/contact.ts'
import { MODE_CLASS, STATUS_CLASS } from '../../src/model/contact-classes.ts'
import { nameLikeness, nameWords } from './names.ts'
import type { ExpectedContact, ExpectedParty, PartyAlternative } from './notation.ts'

interface Pair {
  readonly wanted: number
  readonly got: number
  readonly likeness: number
}

/** What is wrong with the contacts found, by the rules by which gold is scored; nothing where all is right. */
export function compareContacts(expected: readonly ExpectedContact[], found: readonly Contact[]): string[] {
  const pairs = pairUp(expected, found, contactLikeness)
  const wrong = pairs.flatMap(({ wanted, got }) => {
    const differences = expected[wanted]!.optional ? [] : differencesOf(expected[wanted]!, found[got]!)
    return differences.length === 0
      ? []
      : [`${differences.join(', ')}: ${expected[wanted]!.words} <> ${contactWords(found[got]!)}`]
  })
  const missed = expected.filter((contact, i) => !contact.optional && !pairs.some((pair) => pair.wanted === i))
  const extra = found.filter((_, i) => !pairs.some((pair) => pair.got === i))
  return [
    ...wrong,
    ...missed.map((contact) => `missed: ${contact.words}`),
    ...extra.map((contact) => `extra: ${contactWords(contact)}`),
  ]
}

/** A contact found, in the notation of the cases. */
export function contactWords(contact: Contact): string {
  const place = contact.place === null ? '' : ` @${contact.place.name}/${contact.place.state ?? '-'}`
  const parties = contact.parties.map(({ name, state, office, kind, role }) => {
    const marks = [name, state ?? '-', ...(office ? [office] : []), ...(kind === 'person' ? [] : [`${kind}!`])]
    return `${marks.join('/')}${role === 'party' ? '' : ` (${role})`}`
  })
  return `${contact.mode} ${contact.status} ${contact.date}${place}: ${parties.join(' + ')}`
}

function differencesOf(expected: ExpectedContact, found: Contact): string[] {
  const { f1, pairs } = partyScore(expected.parties, found.parties)
  const said = [
    f1 === 1 ? '' : 'parties',
    modeFits(expected, found) ? '' : 'mode',
    statusFits(expected, found) ? '' : 'status',
    dateFits(expected, found) ? '' : 'date',
    placeFits(expected, found) ? '' : 'place',
    ...pairs.map(({ wanted, got }) => holderDifference(expected.parties[wanted]!, found.parties[got]!)),
  ]
  return said.filter(Boolean)
}

/** State and office are checked where the case gives them; role only for the likeness of parties. */
function holderDifference(expected: ExpectedParty, found: Party): string {
  const likest = expected.any
    .map((one) => ({ one, likeness: alternativeLikeness(one, found) }))
    .sort((a, b) => b.likeness - a.likeness)[0]!
  const { states, offices } = likest.one
  if (!states.includes(found.state)) return `state of ${found.name}`
  if (offices.length > 0 && !offices.includes(found.office ?? '-')) return `office of ${found.name}`
  return ''
}

function pairUp<Wanted, Got>(
  wanted: readonly Wanted[],
  got: readonly Got[],
  likeness: (a: Wanted, b: Got) => number,
): Pair[] {
  const all = wanted.flatMap((a, i) => got.map((b, k) => ({ wanted: i, got: k, likeness: likeness(a, b) })))
  const ranked = all
    .filter((pair) => pair.likeness > 0)
    .sort((x, y) => y.likeness - x.likeness || x.wanted - y.wanted || x.got - y.got)
  const taken: Pair[] = []
  for (const pair of ranked) {
    if (!taken.some((other) => other.wanted === pair.wanted || other.got === pair.got)) taken.push(pair)
  }
  return taken
}

function contactLikeness(expected: ExpectedContact, found: Contact): number {
  const { f1, pairs } = partyScore(expected.parties, found.parties)
  if (pairs.length < 2 || f1 < 0.5) return 0
  const [mode, date, status] = [modeFits(expected, found), dateFits(expected, found), statusFits(expected, found)].map(
    Number,
  )
  return 0.6 * f1 + 0.15 * mode! + 0.15 * date! + 0.1 * status!
}

/** F1 over the parties, where optional ones and hosts that one side leaves out cost nothing. */
function partyScore(expected: readonly ExpectedParty[], found: readonly Party[]): { f1: number; pairs: Pair[] } {
  const pairs = pairUp(expected, found, (party, other) =>
    Math.max(...party.any.map((one) => alternativeLikeness(one, other))),
  )
  const missed = expected.filter((party, i) => isNeeded(party) && !pairs.some((pair) => pair.wanted === i)).length
  const extra = found.filter((party, i) => party.role !== 'host' && !pairs.some((pair) => pair.got === i)).length
  return { f1: pairs.length === 0 ? 0 : (2 * pairs.length) / (2 * pairs.length + missed + extra), pairs }
}

function isNeeded(party: ExpectedParty): boolean {
  return !party.optional && party.any.every((one) => one.role !== 'host')
}

/** Names for two people, state and office for all others; 0 where they cannot be the same. */
function alternativeLikeness(expected: PartyAlternative, found: Party): number {
  const sameState = expected.states.includes(found.state)
  const foundPerson = found.kind === 'person'
  const wantsPerson = expected.kinds.includes('person') && (foundPerson || expected.kinds.length === 1)
  if (wantsPerson && foundPerson) {
    const likeness = nameLikeness(expected.name, found.name)
    return likeness >= 0.5 ? likeness + (sameState ? 0.1 : 0) : 0
  }
  const officeFits = expected.offices.includes(found.office ?? '-')
  if (sameState && found.state !== null) {
    // A named and an unnamed holder are one where the office is the same.
    if (wantsPerson || foundPerson) return officeFits ? 0.8 : 0
    return officeFits ? 0.8 : 0.7
  }
  const bothStateless = found.state === null && expected.states.includes(null)
  return bothStateless && nameLikeness(expected.name, found.name) >= 0.4 ? 0.7 : 0
}

function modeFits({ modes }: ExpectedContact, found: Contact): boolean {
  return modes.some((mode) => MODE_CLASS[mode] === MODE_CLASS[found.mode])
}

function statusFits({ statuses }: ExpectedContact, found: Contact): boolean {
  return statuses.some((status) => STATUS_CLASS[status] === STATUS_CLASS[found.status])
}

function dateFits({ dates }: ExpectedContact, found: Contact): boolean {
  const bare = (date: string | null) => date?.replace(/[?~%]/g, '') ?? null
  return dates === null || dates.some((date) => bare(date) === bare(found.date))
}

function placeFits({ place, nowhere }: ExpectedContact, found: Contact): boolean {
  if (place === null) return !nowhere || found.place === null
  if (found.place === null) return false
  const got = nameWords(found.place.name)
  return (
    nameWords(place.name).some((word) => got.includes(word)) || (got.length === 0 && place.state === found.place.state)
  )
}
