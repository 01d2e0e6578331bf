import { Fault } from '../../model/fault.ts'

export function isAddress(where: string): boolean {
  return /^postgres(ql)?:\/\//.test(where)
}

/** The address as it may be shown: without its password. */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) {
    // The address itself is not shown: its password may stand anywhere in it.
    const example = 'postgres://user:password@host:5432/database'
    throw new Fault('ledger/unreachable', `The address of the ledger cannot be read. Write it as ${example}.`)
  }
  const url = new URL(address)
  url.password = ''
  url.searchParams.delete('password')
  return url.toString()
}
