import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { on as onDesk, soon, violations } from './looked-at.ts'
import { addExamples, type OpenDesk, openDesk, type Watched } from './open-desk.ts'

let desk: OpenDesk
beforeAll(async () => {
  desk = await openDesk((ledger) => addExamples(ledger, 'test/server/reports'))
})
afterAll(() => desk.done())
const on = (path: string, act: (watched: Watched) => Promise<void>) => onDesk(desk, path, act)

const waiting = async ({ page }: Watched) =>
  Number((await page.locator('.review-progress').textContent())?.match(/[\d,]+/)?.[0])

describe('review', () => {
  it('accepts by key and takes back', () =>
    on('/review', async (watched) => {
      const before = await waiting(watched)
      await watched.page.locator('.contact-head code').waitFor()
      await watched.page.keyboard.press('a')
      await soon(() => waiting(watched)).toBe(before - 1)
      await watched.page.locator('.verdicts').waitFor()
      await watched.page.keyboard.press('z')
      await soon(() => waiting(watched)).toBe(before)
    }))
  it('edits by mouse', () =>
    on('/review', async (watched) => {
      const { page } = watched
      await page.getByRole('button', { name: /^Edit/ }).click()
      await page.locator('.review-form input').first().fill('2024-01')
      expect(await violations(watched)).toEqual([])
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('1 decided now').waitFor()
    }))
})

/** The id of a contact of several reports, or of one that is near another of the same states. */
async function aContact({ page }: Watched, query: string): Promise<string> {
  const { contacts } = (await page.evaluate(
    async (asked) => (await fetch(`/api/contacts?${asked}`)).json(),
    query,
  )) as {
    contacts: { id: string; reports: number }[]
  }
  return contacts[0]!.id
}
const reportsOf = ({ page }: Watched, id: string) =>
  page.evaluate(async (of) => {
    const answer = await fetch(`/api/contacts/${of}`)
    const shown = (await answer.json()) as { contact: { id: string }; reports: unknown[] }
    return { id: shown.contact.id, reports: shown.reports.length }
  }, id)

describe('joining and parting', () => {
  it('joins two by mouse, says which goes on, and takes it back', () =>
    on('/review', async (watched) => {
      const { page } = watched
      const id = await aContact(watched, 'state=USA&state=RUS&sort=date')
      await page.goto(`${new URL(page.url()).origin}/review?id=${id}`)
      await page.getByRole('button', { name: /^Join/ }).click()
      await page.getByRole('button', { name: 'Compare' }).first().click()
      await page.getByText(/Joined, both are one contact, c-/).waitFor()
      expect(await violations(watched)).toEqual([])
      const before = (await reportsOf(watched, id)).reports
      await page.getByRole('button', { name: 'Join them' }).click()
      await soon(async () => (await reportsOf(watched, id)).reports).toBeGreaterThan(before)
      await page.getByRole('button', { name: /^Undo/ }).click()
      await soon(async () => (await reportsOf(watched, id)).reports).toBe(before)
    }))
  it('joins by keys alone', () =>
    on('/review', async (watched) => {
      const { page } = watched
      const id = await aContact(watched, 'state=USA&state=RUS&sort=date')
      const before = (await reportsOf(watched, id)).reports
      await page.goto(`${new URL(page.url()).origin}/review?id=${id}`)
      await page.locator('.contact-head code').waitFor()
      await page.keyboard.press('m')
      await page.getByRole('button', { name: 'Compare' }).first().focus()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Join them' }).focus()
      await page.keyboard.press('Enter')
      await soon(async () => (await reportsOf(watched, id)).reports).toBeGreaterThan(before)
      await page.locator('.verdicts').waitFor()
      await page.keyboard.press('z')
      await soon(async () => (await reportsOf(watched, id)).reports).toBe(before)
    }))
  it('parts a report from a contact, by mouse and by keys', () =>
    on('/review', async (watched) => {
      const { page } = watched
      const id = await aContact(watched, 'sort=-reports')
      const { reports } = await reportsOf(watched, id)
      expect(reports).toBeGreaterThan(1)
      for (const byKeys of [false, true]) {
        await page.goto(`${new URL(page.url()).origin}/review?id=${id}`)
        await page.locator('.contact-head code').waitFor()
        if (byKeys) await page.keyboard.press('s')
        else await page.getByRole('button', { name: /^Part/ }).click()
        const box = page.locator('.review-form input[type=checkbox]').last()
        if (byKeys) {
          await box.focus()
          await page.keyboard.press('Space')
          await page.keyboard.press('Tab')
          await page.keyboard.press('Enter')
        } else {
          await box.check()
          await page.getByRole('button', { name: 'Part 1 report' }).click()
        }
        await soon(async () => (await reportsOf(watched, id)).reports).toBe(reports - 1)
        await page.locator('.verdicts').waitFor()
        await page.keyboard.press('z')
        await soon(async () => (await reportsOf(watched, id)).reports).toBe(reports)
      }
    }))
})

describe('a second reading', () => {
  it('shows what was coded and not what was said of it, and is compared', () =>
    on('/review', async (watched) => {
      const { page } = watched
      const origin = new URL(page.url()).origin
      await page.locator('.contact-head code').waitFor()
      for (const key of ['a', 'r']) {
        const before = await waiting(watched)
        await page.keyboard.press(key)
        await soon(() => waiting(watched)).toBe(before - 1)
        await page.locator('.verdicts').waitFor()
      }
      await page.goto(`${origin}/review/second`)
      await page.getByLabel('You read as').fill('Second reader')
      await page.getByRole('button', { name: 'Begin' }).click()
      await page.locator('.told').waitFor()
      expect(await page.locator('#content').textContent()).not.toMatch(/Accepted|Rejected/)
      expect(await violations(watched)).toEqual([])
      const left = await waiting(watched)
      for (let n = 1; n <= left; n++) {
        await page.keyboard.press('a')
        await soon(() => waiting(watched)).toBe(left - n)
      }
      await page.goto(`${origin}/trust`)
      await page.getByText(/^Where they differ/).waitFor()
      await page.locator('.shares .share').first().waitFor()
      expect(await violations(watched)).toEqual([])
    }))
})
