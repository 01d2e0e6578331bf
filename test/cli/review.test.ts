import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type Entry, entrySchema } from '../../src/model/entry.ts'
import { REPORTS } from '../ledger/reports.ts'
import { folderWith, parley, type Ran, ROOT } from './run-parley.ts'

const { folder, done } = folderWith(
  Object.fromEntries(Object.entries(REPORTS).map(([name, text]) => [`reports/${name}`, text])),
)
afterAll(done)

let ledger = ''
let count = 0
beforeEach(() => {
  count += 1
  ledger = `ledger-${count}.db`
  parley(['add', 'reports', '--quiet', '--ledger', ledger], { cwd: folder })
}, 60_000)

function run(...words: string[]): Ran {
  return parley([...words, '--ledger', ledger], { cwd: folder })
}

function entries(...words: string[]): Entry[] {
  const lines = run('ls', '--format', 'jsonl', ...words).out.split('\n')
  return lines.filter(Boolean).map((line) => entrySchema.parse(JSON.parse(line)))
}

function decided(): string[] {
  const lines = run('decisions', 'list', '--format', 'jsonl').out.split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line).kind)
}

/** A run of parley review at a real pseudo-terminal: keys go in as they are typed, and the screen comes out. */
class Terminal {
  readonly process: ChildProcess
  #screen = ''
  #from = 0

  constructor(columns: number, ...words: string[]) {
    const start = join(ROOT, 'test', 'cli', 'start.ts')
    const command = [process.execPath, start, 'review', '--ledger', ledger, '--by', 'Ada', ...words]
    const line = command.map((word) => `'${word}'`).join(' ')
    // Its own session, so that what ends it ends all of it.
    this.process = spawn('script', ['-qefc', `stty cols ${columns} rows 40; exec ${line}`, '/dev/null'], {
      cwd: folder,
      detached: true,
      env: { ...process.env, NO_COLOR: '1' },
    })
    this.process.stdout?.on('data', (chunk) => {
      this.#screen += chunk
    })
  }

  /** Types keys, one after the other without waiting. */
  type(keys: string): void {
    this.process.stdin?.write(keys)
  }

  /** Waits until the screen shows this, behind what was waited for before; gives what stood there. */
  async shows(wanted: RegExp | string): Promise<string> {
    for (let tries = 0; tries < 1200; tries++) {
      const fresh = this.#screen.slice(this.#from)
      const found = typeof wanted === 'string' ? fresh.indexOf(wanted) : fresh.search(wanted)
      if (found >= 0) {
        this.#from += found + 1
        return fresh
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new RangeError(`The screen never showed ${wanted}:\n${this.#screen.slice(this.#from)}`)
  }

  async ended(): Promise<number | null> {
    if (this.process.exitCode === null) await once(this.process, 'close')
    return this.process.exitCode
  }
}

describe('parley review', () => {
  it('shows what is most in doubt first, with the words in their text beside, and goes on after each decision', async () => {
    const terminal = new Terminal(140)
    const first = await terminal.shows('3 in doubt > ')
    expect(first).toContain('? reports disagree about place: Muscat, OMN / Salalah, OMN')
    expect(first).toMatch(/\n> 1 announced, 2025-06-01: /)
    expect(first).toContain('»Turkish Foreign Minister Hakan Fidan will meet')
    terminal.type('3')
    expect(await terminal.shows('3 in doubt > ')).toMatch(/ │ other-town · Ministers meet in Salalah\r\n/)
    terminal.type('e')
    await terminal.shows('field=value: ')
    terminal.type('place=Muscat, OMN date=2025-06-05\r')
    expect(await terminal.shows('3 in doubt > ')).toMatch(/place: Muscat \(OMN\), in the place of/)
    terminal.type('a')
    await terminal.shows('2 in doubt > ')
    terminal.type('u')
    await terminal.shows('1 in doubt > ')
    terminal.type('q')
    await terminal.shows('3 decided; 1 in doubt')
    expect(await terminal.ended()).toBe(0)
    expect(decided()).toEqual(['edit', 'accept', 'unsure'])
    const [accepted] = entries('--reviewed', 'accepted')
    expect(accepted).toMatchObject({ place: { name: 'Muscat', state: 'OMN' }, date: '2025-06-05' })
  })

  it('loses no key that is typed ahead, and takes back what is asked to', async () => {
    const terminal = new Terminal(80)
    await terminal.shows('3 in doubt > ')
    terminal.type('azaruzz9?nq')
    await terminal.shows(/\d decided; \d in doubt/)
    expect(await terminal.ended()).toBe(0)
    expect(decided()).toEqual(['accept', 'undo', 'accept', 'reject', 'unsure', 'undo', 'undo'])
    expect(entries('--reviewed', 'accepted')).toHaveLength(1)
    expect(entries()).toHaveLength(3)
  })

  it('keeps a line that cannot be made out, to be mended', async () => {
    const terminal = new Terminal(80)
    await terminal.shows('3 in doubt > ')
    terminal.type('e')
    await terminal.shows('field=value: ')
    terminal.type('date=2025-06-99\r')
    await terminal.shows('cannot be made out')
    await terminal.shows('field=value: date=2025-06-99')
    terminal.type('\u007f\u007f04\r')
    await terminal.shows('edit date=2025-06-04')
    terminal.type('e')
    await terminal.shows('field=value: ')
    terminal.type('mode=call\u0003')
    await terminal.shows('given up; nothing was decided')
    terminal.type('q')
    expect(await terminal.ended()).toBe(0)
    expect(decided()).toEqual(['edit'])
  })

  it('parts and leaves out the report in view', async () => {
    const terminal = new Terminal(80)
    await terminal.shows('3 in doubt > ')
    terminal.type('3s')
    await terminal.shows('split (d-')
    terminal.type('2x')
    await terminal.shows('reject (d-')
    terminal.type('q')
    await terminal.ended()
    expect(entries('--state', 'OMN').map(({ records }) => records.length)).toEqual([1, 1])
  })

  it('has kept what was decided when it is killed, and goes on there the next time', async () => {
    const terminal = new Terminal(80)
    await terminal.shows('3 in doubt > ')
    terminal.type('a')
    await terminal.shows('2 in doubt > ')
    terminal.type('e')
    await terminal.shows('field=value: ')
    terminal.type('date=2025')
    process.kill(-terminal.process.pid!, 'SIGKILL')
    await terminal.ended()
    expect(decided()).toEqual(['accept'])
    const again = new Terminal(80)
    await again.shows('2 in doubt > ')
    again.type('\u0003')
    expect(await again.ended()).toBe(0)
  })

  it('takes the filters, and lists what waits where it is asked to', async () => {
    const listed = run('review', '--list')
    expect(listed.out).toMatch(
      /^ {2}id +date +contact +in doubt\n {2}c-\w+ +2025-06-05 +Meeting: .*reports disagree about place/,
    )
    expect(listed.err).toBe('3 in doubt\n'.replace('3', '3 of 3'))
    expect(run('review', '--list', '--mode', 'call').out.split('\n')).toHaveLength(3)
    expect(run('review').err).toMatch(/this is no terminal\. See what waits with parley review --list/)
    const terminal = new Terminal(80, '--mode', 'call')
    await terminal.shows('1 in doubt > ')
    terminal.type('n')
    await terminal.shows('Nothing else is in doubt.')
    terminal.type('b')
    await terminal.shows('Marco Rubio')
    terminal.type('q')
    expect(await terminal.ended()).toBe(0)
  })
})
