import { wholeFile } from '../../sources/whole-file.ts'
import { type CodedTable, codeTable } from './code-table.ts'
import { checkMap, type ImportMap, joinMaps, mapByNames, mapOfOptions, readMap } from './import-map.ts'
import { readTable } from './table.ts'

/** What a user says of a table. */
export interface AskedImport {
  readonly file: string
  /** YAML files, and columns by field: `date=Day`. */
  readonly maps: readonly string[]
  /** What holds for every row, by field: `mode=meeting`. */
  readonly always: readonly string[]
  readonly dates: 'dmy' | 'mdy' | null
  readonly table: string | null
  /** The most bytes that the file may have. */
  readonly limit: number
}

const MAP_LIMIT = 10e6

/** Reads a table and codes its rows. Faults: input/missing-path, import/bad-map, import/bad-table. */
export async function readImport(asked: AskedImport): Promise<CodedTable & { readonly name: string }> {
  const table = await readTable(asked.file, await wholeFile(asked.file, asked.limit))
  const said = await saidMap(asked)
  const map = asked.maps.length === 0 ? joinMaps([mapByNames(table), said]) : said
  checkMap(map, table)
  return { ...codeTable(table, map), name: table.name }
}

async function saidMap({ maps, always, dates, table }: AskedImport): Promise<ImportMap> {
  const files = maps.filter((each) => !each.includes('='))
  const read: ImportMap[] = []
  for (const file of files) read.push(await readMap(new TextDecoder().decode(await wholeFile(file, MAP_LIMIT)), file))
  const options = mapOfOptions(
    maps.filter((each) => each.includes('=')),
    always,
  )
  return joinMaps([...read, { ...options, dates, table }])
}
