import { timingSafeEqual } from 'node:crypto'
import type { ApiKey, Role } from '../../model/account.ts'
import { Fault } from '../../model/fault.ts'
import type { Store } from '../../store/store.ts'
import { now } from '../clock.ts'
import { newSecret, secretHash } from './secrets.ts'
import type { Actor } from './users.ts'

const KEY = /^parley_(?<id>k-[0-9a-z]{10})_(?<secret>[\w-]{43})$/

/** A key that was just made, with the words that a program asks with: they are shown once and kept nowhere. */
export interface MadeKey {
  readonly key: ApiKey
  readonly words: string
}

/** Makes a key with a role, until a day if one is given. */
export async function addKey(
  store: Store,
  { name, role, until }: { readonly name: string; readonly role: Role; readonly until: string | null },
  actor: Actor,
): Promise<MadeKey> {
  const secret = newSecret()
  const hash = secretHash(secret)
  const id = `k-${BigInt(`0x${secretHash(hash).slice(0, 14)}`)
    .toString(36)
    .padStart(10, '0')
    .slice(-10)}`
  const at = now()
  const key = { id, name, role, hash, madeBy: actor.who, at, until, ended: null }
  await store.write(at, async (ledger) => {
    await ledger.putKey(key)
    await ledger.note({ at, ...actor, what: `key made as ${role}`, about: `${id} ${name}` })
  })
  return { key, words: `parley_${id}_${secret}` }
}

/** Ends a key for ever. Fault account/unknown. */
export async function endKey(store: Store, id: string, actor: Actor): Promise<void> {
  const at = now()
  await store.write(at, async (ledger) => {
    const key = await ledger.key(id)
    if (key === null)
      throw new Fault(
        'account/unknown',
        `${id.slice(0, 80)}: there is no key of this id. "parley key list" gives the ids.`,
      )
    if (key.ended !== null) return
    await ledger.putKey({ ...key, ended: at })
    await ledger.note({ at, ...actor, what: 'key revoked', about: `${id} ${key.name}` })
  })
}

/** The key that words are of; null where they are of none, or of one that has ended. */
export async function keyOf(store: Store, words: string): Promise<ApiKey | null> {
  const said = KEY.exec(words)?.groups
  if (!said) return null
  const key = await store.key(said.id!)
  if (key === null || key.ended !== null || (key.until !== null && key.until <= now())) return null
  return timingSafeEqual(Buffer.from(key.hash), Buffer.from(secretHash(said.secret!))) ? key : null
}
