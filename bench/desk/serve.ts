import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..', '..')
/** The kernel counts processor time in hundredths of a second. */
const TICKS = 100

/** `parley serve` in a process of its own. */
export interface ServedLedger {
  readonly address: string
  /** Seconds of processor time so far, and megabytes held now; null where the system does not tell. */
  readonly used: () => { readonly processor: number; readonly memory: number } | null
  readonly stop: () => Promise<void>
}

export async function serveLedger(ledger: string): Promise<ServedLedger> {
  const words = [join(ROOT, 'test', 'cli', 'start.ts'), 'serve', '--ledger', ledger, '--port', '0']
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const address = await new Promise<string>((found, failed) => {
    let said = ''
    child.stderr.on('data', (words: Buffer) => {
      said += words
      const address = /http:\/\/[\d.]+:\d+/.exec(said)?.[0]
      if (address !== undefined) found(address)
    })
    void ended.then(() => failed(new Error(said)))
  })
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return { address, used: () => usedBy(child.pid!), stop }
}

function usedBy(pid: number) {
  if (process.platform !== 'linux') return null
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user, system] = rest.split(' ').slice(11, 13).map(Number)
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return { processor: (user! + system!) / TICKS, memory: Number(kilobytes) / 1024 }
}
