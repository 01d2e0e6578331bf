import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { addDays } from '../../src/model/edtf.ts'
import { openLedger } from '../../src/service/open-ledger.ts'
import { folderWith, parley, ROOT } from './run-parley.ts'

const REPORT =
  'Turkish Foreign Minister Hakan Fidan spoke by phone with his Omani counterpart Badr al-Busaidi on Monday.'
const COUNT = 1500
const LINES = Array.from({ length: COUNT }, (_, nth) =>
  JSON.stringify({ id: `r${nth}`, text: `${nth}. ${REPORT}`, published: addDays('2010-01-01', 4 * nth) }),
)
const { folder, done } = folderWith({ 'many.jsonl': `${LINES.join('\n')}\n`, 'zulu.txt': `${REPORT}\n` })
afterAll(done)

const place = join(folder, 'parley.db')

/** Waits until the ledger holds some documents. */
async function somethingKept(): Promise<void> {
  for (;;) {
    await setTimeout(50)
    if (!existsSync(place)) continue
    const store = await openLedger(place).catch(() => null)
    if (store === null) continue
    const { done: kept } = await store.balance()
    await store.close()
    if (kept > 0) return
  }
}

function start() {
  const script = join(ROOT, 'test', 'cli', 'start.ts')
  const child = spawn(process.execPath, [script, 'add', 'many.jsonl', 'zulu.txt', '--ledger', 'parley.db'], {
    cwd: folder,
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => {
    said.out += text
  })
  child.stderr.on('data', (text) => {
    said.err += text
  })
  return { child, said }
}

async function figures(): Promise<{ received: number; done: number; contacts: number }> {
  const store = await openLedger(place)
  const { received, done: kept } = await store.balance()
  const { texts } = await store.documents({ order: 'date', limit: 2 * COUNT })
  await store.close()
  return { received, done: kept, contacts: texts.length }
}

it('Ctrl-C finishes the documents in hand and says how to go on; the same command goes on', async () => {
  const { child, said } = start()
  await somethingKept()
  child.kill('SIGINT')
  const [code] = await once(child, 'close')
  expect(code).toBe(1)
  expect(said.err).toMatch(/stopping when the documents in hand are kept[\s\S]*Run the same command again to go on/)
  const [, kept, pending] =
    /received \d+ = (\d+) done \+ (\d+) pending \+ 0 quarantined \+ 0 rejected\n$/.exec(said.out) ?? []
  expect(Number(pending)).toBe(2)
  const before = await figures()
  expect(before).toEqual({ received: Number(kept), done: Number(kept), contacts: Number(kept) })
  expect(before.done).toBeLessThan(COUNT)

  const killed = start()
  await setTimeout(1500)
  killed.child.kill('SIGKILL')
  await once(killed.child, 'close')
  const after = await figures()
  expect(after.done).toBeGreaterThanOrEqual(before.done)
  expect(after.contacts).toBe(after.done)

  const rest = parley(['add', 'many.jsonl', 'zulu.txt'], { cwd: folder })
  expect(rest).toMatchObject({ code: 0, err: '' })
  expect(rest.out).toContain(`documents ${COUNT + 1 - after.done} new, ${after.done} known already`)
  expect(await figures()).toEqual({ received: COUNT + 1, done: COUNT + 1, contacts: COUNT + 1 })
}, 300_000)
