import { expect } from 'vitest'
import { AXE, type OpenDesk, type Watched } from './open-desk.ts'

/** Opens a page, does something on it, and sees that nothing went wrong meanwhile. */
export async function on(desk: OpenDesk, path: string, act: (watched: Watched) => Promise<void>): Promise<void> {
  const watched = await desk.open(path)
  try {
    await act(watched)
    expect(watched.wrong).toEqual([])
  } finally {
    await watched.close()
  }
}

/** What not everybody could use, by the rules of WCAG 2.2 AA as far as they can be checked so. */
export async function violations({ page }: Watched): Promise<string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate('axe.run(document)')
  const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] }
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

const PATIENCE = { timeout: 20_000 }

/** Expects of what is asked again and again, as long as a busy machine may need. */
export function soon<Answer>(ask: () => Answer | Promise<Answer>) {
  return expect.poll(ask, PATIENCE)
}
