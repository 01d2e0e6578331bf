import type { Head, Page } from './heads/head.ts'
import { readHead } from './heads/read-head.ts'
import { statesOf } from './mention-of.ts'
import { endOf } from './persons.ts'

/** The title that belongs to somebody else: "X, the president's [special envoy],", "X, Macron's [adviser],"; null where none does. */
export function ownedTitle(page: Page, from: number, limit: number): Head | null {
  const owner = readHead(page, from, limit)
  const holder = owner.offices.length > 0 && !owner.plural
  const isOwner = (at: number) => page.tokens[at]?.kind === 'possessive' && at < limit
  if (holder && isOwner(owner.to)) return titleOf(page, owner, owner.to + 1, limit)
  const name = endOf(page, owner.to, limit, holder || owner.honorific)
  if (name === owner.to || owner.plural || owner.determiner !== 'none') return null
  const end = page.tokens[name - 1]?.kind === 'possessive' ? name : name + 1
  return isOwner(end - 1) ? titleOf(page, owner, end, limit) : null
}

function titleOf(page: Page, owner: Head, from: number, limit: number): Head | null {
  const head = from < limit ? readHead(page, from, limit) : null
  if (!head || head.offices.length === 0 || head.relation) return null
  return { ...head, determiner: 'the', owners: head.owners.length ? head.owners : statesOf(owner) }
}
