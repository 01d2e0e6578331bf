import { ROLES, type Role } from '../../model/account.ts'
import { Fault } from '../../model/fault.ts'

/** Which role a claim of the provider gives: whoever has `value` in `claim` has the role. */
export interface RoleClaim {
  readonly claim: string
  readonly value: string
  readonly role: Role
}

const WORDS = /^(?<claim>[^:=]+):(?<value>.+)=(?<role>[a-z]+)$/

/** Reads [groups:desk-editors=editor]. Fault usage/bad-option. */
export function roleClaim(words: string): RoleClaim {
  const { claim = '', value = '', role = '' } = WORDS.exec(words.trim())?.groups ?? {}
  const known = ROLES.find((each) => each === role)
  if (known !== undefined) return { claim, value, role: known }
  throw new Fault(
    'usage/bad-option',
    `--oidc-role ${words}: write it as CLAIM:VALUE=ROLE, such as groups:desk-editors=editor. A role is one of ${ROLES.join(', ')}.`,
  )
}

/** The highest role that somebody’s claims give; null where they give none. A claim may be a word, words or a list, also within another (realm_access.roles). */
export function roleFrom(claims: Readonly<Record<string, unknown>>, rules: readonly RoleClaim[]): Role | null {
  const given = rules.filter(({ claim, value }) => valuesOf(claims, claim).includes(value))
  return ROLES.findLast((role) => given.some((rule) => rule.role === role)) ?? null
}

function valuesOf(claims: Readonly<Record<string, unknown>>, claim: string): readonly unknown[] {
  const found = claim in claims ? claims[claim] : claim.split('.').reduce<unknown>(within, claims)
  if (Array.isArray(found)) return found
  return typeof found === 'string' ? [found, ...found.split(' ')] : [found]
}

function within(claims: unknown, name: string): unknown {
  return typeof claims === 'object' && claims !== null && Object.hasOwn(claims, name)
    ? (claims as Record<string, unknown>)[name]
    : undefined
}
