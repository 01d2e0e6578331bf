import { existsSync, readdirSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '..', '..')
/** Labelled reports kept beside the project, not in it; everything that needs them is skipped where they are absent. */
export const SHARED = resolve(ROOT, '..', 'shared')

export const SET_NAMES = ['gold', 'b', 'c', 'd'] as const
export type SetName = (typeof SET_NAMES)[number]

/** A set of texts with the right answers to them. */
export interface GoldSet {
  readonly name: SetName
  readonly texts: readonly string[]
  readonly answers: string
}

export function isSetName(name: string): name is SetName {
  return SET_NAMES.some((known) => known === name)
}

/** A set as it lies on disk; null where it is not there. */
export function goldSet(name: SetName): GoldSet | null {
  const answers = name === 'gold' ? join(SHARED, 'gold') : join(SHARED, 'sets', name, 'gold')
  const folders =
    name === 'gold' ? [join(SHARED, 'seeds'), join(SHARED, 'corpus')] : [join(SHARED, 'sets', name, 'texts')]
  if (![answers, ...folders].every((folder) => existsSync(folder))) return null
  const known = new Set(readdirSync(answers).map((file) => file.replace(/\.json$/, '')))
  return { name, answers, texts: folders.flatMap(filesIn).filter((file) => known.has(idOf(file))) }
}

export function idOf(file: string): string {
  return basename(file, extname(file))
}

function filesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => /\.(txt|html?|md)$/.test(file))
  return files.sort().map((file) => join(folder, file))
}
