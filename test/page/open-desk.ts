import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright, type Response } from 'playwright-core'
import { parley, ROOT } from '../cli/run-parley.ts'
import { buildPage } from './build-page.ts'

export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page of the desk in a browser, with all that should never happen on it. */
export interface Watched {
  readonly page: Page
  /** Errors on the console, exceptions, answers of 400 and more, and requests that leave this machine. */
  readonly wrong: string[]
  /** The bytes of script that it loaded, compressed. */
  readonly script: () => Promise<number>
  readonly close: () => Promise<void>
}

export interface OpenDesk {
  readonly address: string
  readonly open: (path: string, options?: OpenOptions) => Promise<Watched>
  readonly done: () => Promise<void>
}

export interface OpenOptions {
  readonly scheme?: 'light' | 'dark'
  readonly size?: { readonly width: number; readonly height: number }
}

/** Makes a ledger at a path, for the page to be opened over it. */
export type Filling = (ledger: string) => Promise<void> | void

/** A ledger of the examples, or of other documents too. */
export function addExamples(ledger: string, ...others: readonly string[]): void {
  const added = parley(['add', 'examples', ...others, '--ledger', ledger, '--quiet'])
  if (added.code !== 0) throw new Error(added.err)
}

/** The page as it is built, served by `parley serve` over a ledger (of the examples) with more options, and a browser. */
export async function openDesk(
  fill: Filling = (ledger) => addExamples(ledger),
  options: readonly string[] = [],
): Promise<OpenDesk> {
  buildPage()
  const folder = mkdtempSync(join(tmpdir(), 'parley-page-'))
  const ledger = join(folder, 'ledger.db')
  await fill(ledger)
  const { address, stop } = await serve(ledger, options)
  const browser = await launch()
  const done = async () => {
    await browser.close()
    await stop()
    rmSync(folder, { recursive: true })
  }
  return { address, open: (path, looks) => openPage(browser, address, path, looks), done }
}

async function launch(): Promise<Browser> {
  // In one process the browser would end with its first page.
  const args = chromium.args.filter((arg) => arg !== '--single-process')
  return playwright.launch({ args, executablePath: await chromium.executablePath() })
}

async function serve(
  ledger: string,
  options: readonly string[],
): Promise<{ address: string; stop: () => Promise<void> }> {
  const words = [join(ROOT, 'test', 'cli', 'start.ts'), 'serve', '--ledger', ledger, '--port', '0', ...options]
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (words: Buffer) => {
      said += words
      const found = /http:\/\/[\d.]+:\d+/.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    })
    void ended.then(() => reject(new Error(`parley serve ended: ${said}`)))
  })
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return { address, stop }
}

/** Waits until all that was asked for is shown; what tells of changes goes on for ever, so that the network is never idle. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#content > *').first().waitFor()
  for (const until = Date.now() + PATIENCE; Date.now() < until; await page.waitForTimeout(50)) {
    const isLoading = async () => (await page.locator('.loading').count()) > 0
    if (await isLoading()) continue
    // What is shown may ask for more.
    await page.waitForTimeout(SHOWN_AFTER)
    if (!(await isLoading())) return
  }
}

const SHOWN_AFTER = 150
const PATIENCE = 30_000

async function openPage(browser: Browser, address: string, path: string, options: OpenOptions = {}): Promise<Watched> {
  const { scheme = 'light', size = { width: 1280, height: 800 } } = options
  const context = await browser.newContext({ viewport: size, colorScheme: scheme, reducedMotion: 'reduce' })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address })
  const page = await context.newPage()
  const wrong: string[] = []
  const scripts: Response[] = []
  page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())))
  page.on('pageerror', (error) => void wrong.push(error.message))
  page.on('request', (request) => void (request.url().startsWith(address) || wrong.push(request.url())))
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`)
    if (/\.js$/.test(response.url())) scripts.push(response)
  })
  await page.goto(`${address}${path}`)
  await settled(page)
  const script = async () => {
    const bodies = await Promise.all(scripts.map((response) => response.body()))
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
  }
  return { page, wrong, script, close: () => context.close() }
}
