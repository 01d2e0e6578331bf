import type { Office } from '../../model/codes.ts'
import type { Mention } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import { isAnotherGeneration } from '../../register/name-index.ts'
import { nameTokens } from '../../register/name-key.ts'
import type { Tenure } from '../../register/people.ts'
import { polityOf } from '../../register/polities.ts'
import { givesByName } from '../en/by-names.ts'
import { isBody, nameText } from '../en/parties.ts'
import { WOMEN } from '../en/words/given-names.ts'
import { NAME_SUFFIXES, PARTICLES } from '../en/words/roles.ts'
import { findLeader, findPerson, inOffice, type PersonFound } from '../people.ts'
import { addDraft, type Book, type Draft, sentenceStart } from './draft.ts'
import { fillStates } from './fill-states.ts'
import { firstFrom } from './referents.ts'
import { sameName } from './same-name.ts'
import { GENERIC } from './titles.ts'
import { serveBody } from './undescribed.ts'

/** Joins the mentions of people by their names; full names first, so that a family name finds its person further down. */
export function readPeople(book: Book): void {
  const people = book.setting.mentions.filter((x) => x.kind === 'person')
  const wordsOf = new Map(people.map((x) => [x, nameWords(book, x)]))
  const fathers = new Set(people.filter((x) => !isJunior(book, x)).map((x) => wordsOf.get(x)!.join(' ')))
  for (const [mention, words] of wordsOf)
    if (words.length > 1 && isJunior(book, mention) && fathers.has(words.join(' '))) words.push('jr')
  for (const full of [true, false])
    for (const [at, mention] of people.entries()) {
      const words = wordsOf.get(mention)!
      if (words.length > 1 === full && !joinByName(book, people[at - 1], mention, words))
        joinPerson(book, mention, words)
    }
  readCounterparts(book)
  for (const draft of book.drafts) {
    settleOffice(draft, consultRegister(draft, book.setting.day), book.setting.day)
    serveBody(draft, book.setting.day)
  }
  mergeTwins(book)
  fillStates(book)
}

/** "Donald Trump Jr.": told from his father only where the text names both. */
function isJunior({ setting: { tokens } }: Book, { name }: Mention): boolean {
  return (
    isOneOf(tokens[name!.to - 1]!.norm, 'jr.', 'jr') ||
    (tokens[name!.to - 1]!.norm === '.' && tokens[name!.to - 2]?.norm === 'jr')
  )
}

function nameWords(book: Book, mention: Mention): string[] {
  const words = book.setting.tokens
    .slice(mention.name!.from, mention.name!.to)
    .filter((x) => x.kind === 'word')
    .map((x) => x.norm)
  const proper = words.filter((x) => !PARTICLES.has(x) && !NAME_SUFFIXES.has(x))
  return proper.length ? proper : words
}

/** "X, known as [Y]": the same person, by another name from here on. */
function joinByName(book: Book, before: Mention | undefined, mention: Mention, words: string[]): boolean {
  const bearer = before && book.of.get(before)?.[0]
  if (!bearer || !givesByName(book.setting.tokens, before.to, mention.from)) return false
  bearer.byNames = [...(bearer.byNames ?? []), words]
  book.of.set(mention, [bearer])
  return true
}

function joinPerson(book: Book, mention: Mention, words: string[]): void {
  const name = nameText(book.setting.tokens, mention.name!.from, mention.name!.to)
  const known = findNamed(book, mention, words)
  const draft = known ?? addDraft(book, 'person', name, mention)
  if (!known) draft.words = words
  else if (words.length > known.words.length) {
    known.words = words
    known.name = name
  }
  draft.state ??= mention.states[0] ?? null
  ;(mention.former ? draft.formerOffices : draft.offices).push(...mention.offices)
  if (mention.title && !mention.relation) draft.titles.push(mention.title)
  draft.gender ??= mention.gender ?? (words.length > 1 && WOMEN.has(words[0]!) ? 'she' : null)
  if (words.length === 1 && !mention.title) draft.calledAlone = true
  book.of.set(mention, [draft])
}

