import { type PreparedParty, samePerson } from './prepare-party.ts'
import { SIGNS, type SignName } from './signs.ts'

/** Two parties that may be one, by their places in the two lists, and the sign that says so. */
export interface Match {
  readonly a: number
  readonly b: number
  readonly sign: SignName
}

/** Pairs the parties of two records one to one, greedily from those that agree best; of equals, those named first. */
export function matchParties(a: readonly PreparedParty[], b: readonly PreparedParty[]): Match[] {
  const inTurn = sameInTurn(a, b)
  if (inTurn !== null) return inTurn
  const open: Match[] = []
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const sign = signOf(a[i]!, b[j]!)
      if (sign !== null) open.push({ a: i, b: j, sign })
    }
  const matches: Match[] = []
  while (open.length > 0) {
    const best = strongest(open)
    matches.push(best)
    // Most records have two or three parties: to go over the few that are left is quicker than to sort them.
    for (let at = open.length - 1; at >= 0; at--)
      if (open[at]!.a === best.a || open[at]!.b === best.b) open.splice(at, 1)
  }
  return matches
}

/** Most reports of one thing name the same people in the same order: then nothing agrees better. */
function sameInTurn(a: readonly PreparedParty[], b: readonly PreparedParty[]): Match[] | null {
  if (a.length !== b.length) return null
  const matches: Match[] = []
  for (let at = 0; at < a.length; at++) {
    if (a[at]!.kind !== 'person' || b[at]!.kind !== 'person' || !samePerson(a[at]!, b[at]!)) return null
    matches.push({ a: at, b: at, sign: 'parties/same-person' })
  }
  return matches
}

function strongest(matches: readonly Match[]): Match {
  let best = matches[0]!
  for (const match of matches) if (SIGNS[match.sign][0] > SIGNS[best.sign][0]) best = match
  return best
}

/** Why two parties may be one; null where they cannot be. */
function signOf(a: PreparedParty, b: PreparedParty): SignName | null {
  if (a.kind === 'person' && b.kind === 'person') return samePerson(a, b) ? 'parties/same-person' : null
  if (a.state === null || b.state === null) return sameGroup(a, b) ? 'parties/same-group' : null
  if (a.state !== b.state) return null
  if (isTeam(a) && isTeam(b)) return 'parties/same-delegation'
  if (a.office !== null && a.office === b.office) return 'parties/same-office'
  const offices = a.office !== null && b.office !== null && !isTeam(a) && !isTeam(b)
  if (offices) return null
  return leads(a, b) || leads(b, a) ? 'parties/leads-delegation' : 'parties/same-state'
}

/** Those who are sent to negotiate, so that a report names either them or their delegation. */
const LEADERS: ReadonlySet<PreparedParty['office']> = new Set([
  'foreign_minister',
  'defence_minister',
  'minister',
  'deputy_minister',
  'national_security_adviser',
  'envoy',
])

function leads(a: PreparedParty, b: PreparedParty): boolean {
  return LEADERS.has(a.office) && b.kind === 'delegation'
}

function isTeam({ kind }: PreparedParty): boolean {
  return kind === 'delegation' || kind === 'group'
}

function sameGroup(a: PreparedParty, b: PreparedParty): boolean {
  if (a.state !== b.state || a.kind === 'person' || b.kind === 'person') return false
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return few.some((word) => many.includes(word))
}
