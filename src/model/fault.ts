/** Every fault the program can report, with the exit code a command ends with when nothing else was done. */
export const FAULTS = {
  'input/missing-path': 1,
  'input/nothing-readable': 1,
  'input/too-large': 1,
  'input/bad-line': 1,
  'input/unreadable': 1,
  'input/same-id': 1,
  'document/empty': 1,
  'document/binary': 1,
  'usage/bad-date': 2,
  'usage/bad-option': 2,
  'usage/bad-filter': 2,
  'usage/bad-decision': 2,
  'coder/stopped': 1,
  'output/unwritable': 1,
  'register/unknown': 1,
  'usage/bad-cursor': 2,
  'import/bad-map': 2,
  'import/bad-table': 1,
  'import/bad-row': 1,
  'import/bad-dump': 1,
  'ledger/exists': 1,
  'ledger/missing': 1,
  'ledger/not-a-ledger': 1,
  'ledger/corrupt': 1,
  'ledger/newer': 1,
  'ledger/locked': 1,
  'ledger/full': 1,
  'ledger/unwritable': 1,
  'ledger/unreachable': 1,
  'ledger/refused': 1,
  'ledger/lost': 1,
  'ledger/unknown-id': 1,
  'account/unknown': 1,
  'account/exists': 1,
  'account/bad-name': 2,
  'account/weak-password': 2,
  'account/last-admin': 1,
  'server/no-users': 2,
  'server/cannot-listen': 1,
  'table/invalid': 2,
  'runtime/old-node': 2,
} as const
export type FaultCode = keyof typeof FAULTS

/** Something a user can mend: the message says what is wrong, with which thing, and what to do next. */
export class Fault extends Error {
  readonly code: FaultCode
  constructor(code: FaultCode, message: string) {
    super(message)
    this.name = 'Fault'
    this.code = code
  }
}
