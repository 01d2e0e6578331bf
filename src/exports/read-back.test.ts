import { parse as readCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import { MultiGraph } from 'graphology'
import readGexf from 'graphology-gexf'
import readGraphml from 'graphology-graphml'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { settleEntry } from '../ledger/index.ts'
import { recordOf } from '../ledger/record-notation.ts'
import { headline } from '../model/contact-words.ts'
import type { Nodes, OutgoingEntry } from './export-format.ts'
import { EXPORT_FORMATS } from './formats.ts'

const CHANGED = '2025-07-01T10:20:30.000Z'

/** An entry of these records (src/ledger/record-notation.ts), as it goes out. */
function outgoing(id: string, title: string | null, ...lines: string[]): OutgoingEntry {
  const records = lines.map((line) => recordOf(line))
  return { entry: { ...settleEntry(id, records, new Map()), title }, records, changed: CHANGED }
}

function written(name: string, all: readonly OutgoingEntry[], nodes: Nodes = 'people'): string {
  const writing = EXPORT_FORMATS.find((format) => format.name === name)!.begin(nodes)
  return all.map(writing.add).join('') + writing.end()
}

const MET = 'meeting held 2025-06-05: Hakan Fidan, TUR; Badr al-Busaidi, OMN @ Muscat, OMN < 2025-06-06'
const THREE =
  'talks held 2025-06-02: Hakan Fidan, TUR, host; Russian delegation*, RUS; Ukrainian delegation*, UKR < 2025-06-03'
const ALL = [outgoing('c-1', null, MET), outgoing('c-2', null, THREE)]

/** What headings, cells and attributes may be made of: anything that XML can hold, on one line. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((text) => /^[\P{C}\u{10000}-\u{10ffff}]+$/u.test(text) && text.trim() === text && !/\s\s/.test(text))

function forAnyTitle(check: (title: string, out: OutgoingEntry) => void): void {
  fc.assert(
    fc.property(words, (title) => {
      check(title, outgoing('c-9', title, MET))
    }),
  )
}

describe('CSV, read by csv-parse', () => {
  const rows = (all: readonly OutgoingEntry[]): Record<string, string>[] =>
    readCsv(written('csv', all), { columns: true })

  it('has a row for each entry', () => {
    expect(rows(ALL)).toMatchObject([
      { id: 'c-1', date: '2025-06-05', parties: 'Hakan Fidan (TUR); Badr al-Busaidi (OMN)', place: 'Muscat' },
      { id: 'c-2', first_day: '2025-06-02', states: 'TUR; RUS; UKR', place: '' },
    ])
  })

  it('gives every title back, a formula behind an apostrophe', () =>
    forAnyTitle((title, out) => {
      const [row] = rows([out])
      expect(row?.title?.replace(/^'/, '')).toBe(title.replace(/^'/, ''))
      expect(row?.title).not.toMatch(/^\s*[=+\-@|]/)
    }))
})

describe('iCalendar, read by ical.js', () => {
  const events = (all: readonly OutgoingEntry[]) =>
    new ICAL.Component(ICAL.parse(written('ics', all))).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

  it('has an event for each day', () => {
    const [met] = events(ALL)
    expect(met?.uid).toBe('c-1@parley')
    expect(met?.startDate.isDate).toBe(true)
    expect([met?.startDate.toString(), met?.endDate.toString()]).toEqual(['2025-06-05', '2025-06-06'])
    expect(met?.location).toBe('Muscat (OMN)')
  })

  it('gives every heading back', () =>
    forAnyTitle((_, out) => expect(events([out])[0]?.summary).toBe(headline(out.entry))))
})

describe.each([
  ['graphml', readGraphml],
  ['gexf', readGexf],
] as const)('%s, read by graphology', (name, reader) => {
  const graph = (all: readonly OutgoingEntry[], nodes: Nodes = 'people') =>
    reader.parse(MultiGraph, written(name, all, nodes))

  it('has a node for each party and an edge for each pair', () => {
    const people = graph(ALL)
    expect(people.nodes().sort()).toEqual(['badr-al-busaidi', 'delegation-RUS', 'delegation-UKR', 'hakan-fidan'])
    expect(people.size).toBe(4)
    expect(people.type).toBe('undirected')
    const [edge] = people.edges('hakan-fidan', 'badr-al-busaidi')
    expect(people.getEdgeAttributes(edge)).toMatchObject({
      entry: 'c-1',
      mode: 'meeting',
      date: '2025-06-05',
      sources: 1,
    })
    const states = graph(ALL, 'states')
    expect(states.nodes().sort()).toEqual(['OMN', 'RUS', 'TUR', 'UKR'])
    expect(states.getNodeAttribute('TUR', 'label')).toBe('Türkiye')
  })

  it('gives every name back', () => {
    fc.assert(
      fc.property(words, (name) => {
        const [out] = ALL
        const parties = out!.entry.parties.map((party, nth) => (nth === 0 ? { ...party, person: 'x', name } : party))
        expect(graph([{ ...out!, entry: { ...out!.entry, parties } }]).getNodeAttribute('x', 'label')).toBe(name)
      }),
    )
  })
})

describe('feeds, read by feedsmith', () => {
  it('are JSON Feed and RSS with an item for each entry', () => {
    const json = parseJsonFeed(written('json-feed', ALL))
    expect(json.items?.map(({ id, title }) => [id, title])).toEqual(
      ALL.map(({ entry }) => [`urn:parley:${entry.id}`, headline(entry)]),
    )
    const feed = parseRssFeed(written('rss', ALL))
    expect(feed.items?.map(({ guid, title }) => [guid?.value, title])).toEqual(
      ALL.map(({ entry }) => [`urn:parley:${entry.id}`, headline(entry)]),
    )
    expect(new Date(String(feed.items?.[0]?.pubDate)).toISOString()).toBe(CHANGED)
    expect(parseJsonFeed(written('json-feed', [])).items ?? []).toEqual([])
    expect(parseRssFeed(written('rss', [])).items ?? []).toEqual([])
  })

  it('give every heading back', () =>
    forAnyTitle((_, out) => expect(parseRssFeed(written('rss', [out])).items?.[0]?.title).toBe(headline(out.entry))))
})
