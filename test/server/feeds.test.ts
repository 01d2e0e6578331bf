import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openServer } from '../../src/server/open-server.ts'
import { type Served, serveExamples } from './served-examples.ts'

let served: Served
beforeAll(async () => {
  served = await serveExamples()
})
afterAll(() => served.stop())

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${served.address}${path}`, { headers })
const json = async (path: string) => (await get(path)).json() as Promise<Record<string, never>>
const post = (path: string, body: unknown) =>
  fetch(`${served.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

interface Line {
  readonly id: string
}
interface Page {
  readonly contacts: readonly Line[]
  readonly ended: readonly { readonly id: string; readonly into: string | null }[]
  readonly total: number
  readonly next: string | null
  readonly since: string
}
const page = (path: string) => json(path) as unknown as Promise<Page>
const report = (id: string, text: string) => ({ documents: [{ id, text, published: '2025-03-05', source: 'Gazette' }] })

describe('pages', () => {
  it('one after the other give each contact once, in every order', async () => {
    const { total } = await page('/api/contacts')
    for (const sort of ['date', '-date', 'changed', '-changed', 'reports', '-reports']) {
      const ids: string[] = []
      for (let after = ''; ; ) {
        const { contacts, next } = await page(`/api/contacts?sort=${sort}&limit=7${after}`)
        ids.push(...contacts.map(({ id }) => id))
        if (next === null) break
        after = `&after=${next}`
      }
      expect(new Set(ids).size, sort).toBe(total)
      expect(ids, sort).toHaveLength(total)
    }
  })

  it('as the ledger was give what it knew then', async () => {
    const { total } = await page('/api/contacts')
    await post(
      '/api/documents',
      report('then', 'Polish Prime Minister Donald Tusk met Czech Prime Minister Petr Fiala in Prague on Monday.'),
    )
    expect((await page('/api/contacts')).total).toBe(total + 1)
    expect((await page('/api/contacts?as_of=2020-01-01')).total).toBe(0)
  })
})

describe('what changed since', () => {
  it('is given in order, page by page, and then what came since', async () => {
    const ids: string[] = []
    let since = '2020-01-01'
    for (;;) {
      const found = await page(`/api/contacts?updated_since=${since}&limit=10`)
      ids.push(...found.contacts.map(({ id }) => id))
      since = found.since
      if (found.next === null) break
      expect(found.next).toBe(found.since)
    }
    expect(ids).toHaveLength((await page('/api/contacts')).total)
    const text =
      'Latvian Foreign Minister Baiba Braze spoke by phone with Estonian Foreign Minister Margus Tsahkna on Tuesday.'
    await post('/api/documents', report('since', text))
    const [added] = (await page(`/api/contacts?updated_since=${since}`)).contacts
    expect(added).toMatchObject({ mode: 'call', date: '2025-03-04' })
    await post('/api/decisions', { verdicts: [{ kind: 'reject', id: added!.id }] })
    const after = await page(`/api/contacts?updated_since=${since}`)
    expect(after).toMatchObject({ contacts: [], ended: [{ id: added!.id, into: null }], next: null })
  })

  it('tells of what fits a filter no more', async () => {
    const { contacts, since } = await page('/api/contacts?updated_since=2020-01-01&who=Fidan&with=Lavrov&limit=500')
    expect(contacts).toHaveLength(1)
    const [contact] = contacts
    await post('/api/decisions', { verdicts: [{ kind: 'edit', id: contact!.id, change: { mode: 'call' } }] })
    const meetings = await page(`/api/contacts?updated_since=${since}&mode=meeting`)
    expect(meetings).toMatchObject({ contacts: [], ended: [{ id: contact!.id }] })
    const calls = await page(`/api/contacts?updated_since=${since}&mode=call`)
    expect(calls).toMatchObject({ contacts: [{ id: contact!.id, mode: 'call' }], ended: [] })
  })

  it('is told to those who listen, also what they missed', async () => {
    const stop = new AbortController()
    const first = await page('/api/contacts?updated_since=2020-01-01&limit=1')
    const headers = { 'last-event-id': first.since.slice(2) }
    const response = await fetch(`${served.address}/api/events`, { headers, signal: stop.signal })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    let told = ''
    const until = async (words: string) => {
      while (!told.includes(words)) told += (await reader.read()).value ?? ''
    }
    await until('event: changed')
    expect(told).not.toContain(`"${first.contacts[0]!.id}"`)
    const text =
      'Dutch Prime Minister Dick Schoof received Belgian Prime Minister Bart De Wever in The Hague on Sunday.'
    const added = (await (await post('/api/documents', report('heard', text))).json()) as { entries: Line[] }
    expect(added.entries).toHaveLength(1)
    await until(added.entries[0]!.id)
    stop.abort()
  })
})

describe('tables', () => {
  it('are given without a limit of rows, as CSV and as JSON Lines', async () => {
    const { total } = await page('/api/contacts')
    const csv = await get('/api/contacts', { accept: 'text/csv' })
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(parse(await csv.text(), { columns: true })).toHaveLength(total)
    const lines = await (await get('/api/contacts?who=Fidan', { accept: 'application/jsonl' })).text()
    const entries = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(entries).toHaveLength((await page('/api/contacts?who=Fidan')).total)
    expect(entries[0].records[0]).toHaveProperty('contact.evidence')
  })

  it.each([
    'entries',
    'jsonl',
    'csv',
    'ics',
    'graphml',
    'gexf',
    'json-feed',
    'rss',
    'annotations',
    'ftm',
    'plover',
    'cameo',
    'csl-json',
    'bibtex',
    'timeline',
    'parquet',
    'dump',
  ])('%s is a file to be saved', async (format) => {
    const response = await get(`/api/export/${format}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="parley\.[\w.]+"$/)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(200)
  })

  it('are refused before the first row where the filters cannot be made out', async () => {
    const response = await get('/api/export/csv?mode=carrier-pigeon')
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  })
})

describe('what is asked again', () => {
  it('is not sent again where it is the same', async () => {
    const first = await get('/api/facets')
    const etag = first.headers.get('etag')!
    const again = await get('/api/facets', { 'if-none-match': etag })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    await post(
      '/api/documents',
      report('etag', 'Irish Taoiseach Micheal Martin met Maltese Prime Minister Robert Abela in Valletta on Monday.'),
    )
    const changed = await get('/api/facets', { 'if-none-match': etag })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).not.toBe(etag)
  })
})

describe('documents that are handed in', () => {
  it('are coded and kept, each in one of the four states, and known the second time', async () => {
    const text = 'Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala on Monday.'
    const given = { documents: [{ text, published: '2025-03-05' }, { text: ' \n ' }] }
    const added = await (await post('/api/documents', given)).json()
    expect(added).toMatchObject({
      received: 2,
      done: 1,
      rejected: 1,
      contacts: 1,
      faults: [{ code: 'document/empty' }],
    })
    const again = await (await post('/api/documents', given)).json()
    expect(again).toMatchObject({ received: 2, done: 1, known: 1, contacts: 0, entries: [] })
  })
})

describe('the page', () => {
  it('is given from its folder, with one index for all its screens, and nothing from outside the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-page-'))
    const page = join(folder, 'page')
    mkdirSync(join(page, 'assets'), { recursive: true })
    writeFileSync(join(page, 'index.html'), '<!doctype html><title>Desk</title>')
    writeFileSync(join(page, 'assets', 'desk-1a2b.js'), 'void 0')
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    const server = await openServer({ store: served.store, limit: 1e6, version: '0', isOpen: async () => true, page })
    const address = await server.listen({ host: '127.0.0.1', port: 0 })
    const read = async (path: string) => (await fetch(`${address}${path}`)).text()
    try {
      for (const screen of ['/', '/ledger', '/contacts/c-1234567890', '/ledger?who=Fidan'])
        expect(await read(screen), screen).toBe(readFileSync(join(page, 'index.html'), 'utf8'))
      expect(await read('/assets/desk-1a2b.js')).toBe('void 0')
      for (const path of [
        '/../secret.txt',
        '/..%2fsecret.txt',
        '/assets/..%2f..%2fsecret.txt',
        '/%2e%2e/secret.txt',
        '/..%5csecret.txt',
      ])
        expect(await read(path), path).not.toBe('secret')
      expect((await fetch(`${address}/assets/none.js`)).status).toBe(404)
      expect((await fetch(`${address}/api/none`)).headers.get('content-type')).toMatch(/problem\+json/)
    } finally {
      await server.close()
      rmSync(folder, { recursive: true })
    }
  })
})
