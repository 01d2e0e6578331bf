import type { Topic } from '../model/codes.ts'
import type { EntryParty } from '../model/entry.ts'
import { actorCode, BY_ROLE, CONSULT } from './consult-codes.ts'
import { type ConsultEvent, consultEvents } from './consult-events.ts'
import { dateInWords } from './date-in-words.ts'
import { type ExportFormat, type OutgoingEntry, oneByOne } from './export-format.ts'

/** General contexts of PLOVER that a topic clearly is one of. */
const CONTEXTS: Readonly<Partial<Record<Topic, string>>> = {
  ...{
    bilateral_relations: 'diplomatic',
    peace_process: 'diplomatic',
    un_affairs: 'diplomatic',
    territory: 'resource',
  },
  ...{ ukraine_war: 'military', iran_war: 'military', ceasefire: 'military', defence_cooperation: 'military' },
  ...{ security_guarantees: 'military', nato: 'military', iran_nuclear: 'cbrn', trade_economy: 'economic' },
  ...{ energy: 'resource', food_grain: 'human_security', humanitarian_aid: 'humanitarian', migration: 'migration' },
  ...{
    counter_terrorism: 'terrorism',
    human_rights_justice: 'human_rights',
    climate: 'enviro_disaster',
    health: 'disease',
  },
}

const MULTILATERAL = 3

/** PLOVER (draft 2.0), JSON Lines: actors in lists, never multiplied into pairs. A plan is an AGREE, a meeting held a CONSULT. */
export const plover: ExportFormat = {
  name: 'plover',
  about: 'event data by PLOVER, in JSON Lines',
  leavesOut: 'cancelled, denied or without a certain day',
  order: 'date',
  most: null,
  wantsTexts: true,
  begin: oneByOne('', (outgoing) => {
    const events = consultEvents(outgoing.entry)
    return events.length === 0 ? null : events.map((event) => `${JSON.stringify(recordOf(outgoing, event))}\n`).join('')
  }),
}

function recordOf(outgoing: OutgoingEntry, event: ConsultEvent): object {
  const { entry, changed } = outgoing
  const { place } = entry
  const isPlan = event.kind === 'plan'
  return {
    id: isPlan ? `${entry.id}-plan` : entry.id,
    date: event.first,
    ...(event.last !== event.first && { enddate: event.last }),
    ...actorsOf(event),
    event: [isPlan ? 'AGREE' : 'CONSULT'],
    mode: isPlan ? [] : modesOf(outgoing, event),
    context: contextsOf(outgoing, event),
    quad_code: 1,
    ...(place && { event_loc: { name: place.name, ...(place.state && { cc3: place.state }) } }),
    link: entry.id,
    cite_info: outgoing.records.map((record) => citation(outgoing, record)),
    coder: 'parley',
    coded_date: new Date(changed).toISOString().slice(0, 10),
    ...(isPlan && { comment: `to meet: ${dateInWords(entry.date)}` }),
  }
}

/** Who mediates is one of those who consult. */
function actorsOf({ actors, recipients, by }: ConsultEvent): object {
  const [source, recipient] = by === 'mediation' ? [[...actors, ...recipients], []] : [actors, recipients]
  return { source: source.map(actorOf), recipient: recipient.map(actorOf) }
}

function actorOf(party: EntryParty): object {
  const { name, person, office, state } = party
  const { code, sector } = actorCode(party) ?? { code: null, sector: '' }
  return {
    ...(code !== null && { code }),
    ...(sector !== '' && { sector: [sector] }),
    actor_text: name,
    ...(person !== null && { identifer_id: person }),
    ...(code !== state && state !== null && { identifer_text: state }),
    ...(office !== null && { office }),
  }
}

function modesOf({ entry }: OutgoingEntry, { by }: ConsultEvent): string[] {
  const role = by === null ? null : BY_ROLE[by][2]
  const own = CONSULT[entry.mode].plover
  const states = new Set(entry.parties.map(({ state, name }) => state ?? name))
  const many = entry.parties.some(({ kind }) => kind === 'group') || states.size >= MULTILATERAL
  return [...new Set([role ?? own, ...(many ? ['multilateral'] : [])])].filter((mode) => mode !== null)
}

function contextsOf({ entry }: OutgoingEntry, { kind, by }: ConsultEvent): string[] {
  const plan = kind === 'plan' ? ['diplomatic', 'future'] : []
  const mediated = by === 'mediation' ? ['diplomatic'] : []
  const own = CONSULT[entry.mode].context
  const topics = entry.topics.flatMap((topic) => CONTEXTS[topic] ?? [])
  return [...new Set([...plan, ...mediated, ...(own ? [own] : []), ...topics])]
}

function citation({ texts }: OutgoingEntry, { text, document, source }: OutgoingEntry['records'][number]): object {
  const { url = null, title = null, language = null } = texts?.get(text) ?? {}
  return {
    citation: document,
    ...(source && { publication: source }),
    ...(title && { title }),
    ...(url && { url }),
    ...(language && { language }),
  }
}
