import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './cli/run-parley.ts'

const LIMIT = 300

it('no file that is written by hand has 300 lines', () => {
  const files = globSync(['{src,test,tools,bench,bin}/**/*.{ts,mjs}', 'web/**/*.{ts,tsx}'], { cwd: ROOT })
  expect(files.length).toBeGreaterThan(200)
  const written = files.filter((file) => !file.endsWith('.generated.ts'))
  const long = written.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > LIMIT)
  expect(long).toEqual([])
})
