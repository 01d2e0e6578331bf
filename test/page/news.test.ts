import { afterAll, beforeAll, expect, it } from 'vitest'
import { on as onDesk, soon, violations } from './looked-at.ts'
import { type OpenDesk, openDesk, type Watched } from './open-desk.ts'

let desk: OpenDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.done())
const on = (path: string, act: (watched: Watched) => Promise<void>) => onDesk(desk, path, act)

const CALL = 'Foreign Minister Hakan Fidan spoke by phone with Russian Foreign Minister Sergey Lavrov on June 3, 2025.'

/** Adds a document as another program does. */
async function add({ page }: Watched, id: string, text: string): Promise<void> {
  const status = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch('/api/documents', { method: 'POST', headers, body })).status
    },
    JSON.stringify({ documents: [{ id, text, published: '2025-06-04', source: 'Harbour Courier' }] }),
  )
  expect(status).toBe(200)
}

it('what others change is said quietly, and shown when it is asked for', () =>
  on('/ledger?mode=call', async (watched) => {
    const { page } = watched
    const before = await page.locator('.ledger-total').textContent()
    await page.waitForTimeout(1500)
    await add(watched, 'news-1', CALL)
    const news = page.getByRole('button', { name: '1 new or changed' })
    await news.waitFor()
    expect(await violations(watched)).toEqual([])
    expect(await page.locator('.ledger-total').textContent()).toBe(before)
    await news.click()
    await soon(() => page.locator('.ledger-total').textContent()).not.toBe(before)
    await soon(() => news.count()).toBe(0)
  }))

it('a search is saved on the desk, says what is new in it, and is let go of', () =>
  on('/ledger?mode=call&state=KHM', async (watched) => {
    const { page } = watched
    await page.getByText('Copy', { exact: true }).click()
    await page.getByRole('button', { name: 'Save on the desk' }).click()
    await page.getByText('Saved on the desk, in this browser.').waitFor()
    await page.goto(`${new URL(page.url()).origin}/ledger?mode=call`)
    await page.getByText('Copy', { exact: true }).click()
    await page.getByRole('button', { name: 'Save on the desk' }).click()
    await page.getByText('Saved on the desk, in this browser.').waitFor()
    await add(watched, 'news-2', `${CALL} They discussed the grain deal.`)
    await page.keyboard.press('g')
    await page.keyboard.press('d')
    await page.getByRole('heading', { name: 'Saved searches' }).waitFor()
    await page.locator('.alert', { hasText: '1 new' }).waitFor()
    await page.locator('.alert', { hasText: 'none new' }).waitFor()
    expect(await violations(watched)).toEqual([])
    await page.getByRole('button', { name: 'Copy its feed' }).last().click()
    await page.getByText(/Copied: .*\/api\/export\/rss\?mode=call$/).waitFor()
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click()
    await soon(() => page.locator('.alert').count()).toBe(1)
    await page.locator('.alert a').click()
    await page.waitForURL(/mode=call/)
  }))
