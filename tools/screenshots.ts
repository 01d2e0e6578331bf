/**
 * Makes docs/screenshots/: every screen of the page, light and dark, over a ledger of the examples.
 * node tools/screenshots.ts [NAME…] makes those of these names only.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDesk, settled, type Watched } from '../test/page/open-desk.ts'

const FOLDER = join(import.meta.dirname, '..', 'docs', 'screenshots')
const [WIDE, PHONE] = [
  { width: 1280, height: 800 },
  { width: 390, height: 780 },
]

interface Shot {
  readonly path: string
  readonly size?: typeof WIDE
  /** What is done on the page before it is taken. */
  readonly before?: (page: Watched['page']) => Promise<void>
}

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
  trust: { path: '/trust' },
  phone: { path: '/ledger?mode=call', size: PHONE },
}

const wanted = process.argv.slice(2)
mkdirSync(FOLDER, { recursive: true })
const desk = await openDesk()
try {
  for (const [name, shot] of Object.entries(SHOTS))
    if (wanted.length === 0 || wanted.includes(name))
      for (const scheme of ['light', 'dark'] as const) await take(name, shot, scheme)
} finally {
  await desk.done()
}

async function take(name: string, { path, size = WIDE, before }: Shot, scheme: 'light' | 'dark'): Promise<void> {
  const { page, wrong, close } = await desk.open(path, { scheme, size })
  await before?.(page)
  await settled(page)
  await page.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`) })
  await close()
  process.stdout.write(`${name}-${scheme}.png ${wrong.join(' ')}\n`)
}
