import type { ExportFormat, OutgoingEntry, Writing } from './export-format.ts'
import { bodyEntity, documentEntity, eventEntity, type FtmEntity, officeEntities, partyEntity } from './ftm-entities.ts'

/** FollowTheMoney, JSON Lines, for OpenAleph and its tools: people, bodies, positions, documents, and contacts as events. */
export const ftm: ExportFormat = {
  name: 'ftm',
  about: 'people, bodies, positions, documents and events, for FollowTheMoney (OpenAleph)',
  order: 'date',
  most: null,
  wantsTexts: true,
  begin: (): Writing => {
    const whole = new Map<string, FtmEntity>()
    const written = new Set<string>()
    const gather = (one: FtmEntity) => void whole.set(one.id, joined(whole.get(one.id), one))
    const add = (outgoing: OutgoingEntry) => {
      const { entry, texts } = outgoing
      for (const party of entry.parties) {
        gather(partyEntity(party))
        if (party.state !== null) gather(bodyEntity(party.state))
        for (const one of officeEntities(party, entry.date)) gather(one)
      }
      const fresh = outgoing.records.flatMap(({ text }) => (written.has(text) ? [] : (texts?.get(text) ?? [])))
      for (const { sha256 } of fresh) written.add(sha256)
      return lines([...new Set(fresh)].map(documentEntity).concat(eventEntity(outgoing)))
    }
    // What several entries tell of is written when all of it is known: readers take an id that comes twice for a mistake.
    return { add, end: () => lines([...whole.values()]), leftOut: () => 0 }
  },
}

function joined(before: FtmEntity | undefined, now: FtmEntity): FtmEntity {
  if (before === undefined) return now
  const names = new Set([...Object.keys(before.properties), ...Object.keys(now.properties)])
  const values = (name: string) => [...new Set([...(before.properties[name] ?? []), ...(now.properties[name] ?? [])])]
  return { ...before, properties: Object.fromEntries([...names].map((name) => [name, values(name)])) }
}

function lines(entities: readonly FtmEntity[]): string {
  return entities.map((one) => `${JSON.stringify(one)}\n`).join('')
}
