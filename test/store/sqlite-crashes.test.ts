import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { createStore, openStore } from '../../src/store/open-store.ts'
import { chanceFrom } from './chance.ts'
import { fill } from './fill.ts'
import { madeLedger } from './made-ledger.ts'
import { expectWhole } from './whole.ts'
import { startWriter } from './writers.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-crash-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a program that is killed while it writes', () => {
  it('leaves all that it was told is kept, and nothing by halves', async () => {
    const [file, of] = [join(folder, 'killed.db'), 600]
    const made = [...madeLedger(of, 30)]
    const chance = chanceFrom(5)
    let begun = 0
    const acknowledged: string[] = []
    for (let kill = 0; kill < 4; kill++) {
      const writer = startWriter(file, [of, begun, of])
      const wanted = 3 + chance.below(12)
      while (writer.acknowledged().length < wanted && writer.process.exitCode === null) await setTimeout(1)
      await setTimeout(chance.below(30))
      writer.process.kill('SIGKILL')
      expect((await writer.ended).code).toBeNull()
      acknowledged.push(...writer.acknowledged())
      const store = await openStore(file)
      const ids = await expectWhole(store, made)
      expect(ids).toEqual(expect.arrayContaining(acknowledged))
      // What was being written when it was killed may be there; what came after it cannot be.
      expect(ids.length - begun - writer.acknowledged().length).toBeLessThanOrEqual(1)
      begun = ids.length
      await store.close()
    }
    expect(acknowledged.length).toBeGreaterThan(11)
  })
})

describe('two programs that write to one ledger', () => {
  it('both get all their work done', async () => {
    const file = join(folder, 'two.db')
    const made = [...madeLedger(60, 30)]
    const writers = [startWriter(file, [60, 0, 30]), startWriter(file, [60, 30, 60])]
    for (const { ended } of writers) expect(await ended).toEqual({ code: 0, said: '' })
    const store = await openStore(file)
    expect(await expectWhole(store, made)).toHaveLength(60)
    await store.close()
  })

  it('are told so where one waits in vain', async () => {
    const file = join(folder, 'locked.db')
    const [one, other] = [await createStore(file), await createStore(file, { wait: 0.2 })]
    const at = '2026-01-01T00:00:00Z'
    await one.write(at, async () => {
      const asked = other.write(at, async () => 'done')
      await expect(asked).rejects.toMatchObject({
        code: 'ledger/locked',
        message: expect.stringContaining('waited 0.2 s'),
      })
      expect(await other.count({})).toBe(0)
    })
    expect(await other.write(at, async () => 'done')).toBe('done')
    await one.close()
    await other.close()
  })
})

const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0

describe('a disk that is full', () => {
  // Only Linux lets anybody make a small disk of his own.
  it.skipIf(!canMount)('stops the change that does not fit, and keeps those before it', async () => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    const kept = join(folder, 'full.db')
    const script = `mount -t tmpfs -o size=2m tmpfs ${disk}; "$@"; code=$?; cp ${disk}/* ${folder}/; exit $code`
    const writer = startWriter(join(disk, 'full.db'), [600, 0, 600], {
      before: ['unshare', '-rm', 'sh', '-c', script, 'sh'],
    })
    expect(await writer.ended).toEqual({ code: 3, said: expect.stringMatching(/^ledger\/full .*the disk is full/) })
    const store = await openStore(kept)
    const ids = await expectWhole(store, [...madeLedger(600, 30)])
    expect(ids.length).toBeGreaterThan(10)
    expect(ids).toEqual(writer.acknowledged())
    await store.close()
  })
})

describe('a folder that cannot be written', () => {
  it('is told, whether the ledger is there or not', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    const store = await createStore(join(folder, 'source.db'))
    await fill(store, '2026-01-01T00:00:00Z', [...madeLedger(3, 30)])
    await store.close()
    copyFileSync(join(folder, 'source.db'), join(closed, 'there.db'))
    chmodSync(join(closed, 'there.db'), 0o444)
    chmodSync(closed, 0o555)
    chmodSync(folder, 0o755)
    // Nothing is closed to root: the writer runs as nobody.
    const as = process.getuid?.() === 0 ? { uid: 65_534 } : {}
    for (const name of ['there.db', 'new.db']) {
      const { code, said } = await startWriter(join(closed, name), [3, 0, 3], as).ended
      expect(said).toMatch(/^ledger\/unwritable /)
      expect(code).toBe(3)
    }
    expect(execFileSync('ls', [closed]).toString()).toBe('there.db\n')
    chmodSync(closed, 0o755)
  })
})
