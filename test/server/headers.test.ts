import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serveExamples } from './served-examples.ts'

let served: Served
beforeAll(async () => {
  served = await serveExamples()
})
afterAll(() => served.stop())

const post = (path: string, body: unknown) =>
  fetch(`${served.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('every answer', () => {
  it.each(['/', '/api/contacts', '/api/nothing', '/api/contacts?mode=pigeon', '/api/export/csv', '/api/openapi.json'])(
    '%s says what a browser may do with it',
    async (path) => {
      const { headers } = await fetch(`${served.address}${path}`)
      const policy = headers.get('content-security-policy')!
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('server')).toBeNull()
    },
  )
})

const NASTY = '=cmd|calc<script>alert(1)</script><img src=x onerror="alert(2)">\'"`{{8*8}}\u202E\u2028.'

describe('texts of others', () => {
  it('come back as they were, as data, through every field that takes one', async () => {
    const text = `Polish Foreign Minister Radoslaw Sikorski met Czech Foreign Minister Jan Lipavsky in Prague on Monday. ${NASTY}`
    const id = `nasty ${NASTY}/../x`
    const added = await post('/api/documents', { documents: [{ id, text, published: '2025-05-07', source: NASTY }] })
    const [entry] = ((await added.json()) as { entries: { id: string }[] }).entries
    const read = async (path: string) => {
      const response = await fetch(`${served.address}${path}`)
      expect(response.status, path).toBe(200)
      expect(response.headers.get('content-type'), path).toBe('application/json; charset=utf-8')
      return response.json()
    }
    const document = await read(`/api/documents/${encodeURIComponent(id)}`)
    expect(document).toMatchObject({ text, document: { id, source: NASTY } })
    const shown = await read(`/api/contacts/${entry!.id}`)
    expect(shown).toMatchObject({ reports: [{ document: id, source: NASTY }] })
    const change = { title: NASTY, outcomes: [NASTY], place: { name: NASTY, state: null } }
    const decided = await post('/api/decisions', {
      verdicts: [{ kind: 'edit', id: entry!.id, change }],
      why: NASTY,
      by: `x ${NASTY}`,
    })
    expect(decided.status).toBe(200)
    expect(await read(`/api/contacts/${entry!.id}`)).toMatchObject({
      entry: change,
      decisions: [{ why: NASTY, who: `x ${NASTY}` }],
    })
    expect(JSON.stringify(await read('/api/facets?limit=100'))).toContain(JSON.stringify(NASTY).slice(1, -1))
    const coded = await (await post('/api/code', { text, published: '2025-05-07' })).json()
    expect(coded).toMatchObject({ text })
  })

  it('are no formulas in a table', async () => {
    const csv = await (await fetch(`${served.address}/api/export/csv`)).text()
    expect(csv).not.toMatch(/(?:^|,)"?[=+@]/m)
  })

  it('that a request says never come back as a page', async () => {
    for (const path of [`/api/contacts/${encodeURIComponent('<b>x</b>')}`, `/${encodeURIComponent('<b>x</b>')}`]) {
      const response = await fetch(`${served.address}${path}`)
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    }
  })
})
