import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { folderWith, parley, ROOT } from './run-parley.ts'

const REPORT = 'Turkish Foreign Minister Hakan Fidan met his Omani counterpart Badr al-Busaidi in Muscat on Tuesday.'
const PASSWORD = 'four plain words here'
const { folder, done } = folderWith({ 'report.txt': REPORT, password: `${PASSWORD}\n`, short: 'short' })
const running = new Set<ChildProcess>()
beforeAll(() => {
  expect(parley(['add', 'report.txt', '--published', '2025-06-04'], { cwd: folder }).code).toBe(0)
})
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})
afterAll(done)

/** Starts `parley serve` on a free port; gives it with its address when it listens. */
async function serve(...words: string[]): Promise<{ child: ChildProcess; address: string }> {
  const script = join(ROOT, 'test', 'cli', 'start.ts')
  const child = spawn(process.execPath, [script, 'serve', '--port', '0', ...words], { cwd: folder })
  running.add(child)
  let said = ''
  for await (const words of child.stderr!) {
    said += words
    const [, address] = / is open at (http:\/\/\S+?)\//.exec(said) ?? []
    if (address !== undefined) return { child, address }
  }
  expect.fail(`the server did not start: ${said}`)
}

async function postReport(address: string, n: number): Promise<number> {
  const text = `${n}. French President Emmanuel Macron spoke by phone with Brazilian President Lula da Silva on Monday.`
  const response = await fetch(`${address}/api/documents`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documents: [{ id: `d${n}`, text, published: '2025-06-04' }] }),
  })
  return response.status
}

describe('parley serve', () => {
  it('opens the ledger on this machine until it is told to stop', async () => {
    const { child, address } = await serve()
    const { contacts } = (await (await fetch(`${address}/api/contacts`)).json()) as { contacts: unknown[] }
    expect(contacts).toHaveLength(1)
    const events = await fetch(`${address}/api/events`)
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    expect(code).toBe(0)
    expect(await events.text()).toContain('retry')
  })

  it.each(['proxy.example.org', '10.0.0.0/8/8', '10.0.0.0/x', ''])('refuses a proxy that is no address: %j', (words) =>
    expect(parley(['serve', '--trust-proxy', words], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('--trust-proxy'),
    }),
  )

  it('refuses other machines as long as anybody could open it, a port that is taken, and one that is none', async () => {
    expect(parley(['serve', '--host', '0.0.0.0'], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('parley user add NAME --role admin'),
    })
    const { address } = await serve()
    const { port } = new URL(address)
    expect(parley(['serve', '--port', port], { cwd: folder })).toMatchObject({
      code: 1,
      err: expect.stringContaining('another program listens there'),
    })
    expect(parley(['serve', '--port', '99999'], { cwd: folder }).code).toBe(2)
    expect(parley(['serve', '--ledger', 'none.db'], { cwd: folder }).err).toContain('there is no ledger here')
  })

  it('loses nothing that it acknowledged when it is killed', async () => {
    const { child, address } = await serve()
    const acknowledged: number[] = []
    const sending = (async () => {
      for (let n = 0; ; n += 1) if ((await postReport(address, n)) === 200) acknowledged.push(n)
    })().catch(() => {})
    while (acknowledged.length < 5) await new Promise((resolve) => setImmediate(resolve))
    child.kill('SIGKILL')
    await sending
    const listed = parley(['ls', 'documents', '--limit', 'all', '--format', 'json'], { cwd: folder })
    const ids = (JSON.parse(listed.out) as { id: string }[]).map(({ id }) => id)
    for (const n of acknowledged) expect(ids).toContain(`d${n}`)
    expect(parley(['stats'], { cwd: folder }).code).toBe(0)
  })

  it('goes on while a backup is made, which is a ledger of its own', async () => {
    const { address } = await serve()
    expect(await postReport(address, 1000)).toBe(200)
    const copied = parley(['backup', 'copy.db'], { cwd: folder })
    expect(copied).toMatchObject({ code: 0, err: '' })
    expect(await postReport(address, 1001)).toBe(200)
    const ids = parley(['ls', 'documents', '--limit', 'all', '--ledger', 'copy.db', '--format', 'json'], {
      cwd: folder,
    }).out
    expect(ids).toContain('"d1000"')
    expect(ids).not.toContain('"d1001"')
    expect(parley(['backup', 'copy.db'], { cwd: folder })).toMatchObject({
      code: 1,
      err: expect.stringContaining('a file already'),
    })
  })
})

describe('parley user and parley key', () => {
  const user = (...words: string[]) => parley(['user', ...words], { cwd: folder })

  it('close the ledger to who does not log in, also where it is being served', async () => {
    const { address } = await serve()
    const status = async (headers: Record<string, string> = {}) =>
      (await fetch(`${address}/api/stats`, { headers })).status
    expect(await status()).toBe(200)
    expect(user('add', 'Ada', '--password-file', 'password').err).toContain('the first user is an admin')
    expect(user('add', 'Ada', '--role', 'admin', '--password-file', 'short').err).toContain('12 letters')
    expect(user('add', 'Ada', '--role', 'admin').err).toContain('--password-file')
    expect(await status()).toBe(200)
    expect(user('add', 'Ada', '--role', 'admin', '--password-file', 'password').code).toBe(0)
    expect(await status()).toBe(401)
    const key = parley(['key', 'add', 'harvester', '--until', '2999-12-31'], { cwd: folder })
    const headers = { authorization: `Bearer ${key.out.trim()}` }
    expect(await status(headers)).toBe(200)
    const listed = parley(['key', 'list'], { cwd: folder })
    expect(listed.out).toMatch(/^ *k-[0-9a-z]{10} +reader +until 2999-12-31 .*harvester$/m)
    expect(parley(['key', 'revoke', listed.out.trim().slice(0, 12)], { cwd: folder }).code).toBe(0)
    expect(await status(headers)).toBe(401)
  })

  it('say who may do what', () => {
    expect(user('add', 'Bo', '--password-file', '-').err).toContain('12 letters')
    expect(parley(['user', 'add', 'Bo', '--password-file', '-'], { cwd: folder, input: PASSWORD }).code).toBe(0)
    expect(user('role', 'Bo', '--role', 'editor').code).toBe(0)
    expect(user('list').out).toMatch(/^ *Ada +admin .*\n *Bo +editor /)
    expect(user('remove', 'Bo').code).toBe(0)
    expect(user('list').out).toMatch(/^ *Bo +editor .*removed \d{4}/m)
    expect(user('remove', 'Ada').err).toContain('the last admin')
    expect(user('role', 'Nobody', '--role', 'editor')).toMatchObject({
      code: 1,
      err: expect.stringContaining('user list'),
    })
    expect(user('promote', 'Bo').code).toBe(2)
    expect(parley(['key', 'revoke', 'k-none'], { cwd: folder }).code).toBe(1)
  })

  it('are needed for other machines, and then those may be let in', async () => {
    const { address } = await serve('--host', '0.0.0.0')
    expect((await fetch(`${address}/api/stats`)).status).toBe(401)
    expect((await fetch(`${address}/api/health`)).status).toBe(200)
  })
})
