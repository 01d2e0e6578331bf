import { describe, expect, it } from 'vitest'
import type { FurtherFilter } from '../../src/model/further-filter.ts'
import { type FurtherRecord, toldOf } from '../../src/model/further-record.ts'
import type { Store } from '../../src/store/store.ts'
import { writeIn } from './contract-keeping.ts'
import { madeFurther } from './made-further.ts'

const FILTERS: readonly FurtherFilter[] = [
  { kind: 'act' },
  { kind: 'figure' },
  { kind: 'act', types: ['REQUEST', 'REJECT', 'AID', 'AGREE'] },
  { kind: 'act', sides: [{ state: 'TUR' }] },
  { kind: 'act', sides: [{ state: 'TUR' }, { state: 'NOR' }] },
  { kind: 'act', sides: [{ name: ['minister', 'omn'] }] },
  { kind: 'act', topics: ['gaza', 'libya'], statuses: ['held'] },
  { kind: 'act', since: '2025-01-20', until: '2025-02-10' },
  { kind: 'act', sources: ['Harbour Gazette'], sides: [{ state: 'SDN' }] },
  { kind: 'figure', sides: [{ state: 'SDN' }], sources: ['Harbour Gazette'] },
  { kind: 'figure', text: 'ships 3*' },
  { kind: 'act', text: 'opened port' },
  { kind: 'act', reviewed: ['accepted'] },
  { kind: 'act', reviewed: ['open', 'unsure'] },
]

/** What every store must do with acts and figures. */
export function keepsFurther(storeNow: () => Store): void {
  const made = madeFurther(80).map((record, n): FurtherRecord => {
    const verdict = ([null, 'accepted', 'unsure', 'rejected', null] as const)[n % 5]!
    return verdict === null ? record : { ...record, review: { verdict, edits: [], decisions: ['d-0000000000'] } }
  })
  const documents = [...new Set(made.map(({ document }) => document))]
  const put = () => writeIn(storeNow(), (ledger) => ledger.putFurther(documents, made))

  describe('acts and figures', () => {
    it('come back as they were, acts first, in the order of their text', async () => {
      await put()
      const texts = [...new Set(made.map(({ text }) => text))].sort()
      expect(await storeNow().furtherOf(texts)).toEqual(made)
      const ids = made.map(({ id }) => id)
      expect(await storeNow().further([...ids, 'a-never'])).toEqual(made)
      expect(await storeNow().furtherSources('act')).toContain('Harbour Gazette')
    })

    it.each(FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))(
      '%s finds what fits, page by page, either way round',
      async (_, filter) => {
        await put()
        const fitting = made.filter((record) => fits(record, filter)).map(({ id }) => id)
        expect(fitting.length).toBeGreaterThan(0)
        expect(await storeNow().countFurther(filter)).toBe(fitting.length)
        for (const order of ['date', '-date', 'changed', '-changed'] as const) {
          const found: FurtherRecord[] = []
          for (let after: string | null | undefined; after !== null; ) {
            const page = await storeNow().findFurther(filter, {
              order,
              limit: 3,
              ...(after !== undefined && { after }),
            })
            found.push(...page.records)
            after = page.next
          }
          expect(found.map(({ id }) => id).sort()).toEqual([...fitting].sort())
          const days = found.map((record) => toldOf(record).date ?? record.published ?? '')
          if (order === 'date') expect(days).toEqual([...days].sort())
          if (order === '-date') expect(days).toEqual([...days].sort().reverse())
        }
      },
    )

    it('end with what their document tells, and are known as they stood at any instant', async () => {
      const act = made.find(({ kind, review }) => kind === 'act' && !review)!
      const own = { ...act, document: 'of its own', source: 'Only here', text: 'e'.repeat(64) }
      const [first, other] = [
        { ...own, id: 'a-first00000' },
        { ...own, id: 'a-other00000' },
      ] as FurtherRecord[]
      const at = (hour: number) => `2026-01-01T0${hour}:00:00.000Z`
      await storeNow().write(at(1), (ledger) => ledger.putFurther(['of its own'], [first!]))
      await storeNow().write(at(3), (ledger) => ledger.putFurther(['of its own'], [other!]))
      const asOf = async (hour: number | null) => {
        const filter: FurtherFilter = { kind: 'act', sources: ['Only here'], ...(hour && { asOf: at(hour) }) }
        return (await storeNow().findFurther(filter, { order: 'date', limit: 9 })).records.map(({ id }) => id)
      }
      expect(await asOf(2)).toEqual(['a-first00000'])
      expect(await asOf(4)).toEqual(['a-other00000'])
      expect(await asOf(null)).toEqual(await asOf(4))
      expect(await storeNow().further(['a-first00000'])).toEqual([first])
      expect(await storeNow().furtherOf([own.text])).toEqual([other])
    })
  })
}

/** What a filter asks for, said plainly. */
function fits(record: FurtherRecord, filter: FurtherFilter): boolean {
  const told = toldOf(record)
  const day = told.date ?? record.published ?? ''
  const words = JSON.stringify(told).toLowerCase()
  const act = record.kind === 'act' ? record.act : null
  const state = record.review?.verdict ?? 'open'
  return (
    record.kind === filter.kind &&
    state !== 'rejected' &&
    (filter.types === undefined || filter.types.includes(act!.type)) &&
    (filter.statuses === undefined || filter.statuses.includes(act!.status)) &&
    (filter.topics === undefined || act!.topics.some((topic) => filter.topics!.includes(topic))) &&
    (filter.sides ?? []).every(
      ({ state, name }) =>
        (state === undefined || record.states.includes(state)) && (name ?? []).every((word) => words.includes(word)),
    ) &&
    (filter.sources === undefined || filter.sources.includes(record.source ?? '')) &&
    (filter.since === undefined || day >= filter.since) &&
    (filter.until === undefined || day <= filter.until) &&
    (filter.text === undefined || words.includes(filter.text.replace('*', ''))) &&
    (filter.reviewed === undefined || filter.reviewed.includes(state))
  )
}
