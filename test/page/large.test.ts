import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeLedger } from '../../src/service/open-ledger.ts'
import { fill } from '../store/fill.ts'
import { type MadeEntry, madeLedger } from '../store/made-ledger.ts'
import { on as onDesk, soon } from './looked-at.ts'
import { type OpenDesk, openDesk, type Watched } from './open-desk.ts'

// Some thousand made entries in every run; PARLEY_MADE=200000 for as many as a ledger may come to hold.

const ENTRIES = Number(process.env.PARLEY_MADE ?? 3000)
const PEOPLE = Math.max(100, Math.round(ENTRIES / 100))
const BATCH = 500
const HOUR = 3_600_000
/** What is in sight and some lines around it, each of some ten elements. */
const MOST_ROWS = 120
const MOST_ELEMENTS = 4000
const [PAGE, ROW, MOST_PAGES] = [200, 40, 40]

let desk: OpenDesk
beforeAll(async () => {
  desk = await openDesk(async (place) => {
    const store = await makeLedger(place)
    const batch: MadeEntry[] = []
    for (const one of madeLedger(ENTRIES, PEOPLE)) {
      batch.push(one)
      if (batch.length === BATCH) await fill(store, new Date().toISOString(), batch.splice(0))
    }
    await fill(store, new Date().toISOString(), batch)
    await store.close()
  })
}, HOUR)
afterAll(() => desk.done())
const on = (path: string, act: (watched: Watched) => Promise<void>) => onDesk(desk, path, act)

const total = async ({ page }: Watched) =>
  Number((await page.locator('.ledger-total').textContent())?.replaceAll(/\D/g, '') || Number.NaN)
const rows = ({ page }: Watched) => page.locator('.grid-row').count()
const elements = ({ page }: Watched) => page.locator('*').count()

it(
  'draws only the rows in sight, down to the last of all',
  () =>
    on('/ledger', async (watched) => {
      const { page } = watched
      await soon(() => total(watched)).toBe(ENTRIES)
      const grid = page.locator('.grid-rows')
      const height = () => grid.evaluate(({ scrollHeight }) => scrollHeight)
      for (let pages = 0; pages < MOST_PAGES && (await height()) < ENTRIES * ROW; pages++) {
        const before = await height()
        await grid.evaluate((box) => box.scrollTo({ top: box.scrollHeight }))
        await soon(height).toBeGreaterThan(before)
        expect(await rows(watched)).toBeLessThan(MOST_ROWS)
        expect(await elements(watched)).toBeLessThan(MOST_ELEMENTS)
      }
      expect(await height()).toBeGreaterThanOrEqual(Math.min(ENTRIES, MOST_PAGES * PAGE) * ROW)
    }),
  HOUR,
)

it(
  'is narrowed down, and every view opens',
  () =>
    on('/ledger', async (watched) => {
      const { page } = watched
      await soon(() => total(watched)).toBe(ENTRIES)
      await page.getByRole('button', { name: 'call', exact: true }).first().click()
      await soon(() => total(watched)).toBeLessThan(ENTRIES)
      await page.keyboard.press('j')
      await page.locator('.drawer .quote').first().waitFor()
      for (const view of ['Timeline', 'Pairs', 'Network', 'Map', 'Table']) {
        await page.getByRole('button', { name: view, exact: true }).click()
        await page.locator('.ledger-main :is(.view, .grid, .network, table)').first().waitFor()
        expect(await elements(watched)).toBeLessThan(2 * MOST_ELEMENTS)
      }
    }),
  HOUR,
)

it.each(['/', '/people', '/states', '/documents', '/review', '/trust'])(
  '%s opens',
  (path) =>
    on(path, async (watched) => {
      await watched.page.locator('h1').first().waitFor()
      expect(await elements(watched)).toBeLessThan(6 * MOST_ELEMENTS)
    }),
  HOUR,
)
