/**
 * Makes docs/screenshots/: every screen of the page, light and dark, over a ledger of the examples that people have worked on.
 * node tools/screenshots.ts [NAME…] makes those of these names only.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Filling, type OpenDesk, openDesk, settled, type Watched } from '../test/page/open-desk.ts'
import { PASSWORD, peopledLedger, reviewedLedger } from './screenshot-ledgers.ts'

const FOLDER = join(import.meta.dirname, '..', 'docs', 'screenshots')
const [WIDE, PHONE] = [
  { width: 1280, height: 800 },
  { width: 390, height: 780 },
]

interface Shot {
  readonly path: string
  readonly size?: typeof WIDE
  /** Not only what is in sight. */
  readonly whole?: boolean
  /** What is done on the page before it is taken. */
  readonly before?: (page: Watched['page']) => Promise<void>
}

/** On a ledger that is open to whoever is at the machine. */
const SHOTS: Readonly<Record<string, Shot>> = {
  desk: { path: '/' },
  ledger: {
    path: '/ledger',
    before: async (page) => {
      for (const key of ['j', 'j', 'j']) await page.keyboard.press(key)
      await page.locator('.drawer .quote').first().waitFor()
    },
  },
  timeline: { path: '/ledger?view=timeline' },
  pairs: { path: '/ledger?view=matrix' },
  network: { path: '/ledger?view=network' },
  map: { path: '/ledger?view=map' },
  contact: {
    path: '/ledger?sort=-reports',
    before: async (page) => {
      await page.locator('.cell-date a').first().click()
      await page.locator('.text mark').first().waitFor()
    },
  },
  review: {
    path: '/review',
    before: async (page) => {
      await page.locator('.contact-head').waitFor()
      await page.keyboard.press('e')
    },
  },
  'second-reading': {
    path: '/review/second',
    before: async (page) => {
      await page.getByLabel('You read as').fill('Ben')
      await page.getByRole('button', { name: 'Begin' }).click()
      await page.locator('.told').waitFor()
    },
  },
  proposals: { path: '/review/proposals' },
  person: { path: '/people/donald-trump' },
  state: { path: '/states/USA' },
  documents: { path: '/documents' },
  document: { path: '/documents/2023-argyle-guyana-venezuela' },
  'try-it': {
    path: '/try',
    before: async (page) => {
      await page.getByRole('button', { name: 'An example' }).click()
      await page.getByRole('button', { name: /^Code it/ }).click()
      await page.locator('.record').first().waitFor()
    },
  },
  trust: { path: '/trust', whole: true },
  phone: { path: '/ledger?mode=call', size: PHONE },
  'phone-desk': { path: '/', size: PHONE },
  'phone-review': { path: '/review', size: PHONE },
}

/** On a ledger into which people log in. */
const ACCOUNT_SHOTS: Readonly<Record<string, Shot>> = {
  login: { path: '/' },
  accounts: {
    path: '/accounts',
    before: async (page) => {
      await page.getByLabel('Name').fill('Ada')
      await page.getByLabel('Password').fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.locator('.account').first().waitFor()
      await page.getByText('Add a user').click()
    },
  },
}

const wanted = process.argv.slice(2)
mkdirSync(FOLDER, { recursive: true })
await takeAll(SHOTS, reviewedLedger)
await takeAll(ACCOUNT_SHOTS, peopledLedger)

async function takeAll(shots: Readonly<Record<string, Shot>>, fill: Filling): Promise<void> {
  const asked = Object.entries(shots).filter(([name]) => wanted.length === 0 || wanted.includes(name))
  if (asked.length === 0) return
  const desk = await openDesk(fill)
  try {
    for (const [name, shot] of asked)
      for (const scheme of ['light', 'dark'] as const) await take(desk, name, shot, scheme)
  } finally {
    await desk.done()
  }
}

async function take(desk: OpenDesk, name: string, shot: Shot, scheme: 'light' | 'dark'): Promise<void> {
  const { path, size = WIDE, whole = false, before } = shot
  const { page, wrong, close } = await desk.open(path, { scheme, size })
  await before?.(page)
  await settled(page)
  await page.screenshot({ fullPage: whole, path: join(FOLDER, `${name}-${scheme}.png`) })
  await close()
  process.stdout.write(`${name}-${scheme}.png ${wrong.join(' ')}\n`)
}
