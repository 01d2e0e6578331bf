import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { madeLedger } from './made-ledger.ts'

const AT = '2026-01-02T00:00:00.000Z'

/** What every store must do with texts, receipts and bytes. */
export function keepsTexts(storeNow: () => Store): void {
  const made = [...madeLedger(12, 30)].flatMap(({ documents }) => documents)
  const [first, second, third] = made.map(({ text }) => text)
  const write = <T>(change: Parameters<typeof writeIn<T>>[1]) => writeIn(storeNow(), change)

  describe('receipts', () => {
    it('are counted by what became of them, and known by their bytes', async () => {
      const states = ['done', 'pending', 'quarantined', 'rejected', 'done'] as const
      const receipts = states.map((state, n) => ({ name: `n${n}`, bytesSha256: `b${n}`, state, reason: null }))
      await write((ledger) => ledger.putReceipts(receipts))
      await write((ledger) => ledger.putReceipts([{ ...receipts[1]!, state: 'done' }]))
      expect(await storeNow().balance()).toEqual({ received: 5, done: 3, pending: 0, quarantined: 1, rejected: 1 })
      const known = await storeNow().received(['b1', 'b3', 'never'])
      expect([...known].sort()).toEqual([
        ['b1', 'done'],
        ['b3', 'rejected'],
      ])
    })
  })

  describe('texts', () => {
    it('come back as they were, also those that no database can hold', async () => {
      const texts = [first!, { ...second!, text: 'NUL \0, half a pair \uD83D, Erdoğan\r\n\t\\N', title: '\0' }]
      await write((ledger) => ledger.putTexts(texts))
      expect(await storeNow().texts(texts.map(({ sha256 }) => sha256))).toEqual(texts)
      expect(await storeNow().text('never')).toBeNull()
    })

    it('hold for their document until another takes their place', async () => {
      await write((ledger) => ledger.putTexts([first!]))
      const newer = { ...third!, document: first!.document }
      await write((ledger) => ledger.putTexts([newer]))
      expect(await storeNow().currentText(first!.document)).toEqual(newer)
      expect(await storeNow().text(first!.sha256)).toEqual(first)
      await write((ledger) => ledger.putTexts([first!]))
      expect(await storeNow().currentText(first!.document)).toEqual(first)
      expect(await storeNow().currentText('never')).toBeNull()
    })

    it('supersede the records of the text before, but not those of a text that another document still has', async () => {
      const [own, shared] = made.slice(4, 6)
      const copy = { ...shared!.text, document: 'a copy' }
      await write(async (ledger) => {
        await ledger.putTexts([own!.text, shared!.text, copy])
        await ledger.putRecords([...own!.records, ...shared!.records])
      })
      const changed = [own!, shared!].map(({ text }, n) => ({ ...text, sha256: `${n}`.repeat(64), text: `new ${n}` }))
      const superseded = await write((ledger) => ledger.putTexts(changed))
      expect(superseded).toEqual(own!.records.map(({ record }) => record.key))
      expect(await storeNow().recordsOfText(own!.text.sha256)).toEqual([])
      expect(await storeNow().recordsOfText(shared!.text.sha256)).toEqual(shared!.records.map(({ record }) => record))
      expect(await write((ledger) => ledger.putTexts([{ ...copy, sha256: '9'.repeat(64) }]))).toHaveLength(1)
    })

    it.each(['date', '-date', 'changed', '-changed'] as const)(
      'are listed by document, %s, page by page',
      async (order) => {
        await write((ledger) => ledger.putTexts(made.map(({ text }) => text)))
        const all = (await storeNow().documents({ order, limit: 1000 })).texts
        expect(new Set(all.map(({ document }) => document)).size).toBe(all.length)
        expect(all.length).toBeGreaterThanOrEqual(made.length)
        const days = all.map(({ published }) => published ?? '')
        if (order === 'date') expect(days).toEqual([...days].sort())
        if (order === '-date') expect(days).toEqual([...days].sort().reverse())
        const paged = []
        for (let after: string | null = ''; after !== null; ) {
          const page = await storeNow().documents({ order, limit: 5, ...(after && { after }) })
          paged.push(...page.texts)
          after = page.next
        }
        expect(paged).toEqual(all)
      },
    )
  })

  describe('bytes', () => {
    it('come back as they were', async () => {
      const bytes = Uint8Array.from({ length: 3000 }, (_, n) => n % 256)
      await write((ledger) =>
        ledger.putBytes([
          { bytesSha256: 'x', bytes: new Uint8Array([1]) },
          { bytesSha256: 'x', bytes },
        ]),
      )
      expect(await storeNow().bytes('x')).toEqual(bytes)
      expect(await storeNow().bytes('never')).toBeNull()
    })
  })

  describe('a change', () => {
    it('is kept as a whole or not at all', async () => {
      const before = await storeNow().balance()
      const failing = write(async (ledger) => {
        await ledger.putReceipts([{ name: 'n', bytesSha256: 'half', state: 'done', reason: null }])
        expect((await ledger.received(['half'])).size).toBe(1)
        throw new RangeError('stopped half way')
      })
      await expect(failing).rejects.toThrow('stopped half way')
      expect(await storeNow().balance()).toEqual(before)
    })

    it('waits for the one before it', async () => {
      const order: number[] = []
      const slow = write(async () => {
        await new Promise((resolve) => setTimeout(resolve, 50))
        order.push(1)
      })
      await Promise.all([slow, write(async () => order.push(2))])
      expect(order).toEqual([1, 2])
    })
  })
}

export function writeIn<T>(store: Store, change: Parameters<typeof store.write<T>>[1]): Promise<T> {
  return store.write(AT, change)
}
