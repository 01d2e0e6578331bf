import type { EntryParty } from '../model/entry.ts'
import { actorCode, BY_ROLE, CONSULT } from './consult-codes.ts'
import { type ConsultEvent, consultEvents } from './consult-events.ts'
import { type ExportFormat, type OutgoingEntry, oneByOne } from './export-format.ts'

/** CAMEO, tab-separated and without a heading, as its coders write it: day, source, target, code, entry, publishers. */
export const cameo: ExportFormat = {
  name: 'cameo',
  about: 'event data by CAMEO, a pair of actors a line, parted by tabs',
  leavesOut: 'cancelled, denied, without a certain day, or of one state only',
  order: 'date',
  most: null,
  begin: oneByOne('', (outgoing) => {
    const lines = new Set(consultEvents(outgoing.entry).flatMap((event) => dyads(outgoing, event)))
    return lines.size === 0 ? null : [...lines].join('')
  }),
}

function dyads({ entry, records }: OutgoingEntry, event: ConsultEvent): string[] {
  const { actors, recipients, by } = event
  const [there, back] = by === null ? [CONSULT[entry.mode].cameo, CONSULT[entry.mode].cameo] : BY_ROLE[by]
  const publishers = [...new Set(records.map(({ source }) => source).filter(Boolean))].join('; ')
  const line = (source: string, target: string, code: string) =>
    `${[event.first.replaceAll('-', ''), source, target, code, entry.id, publishers.replaceAll(/[\t\r\n]/g, ' ')].join('\t')}\n`
  const meeting = by === 'mediation' ? CONSULT[entry.mode].cameo : there
  const among = pairs(actors, actors).map(([a, b]) => line(a, b, meeting))
  const across = pairs(actors, recipients).flatMap(([actor, recipient]) =>
    by === 'mediation'
      ? [line(recipient, actor, there)]
      : by === 'visit'
        ? [line(actor, recipient, there), line(recipient, actor, back)]
        : [],
  )
  return by === 'visit' ? across : [...among, ...across]
}

/** Each actor of the one side with each of another state on the other. */
function pairs(one: readonly EntryParty[], other: readonly EntryParty[]): [string, string][] {
  return actorsOf(one).flatMap((source) =>
    actorsOf(other)
      .filter((target) => target.state !== source.state && target.code !== source.code)
      .map((target): [string, string] => [source.code, target.code]),
  )
}

function actorsOf(parties: readonly EntryParty[]): { readonly state: string | null; readonly code: string }[] {
  return parties.flatMap((party) => {
    const known = actorCode(party)
    return known === null ? [] : [{ state: party.state, code: known.code + known.sector }]
  })
}
