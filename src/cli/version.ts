import { readFileSync } from 'node:fs'

/** The version of this program, from its package.json. */
export function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const { version: found }: { version: string } = JSON.parse(file)
  return found
}
