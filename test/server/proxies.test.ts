import { afterAll, beforeAll, expect, it } from 'vitest'
import { letIn, logInAs } from './callers.ts'
import { type Served, serveExamples } from './served-examples.ts'

let served: Served
afterAll(() => served.stop())
beforeAll(async () => {
  served = await serveExamples()
  await letIn(served)
})

const AS_PROXY = {
  'x-forwarded-for': '203.0.113.7',
  'x-forwarded-host': 'desk.example.org',
  'x-forwarded-proto': 'https',
}
const lastAddress = async ({ store }: Served) => (await store.audit({ limit: 1 }))[0]!.address

it('nobody is believed who asks, unless the server was told of a proxy', async () => {
  expect((await logInAs(served, 'reader', AS_PROXY)).status).toBe(200)
  expect(await lastAddress(served)).toBe('127.0.0.1')
})

it('a proxy that was named says for whom it asks, and under which name', async () => {
  const behind = await serveExamples({ proxies: '127.0.0.1,10.0.0.0/8' })
  await letIn(behind)
  const origin = 'https://desk.example.org'
  expect((await logInAs(behind, 'reader', { ...AS_PROXY, origin })).status).toBe(200)
  expect(await lastAddress(behind)).toBe('203.0.113.7')
  expect((await logInAs(behind, 'reader', { ...AS_PROXY, origin: 'https://elsewhere.example' })).status).toBe(403)
  await behind.stop()
})
