import type { Office } from '../../../model/codes.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { polityCodes } from '../../../register/polities.ts'
import { isCapital, nameText } from '../names.ts'
import { MODIFIERS, PORTFOLIO } from '../words/roles.ts'
import { innerBodyEnd } from './body-words.ts'
import { type Head, type OfficeTermAt, officeAt, type Page, polityAt, skip } from './head.ts'
import { genderOf, isGivenName, isHonorific } from './honorifics.ts'
import { readOwners } from './owners.ts'
import { ministerOf, passField, readPortfolio } from './portfolio.ts'
import { readSphere, shortFormEnd } from './spheres.ts'

/** "opposition-backed president" is a president all the same. */
function isBackedOnly(page: Page, at: number): boolean {
  return /^(backed|appointed|imposed|named|supported|installed)$/.test(page.tokens[at - 1]!.norm)
}

const LEADERS: readonly Office[] = ['head_of_state', 'head_of_government']

/** Reads a title with its portfolio and owner. */
export function readOffice(page: Page, head: Head, from: number, office: OfficeTermAt, limit: number): boolean {
  const filled =
    head.filled && !isBackedOnly(page, from) && LEADERS.includes(office.office) ? 'official' : office.office
  head.offices.push(head.deputy ? deputyOf(filled) : filled)
  const title =
    head.deputy && from > head.from && isOneOf(page.tokens[from - 1]!.norm, 'deputy', 'assistant') ? from - 1 : from
  head.title ??= { from: title, to: office.to }
  head.deputy = false
  if (head.offices.length === 1) head.plural = office.plural
  head.to = office.to
  readPortfolio(page, head, limit)
  if (/minister$/.test(office.office) && !office.plural) passField(page, head, limit)
  readBritish(page, head, from, office)
  readOwners(page, head, limit)
  // "the chief adviser's high representative" is that adviser's, not the one state's that has such an office.
  narrow(head, office, page.tokens[head.from - 1]?.kind === 'possessive' && !head.polities.length)
  readSeat(page, head, from, office.to)
  readSphere(page, head, limit)
  head.to = innerBodyEnd(page.tokens, head.to, limit)
  if (!polityAt(page, head.to + 1)) head.to = shortFormEnd(page.tokens, head.to, limit)
  raise(page, head)
  return true
}

/** A Secretary of State for something is one of Britain's. */
function readBritish(page: Page, head: Head, from: number, office: OfficeTermAt): void {
  const words = page.tokens.slice(from, office.to).map((x) => x.norm)
  if (head.to === office.to || words.join(' ') !== 'secretary of state' || head.owners.length) return
  const sphere = page.tokens.slice(office.to, head.to).map((x) => x.norm)
  head.owners.push('GBR')
  head.offices[head.offices.length - 1] = ministerOf(sphere)
}

/** "U.S. Treasury Secretary": who heads a department of a state is its minister. */
function raise(page: Page, head: Head): void {
  const last = head.polities.at(-1)
  if (head.offices.length !== 1 || head.offices[0] !== 'official' || last?.use !== 'organ') return
  if (!head.title || page.tokens[head.title.from]!.norm !== 'secretary') return
  const words = page.tokens.slice(last.from, last.to).map((x) => x.norm)
  head.offices[0] = ministerOf(words.includes('pentagon') ? ['defense'] : words)
}

/** "Kremlin spokesman" is one title of the tables: the state is in its first words. */
function readSeat(page: Page, head: Head, from: number, to: number): void {
  if (head.owners.length || head.polities.length || head.readings.length || !isCapital(page.tokens[from]!)) return
  for (let end = to - 1; end > from; end--) {
    const codes = polityCodes(nameText(page.tokens, from, end))
    if (codes.length !== 1) continue
    head.owners.push(codes[0]!)
    return
  }
}

function deputyOf(office: Office): Office {
  if (office === 'head_of_government') return 'minister'
  if (office === 'head_of_state') return 'vice_president'
  return /minister$/.test(office) ? 'deputy_minister' : office
}

/** Chooses among a title's meanings by the states named; one that is said of one state only names it. */
function narrow(head: Head, office: OfficeTermAt, isOwned: boolean): void {
  const named = [...head.owners, ...head.polities.map((x) => x.code)]
  if (named.length) {
    const fit = office.readings.find((x) => x.states?.some((state) => named.includes(state)))
    if (fit) head.offices[head.offices.length - 1] = fit.office
    return
  }
  if (office.readings.length) head.readings = office.readings
  else if (office.states?.length === 1 && !isOwned) {
    head.owners.push(office.states[0]!)
    head.presumed = true
  }
}

