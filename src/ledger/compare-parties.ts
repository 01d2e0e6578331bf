import { matchParties } from './match-parties.ts'
import type { PreparedParty } from './prepare-party.ts'
import type { SignName } from './signs.ts'

/** Adds what the parties of two records say for and against their being of one thing. */
export function compareParties(a: readonly PreparedParty[], b: readonly PreparedParty[], signs: SignName[]): void {
  const matches = matchParties(a, b)
  if (matches.length < 2) {
    signs.push('parties/too-few-shared')
    return
  }
  matches.forEach(({ sign }, nth) => {
    if (nth < 4) signs.push(nth < 2 ? sign : 'parties/one-more-shared')
  })
  if (matches.length === a.length && matches.length === b.length) return
  const aLeft = a.filter((_, at) => !matches.some((match) => match.a === at))
  const bLeft = b.filter((_, at) => !matches.some((match) => match.b === at))
  tellLeft(aLeft, bLeft, b, matches.length, signs)
  tellLeft(bLeft, aLeft, a, matches.length, signs)
}

/** Adds what it says that some parties of one record are not in the other. */
function tellLeft(
  left: readonly PreparedParty[],
  otherLeft: readonly PreparedParty[],
  other: readonly PreparedParty[],
  shared: number,
  signs: SignName[],
): void {
  for (const party of left) {
    const sign = signOfMissing(party, otherLeft, other, shared)
    // Ten people whom the other tells of as a group say it no more than one does.
    if (sign !== 'parties/told-as-group' || !signs.includes(sign)) signs.push(sign)
  }
}

function signOfMissing(
  party: PreparedParty,
  otherLeft: readonly PreparedParty[],
  other: readonly PreparedParty[],
  shared: number,
): SignName {
  if (isGroup(party) && otherLeft.length > 0) return 'parties/told-as-group'
  if (otherLeft.some((rival) => isOtherHolder(party, rival))) return 'parties/other-holder'
  if (party.role !== 'party') return 'parties/host-not-in-both'
  if (other.some(({ state }) => state !== null && state === party.state)) return 'parties/colleague'
  if (otherLeft.some(isGroup)) return 'parties/told-as-group'
  return shared > 2 ? 'parties/not-in-both-of-many' : 'parties/not-in-both'
}

function isGroup({ kind, state }: PreparedParty): boolean {
  return kind === 'group' || (kind === 'delegation' && state === null)
}

function isOtherHolder(a: PreparedParty, b: PreparedParty): boolean {
  return a.kind === 'person' && b.kind === 'person' && a.state === b.state && a.office !== null && a.office === b.office
}
