import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { on as onDesk, soon, violations } from './looked-at.ts'
import { type OpenDesk, openDesk, type Watched } from './open-desk.ts'

// One browser and one server for all screens: each is asked for what is looked for on it by mouse, and by keys alone.

const SCREENS = [
  ...['/', '/ledger', '/ledger?view=timeline', '/ledger?view=matrix', '/ledger?view=network', '/ledger?view=map'],
  ...[
    '/ledger?disputed=true',
    '/ledger?not=mode:meeting&mode=call',
    '/review',
    '/review/second',
    '/review/proposals',
    '/people',
    '/people/donald-trump',
  ],
  ...['/states', '/states/USA', '/documents', '/documents/2024-call-denied', '/try', '/trust', '/accounts', '/nowhere'],
]
const MOST_SCRIPT = 200_000

let desk: OpenDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.done())

const on = (path: string, act: (watched: Watched) => Promise<void>) => onDesk(desk, path, act)

it.each(SCREENS)('%s can be used by everybody, light and dark, on a wide screen and on a phone', (path) =>
  on(path, async (watched) => {
    const { page } = watched
    expect(await page.locator('h1').first().textContent()).not.toBe('')
    expect(await violations(watched)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(watched)).toEqual([])
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await violations(watched)).toEqual([])
  }),
)

it('the first screens load little script', () =>
  on('/', async ({ script }) => expect(await script()).toBeLessThan(MOST_SCRIPT)))

describe('desk', () => {
  it('leads to a contact by mouse', () =>
    on('/', async ({ page }) => {
      await page.locator('.contact-link').first().click()
      await page.waitForURL(/\/contacts\/c-/)
    }))
  it('leads to other screens by keys', () =>
    on('/', async ({ page }) => {
      for (const [key, path] of Object.entries({ l: '/ledger', r: '/review', t: '/try', o: '/documents', d: '/' })) {
        await page.keyboard.press('g')
        await page.keyboard.press(key)
        await page.waitForURL((url) => url.pathname === path)
      }
    }))
  it('lists its keys', () =>
    on('/', async ({ page }) => {
      await page.keyboard.press('?')
      await page.getByRole('dialog').getByText('search').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    }))
})

describe('ledger', () => {
  it('is narrowed down and shows evidence by mouse', () =>
    on('/ledger', async ({ page }) => {
      const before = await page.locator('.ledger-total').textContent()
      await page.getByRole('button', { name: 'call', exact: true }).first().click()
      await page.waitForURL(/mode=call/)
      await soon(() => page.locator('.ledger-total').textContent()).not.toBe(before)
      await page
        .locator('.grid-row')
        .first()
        .click({ position: { x: 300, y: 10 } })
      await page.locator('.drawer .quote').first().waitFor()
      await page.getByRole('link', { name: 'Open the contact' }).click()
      await page.waitForURL(/\/contacts\/c-/)
    }))
  it('is searched and gone through by keys', () =>
    on('/ledger', async ({ page }) => {
      await page.keyboard.press('/')
      await page.keyboard.type('Trump')
      await page.keyboard.press('Enter')
      await page.waitForURL(/text=Trump/)
      await page.locator('.chip').first().waitFor()
      await page.keyboard.press('j')
      await page.locator('.drawer .quote').first().waitFor()
      await page.keyboard.press('o')
      await page.waitForURL(/\/contacts\/c-/)
    }))
  it('leaves out what is not wanted', () =>
    on('/ledger', async ({ page }) => {
      await page.getByRole('button', { name: 'Leave out meeting' }).click()
      await page.waitForURL(/not=mode%3Ameeting/)
      await soon(() => page.locator('.cell-mode', { hasText: 'meeting' }).count()).toBe(0)
    }))
  it('copies its question as a command', () =>
    on('/ledger?mode=call&who=Rubio', async ({ page }) => {
      await page.getByText('Copy', { exact: true }).click()
      await page.getByRole('button', { name: 'As a command' }).click()
      await page.getByText('Copied: parley ls --who Rubio --mode call').waitFor()
    }))
})

describe('contact', () => {
  const first = async (act: (watched: Watched) => Promise<void>) =>
    on('/ledger?mode=call', async (watched) => {
      await watched.page.locator('.cell-date a').first().click()
      await watched.page.locator('.text mark').first().waitFor()
      await act(watched)
    })
  it('shows where a value stands by mouse', () =>
    first(async ({ page }) => {
      await page.locator('.quote-chip').first().click()
      await page.locator('.text .on-now').first().waitFor()
      await page.getByRole('button', { name: /^Why/ }).first().click()
      await page.locator('.why').first().waitFor()
    }))
  it('goes from words to words by keys', () =>
    first(async ({ page }) => {
      await page.keyboard.press('n')
      await page.locator('.text .on-now').first().waitFor()
    }))
  it('meets everybody’s needs', () => first(async (watched) => expect(await violations(watched)).toEqual([])))
})

const SENTENCE = 'Foreign Minister Hakan Fidan met Russian Foreign Minister Sergey Lavrov in Moscow on June 3, 2025.'

describe('try it', () => {
  it('codes the example by mouse', () =>
    on('/try', async ({ page }) => {
      await page.getByRole('button', { name: 'An example' }).click()
      await page.getByRole('button', { name: /^Code it/ }).click()
      await page.locator('.record').first().waitFor()
      await page.locator('.record-button').first().click()
      await page.locator('.text .on-now').first().waitFor()
    }))
  it('codes a text by keys', () =>
    on('/try', async (watched) => {
      const { page } = watched
      await page.keyboard.press('e')
      await page.keyboard.insertText(SENTENCE)
      await page.keyboard.press('Control+Enter')
      await page.locator('.record', { hasText: 'Fidan' }).waitFor()
      expect(await violations(watched)).toEqual([])
    }))
})

describe('people and documents', () => {
  it('are found by keys', () =>
    on('/people', async ({ page }) => {
      await page.keyboard.press('f')
      await page.keyboard.type('lavrov')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/people\/sergei-lavrov/)
    }))
  it('show what is coded in a text by mouse', () =>
    on('/documents', async ({ page }) => {
      await page.locator('.document-line a').first().click()
      await page.locator('.record-button').first().click()
      await page.locator('.text .on-now').first().waitFor()
    }))
})
