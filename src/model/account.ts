/** What people may do: each may do all that those before may. */
export const ROLES = ['reader', 'reviewer', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Whether one who has a role may do what another is needed for. */
export function mayAs(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}

/** Somebody who may log in. */
export interface User {
  readonly name: string
  readonly role: Role
  /** Hash of the password, with all that is needed to compare: never the password itself. */
  readonly password: string
  readonly at: string
  /** Since when they may log in no more; null while they may. */
  readonly ended: string | null
}

/** Somebody who is logged in, in one browser. */
export interface Session {
  /** SHA-256 of the secret in the browser's cookie. */
  readonly hash: string
  readonly user: string
  /** What the page sends with every change, to show that it comes from the page. */
  readonly token: string
  readonly at: string
  readonly until: string
}

/** What a program may ask with, in the place of a person. */
export interface ApiKey {
  readonly id: string
  /** What it is for. */
  readonly name: string
  readonly role: Role
  /** SHA-256 of its secret. */
  readonly hash: string
  readonly madeBy: string
  readonly at: string
  readonly until: string | null
  readonly ended: string | null
}

/** By what way somebody came: logged in on the page, by a key, by the command line, or where nobody has to log in. */
export type Via = 'page' | 'key' | 'command' | 'open'

/** What somebody did to the ledger or to those who may open it. */
export interface AuditLine {
  readonly at: string
  readonly who: string
  readonly via: Via
  readonly what: string
  /** To whom or what. */
  readonly about: string | null
  /** The address that it came from. */
  readonly address: string | null
}
