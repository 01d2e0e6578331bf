import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letIn, type Visitor, visitor } from './callers.ts'
import { type Answer, answersChecked } from './check-answers.ts'
import { type Served, serveExamples } from './served-examples.ts'

let served: Served
let people: Record<'reader' | 'reviewer' | 'editor' | 'admin', Visitor>
let ids: readonly string[]
beforeAll(async () => {
  served = await serveExamples()
  await letIn(served)
  const [reader, reviewer, editor, admin] = await Promise.all(
    (['reader', 'reviewer', 'editor', 'admin'] as const).map((name) => visitor(served, name)),
  )
  people = { reader: reader!, reviewer: reviewer!, editor: editor!, admin: admin! }
  const { entries } = await served.store.find({}, { order: 'date', limit: 40 })
  ids = entries.filter(({ entry }) => entry.records.length === 1).map(({ entry }) => entry.id)
})
afterAll(() => served.stop())

async function ask(who: keyof typeof people, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await people[who].ask(method, path, body)
  const check = await answersChecked(served.address)
  const answer = {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.json(),
  }
  expect(check(method.toLowerCase(), path, answer)).toEqual([])
  return answer
}
const decide = async (who: keyof typeof people, ...verdicts: object[]) =>
  expect((await ask(who, 'POST', '/api/decisions', { verdicts })).status).toBe(200)

describe('proposals', () => {
  const propose = async (who: keyof typeof people, body: object) => {
    const answer = await ask(who, 'POST', '/api/proposals', body)
    expect(answer.status).toBe(200)
    return (answer.body as { decisions: [string] }).decisions[0]
  }
  const waiting = async () =>
    ((await ask('reader', 'GET', '/api/proposals')).body as { proposals: { id: string; who: string }[] }).proposals

  it('of readers change nothing until a reviewer takes them up', async () => {
    const [id] = ids
    const before = await served.store.entry(id!)
    const proposal = await propose('reader', { id, verdict: 'edit', change: { date: '2025-01-09' }, why: 'so I heard' })
    expect(await served.store.entry(id!)).toEqual(before)
    expect(await waiting()).toMatchObject([{ id: proposal, who: 'reader', verdict: 'edit', contact: { id } }])
    const taken = await ask('reviewer', 'POST', `/api/proposals/${proposal}`, { take: true })
    expect(taken.status).toBe(200)
    expect((await served.store.entry(id!))?.entry.date).toBe('2025-01-09')
    expect(await waiting()).toEqual([])
    const edit = await served.store.decision((taken.body as { decisions: [string] }).decisions[0])
    expect(edit).toMatchObject({ kind: 'edit', who: 'reviewer', why: 'proposed by reader: so I heard' })
    expect((await ask('reviewer', 'POST', `/api/proposals/${proposal}`, { take: true })).status).toBe(404)
  })

  it('are declined by reviewers, and taken back by whoever made them', async () => {
    const own = await propose('reader', { id: ids[1], verdict: 'reject' })
    const other = await propose('editor', { id: ids[1], verdict: 'reject' })
    const answer = (who: keyof typeof people, id: string, take: boolean) =>
      ask(who, 'POST', `/api/proposals/${id}`, { take })
    expect((await answer('reader', other, false)).status).toBe(403)
    expect((await answer('reader', own, true)).status).toBe(403)
    expect((await answer('reader', own, false)).status).toBe(200)
    expect((await answer('reviewer', other, false)).status).toBe(200)
    expect(await served.store.entry(ids[1]!)).not.toBeNull()
    expect(await waiting()).toEqual([])
  })

  it('are no way round for reviewers, who may not edit', async () => {
    const own = await propose('reviewer', { id: ids[2], verdict: 'edit', change: { closed: true } })
    expect((await ask('reviewer', 'POST', `/api/proposals/${own}`, { take: true })).status).toBe(403)
    expect((await ask('editor', 'POST', `/api/proposals/${own}`, { take: true })).status).toBe(200)
  })

  it('say what they change, and of what', async () => {
    expect((await ask('reader', 'POST', '/api/proposals', { id: ids[0], verdict: 'edit' })).status).toBe(400)
    const odd = { id: ids[0], verdict: 'accept', change: { closed: true } }
    expect((await ask('reader', 'POST', '/api/proposals', odd)).status).toBe(400)
    expect((await ask('reader', 'POST', '/api/proposals', { id: 'c-0000000000', verdict: 'accept' })).status).toBe(404)
  })
})

interface Queue {
  readonly units: readonly { readonly key: string; readonly coded: { readonly title: string | null } }[]
  readonly waiting: number
  readonly read: number
}

describe('a second reader', () => {
  const queue = async (who: keyof typeof people) => (await ask(who, 'GET', '/api/second?limit=100')).body as Queue

  it('sees what was coded and nothing of what the first has said', async () => {
    const before = (await queue('reviewer')).waiting
    await decide('editor', { kind: 'accept', id: ids[5] }, { kind: 'accept', id: ids[6] })
    await decide('editor', { kind: 'edit', id: ids[7], change: { title: 'Told otherwise' } })
    await decide('editor', { kind: 'reject', id: ids[8] })
    const found = await queue('reviewer')
    expect(found.waiting).toBe(before + 4)
    expect(JSON.stringify(found)).not.toMatch(/Told otherwise|"verdict"|editor/)
    expect((await ask('reader', 'GET', '/api/second')).status).toBe(403)
  })

  it('changes nothing, and is compared with the first', async () => {
    const entry = await served.store.entry(ids[5]!)
    const { units } = await queue('reviewer')
    for (const { key } of units) {
      const verdict = key === units[0]?.key ? 'reject' : 'accept'
      expect((await ask('reviewer', 'POST', '/api/second', { key, verdict })).status).toBe(200)
    }
    expect(await served.store.entry(ids[5]!)).toEqual(entry)
    expect((await queue('reviewer')).waiting).toBe(0)
    const { body } = await ask('reader', 'GET', '/api/agreement')
    const { readings, verdicts, fields, differing } = body as {
      readings: number
      verdicts: { both: number; same: number; kappa: number }
      fields: { field: string; both: number; same: number }[]
      differing: { second: { who: string } }[]
    }
    expect(readings).toBe(units.length)
    expect(verdicts.both).toBe(units.length)
    expect(verdicts.same).toBeLessThan(verdicts.both)
    expect(fields.find(({ field }) => field === 'title')!.both).toBeGreaterThan(0)
    expect(differing.length).toBeGreaterThan(1)
    expect(differing[0]?.second.who).toBe('reviewer')
  })

  it('reads nothing of their own', async () => {
    const { units } = await queue('admin')
    const response = await ask('editor', 'POST', '/api/second', { key: units[0]!.key, verdict: 'accept' })
    expect([200, 404]).toContain(response.status)
    expect((await ask('editor', 'POST', '/api/second', { key: 'none', verdict: 'accept' })).status).toBe(404)
  })
})

it('quality counts what was judged, by field and publisher', async () => {
  const { body } = await ask('reader', 'GET', '/api/quality')
  const { contacts, exact, fields } = body as Record<string, { right: number; of: number }> & {
    fields: { field: string; right: number; of: number }[]
  }
  expect(contacts!.of).toBeGreaterThan(contacts!.right)
  expect(exact!.right).toBeLessThan(contacts!.right)
  const title = fields.find(({ field }) => field === 'title')
  expect(title).toMatchObject({ of: contacts!.right, right: contacts!.right - 1 })
})