/** "The Turkish foreign minister and his US counterpart Marco Rubio": the one is what the other is said to be. */
function readCounterparts({ setting, of }: Book): void {
  let peer: Mention | null = null
  for (const mention of setting.mentions) {
    const draft = mention.kind === 'person' ? of.get(mention)?.[0] : undefined
    if (draft && mention.relation === 'counterpart' && peer && peer.from >= sentenceStart(setting, mention.from))
      draft.peerOffice ??= peer.office
    else if (mention.office && (mention.kind === 'person' || mention.kind === 'office')) peer = mention
  }
}

const MONARCH = oneOf('king|queen|emir|amir|sultan|pope|emperor|grand duke')

/** "King Salman" is none of his sons. */
function isCrowned(draft: Draft, mention: Mention): boolean {
  return !MONARCH.test(mention.title ?? '') || !draft.titles.length || draft.titles.some((x) => MONARCH.test(x))
}

function findNamed(book: Book, mention: Mention, words: readonly string[]): Draft | null {
  const name = nameText(book.setting.tokens, mention.name!.from, mention.name!.to)
  const stated = (x: Draft) => !mention.states.length || !x.state || mention.states.includes(x.state)
  const fits = book.drafts.filter(
    (x) =>
      x.kind === 'person' &&
      (sameName(x.words, words) || x.byNames?.some((y) => sameName(y, words))) &&
      stated(x) &&
      isCrowned(x, mention) &&
      !isAnotherGeneration(nameTokens(x.name), nameTokens(name)),
  )
  if (fits.length <= 1) return fits[0] ?? null
  const namesake = words.length === 1 && !mention.title ? otherNamesake(book, mention, fits) : null
  if (namesake) return namesake
  const pools = [
    fits.filter((x) => mention.title && x.titles.includes(mention.title)),
    fits.filter((x) => mention.office && x.offices.includes(mention.office)),
    // "then Premier Li Keqiang" is not whom "Li" means.
    fits.filter((x) => x.offices.length > 0 || x.formerOffices.length === 0),
    fits.filter((x) => x.words.at(-1) === words.at(-1)),
  ]
  const pool = pools.find((x) => x.length > 0) ?? fits
  // "Kim": the family name stands first in one and last in another; whom the text names first is meant.
  if (words.length === 1 && !mention.title && pools[2]!.length < fits.length) return fits[0]!
  const last = pool.findLast((x) => x.first <= mention.from) ?? pool[0] ?? null
  const usual = words.length === 1 ? pool.findLast((x) => x.calledAlone) : undefined
  return usual && last && mention.from - last.first > JUST_NAMED ? usual : last
}

/** "Kim Yo Jong disclosed that he meant to see [Kim]": who was just named in full is not called by the family name alone. */
function otherNamesake(book: Book, mention: Mention, fits: readonly Draft[]): Draft | null {
  const start = sentenceStart(book.setting, mention.from)
  const named = fits.filter((x) => !isNamedSince(book, x, start, mention.from))
  return fits.length === 2 && named.length === 1 && named[0]!.first < start ? named[0]! : null
}

function isNamedSince({ setting, of }: Book, draft: Draft, from: number, to: number): boolean {
  const { mentions } = setting
  return mentions
    .slice(firstFrom(mentions, from), firstFrom(mentions, to))
    .some((x) => x.name !== null && x.name.to - x.name.from > 1 && of.get(x)?.[0] === draft)
}

// So many tokens after a full name its family name alone means whoever was just named so.
const JUST_NAMED = 25

