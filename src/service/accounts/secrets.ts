import { createHash, randomBytes } from 'node:crypto'

/** A secret that nobody can guess, as letters that any header and address can hold. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret that is long and random. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
