import type { DateMention } from '../../mentions/dates.ts'
import { findDates } from '../../mentions/en/dates/find-dates.ts'
import { findMentions } from '../../mentions/en/find-mentions.ts'
import { findQuantities } from '../../mentions/en/quantities/find-quantities.ts'
import { tagTokens } from '../../mentions/en/tags.ts'
import { settleEntities } from '../../mentions/entities.ts'
import { isLeaderName } from '../../mentions/people.ts'
import { addDays, daysBetween, span } from '../../model/edtf.ts'
import type { Mention } from '../../model/mention.ts'
import { passesOver } from '../../model/pass.ts'
import { speaksFor } from '../../register/polities.ts'
import { homeState } from './home-state.ts'
import { inferFromText } from './infer-published.ts'
import type { EnglishLayers, Published } from './layers.ts'

const definePass = passesOver<EnglishLayers>()

type Readable = Pick<EnglishLayers, 'tokens' | 'sentences' | 'terms' | 'headline'>

export const dates = definePass({
  name: 'dates/find',
  needs: ['tokens', 'sentences'],
  adds: 'dates',
  run: ({ tokens, sentences }) => findDates(tokens, sentences),
})

/** Dates where clauses look for them. */
export const datesByToken = definePass({
  name: 'dates/place',
  needs: ['tokens', 'dates'],
  adds: 'datesByToken',
  run: ({ tokens, dates }) => {
    const placed: (DateMention | undefined)[] = new Array(tokens.length)
    for (const date of dates) placed[date.from] = date
    return placed
  },
})

/** Numbers that count or measure. */
export const quantities = definePass({
  name: 'mentions/quantities',
  needs: ['tokens', 'sentences', 'datesByToken'],
  adds: 'quantities',
  run: ({ tokens, sentences, datesByToken }) => findQuantities(tokens, sentences, datesByToken),
})

/** The day of publication: stated, or inferred from a first reading of the people that the text names. */
export const published = definePass({
  name: 'document/published',
  needs: ['document', 'tokens', 'sentences', 'headline', 'terms', 'dates'],
  adds: 'published',
  run: (page): Published => {
    const { document, tokens, sentences } = page
    const { published: stated, publishedBasis: basis, publishedPartial: partial } = document
    if (stated !== null) return { edtf: stated, basis, reasons: [], day: dayWithin(stated) }
    const mentions = listed(readMentions(page, null))
    const entities = settleEntities({ tokens, mentions, day: null, home: homeState(document) })
    const { edtf, reasons } = inferFromText({ tokens, sentences, dates: page.dates, mentions, entities, partial })
    return { edtf, basis: edtf === null ? null : 'inferred', reasons, day: edtf === null ? null : dayWithin(edtf) }
  },
})

/** Noun phrases that can be a party. */
export const mentions = definePass({
  name: 'mentions/find',
  needs: ['tokens', 'sentences', 'headline', 'terms', 'published'],
  adds: 'mentions',
  run: (page) => readMentions(page, page.published.day),
})

/** The people, offices, teams and groups that the mentions stand for. */
export const entities = definePass({
  name: 'mentions/entities',
  needs: ['document', 'tokens', 'sentences', 'mentions', 'published'],
  adds: 'entities',
  run: ({ document, tokens, sentences, mentions, published }) =>
    settleEntities({ tokens, sentences, mentions: listed(mentions), day: published.day, home: homeState(document) }),
})

/** What each word does in its sentence. */
export const tags = definePass({
  name: 'mentions/tags',
  needs: ['tokens', 'sentences', 'mentions', 'headline'],
  adds: 'tags',
  run: ({ tokens, sentences, mentions, headline }) => tagTokens(tokens, sentences, mentions, headline),
})

function readMentions({ tokens, sentences, terms, headline }: Readable, day: string | null) {
  const found = findMentions(tokens, sentences, terms, headline, (word) => isLeaderName(word, day))
  return day === null ? found : found.map((mention) => mention && asSpokenFor(mention, day))
}

/** A state's mention with the code of those who speak for it on the day: Kabul stands for the Taliban since 2021. */
function asSpokenFor(mention: Mention, day: string): Mention {
  const states = mention.states.map((state) => speaksFor(state, day))
  return states.some((state, index) => state !== mention.states[index]) ? { ...mention, states } : mention
}

function listed(mentions: readonly (Mention | undefined)[]): Mention[] {
  return mentions.filter((mention) => mention !== undefined)
}

const LONGEST = 92

/** The day in the middle of what is known of it; null where that is more than a quarter. */
function dayWithin(edtf: string): string | null {
  const [first, last] = span(edtf) ?? ['', '']
  const days = first === '' ? LONGEST + 1 : daysBetween(first, last)
  return days > LONGEST ? null : addDays(first, Math.floor(days / 2))
}
