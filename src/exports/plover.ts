import type { Topic } from '../model/codes.ts'
import type { Party } from '../model/contact.ts'
import { actEvent } from './act-events.ts'
import { actorCode, BY_ROLE, CONSULT } from './consult-codes.ts'
import { type ConsultEvent, consultEvents } from './consult-events.ts'
import { dateInWords } from './date-in-words.ts'
import { type ExportFormat, type OutgoingAct, type OutgoingEntry, oneByOne, withActs } from './export-format.ts'

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
  about: 'event data by PLOVER, in JSON Lines: contacts, then acts',
  leavesOut: 'cancelled, denied, no more than proposed, or without a certain day',
  order: 'date',
  most: null,
  wantsTexts: true,
  takesActs: true,
  begin: withActs(
    oneByOne('', (outgoing) => {
      const events = consultEvents(outgoing.entry)
      return events.length === 0
        ? null
        : events.map((event) => `${JSON.stringify(recordOf(outgoing, event))}\n`).join('')
    }),
    ploverAct,
  ),
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

export function actorOf(party: Party): object {
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

/** Contexts that topics clearly are of. */
export function topicContexts(topics: readonly Topic[]): string[] {
  return [...new Set(topics.flatMap((topic) => CONTEXTS[topic] ?? []))]
}

function contextsOf({ entry }: OutgoingEntry, { kind, by }: ConsultEvent): string[] {
  const plan = kind === 'plan' ? ['diplomatic', 'future'] : []
  const mediated = by === 'mediation' ? ['diplomatic'] : []
  const own = CONSULT[entry.mode].context
  return [...new Set([...plan, ...mediated, ...(own ? [own] : []), ...topicContexts(entry.topics)])]
}

/** An act by PLOVER: what is announced is an AGREE in the future, as a plan to meet is. */
function ploverAct({ record, texts }: OutgoingAct): string | null {
  const event = actEvent(record)
  if (event === null) return null
  const { act } = record
  const isPlan = event.kind === 'plan'
  const line = {
    id: record.id,
    date: event.day,
    source: act.actors.map(actorOf),
    recipient: act.recipients.map(actorOf),
    event: [isPlan ? 'AGREE' : act.type],
    mode: [],
    context: [...new Set([...(isPlan ? ['future'] : []), ...topicContexts(act.topics)])],
    quad_code: event.code.quad,
    goldstein: event.code.goldstein,
    text: act.content,
    cite_info: [citationOf(record, texts)],
    coder: 'parley',
    ...(event.dayOf === 'publication' && { comment: 'day of publication' }),
  }
  return `${JSON.stringify(line)}\n`
}

function citation({ texts }: OutgoingEntry, record: OutgoingEntry['records'][number]): object {
  return citationOf(record, texts ?? new Map())
}

interface Cited {
  readonly text: string
  readonly document: string
  readonly source: string | null
}

function citationOf({ text, document, source }: Cited, texts: OutgoingAct['texts']): object {
  const { url = null, title = null, language = null } = texts.get(text) ?? {}
  return {
    citation: document,
    ...(source && { publication: source }),
    ...(title && { title }),
    ...(url && { url }),
    ...(language && { language }),
  }
}
