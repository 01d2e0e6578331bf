import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Fault } from '../model/fault.ts'

/** Asks for something that is not to be seen while it is typed. Fault usage/bad-option where there is no terminal. */
export async function askSecret(question: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Fault(
      'usage/bad-option',
      'This is no terminal: give the password with --password-file FILE, or - for standard input.',
    )
  const silent = new Writable({ write: (_, __, done) => done() })
  const asking = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stderr.write(question)
  try {
    return await asking.question('')
  } finally {
    asking.close()
    process.stderr.write('\n')
  }
}
