import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { Fault } from '../src/model/fault.ts'
import { officesTable, peopleTable, placesTable, polityTable, sourcesTable, type Tables } from './table-schemas.ts'

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const document = parseDocument(readFileSync(path, 'utf8'))
  const [broken] = document.errors
  if (broken) throw new Fault('table/invalid', `${path} is not YAML: ${broken.message}`)
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Fault(
    'table/invalid',
    `${path}: ${issue?.path.join('.')}: ${issue?.message}. Mend the row and build the tables again.`,
  )
}

function filesOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return names.sort().map((name) => join(folder, name))
}

/** All tables of the register, each row checked against its schema; faults with table/invalid. */
export function readTables(folder: string): Tables {
  return {
    polities: filesOf(join(folder, 'polities')).map((path) => read(path, polityTable)),
    offices: read(join(folder, 'offices.yaml'), officesTable),
    people: new Map(filesOf(join(folder, 'people')).map((path) => [basename(path, '.yaml'), read(path, peopleTable)])),
    places: filesOf(join(folder, 'places')).flatMap((path) => read(path, placesTable)),
    sources: read(join(folder, 'sources.yaml'), sourcesTable),
  }
}
