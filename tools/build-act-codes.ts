/** Checks data/acts.yaml and writes src/register/act-codes.generated.ts: node tools/build-act-codes.ts [--check] */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { ACT_MODES, ACT_TYPES } from '../src/model/act.ts'
import { Fault } from '../src/model/fault.ts'

const source = new URL('../data/acts.yaml', import.meta.url)
const target = new URL('../src/register/act-codes.generated.ts', import.meta.url)

const rowSchema = z.strictObject({
  type: z.enum(ACT_TYPES),
  mode: z.enum(ACT_MODES).optional(),
  words: z.array(z.string().regex(/^[a-z]+$/)).optional(),
  cameo: z.string().regex(/^(?:0[1-9]|1\d|20)\d$/),
  name: z.string(),
  goldstein: z.number().min(-10).max(10),
  quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  source: z.string(),
})
const tableSchema = z.strictObject({
  sources: z.array(z.strictObject({ key: z.string(), text: z.string() })),
  acts: z.array(rowSchema),
  contacts: z.array(rowSchema.pick({ cameo: true, name: true, goldstein: true, source: true })),
})
export type ActCodeTable = z.infer<typeof tableSchema>

/** What is wrong with the table, a sentence each. */
export function actCodeFaults({ sources, acts, contacts }: ActCodeTable): string[] {
  const keys = new Set(sources.map(({ key }) => key))
  const scores = new Map(acts.map(({ cameo, goldstein, name }) => [cameo, `${goldstein} ${name}`]))
  const general = acts.filter(({ mode, words }) => mode === undefined && words === undefined)
  const faults = acts.flatMap(({ type, cameo, goldstein, name, source }, at) => [
    ...(keys.has(source) ? [] : [`acts: ${type} ${cameo} has the unknown source ${source}`]),
    ...(scores.get(cameo) === `${goldstein} ${name}` ? [] : [`acts: ${cameo} has two names or scores`]),
    ...(general.some((row) => acts.indexOf(row) < at && row.type === type)
      ? [`acts: ${type} ${cameo} stands behind the row for all of its type`]
      : []),
  ])
  const missing = ACT_TYPES.filter((type) => !general.some((row) => row.type === type))
  const unsourced = contacts.filter(({ source }) => !keys.has(source))
  faults.push(...unsourced.map(({ cameo, source }) => `contacts: ${cameo} has the unknown source ${source}`))
  return [...faults, ...missing.map((type) => `acts: no row for ${type} without a mode or words`)]
}

export function readActCodes(): ActCodeTable {
  return tableSchema.parse(parse(readFileSync(source, 'utf8')))
}

function render({ acts, contacts }: ActCodeTable): string {
  const rows = acts.map(
    ({ type, mode = null, words = [], ...rest }) => `  ${JSON.stringify({ type, mode, words, ...rest })},\n`,
  )
  const scores = contacts.map(({ cameo, goldstein }) => `  ['${cameo}', ${goldstein}],\n`)
  return `// Written by tools/build-act-codes.ts from data/acts.yaml: edit the table, not this file.
export const ACT_CODES = [
${rows.join('')}] as const

export const CONTACT_SCORES: ReadonlyMap<string, number> = new Map([
${scores.join('')}])
`
}

if (import.meta.main) {
  const table = readActCodes()
  const faults = actCodeFaults(table)
  const text = render(table)
  const behind = !existsSync(target) || readFileSync(target, 'utf8') !== text
  const check = process.argv.includes('--check')
  if (faults.length > 0) throw new Fault('table/invalid', faults.join('\n'))
  if (check && behind)
    throw new Fault('table/invalid', `${target.pathname} is behind data/acts.yaml: run node tools/build-act-codes.ts`)
  if (!check) writeFileSync(target, text)
}
