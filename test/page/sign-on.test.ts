import { afterAll, beforeAll, expect, it } from 'vitest'
import { addUser } from '../../src/service/accounts/users.ts'
import { openLedger } from '../../src/service/open-ledger.ts'
import { CLIENT, type ServedProvider, serveProvider } from '../server/provider.ts'
import { addExamples, type OpenDesk, openDesk } from './open-desk.ts'

let provider: ServedProvider
let desk: OpenDesk
beforeAll(async () => {
  provider = await serveProvider({ 's-1': { preferred_username: 'ada', groups: ['desk-editors'] } })
  provider.visitor = 's-1'
  process.env.PARLEY_OIDC_SECRET = CLIENT.secret
  const words = ['--oidc', provider.issuer, '--oidc-client', CLIENT.id, '--oidc-role', 'groups:desk-editors=editor']
  desk = await openDesk(fill, words)
  provider.know(`${desk.address}/api/sign-on/back`)
})
afterAll(async () => {
  await desk.done()
  await provider.stop()
})

/** A ledger that is open to those only whom it knows. */
async function fill(ledger: string): Promise<void> {
  addExamples(ledger)
  const store = await openLedger(ledger)
  const admin = { name: 'admin', role: 'admin', password: 'four plain words here' } as const
  await addUser(store, admin, { who: 'tests', via: 'command', address: null })
  await store.close()
}

it('whom the provider vouches for comes to the screen that was wanted', async () => {
  const { page, close } = await desk.open('/ledger?mode=call')
  await page.getByRole('link', { name: 'Single sign-on' }).click()
  await page.locator('.top .menu summary', { hasText: 'ada' }).waitFor()
  await page.locator('.grid-row').first().waitFor()
  expect(page.url()).toBe(`${desk.address}/ledger?mode=call`)
  await close()
})
