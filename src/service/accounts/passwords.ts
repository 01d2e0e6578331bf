import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { Fault } from '../../model/fault.ts'

const SHORTEST = 12
const LONGEST = 1000
const [COST, BLOCK, AT_ONCE, LENGTH] = [2 ** 15, 8, 3, 32]

/** What is kept of a password: `scrypt$cost$block$parallel$salt$hash`. Fault account/weak-password. */
export async function hashPassword(password: string): Promise<string> {
  if (password.length < SHORTEST || password.length > LONGEST)
    throw new Fault(
      'account/weak-password',
      `A password has ${SHORTEST} letters or more, and at most ${LONGEST}. Take several words, or let a password manager make one.`,
    )
  const salt = randomBytes(16)
  const hash = await stretched(password, salt, COST, BLOCK, AT_ONCE)
  return ['scrypt', COST, BLOCK, AT_ONCE, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** Whether a password is the one that was kept. It takes as long where nothing was kept, so that nobody learns which names there are. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  // Of those who sign on elsewhere no password is kept.
  const isKept = kept?.startsWith('scrypt$') ?? false
  const [, cost, block, parallel, salt = '', hash = ''] = (isKept ? kept! : NOBODY).split('$')
  const said = await stretched(
    password.slice(0, LONGEST + 1),
    Buffer.from(salt, 'base64url'),
    Number(cost),
    Number(block),
    Number(parallel),
  )
  const known = Buffer.from(hash, 'base64url')
  return known.length === said.length && timingSafeEqual(known, said) && isKept
}

const NOBODY = ['scrypt', COST, BLOCK, AT_ONCE, 'AAAAAAAAAAAAAAAAAAAAAA', 'A'.repeat(43)].join('$')

function stretched(password: string, salt: Buffer, cost: number, block: number, parallel: number): Promise<Buffer> {
  const options: ScryptOptions = { N: cost, r: block, p: parallel, maxmem: 256 * cost * block }
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  scrypt(password.normalize('NFKC'), salt, LENGTH, options, (error, hash) => (error ? reject(error) : resolve(hash)))
  return promise
}
