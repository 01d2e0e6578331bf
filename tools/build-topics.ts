/** Writes src/register/topics.generated.ts from data/: node tools/build-topics.ts [--check] */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { stateSchema, TOPICS, topicSchema } from '../src/model/codes.ts'
import { Fault } from '../src/model/fault.ts'
import { expandPattern } from './topic-patterns.ts'

const folder = new URL('../data/', import.meta.url)
const target = new URL('../src/register/topics.generated.ts', import.meta.url)

const words = z.string().transform((line) => line.trim().split(/\s+/))
const topicsSchema = z.array(
  z.strictObject({
    topic: topicSchema,
    conflict: z.boolean().default(false),
    dossier: z.boolean().default(false),
    source: z.string(),
    states: z.array(stateSchema).default([]),
    pairs: z.array(z.tuple([stateSchema, stateSchema])).default([]),
    strong: z.array(z.string()),
    weak: z.array(z.string()).default([]),
  }),
)
const wordsSchema = z.strictObject({
  source: z.string(),
  matters: words,
  links: words,
  about: words,
  spoken: words,
  relations: words,
  venues: words,
  titles: words,
  posts: words,
  forums: words,
  apart: z.array(z.strictObject({ topic: topicSchema, first: words, last: words, within: z.number().int() })),
  open: z.array(
    z.strictObject({
      among: z.union([z.literal('conflict'), z.array(topicSchema)]),
      state: stateSchema.optional(),
      terms: z.array(z.string()),
      otherwise: topicSchema.nullable(),
    }),
  ),
  none: z.array(z.string()),
})
const politySchema = z.object({
  code: stateSchema,
  name: z.string(),
  names: z.array(z.string()).default([]),
  adjectives: z.array(z.string()).default([]),
  capital: z.string().nullish(),
})
type Polity = z.infer<typeof politySchema>

const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'))

function readPolities(): Map<string, Polity> {
  const files = readdirSync(new URL('polities/', folder)).filter((file) => file.endsWith('.yaml'))
  return new Map(
    files.map((file) => politySchema.parse(read(`polities/${file}`))).map((polity) => [polity.code, polity]),
  )
}

const polities = readPolities()
const topics = topicsSchema.parse(read('topics.yaml'))
const table = wordsSchema.parse(read('topic-words.yaml'))

function polityOf(code: string): Polity {
  const polity = polities.get(code)
  if (!polity) throw new Fault('table/invalid', `data/topics.yaml names ${code}, which has no file in data/polities`)
  return polity
}

/** Both states named together, either first; a hyphen between them may be there or not. */
function pairTerms([first, second]: readonly [string, string]): string[] {
  const [a, b] = [polityOf(first), polityOf(second)]
  const names = (polity: Polity) => [polity.name, ...polity.names].filter((name) => name.split(' ').length < 3)
  const joined = (left: readonly string[], right: readonly string[], by: string) =>
    left.flatMap((one) => right.flatMap((other) => [`${one}${by}${other}`, `${other}${by}${one}`]))
  return [
    ...joined(names(a), names(b), ' '),
    ...joined(names(a), names(b), ' and '),
    ...joined(a.adjectives, b.adjectives, ' '),
  ]
}

const same = (left: string, right: string) => left.toLowerCase() === right.toLowerCase()
const distinct = (terms: readonly string[]) => [...new Set(terms.map((term) => term.toLowerCase()))].sort()

function termRows() {
  const among = (names: readonly string[]) => names.map((name) => TOPICS.indexOf(name as never))
  const conflicts = among(topics.filter(({ conflict }) => conflict).map(({ topic }) => topic))
  const index = (topic: string | null) => (topic === null ? -1 : TOPICS.indexOf(topic as never))
  return [
    ...topics.flatMap(({ topic, strong, weak, pairs }) => [
      {
        kind: 'strong',
        topics: [index(topic)],
        otherwise: -1,
        terms: distinct([...strong.flatMap(expandPattern), ...pairs.flatMap(pairTerms)]),
      },
      { kind: 'weak', topics: [index(topic)], otherwise: -1, terms: distinct(weak.flatMap(expandPattern)) },
    ]),
    ...table.open.map((row) => ({
      kind: 'open',
      topics: row.among === 'conflict' ? conflicts : among(row.among),
      otherwise: index(row.otherwise),
      terms: distinct(row.terms.flatMap(expandPattern)),
    })),
    { kind: 'none', topics: [], otherwise: -1, terms: distinct(table.none.flatMap(expandPattern)) },
  ].filter(({ terms }) => terms.length > 0)
}

