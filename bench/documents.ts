import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const SHARED = resolve(ROOT, '..', 'shared')

/** Where the texts came from, and as many of them as asked for: the plain texts at hand, over and over. */
export function benchTexts(count: number): { from: string; texts: string[] } {
  const labelled = [join(SHARED, 'seeds'), join(SHARED, 'corpus')]
  const folders = labelled.every((folder) => existsSync(folder)) ? labelled : [join(ROOT, 'examples')]
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  )
  const own = files.filter((file) => file.endsWith('.txt')).map((file) => readFileSync(file, 'utf8'))
  const texts = Array.from({ length: count }, (_, i) => own[i % own.length] ?? '')
  return {
    from: `${own.length} texts of ${folders.map((folder) => folder.replace(`${resolve(ROOT, '..')}/`, '')).join(' and ')}`,
    texts,
  }
}
