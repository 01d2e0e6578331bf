import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../model/fault.ts'
import type { Refused } from './incoming.ts'

/** A file that is to be read, with its size in bytes. */
export interface InputFile {
  readonly kind: 'file'
  readonly path: string
  readonly size: number
}

const READABLE = /\.(txt|md|html?|jsonl)$/i

/** The files that paths name: files as they are, folders with all their readable files, sorted; `-` stays as it is. */
export async function inputFiles(paths: readonly string[]): Promise<(InputFile | Refused)[]> {
  const lists = await Promise.all(paths.map(filesOf))
  return lists.flat()
}

async function filesOf(path: string): Promise<(InputFile | Refused)[]> {
  if (path === '-') return [{ kind: 'file', path, size: 0 }]
  const found = await look(path)
  if (found === null) return [refusal('input/missing-path', `${path}: no such file or folder. Check the path.`)]
  if (found.folder) return filesOfFolder(path)
  if (found.file) return [{ kind: 'file', path, size: found.size }]
  return [refusal('input/unreadable', `${path}: neither a file nor a folder. Copy its content to a file first.`)]
}

async function filesOfFolder(folder: string): Promise<(InputFile | Refused)[]> {
  const files = await readableFiles(folder, [])
  if (files.length > 0) return files
  const message = `${folder}: nothing readable in it. Parley reads files ending in .txt, .md, .html, .htm and .jsonl.`
  return [refusal('input/nothing-readable', message)]
}

async function readableFiles(folder: string, parents: readonly string[]): Promise<(InputFile | Refused)[]> {
  const real = await realpath(folder)
  if (parents.includes(real)) return []
  const names = await namesIn(folder)
  if (names === null) return [refusal('input/unreadable', `${folder}: may not be read. Check its permissions.`)]
  const files: (InputFile | Refused)[] = []
  for (const name of names) {
    const path = join(folder, name)
    const found = await look(path)
    if (found?.folder) files.push(...(await readableFiles(path, [...parents, real])))
    else if (found?.file && READABLE.test(name)) files.push({ kind: 'file', path, size: found.size })
  }
  return files
}

async function namesIn(folder: string): Promise<string[] | null> {
  try {
    const names = await readdir(folder)
    return names.filter((name) => !name.startsWith('.') && name !== 'node_modules').sort()
  } catch {
    return null
  }
}

async function look(path: string): Promise<{ folder: boolean; file: boolean; size: number } | null> {
  try {
    const found = await stat(path)
    // Pipes and devices are files without a size: parley code <(curl …) names /dev/fd/63.
    return {
      folder: found.isDirectory(),
      file: found.isFile() || found.isFIFO() || found.isCharacterDevice(),
      size: found.size,
    }
  } catch {
    return null
  }
}

function refusal(code: 'input/missing-path' | 'input/unreadable' | 'input/nothing-readable', message: string): Refused {
  return { kind: 'refused', fault: new Fault(code, message) }
}