/** Reads what may follow a title: a second title, "-designate", a form of address. */
export function readAfterOffice(page: Page, head: Head, limit: number): boolean {
  const { tokens } = page
  const at = head.to
  const joined = isOneOf(tokens[at]?.norm ?? '', 'and', '-', '/', '&')
  if (joined && !head.plural) {
    let next = at + 1
    while (next < limit && !page.terms[next] && MODIFIERS.has(tokens[next]!.norm)) next++
    const second = officeAt(page, next, head.polities.at(-1)?.code)
    const stroke = tokens[at]!.norm === '/'
    if (
      second &&
      !second.plural &&
      (stroke || !areTwo(page, head, second)) &&
      (stroke ||
        sharesHolder(page, second.to, limit) ||
        ownedBoth(page, head, second.to, limit) ||
        isPremierToo(page, head, next))
    )
      return readOffice(page, head, next, second, limit)
  }
  const next = isGivenName(tokens, at) ? null : officeAt(page, at, head.polities.at(-1)?.code)
  if (next) return readOffice(page, head, at, next, limit)
  const dash = tokens[at]?.norm === '-' ? 1 : 0
  if (isOneOf(tokens[at + dash]?.norm ?? '', 'designate', 'elect')) {
    head.former = true
    return skip(head, dash + 1)
  }
  if (isHonorific(tokens, at)) {
    head.honorific = true
    head.gender ??= genderOf(tokens[at]!.norm)
    return skip(head, 1)
  }
  return false
}

const UNDER: readonly Office[] =
  'foreign_minister minister official defence_minister interior_minister deputy_minister envoy ambassador legislator national_security_adviser intelligence_chief igo_head'.split(
    ' ',
  ) as Office[]

const BARE_TITLE = oneOf(
  'secretary|minister|ambassador|deputy secretary|under secretary|undersecretary|assistant secretary|deputy minister',
)

/** "[The Secretary] and Foreign Minister X", "[The President] and Prime Minister Y": one told of before, and another. */
function areTwo({ tokens, terms }: Page, head: Head, second: OfficeTermAt): boolean {
  const { determiner, title, offices, owners, polities } = head
  const first = offices.at(-1)
  if (determiner !== 'the' || !title || !first || owners.length > 0 || polities.length > 0) return false
  const name = tokens[second.to]
  if (name?.kind !== 'word' || !isCapital(name) || terms[second.to]) return false
  const words = tokens.slice(title.from, title.to).map((x) => x.norm)
  const bare = BARE_TITLE.test(words.join(' '))
  if (bare && second.office !== 'minister') return true
  // "[The Secretary-General] and Foreign Minister X": who heads a body holds no office of a state.
  if (first === 'igo_head' && /minister$/.test(second.office)) return true
  if (LEADERS.includes(second.office)) return LEADERS.includes(first) || UNDER.includes(first)
  return false
}

/** "HE the Prime Minister and [Minister of Foreign Affairs]": a premier's second portfolio, named in full behind the first. */
function isPremierToo({ tokens }: Page, head: Head, second: number): boolean {
  if (head.offices.length !== 1 || !head.title || !/^(minister|premier)$/.test(tokens[head.title.to - 1]!.norm))
    return false
  const first = tokens.slice(head.title.from, head.title.to).some((x) => /^(prime|premier)$/.test(x.norm))
  return first && tokens[second]!.norm === 'minister' && /^(of|for)$/.test(tokens[second + 1]?.norm ?? '')
}

/** "Prime Minister and Foreign Minister of Qatar": one article, one state, one holder. */
function ownedBoth(page: Page, head: Head, at: number, limit: number): boolean {
  if (head.owners.length || page.tokens[at]?.norm !== 'of') return false
  for (let next = at + 1; next < limit && next < at + 7; next++) {
    if (polityAt(page, next)) return true
    if (page.tokens[next]!.kind === 'mark') return false
  }
  return false
}

/** Whether after a second title comes a name, so that both titles are one person's. */
function sharesHolder(page: Page, at: number, limit: number): boolean {
  const { tokens } = page
  for (let next = at; next < limit && next < at + 8; next++) {
    const token = tokens[next]!
    if (isHonorific(tokens, next)) return true
    const named = token.kind === 'word' && isCapital(token)
    if (named && !polityAt(page, next) && !officeAt(page, next) && !PORTFOLIO.has(token.norm)) return true
    if (!/^(of|for|to|the|and)$/.test(token.norm) && token.letters === 'lower' && !PORTFOLIO.has(token.norm))
      return false
    if (token.kind === 'mark' && token.norm !== '-') {
      const after = tokens[next + 1]
      return token.norm === ',' && after !== undefined && after.kind === 'word' && isCapital(after)
    }
  }
  return false
}
