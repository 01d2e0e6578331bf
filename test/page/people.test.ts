import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUser } from '../../src/service/accounts/users.ts'
import { openLedger } from '../../src/service/open-ledger.ts'
import { on as onDesk, soon, violations } from './looked-at.ts'
import { addExamples, type OpenDesk, openDesk, settled, type Watched } from './open-desk.ts'

// Nobody comes in without a name: one user of each role.

const ROLES = ['admin', 'editor', 'reviewer', 'reader'] as const
type Role = (typeof ROLES)[number]
const PASSWORD = 'four plain words here'

let desk: OpenDesk
beforeAll(async () => {
  desk = await openDesk(async (ledger) => {
    addExamples(ledger)
    const store = await openLedger(ledger)
    for (const role of ROLES)
      await addUser(store, { name: role, role, password: PASSWORD }, { who: 'tests', via: 'command', address: null })
    await store.close()
  })
})
afterAll(() => desk.done())

/** Logs in through the page. What was asked before is refused, and so it should be. */
async function as(role: Role, path: string, act: (watched: Watched) => Promise<void>): Promise<void> {
  await onDesk(desk, path, async (watched) => {
    const { page, wrong } = watched
    await logIn(watched, role)
    expect(wrong.filter((each) => !/\b401\b/.test(each))).toEqual([])
    wrong.splice(0)
    await settled(page)
    await act(watched)
  })
}

async function logIn({ page }: Watched, name: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
  if (password === PASSWORD) await page.locator('.top .menu summary', { hasText: name }).waitFor()
}

describe('logging in', () => {
  it('is asked of everybody, says what is wrong, and leads to what was wanted', () =>
    onDesk(desk, '/ledger?mode=call', async (watched) => {
      const { page, wrong } = watched
      expect(await violations(watched)).toEqual([])
      await logIn(watched, 'reader', 'not this one at all')
      await page.getByText('Name and password do not fit').waitFor()
      wrong.splice(0)
      await logIn(watched, 'reader')
      await page.locator('.grid-row').first().waitFor()
      expect(page.url()).toMatch(/mode=call/)
      await page.reload()
      await page.locator('.grid-row').first().waitFor()
      await page.locator('.top .menu summary', { hasText: 'reader' }).click()
      await page.getByRole('button', { name: 'Log out' }).click()
      await page.getByRole('heading', { name: 'Log in' }).waitFor()
      wrong.splice(0)
    }))
})

describe('a reader', () => {
  it('changes their own password, and goes on', () =>
    as('reader', '/', async (watched) => {
      const { page, wrong } = watched
      const change = async (now: string, other: string) => {
        await page.getByLabel('Password now').fill(now)
        await page.getByLabel('New password').fill(other)
        await page.getByRole('button', { name: 'Change' }).click()
      }
      await page.locator('.top .menu summary', { hasText: 'reader' }).click()
      await page.getByRole('link', { name: 'Your password' }).click()
      await change('not this one at all', 'four other words here')
      await page.getByText('Name and password do not fit').waitFor()
      wrong.splice(0)
      expect(await violations(watched)).toEqual([])
      await change(PASSWORD, 'four other words here')
      await page.getByText('The password is changed').waitFor()
      await change('four other words here', PASSWORD)
      await soon(() => page.getByLabel('New password').inputValue()).toBe('')
      await page.keyboard.press('Escape')
      await page.reload()
      await page.getByRole('heading', { name: 'Password of reader' }).waitFor()
    }))
  it('sees everything but users, keys and the audit log', () =>
    as('reader', '/trust', async ({ page }) => {
      expect(await page.getByRole('link', { name: 'Users, keys, audit log' }).count()).toBe(0)
      await page.goto(`${new URL(page.url()).origin}/accounts`)
      await page.getByText('Users, keys and the audit log are for admins.').waitFor()
    }))
  it('proposes what a reviewer takes up, or takes it back', async () => {
    await as('reader', '/review', async (watched) => {
      const { page } = watched
      await page.getByText('what you decide here is proposed').waitFor()
      expect(await page.getByRole('button', { name: /^Join/ }).isDisabled()).toBe(true)
      await page.keyboard.press('w')
      await page.keyboard.type('as the other report says')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^Accept/ }).click()
      await page.getByText(/^Proposed\./).waitFor()
      await page.locator('.verdicts').waitFor()
      await page.getByRole('button', { name: /^Reject/ }).click()
      await page.locator('.review-parts .number', { hasText: '2' }).waitFor()
      await page.goto(`${new URL(page.url()).origin}/review/proposals`)
      await page.getByText('as the other report says').waitFor()
      expect(await page.getByRole('button', { name: /^Take up/ }).count()).toBe(0)
      expect(await violations(watched)).toEqual([])
      await page
        .getByRole('button', { name: /^Take back/ })
        .last()
        .click()
      await page.getByText('1 proposal waits').waitFor()
    })
    await as('reviewer', '/review/proposals', async ({ page }) => {
      await page.getByRole('button', { name: /^Take up/ }).click()
      await page.getByText('No proposal waits').waitFor()
    })
  })
})

describe('a reviewer', () => {
  it('decides, and proposes what is an editor’s', () =>
    as('reviewer', '/review', async ({ page }) => {
      await page.getByRole('button', { name: /^Unsure/ }).click()
      await page.getByText(/^Left open\./).waitFor()
      await page.locator('.verdicts').waitFor()
      await page.keyboard.press('e')
      await page.locator('.review-form input').first().fill('2024-01')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText(/^Proposed\./).waitFor()
      await page.locator('.review-parts .number', { hasText: '1' }).waitFor()
    }))
})

describe('an admin', () => {
  it('lets people in and out, and makes keys; the log tells of it', () =>
    as('admin', '/trust', async (watched) => {
      const { page } = watched
      await page.getByRole('link', { name: 'Users, keys, audit log' }).click()
      await page.getByText('Add a user').click()
      const form = page.locator('form.form-row', { has: page.getByLabel('Role') }).first()
      await form.getByLabel('Name').fill('newcomer')
      await form.getByLabel('Password').fill(PASSWORD)
      await form.getByLabel('Role').selectOption('reviewer')
      await form.getByRole('button', { name: 'Add' }).click()
      await page.locator('.account', { hasText: 'newcomer' }).waitFor()
      await page.getByText('Make a key').click()
      await page.getByLabel('What it is for').fill('harvester')
      await page.getByRole('button', { name: 'Add' }).last().click()
      await page.getByText('The key, shown this once:').waitFor()
      await page.getByText('user added as reviewer newcomer').waitFor()
      expect(await violations(watched)).toEqual([])
      await page.getByRole('button', { name: 'End newcomer' }).click()
      await page.getByText(/user removed/).waitFor()
    }))
})
