import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, answersChecked } from './check-answers.ts'
import { type Served, serveExamples } from './served-examples.ts'

let served: Served
beforeAll(async () => {
  served = await serveExamples()
})
afterAll(() => served.stop())

const get = async (path: string): Promise<Answer> => {
  const response = await fetch(`${served.address}${path}`)
  return { status: response.status, type: response.headers.get('content-type') ?? '', body: await response.json() }
}
const post = async (path: string, body: unknown): Promise<Answer> => {
  const response = await fetch(`${served.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, type: response.headers.get('content-type') ?? '', body: await response.json() }
}

describe('the OpenAPI document', () => {
  it('is one, by another’s rules', async () => {
    const { body } = await get('/api/openapi.json')
    const { valid, errors } = await new Validator().validate(body as Record<string, unknown>)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(body)).not.toContain('__shared')
    expect(valid).toBe(true)
  })
})

describe('the page of the API', () => {
  it('has every route, and loads nothing from elsewhere', async () => {
    const page = await (await fetch(`${served.address}/api/`)).text()
    const { body } = await get('/api/openapi.json')
    for (const path of Object.keys((body as { paths: object }).paths)) expect(page).toContain(` ${path}</code>`)
    expect(page).not.toMatch(/https?:|<script|style=/)
    expect((await fetch(`${served.address}/api/style.css`)).headers.get('content-type')).toMatch(/^text\/css/)
  })
})

const LISTS = [
  '/api/contacts',
  '/api/contacts?who=Fidan&with=Oman&sort=-reports&limit=2',
  '/api/facets?state=TUR',
  '/api/stats',
  '/api/home',
  '/api/documents?limit=5',
  '/api/documents?who=Fidan&sort=date',
  '/api/people',
  '/api/people/hakan-fidan',
  '/api/polities?mode=call',
  '/api/polities/TUR',
  '/api/places',
  '/api/network',
  '/api/network?of=states',
  '/api/conflicts',
  '/api/review?limit=3',
  '/api/decisions',
  '/api/health',
  '/api/proposals',
  '/api/topics?who=trump',
  '/api/positions',
  '/api/positions?state=USA',
  '/api/flags',
  '/api/second',
  '/api/agreement',
  '/api/quality',
  '/api/acts?limit=100',
  '/api/acts?type=AGREE&type=REQUEST',
  '/api/figures?limit=100',
  ...['day', 'month', 'year', 'pair', 'source', 'state', 'person', 'couple', 'mode', 'status', 'level', 'topic'].map(
    (by) => `/api/stats/${by}`,
  ),
]

describe('what is answered', () => {
  it.each(LISTS)('GET %s is what the document says', async (path) => {
    const check = await answersChecked(served.address)
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(check('get', path, answer)).toEqual([])
  })

  it('all of every contact and document is what the document says', async () => {
    const check = await answersChecked(served.address)
    const { body } = await get('/api/contacts?limit=500')
    const { contacts } = body as { contacts: { id: string }[] }
    expect(contacts.length).toBeGreaterThan(40)
    for (const path of contacts.flatMap(({ id }) => [`/api/contacts/${id}`, `/api/contacts/${id}/why`]))
      expect(check('get', path, await get(path)), path).toEqual([])
    const { documents } = (await get('/api/documents')).body as { documents: { id: string }[] }
    for (const { id } of documents)
      expect(check('get', `/api/documents/${id}`, await get(`/api/documents/${id}`)), id).toEqual([])
  })

  it('all of every act and figure is what the document says', async () => {
    const check = await answersChecked(served.address)
    for (const kind of ['acts', 'figures']) {
      const { [kind]: found } = (await get(`/api/${kind}?limit=500`)).body as Record<string, { id: string }[]>
      expect(found!.length, kind).toBeGreaterThan(3)
      for (const { id } of found!)
        expect(check('get', `/api/${kind}/${id}`, await get(`/api/${kind}/${id}`)), id).toEqual([])
    }
  })

  it('a decision and its undoing are what the document says', async () => {
    const check = await answersChecked(served.address)
    const { body } = await get('/api/contacts?who=Fidan&with=Lavrov')
    const [contact] = (body as { contacts: { id: string }[] }).contacts
    const edit = { kind: 'edit', id: contact!.id, change: { date: '2025-06-21' } }
    const decided = await post('/api/decisions', { verdicts: [edit], why: 'Told so on the day.' })
    expect(check('post', '/api/decisions', decided)).toEqual([])
    const changed = (await get(`/api/contacts/${contact!.id}`)).body as { contact: { date: string } }
    expect(changed.contact.date).toBe('2025-06-21')
    const [{ decision }] = (decided.body as { outcomes: [{ decision: { id: string } }] }).outcomes
    const undone = await post('/api/decisions', { verdicts: [{ kind: 'undo', id: decision.id }] })
    expect(check('post', '/api/decisions', undone)).toEqual([])
    const listed = await get(`/api/decisions`)
    expect(check('get', '/api/decisions', listed)).toEqual([])
    const latest = await get('/api/decisions?sort=-changed&limit=1')
    expect(latest.body).toMatchObject({ decisions: [{ decision: { kind: 'undo' }, state: 'holds' }] })
    const { next } = latest.body as { next: string }
    expect((await get(`/api/decisions?sort=-changed&limit=1&after=${next}`)).body).toMatchObject({
      decisions: [{ decision: { id: decision.id }, state: 'taken back' }],
      next: null,
    })
    const again = (await get(`/api/contacts/${contact!.id}`)).body as { contact: { date: string } }
    expect(again.contact.date).toBe('2025-06-20')
  })

  it('a coded text is what the document says, and is not kept', async () => {
    const check = await answersChecked(served.address)
    const text = 'French President Emmanuel Macron spoke by phone with Brazilian President Lula da Silva on Monday.'
    const before = (await get('/api/stats')).body
    const coded = await post('/api/code', { text, published: '2025-06-04', explain: true })
    expect(check('post', '/api/code', coded)).toEqual([])
    expect(coded.body).toMatchObject({ text, coded: { contacts: [{ mode: 'call', date: '2025-06-02' }] } })
    expect((await get('/api/stats')).body).toEqual(before)
  })
})
