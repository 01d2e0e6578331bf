import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersChecked, publishedApi } from './check-answers.ts'
import { type Served, serveExamples } from './served-examples.ts'

let served: Served
let routes: { readonly method: string; readonly path: string; readonly takes: 'body' | 'query' }[]
beforeAll(async () => {
  served = await serveExamples()
  const { paths } = await publishedApi(served.address)
  routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      return { method, path, takes: 'requestBody' in operation ? ('body' as const) : ('query' as const) }
    }),
  )
})
afterAll(() => served.stop())

interface Asked {
  readonly method?: string
  readonly body?: string
  readonly headers?: Record<string, string>
}

/** Asks, holds the answer to be a problem as the OpenAPI document says, and gives its status and code. */
async function problem(path: string, { method = 'get', body, headers }: Asked = {}): Promise<string> {
  const response = await fetch(`${served.address}${path}`, {
    method: method.toUpperCase(),
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body }),
  })
  const type = response.headers.get('content-type') ?? ''
  const answer = (await response.json()) as { code: string; detail: string; status: number }
  expect(type, `${method} ${path}`).toBe('application/problem+json; charset=utf-8')
  const check = await answersChecked(served.address)
  const known = routes.some((route) => route.method === method && matches(route.path, path))
  if (known) expect(check(method, path, { status: response.status, type, body: answer })).toEqual([])
  expect(answer.status).toBe(response.status)
  expect(answer.detail).toMatch(/\.$/)
  expect(answer.detail).not.toMatch(/node_modules|\n +at |SQLITE/)
  return `${response.status} ${answer.code}`
}

function matches(route: string, path: string): boolean {
  return new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path.split('?')[0]!)
}

const some = (path: string) =>
  path
    .replace('{by}', 'month')
    .replace('{format}', 'csv')
    .replaceAll(/\{\w+\}/g, 'x')

describe('every route', () => {
  it('that takes a body refuses what is no JSON, not JSON, too large, empty or otherwise than it says', async () => {
    const taking = routes.filter(({ takes }) => takes === 'body')
    expect(taking.length).toBeGreaterThan(5)
    for (const { method, path } of taking) {
      const send = (body: string, headers = {}) => problem(some(path), { method, body, headers })
      expect(await send('{"text": '), path).toBe('400 server/bad-request')
      expect(await send(''), path).toBe('400 server/bad-request')
      expect(await send('[1, 2]'), path).toBe('400 server/bad-request')
      expect(await send('{"unheard of": 1}'), path).toBe('400 server/bad-request')
      expect(await send('{"__proto__": {"role": "admin"}}'), path).toBe('400 server/bad-request')
      expect(await send('a=b', { 'content-type': 'application/x-www-form-urlencoded' }), path).toBe(
        '415 server/bad-form',
      )
      expect(await send('<a/>', { 'content-type': 'text/xml' }), path).toBe('415 server/bad-form')
      expect(await send(JSON.stringify({ text: 'a'.repeat(1_200_000) })), path).toBe('413 server/too-large')
    }
  })

  it('refuses parameters that it does not know', async () => {
    const asking = routes.filter(({ method }) => method === 'get')
    for (const { path } of asking) {
      const status = await fetch(`${served.address}${some(path)}?unheard_of=1`)
      expect([400, 404], path).toContain(status.status)
    }
  })
})

describe('filters that cannot be made out', () => {
  it.each([
    ['mode=carrier-pigeon', '400 usage/bad-filter'],
    ['status=perhaps', '400 usage/bad-filter'],
    ['level=high', '400 usage/bad-filter'],
    ['topic=weather', '400 usage/bad-filter'],
    ['who=Nobody+Known', '400 usage/bad-filter'],
    ['state=Atlantis', '400 usage/bad-filter'],
    ['source=Nowhere+Times', '400 usage/bad-filter'],
    ['not=mode', '400 usage/bad-filter'],
    ['not=weather:rain', '400 usage/bad-filter'],
    ['not=year:soon', '400 usage/bad-filter'],
    ['reviewed=maybe', '400 usage/bad-filter'],
    ['since=soon', '400 usage/bad-date'],
    ['since=2025-02-30', '400 usage/bad-date'],
    ['since=2025&until=2024', '400 usage/bad-date'],
    ['as_of=then', '400 usage/bad-date'],
    ['updated_since=lately', '400 usage/bad-date'],
    ['sort=random', '400 usage/bad-option'],
    ['after=%00', '400 usage/bad-cursor'],
    ['after=WyJkYXRlIl0', '400 usage/bad-cursor'],
    ['limit=0', '400 server/bad-request'],
    ['limit=-1', '400 server/bad-request'],
    ['limit=many', '400 server/bad-request'],
    ['limit=1e9', '400 server/bad-request'],
    ['disputed=perhaps', '400 server/bad-request'],
    ['since=2025&since=2024', '400 server/bad-request'],
    [`text=${'a'.repeat(1001)}`, '400 server/bad-request'],
    [`${'mode=call&'.repeat(101)}`, '400 server/bad-request'],
  ])('%s', async (query, expected) => {
    expect(await problem(`/api/contacts?${query}`)).toBe(expected)
  })

  it.each([
    'text=%27%3B+drop+table+texts--',
    'text=%22+OR+1',
    'text=*',
    'text=%25',
    'text=NEAR%28',
    'who=%27',
    'place=%22',
    'text=%F0%9F%92%A5%00',
  ])('%s finds nothing or is refused, and harms nothing', async (query) => {
    const response = await fetch(`${served.address}/api/contacts?${query}`)
    expect([200, 400]).toContain(response.status)
    expect(
      ((await (await fetch(`${served.address}/api/stats`)).json()) as { entries: number }).entries,
    ).toBeGreaterThan(40)
  })
})

