import { existsSync, readdirSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '..', '..')
/** Labelled reports kept beside the project, not in it; everything that needs them is skipped where they are absent. */
export const SHARED = resolve(ROOT, '..', 'shared')

export const SET_NAMES = ['gold', 'b', 'c', 'd', 'plain', 'daily', 'hard', 'measure', 'links'] as const
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

/** A set as it lies on disk; null where it, or the scorer, is not there. */
export function goldSet(name: SetName): GoldSet | null {
  const { answers, folders } = placeOf(name)
  if (![join(SHARED, 'eval'), answers, ...folders].every((folder) => existsSync(folder))) return null
  const known = new Set(readdirSync(answers).map((file) => file.replace(/\.json$/, '')))
  const texts = folders.flatMap(filesIn).filter((file) => known.has(idOf(file)))
  return { name, answers, texts }
}

interface Place {
  readonly answers: string
  readonly folders: readonly string[]
}

const OWN = join(ROOT, 'test', 'labelled')
const OWN_SETS: ReadonlySet<SetName> = new Set(['plain', 'daily', 'hard', 'measure', 'links'])

function placeOf(name: SetName): Place {
  if (name === 'gold')
    return { answers: join(SHARED, 'gold'), folders: [join(SHARED, 'seeds'), join(SHARED, 'corpus')] }
  return within(OWN_SETS.has(name) ? join(OWN, name) : join(SHARED, 'sets', name))
}

function within(folder: string): Place {
  return { answers: join(folder, 'gold'), folders: [join(folder, 'texts')] }
}

export function idOf(file: string): string {
  return basename(file, extname(file))
}

function filesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => /\.(txt|html?|md)$/.test(file))
  return files.sort().map((file) => join(folder, file))
}
