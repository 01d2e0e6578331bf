import { isOneOf } from '../../model/one-of.ts'
import type { Page } from './heads/head.ts'
import { kinEnd } from './heads/kin-words.ts'
import { readHead } from './heads/read-head.ts'
import { statesOf } from './mention-of.ts'
import { endOf } from './persons.ts'

interface Kin {
  readonly to: number
  /** For which states those speak to whom somebody is related. */
  readonly states: readonly string[]
}

/** "X, [the sister of North Korea's leader],", "X, [the president's son-in-law],": whose relative somebody is; null where it says none. */
export function kinAfter(page: Page, from: number, limit: number): Kin | null {
  return kinOf(page, from, limit) ?? (isOwned(page, from, limit) ? ownedKin(page, from, limit) : null)
}

function kinOf(page: Page, from: number, limit: number): Kin | null {
  const { tokens } = page
  const end = kinEnd(tokens, from, limit)
  if (end === null || !isOneOf(tokens[end]?.norm ?? '', 'of', 'to') || end + 1 >= limit) return null
  return related(page, end + 1, limit)
}

/** The office-holder or named person at a token. */
function related(page: Page, from: number, limit: number): Kin | null {
  const head = readHead(page, from, limit)
  const holder = head.offices.length > 0 && !head.plural
  const to = head.to < limit ? endOf(page, head.to, limit, holder || head.honorific) : head.to
  return holder || to > head.to ? { to, states: statesOf(head) } : null
}

/** Whether somebody's kin is named at all, before anybody reads whose it is. */
function isOwned({ tokens }: Page, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++)
    if (tokens[at]!.kind === 'possessive' && kinEnd(tokens, at + 1, limit) !== null) return true
  return false
}

function ownedKin(page: Page, from: number, limit: number): Kin | null {
  const { tokens } = page
  const owner = related(page, from, limit)
  if (!owner) return null
  const possessive = tokens[owner.to - 1]?.kind === 'possessive' ? owner.to : owner.to + 1
  if (possessive > limit || tokens[possessive - 1]?.kind !== 'possessive') return null
  const to = kinEnd(tokens, possessive, limit)
  return to === null ? null : { ...owner, to }
}