describe('what is not there', () => {
  it.each([
    '/api/contacts/c-0000000000',
    '/api/contacts/c-0000000000/why',
    '/api/contacts/%00',
    '/api/documents/none',
    '/api/documents/..%2f..%2fetc%2fpasswd',
    '/api/people/nobody-known',
    '/api/polities/ZZZ',
    '/api/acts/a-0000000000',
    '/api/figures/none',
    '/api/decisions?of=c-0000000000',
  ])('%s', async (path) => {
    expect(await problem(path)).toBe('404 ledger/unknown-id')
  })

  it.each(['/api/nothing', '/api/contacts/c-0000000000/who', '/nothing', '/etc/passwd'])('%s', async (path) => {
    expect(await problem(path)).toBe('404 server/no-route')
  })

  it('with a malformed address', async () => {
    expect(await problem('/api/people/%E0%A4%A')).toBe('400 server/bad-request')
  })
})

describe('decisions that cannot be', () => {
  const decide = (...verdicts: object[]) =>
    problem('/api/decisions', { method: 'post', body: JSON.stringify({ verdicts }) })
  const anId = async () => (await served.store.find({}, { order: 'date', limit: 1 })).entries[0]!.entry.id

  it('are refused, each for its reason, and leave nothing behind', async () => {
    const id = await anId()
    expect(await decide({ kind: 'accept', id: 'c-0000000000' })).toBe('404 ledger/unknown-id')
    expect(await decide({ kind: 'undo', id: 'd-0000000000' })).toBe('404 ledger/unknown-id')
    expect(await decide({ kind: 'merge', id, other: id })).toBe('400 usage/bad-decision')
    expect(await decide({ kind: 'grade', what: 'Nowhere Times', grade: 'B' })).toBe('400 usage/bad-decision')
    for (const verdict of [
      { kind: 'forget', id },
      { kind: 'edit', id, change: {} },
      { kind: 'edit', id, change: { date: 'soon' } },
      { kind: 'edit', id, change: { mode: 'pigeon' } },
      { kind: 'edit', id, change: { parties: [] } },
      { kind: 'edit', id, change: { records: [] } },
      { kind: 'split', id, reports: [] },
      { kind: 'grade', what: id, grade: 'G' },
      {},
    ])
      expect(await decide(verdict), JSON.stringify(verdict)).toBe('400 server/bad-request')
    expect(await decide()).toBe('400 server/bad-request')
    expect(await decide({ kind: 'accept', id }, { kind: 'accept', id: 'c-0000000000' })).toBe('404 ledger/unknown-id')
    expect(await served.store.decisions({ limit: 9 })).toMatchObject({ decisions: [] })
  })
})

describe('texts that cannot be coded', () => {
  const code = (given: object) => problem('/api/code', { method: 'post', body: JSON.stringify(given) })

  it('are refused, each for its reason', async () => {
    expect(await code({ text: '   ' })).toBe('422 document/empty')
    expect(await code({ text: '' })).toBe('400 server/bad-request')
    expect(await code({ text: 'They met.', published: 'Tuesday' })).toBe('400 server/bad-request')
    expect(await code({ text: 'They met.', published: '2025-02-30' })).toBe('400 server/bad-request')
    expect(await code({ text: 'They met.', url: 'not one' })).toBe('400 server/bad-request')
    expect(await code({ text: 'a'.repeat(300_000) })).toBe('413 server/too-large')
  })
})

describe('where nobody has to log in', () => {
  const askedAs = (host: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<number>()
    const { port } = new URL(served.address)
    const asking = request({ host: '127.0.0.1', port, path: '/api/contacts', headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asking.on('error', reject).end()
    return promise
  }

  it('the server answers to the names of this machine only', async () => {
    const { host, port } = new URL(served.address)
    for (const own of [host, `localhost:${port}`, `[::1]:${port}`]) expect(await askedAs(own), own).toBe(200)
    for (const other of ['desk.invalid', `desk.invalid:${port}`, '127.0.0.1.desk.invalid', 'localhost.desk.invalid'])
      expect(await askedAs(other), other).toBe(421)
  })
})