function placeRows() {
  const direct = topics.flatMap(({ topic, states }) =>
    states.map((code) => ({ code, topics: [TOPICS.indexOf(topic)], otherwise: -1 })),
  )
  const open = table.open.flatMap((row) =>
    row.state && row.among !== 'conflict'
      ? [
          {
            code: row.state,
            topics: row.among.map((name) => TOPICS.indexOf(name)),
            otherwise: row.otherwise === null ? -1 : TOPICS.indexOf(row.otherwise),
          },
        ]
      : [],
  )
  return [...direct, ...open].map((row) => {
    const polity = polityOf(row.code)
    const names = distinct([polity.name, ...polity.names])
    return {
      ...row,
      names,
      adjectives: distinct(polity.adjectives).filter((word) => !names.includes(word)),
      capital: polity.capital && !same(polity.capital, polity.name) ? polity.capital.toLowerCase() : '',
    }
  })
}

function validate(): void {
  const missing = TOPICS.filter((topic) => !topics.some((row) => row.topic === topic))
  if (missing.length > 0) throw new Fault('table/invalid', `data/topics.yaml has no entry for ${missing.join(', ')}`)
  for (const { topic, strong, weak } of topics) {
    const expanded = new Set(strong.flatMap(expandPattern))
    const both = weak.flatMap(expandPattern).filter((term) => expanded.has(term))
    if (both.length > 0)
      throw new Fault('table/invalid', `${topic} has terms both as strong and as weak: ${both.join(', ')}`)
  }
}

const row = (cells: readonly unknown[]) => `  [${cells.map((cell) => JSON.stringify(cell)).join(', ')}],`
const list = (name: string, terms: readonly string[]) =>
  `export const ${name} = ${JSON.stringify(distinct(terms).join(' '))}`

validate()
const tablesText = `// Written by tools/build-topics.ts from data/topics.yaml, data/topic-words.yaml and data/polities: do not edit.
type Kind = 'strong' | 'weak' | 'open' | 'none'
export const CONFLICTS: readonly number[] = ${JSON.stringify(topics.filter(({ conflict }) => conflict).map(({ topic }) => TOPICS.indexOf(topic)))}
export const DOSSIERS: readonly number[] = ${JSON.stringify(topics.filter(({ dossier }) => dossier).map(({ topic }) => TOPICS.indexOf(topic)))}
/** Kind, topics (places in TOPICS), topic otherwise or -1, terms. */
export const TERMS: readonly (readonly [Kind, readonly number[], number, string])[] = [
${termRows()
  .map(({ kind, topics: about, otherwise, terms }) => row([kind, about, otherwise, terms.join('|')]))
  .join('\n')}
]
/** State, topics, topic otherwise or -1, names, adjectives, capital. */
export const PLACES: readonly (readonly [string, readonly number[], number, string, string, string])[] = [
${placeRows()
  .map((place) =>
    row([place.code, place.topics, place.otherwise, place.names.join('|'), place.adjectives.join('|'), place.capital]),
  )
  .join('\n')}
]
/** Topic, first words, last words, how many words between at most. */
export const APART: readonly (readonly [number, string, string, number])[] = [
${table.apart.map(({ topic, first, last, within }) => row([TOPICS.indexOf(topic), first.join(' '), last.join(' '), within])).join('\n')}
]
${list('MATTERS', table.matters)}
${list('LINKS', table.links)}
${list('ABOUT', table.about)}
${list('SPOKEN', table.spoken)}
${list('RELATIONS', table.relations)}
${list('VENUES', table.venues)}
${list('TITLES', table.titles)}
${list('POSTS', table.posts)}
${list('FORUMS', table.forums)}
`
const hash = createHash('sha256').update(tablesText).digest('hex').slice(0, 16)
const generated = `${tablesText}export const TOPICS_HASH = ${JSON.stringify(hash)}
`

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== generated)
    throw new Fault('table/invalid', 'src/register/topics.generated.ts is behind data/: run node tools/build-topics.ts')
} else writeFileSync(target, generated)
