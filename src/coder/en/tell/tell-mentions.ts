import { settleDate } from '../../../mentions/dates.ts'
import type { Entity, Mention } from '../../../model/mention.ts'
import type { EnglishLayers } from '../layers.ts'
import { facts, type Telling, words } from './words.ts'

/** Dates as said, the rule that found them, and what each means of the past. */
export function tellDates({ tokens, dates, published }: EnglishLayers): Telling {
  const context = { published: published.edtf, tense: 'past', anchor: null } as const
  return {
    found: dates.map((date) => facts(`“${words(tokens, date)}”`, date.rule, date.said.kind)),
    settled: dates.flatMap((date) => {
      const settled = settleDate(date.said, context)
      return settled ? [`“${words(tokens, date)}”: ${settled.edtf} if past, ${facts(settled.rule, settled.words)}`] : []
    }),
    dropped: dates.flatMap((date) =>
      date.eventName ? [{ what: words(tokens, date), why: 'it is part of the name of an event' }] : [],
    ),
  }
}

/** The day of publication with its basis and reasons. */
export function tellPublished({ published: { edtf, basis, reasons, day } }: EnglishLayers): Telling {
  const looked = edtf !== null && day !== edtf ? `offices are looked up as of ${day ?? 'no day'}` : null
  return { found: reasons, settled: [facts(edtf ?? 'no day', basis, looked)] }
}

/** Noun phrases that can be a party, with how they were read. */
export function tellMentions({ tokens, mentions }: EnglishLayers): Telling {
  return { found: mentions.flatMap((mention) => (mention ? [reading(words(tokens, mention), mention)] : [])) }
}

function reading(said: string, mention: Mention): string {
  const { kind, offices, office, states, plural, count, relation, former } = mention
  const titles = offices.length ? offices.join(' and ') : office
  return facts(
    `“${said}”`,
    kind,
    titles,
    states.join('/'),
    relation,
    former && 'former',
    plural && (count === null ? 'several' : String(count)),
  )
}

/** Who is meant, with all the words that mean them; mentions that stand for nobody by themselves are dropped here. */
export function tellEntities({ tokens, mentions, entities }: EnglishLayers): Telling {
  const said = new Map<Entity, string[]>(entities.entities.map((entity) => [entity, []]))
  for (const [mention, meant] of entities.of)
    for (const entity of meant) said.get(entity)?.push(`“${words(tokens, mention)}”`)
  return {
    settled: entities.entities.map((entity) => `${whoIs(entity)}: ${[...new Set(said.get(entity))].join(', ')}`),
    dropped: mentions.flatMap((mention) =>
      mention && !entities.of.has(mention) ? [{ what: words(tokens, mention), why: unresolved(mention) }] : [],
    ),
  }
}

/** Hakan Fidan (person, TUR, foreign_minister, register: hakan-fidan). */
function whoIs({ name, kind, state, office, person }: Entity): string {
  return `${name} (${facts(kind, state, office, person && `register: ${person}`)})`
}

function unresolved({ kind, relation, determiner }: Mention): string {
  if (kind === 'pronoun' || kind === 'set') return 'whom it means is settled clause by clause'
  if (relation) return `whose ${relation} is settled clause by clause`
  return determiner === 'a' ? 'nobody in particular' : 'nobody in the text fits'
}
