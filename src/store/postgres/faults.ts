import { Fault } from '../../model/fault.ts'

const CODES_OF: Readonly<Record<string, (where: string, reason: string) => Fault>> = {
  '28P01': refused,
  '28000': refused,
  '3D000': refused,
  '42501': refused,
  ECONNREFUSED: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  '57P03': unreachable,
  '57P01': lost,
  '57P02': lost,
  '08006': lost,
  '08003': lost,
  ECONNRESET: lost,
  EPIPE: lost,
  '53100': full,
  '25006': (where) =>
    new Fault('ledger/unwritable', `${where}: this database can only be read. Give the one that is written to.`),
}

/** What PostgreSQL or the way to it reports, in our own words; anything else as it is. */
export function faultOf(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || error instanceof Fault) return error
  const code = 'code' in error ? String(error.code) : ''
  const known = CODES_OF[code]
  if (known) return known(where, error.message)
  // The driver has no code for these.
  if (/^timeout (expired|exceeded)/.test(error.message)) return unreachable(where)
  if (/^Connection terminated|^Client has encountered a connection error/.test(error.message)) return lost(where)
  return error
}

/** Runs something that asks PostgreSQL, and tells its failures in our own words. */
export async function whileAsking<Answer>(where: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    throw faultOf(error, where)
  }
}

function refused(where: string, reason: string): Fault {
  return new Fault('ledger/refused', `${where}: ${reason}. Mend user, password or database in the address.`)
}

function unreachable(where: string): Fault {
  return new Fault(
    'ledger/unreachable',
    `${where}: no PostgreSQL answers there. Start it, or mend host and port in the address.`,
  )
}

function lost(where: string): Fault {
  return new Fault(
    'ledger/lost',
    `${where}: PostgreSQL went away during the work. What was not acknowledged was not kept; run the command again when it is back.`,
  )
}

function full(where: string): Fault {
  return new Fault(
    'ledger/full',
    `${where}: PostgreSQL's disk is full. Nothing of this change was kept; make room and try again.`,
  )
}
