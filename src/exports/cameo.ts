import type { Party } from '../model/contact.ts'
import { type ActCode, contactScore } from '../register/act-codes.ts'
import { actEvent } from './act-events.ts'
import { actorCode, BY_ROLE, CONSULT } from './consult-codes.ts'
import { type ConsultEvent, consultEvents } from './consult-events.ts'
import { type ExportFormat, type OutgoingEntry, oneByOne, withActs } from './export-format.ts'

/** CAMEO, tab-separated and without a heading, as its coders write it: day, source, target, code, entry or act, publishers; then the score of the code on the Goldstein scale. */
export const cameo: ExportFormat = {
  name: 'cameo',
  about: 'event data by CAMEO, a pair of actors a line, parted by tabs: contacts, then acts',
  leavesOut: 'cancelled, denied, no more than proposed, without a certain day, of one state only, or towards nobody',
  order: 'date',
  most: null,
  takesActs: true,
  begin: withActs(
    oneByOne('', (outgoing) => {
      const lines = new Set(consultEvents(outgoing.entry).flatMap((event) => dyads(outgoing, event)))
      return lines.size === 0 ? null : [...lines].join('')
    }),
    ({ record }) => {
      const event = actEvent(record)
      const { actors, recipients } = record.act
      const lines = new Set(
        event === null
          ? []
          : pairs(actors, recipients).map(([source, target]) =>
              lineOf(event.day, source, target, event.code, record.id, record.source ?? ''),
            ),
      )
      return lines.size === 0 ? null : [...lines].join('')
    },
  ),
}

function lineOf(
  day: string,
  source: string,
  target: string,
  { cameo, goldstein }: Pick<ActCode, 'cameo' | 'goldstein'>,
  id: string,
  publishers: string,
): string {
  const told = publishers.replaceAll(/[\t\r\n]/g, ' ')
  return `${[day.replaceAll('-', ''), source, target, cameo, id, told, goldstein].join('\t')}\n`
}

function dyads({ entry, records }: OutgoingEntry, event: ConsultEvent): string[] {
  const { actors, recipients, by } = event
  const [there, back] = by === null ? [CONSULT[entry.mode].cameo, CONSULT[entry.mode].cameo] : BY_ROLE[by]
  const publishers = [...new Set(records.map(({ source }) => source).filter(Boolean))].join('; ')
  const line = (source: string, target: string, code: string) =>
    lineOf(event.first, source, target, { cameo: code, goldstein: contactScore(code) }, entry.id, publishers)
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
function pairs(one: readonly Party[], other: readonly Party[]): [string, string][] {
  return actorsOf(one).flatMap((source) =>
    actorsOf(other)
      .filter((target) => target.state !== source.state && target.code !== source.code)
      .map((target): [string, string] => [source.code, target.code]),
  )
}

function actorsOf(parties: readonly Party[]): { readonly state: string | null; readonly code: string }[] {
  return parties.flatMap((party) => {
    const known = actorCode(party)
    return known === null ? [] : [{ state: party.state, code: known.code + known.sector }]
  })
}
