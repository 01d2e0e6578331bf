import { describe, expect, it } from 'vitest'
import type { FtmEntity } from '../../src/exports/ftm-entities.ts'
import { DATE, MODEL } from './ftm-model.ts'
import { outgoing, written } from './outgoing.ts'

const ALL = [
  outgoing(
    'c-1',
    [
      'meeting held 2025-06-05: Hakan Fidan, TUR, foreign_minister; Badr al-Busaidi, OMN, foreign_minister, host @ Muscat, OMN < 2025-06-06',
    ],
    {
      title: 'Ministers meet',
      source: 'Harbour Gazette',
      url: 'https://example.org/1',
    },
  ),
  outgoing('c-2', [
    'talks planned 2025-06: Hakan Fidan, TUR, foreign_minister; Ruritan Valdez, MEX, envoy; Hamas*, XHM; European leaders**, - < 2025-06-02',
  ]),
  outgoing('c-3', ['call denied -: Ruritan Valdez, MEX, envoy; the foreign minister, TUR, foreign_minister']),
]

const entities = (all = ALL): FtmEntity[] =>
  written('ftm', all)
    .text.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('FollowTheMoney', () => {
  it('has schemas, properties and links as its model has them, and each id once', () => {
    const all = entities()
    const byId = new Map(all.map((one) => [one.id, one]))
    expect(byId.size).toBe(all.length)
    for (const { id, schema, properties } of all) {
      const model = MODEL[schema]!
      expect(model, schema).toBeDefined()
      for (const name of model.required) expect(properties[name], `${id} ${name}`).toHaveLength(1)
      for (const [name, values] of Object.entries(properties)) {
        expect(model.properties, `${schema} ${name}`).toContain(name)
        expect(values.length).toBeGreaterThan(0)
        expect(values.every((value) => typeof value === 'string' && value !== '')).toBe(true)
        if (model.dates.includes(name)) for (const value of values) expect(value).toMatch(DATE)
        for (const value of model.entities[name] ? values : [])
          expect(model.entities[name], `${id} ${name}`).toContain(byId.get(value)?.schema)
      }
    }
  })

  it('has people with their offices, bodies, documents and the contact', () => {
    const byId = new Map(entities().map((one) => [one.id, one]))
    expect(byId.get('parley-person-hakan-fidan')).toMatchObject({
      schema: 'Person',
      properties: { name: ['Hakan Fidan'], country: ['tr'] },
    })
    const post = 'parley-position-tur-foreign_minister'
    expect(byId.get(post)?.properties).toMatchObject({
      name: ['foreign minister of Türkiye'],
      organization: ['parley-body-tur'],
    })
    const held = [...byId.values()].find(({ properties }) => properties.post?.[0] === post)
    expect(held?.properties).toMatchObject({ holder: ['parley-person-hakan-fidan'], startDate: ['2023-06-03'] })
    expect(byId.get('parley-c-1')?.properties).toMatchObject({
      ...{ name: ['Meeting: Hakan Fidan (TUR) + Badr al-Busaidi (OMN, host), Muscat (OMN)'], date: ['2025-06-05'] },
      ...{ organizer: ['parley-person-badr-al-busaidi'], country: ['om'], keywords: ['meeting', 'held'] },
    })
    expect(byId.get('parley-c-2')?.properties).toMatchObject({ startDate: ['2025-06-01'], endDate: ['2025-06-30'] })
    expect(byId.get('parley-c-3')?.properties.date).toBeUndefined()
    expect(byId.get('parley-body-xhm')?.schema).toBe('Organization')
    const [document] = [...byId.values()].filter(
      ({ schema, properties }) => schema === 'Article' && properties.sourceUrl,
    )
    expect(document?.properties).toMatchObject({
      title: ['Ministers meet'],
      publisher: ['Harbour Gazette'],
      publishedAt: ['2025-06-06'],
    })
    expect(byId.get('parley-c-1')?.properties.proof).toEqual([document?.id])
  })

  it('gives somebody the same id whatever else is written, and in whatever order', () => {
    const ids = (all: typeof ALL) =>
      entities(all)
        .map(({ id }) => id)
        .sort()
    expect(ids([...ALL].reverse())).toEqual(ids(ALL))
    expect(ids(ALL)).toEqual(expect.arrayContaining(ids(ALL.slice(1, 2))))
  })
})
