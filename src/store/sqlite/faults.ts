import { Fault } from '../../model/fault.ts'

/** Runs something that asks SQLite, and tells its failures in our own words. */
export function whileAsking<Answer>(where: string, ask: () => Answer): Answer {
  try {
    return ask()
  } catch (error) {
    throw faultOf(error, where)
  }
}

/** SQLite's own number of a failure (https://sqlite.org/rescode.html), without its further kinds. */
export function failureOf(error: unknown): number | null {
  const number = error instanceof Error && 'errcode' in error ? error.errcode : null
  return typeof number === 'number' ? number & 0xff : null
}

export const BUSY = 5
const FAULTS_OF = new Map<number, (where: string) => Fault>([
  [8, unwritable],
  [
    10,
    (where) =>
      new Fault(
        'ledger/unwritable',
        `${where}: the disk could not be read or written. Nothing of this change was kept; look at the disk.`,
      ),
  ],
  [11, corrupt],
  [
    13,
    (where) =>
      new Fault('ledger/full', `${where}: the disk is full. Nothing of this change was kept; make room and try again.`),
  ],
  [14, unwritable],
  [26, notALedger],
])

export function notALedger(where: string): Fault {
  return new Fault('ledger/not-a-ledger', `${where} is not a Parley ledger. It was left as it is; give another path.`)
}

function corrupt(where: string): Fault {
  return new Fault('ledger/corrupt', `${where} is damaged. It was left as it is; restore a copy of it.`)
}

function unwritable(where: string): Fault {
  return new Fault(
    'ledger/unwritable',
    `${where} cannot be written: look at the permissions of the file and of its folder.`,
  )
}

export function faultOf(error: unknown, where: string): unknown {
  return FAULTS_OF.get(failureOf(error) ?? 0)?.(where) ?? error
}