function consultRegister(draft: Draft, day: string | null): PersonFound | null {
  if (draft.words.at(-1) === 'jr') return null
  const offices = [...new Set([...draft.offices, ...draft.formerOffices])]
  const states = draft.state ? [draft.state] : []
  for (const name of spellings(draft.name)) {
    const found = findPerson({ name, offices, states, day })
    if (found) return found
  }
  return draft.words.length === 1 && !draft.state ? findLeader(draft.words[0]!, day) : null
}

/** A name as written, and with the family name last where capitals show that it stands first: IWAYA Takeshi. */
function spellings(name: string): string[] {
  const [first = '', ...rest] = name.split(' ')
  const turned = rest.length === 1 || (rest.length > 1 && first.length > 2 && first === first.toUpperCase())
  return turned ? [name, [...rest, first].join(' ')] : [name]
}

/** The first office said that says much; the register's where none was said, or one that says little. */
function settleOffice(draft: Draft, found: PersonFound | null, day: string | null): void {
  const said = draft.offices.find((x) => !GENERIC.includes(x)) ?? draft.offices[0] ?? titleOffice(draft)
  draft.office = said
  if (!found) return
  draft.person = found.person.id
  if (elsewhere(draft, found)) return
  draft.state ??= found.tenure?.state ?? null
  const tenure = asPeer(draft, found, day) ?? found.tenure
  if (!tenure || (day !== null && !inOffice(found.person, tenure.office, day))) return
  if (draft.formerOffices.includes(tenure.office) && !said) return
  const vague = said !== null && (GENERIC.includes(said) || isLeaderOnly(draft))
  const generic = vague && tenure.state === draft.state
  if (said === 'royal' && isPrinceOnly(draft) && tenure.state === draft.state) draft.office = tenure.office
  if (said === null || (generic && !GENERIC.includes(tenure.office))) draft.office = tenure.office
}

/** Of several offices at a time, that in which somebody is another's counterpart. */
function asPeer({ peerOffice }: Draft, { person }: PersonFound, day: string | null): Tenure | null {
  const held = (x: Tenure) => x.office === peerOffice && (day === null || inOffice(person, x.office, day))
  return peerOffice ? (person.tenures.findLast(held) ?? null) : null
}

/** The office that a title says which says little: leader, minister, chief. */
function titleOffice(draft: Draft): Office | null {
  const title = draft.titles[0]
  if (!title) return null
  if (/\b(leader|ruler|strongman)\b/.test(title))
    return draft.state && polityOf(draft.state)?.kind === 'group' ? 'party_leader' : 'head_of_state'
  if (title === 'minister') return 'minister'
  return draft.formerOffices.length ? null : 'official'
}

/** "Prince X": a minister by the register, of whom the text tells only the rank. */
function isPrinceOnly({ titles }: Draft): boolean {
  return titles.every((x) => isOneOf(x, 'prince', 'princess'))
}

function isLeaderOnly(draft: Draft): boolean {
  return draft.offices.length === 0 && draft.office === 'head_of_state'
}

/** A minister whom the register knows only as an envoy of a body served a state before or after that. */
function elsewhere(draft: Draft, found: PersonFound): boolean {
  const said = draft.offices.filter((x) => !GENERIC.includes(x))
  if (draft.state || !said.length || !found.tenure || !isBody(found.tenure.state)) return false
  return !found.person.tenures.some((x) => said.includes(x.office))
}

/** Two spellings that the register knows as one person are one entity. */
function mergeTwins(book: Book): void {
  const keep = new Map<string, Draft>()
  for (const draft of [...book.drafts]) {
    const known = draft.person ? keep.get(draft.person) : undefined
    if (draft.person && !known) keep.set(draft.person, draft)
    if (!known) continue
    known.offices.push(...draft.offices)
    known.titles.push(...draft.titles)
    known.office ??= draft.office
    known.gender ??= draft.gender
    if (draft.words.length > known.words.length) known.name = draft.name
    for (const [mention, drafts] of book.of) if (drafts[0] === draft) book.of.set(mention, [known])
    book.drafts.splice(book.drafts.indexOf(draft), 1)
  }
}
