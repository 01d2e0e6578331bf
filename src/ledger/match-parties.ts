import { type PreparedParty, samePerson } from './prepare-party.ts'
import { SIGNS, type SignName } from './signs.ts'

/** Two parties that may be one, by their places in the two lists, and the sign that says so. */
export interface Match {
  readonly a: number
  readonly b: number
  readonly sign: SignName
}

/** Pairs the parties of two records one to one, greedily from those that agree best. */
export function matchParties(a: readonly PreparedParty[], b: readonly PreparedParty[]): Match[] {
  const all: Match[] = []
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const sign = signOf(a[i]!, b[j]!)
      if (sign !== null) all.push({ a: i, b: j, sign })
    }
  if (all.length > 1) all.sort((x, y) => SIGNS[y.sign][0] - SIGNS[x.sign][0] || x.a - y.a || x.b - y.b)
  let [usedA, usedB] = [0, 0]
  return all.filter((match) => {
    if (usedA & (1 << match.a) || usedB & (1 << match.b)) return false
    usedA |= 1 << match.a
    usedB |= 1 << match.b
    return true
  })
}

/** Why two parties may be one; null where they cannot be. */
function signOf(a: PreparedParty, b: PreparedParty): SignName | null {
  if (a.kind === 'person' && b.kind === 'person') return samePerson(a, b) ? 'parties/same-person' : null
  if (a.state === null || b.state === null) return sameGroup(a, b) ? 'parties/same-group' : null
  if (a.state !== b.state) return null
  if (isTeam(a) && isTeam(b)) return 'parties/same-delegation'
  if (a.office !== null && a.office === b.office) return 'parties/same-office'
  const offices = a.office !== null && b.office !== null && !isTeam(a) && !isTeam(b)
  return offices ? null : 'parties/same-state'
}

function isTeam({ kind }: PreparedParty): boolean {
  return kind === 'delegation' || kind === 'group'
}

function sameGroup(a: PreparedParty, b: PreparedParty): boolean {
  if (a.state !== b.state || a.kind === 'person' || b.kind === 'person') return false
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return few.some((word) => many.includes(word))
}
