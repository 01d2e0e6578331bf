import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'

const AT = '2026-04-01T00:00:00.000Z'
const ADA = { name: 'Ada', role: 'admin', password: 'hash', at: AT, ended: null } as const
const session = (hash: string, user: string, until: string) => ({ hash, user, token: `t-${hash}`, at: AT, until })

/** Who may open a ledger, and what they did, of every store. */
export function keepsAccounts(storeNow: () => Store): void {
  const write = (change: Parameters<Store['write']>[1]) => storeNow().write(AT, change)

  describe('accounts', () => {
    it('keeps users as they are now', async () => {
      expect(await storeNow().users()).toEqual([])
      expect(await storeNow().user('Ada')).toBeNull()
      await write((ledger) => ledger.putUser({ ...ADA, name: 'Erdoğan', role: 'reader' }))
      await write((ledger) => ledger.putUser(ADA))
      await write((ledger) => ledger.putUser({ ...ADA, role: 'editor', ended: AT }))
      expect(await storeNow().user('Ada')).toEqual({ ...ADA, role: 'editor', ended: AT })
      expect((await storeNow().users()).map(({ name }) => name)).toEqual(['Ada', 'Erdoğan'])
    })

    it('ends sessions one by one, of a user, or when their time is over', async () => {
      const [first, second, third] = [
        session('1', 'Ada', '2026-04-02T00:00:00.000Z'),
        session('2', 'Ada', '2026-04-03T00:00:00.000Z'),
        session('3', 'Bo', '2026-04-04T00:00:00.000Z'),
      ]
      const left = async () => {
        const kept = await Promise.all(['1', '2', '3'].map((hash) => storeNow().session(hash)))
        return kept.filter((one) => one !== null)
      }
      const put = () =>
        write(async (ledger) => {
          for (const one of [first, second, third]) await ledger.putSession(one)
        })
      await put()
      expect(await left()).toEqual([first, second, third])
      await write((ledger) => ledger.endSessions({ hash: '2' }))
      expect(await left()).toEqual([first, third])
      await write((ledger) => ledger.endSessions({ before: '2026-04-02T12:00:00.000Z' }))
      expect(await left()).toEqual([third])
      await write((ledger) => ledger.endSessions({ user: 'Bo' }))
      expect(await left()).toEqual([])
    })

    it('keeps keys, and lines of the audit log in the order in which they came', async () => {
      const key = {
        id: 'k-1',
        name: 'NUL \0',
        role: 'reader',
        hash: 'h',
        madeBy: 'Ada',
        at: AT,
        until: null,
        ended: null,
      } as const
      await write((ledger) => ledger.putKey(key))
      await write((ledger) => ledger.putKey({ ...key, ended: AT }))
      expect(await storeNow().keys()).toEqual([{ ...key, name: 'NUL \uFFFD', ended: AT }])
      expect(await storeNow().key('k-2')).toBeNull()
      const line = (what: string) => ({ at: AT, who: 'Ada', via: 'page', what, about: null, address: '::1' }) as const
      await write(async (ledger) => {
        for (const what of ['one', 'two', 'three']) await ledger.note(line(what))
      })
      const latest = await storeNow().audit({ limit: 2 })
      expect(latest.map(({ what }) => what)).toEqual(['three', 'two'])
      expect(await storeNow().audit({ limit: 9, before: latest[1]!.number })).toMatchObject([line('one')])
    })

    it('keeps nothing of a change that failed', async () => {
      const before = await storeNow().users()
      await expect(
        write(async (ledger) => {
          await ledger.putUser({ ...ADA, name: 'Half' })
          throw new RangeError('stopped')
        }),
      ).rejects.toThrow('stopped')
      expect(await storeNow().users()).toEqual(before)
    })
  })
}
