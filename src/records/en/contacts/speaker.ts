import { type Entity, isIndividual } from '../../../model/mention.ts'
import type { Discourse } from './discourse.ts'
import { type ContactPage, wordsOf } from './page.ts'

/** Who says "I" in a document: "Remarks by High Representative Josep Borrell", or whoever signs it. */
export function speakerOf(page: ContactPage, discourse: Discourse): Entity | null {
  const titled = titledSpeaker(page, discourse)
  // "Address by the President" may be anybody's whom the text calls so.
  if (titled?.named) return titled.entity
  return signerOf(page, discourse) ?? titled?.entity ?? null
}

const SPOKEN =
  /\b(remarks|statement|speech|address|interview|comments|answers?|intervention|briefing|keynote|transcript|press conference|message|appeal|column|article|blog|letter|diary|words|report)\b.*\b(by|of|with|from)$/

function titledSpeaker(page: ContactPage, discourse: Discourse): { entity: Entity; named: boolean } | null {
  for (const { from, to, block } of page.sentences.slice(0, 6)) {
    if (page.blocks[block]!.kind !== 'headline') continue
    for (let at = from + 1; at < to; at++) {
      const mention = page.mentionAt[at]
      if (!mention || mention.kind === 'state') continue
      if (!SPOKEN.test(wordsOf(page, Math.max(from, at - 6), at))) continue
      const [entity] = discourse.entitiesOf(mention, [])
      if (entity && isIndividual(entity)) return { entity, named: mention.kind === 'person' }
    }
  }
  return null
}

// So many of the last lines can be a signature: a greeting, a name, an office.
const SIGNED = 3

/** The name alone on a line at the end, where the text is written in the first person. */
function signerOf(page: ContactPage, discourse: Discourse): Entity | null {
  for (const { from, to, block } of page.sentences.slice(-SIGNED).toReversed()) {
    const mention = page.mentionAt[from]
    if (page.blocks[block]!.kind !== 'headline' || mention?.kind !== 'person') continue
    if (mention.to < to - 1 || !isInFirstPerson(page)) continue
    const [entity] = discourse.entitiesOf(mention, [])
    if (entity) return entity
  }
  return null
}

/** Whether somebody speaks of himself outside of quotations. */
function isInFirstPerson({ readings }: ContactPage): boolean {
  return readings.some(({ predicates }) =>
    predicates.some(({ quoted, subject }) => !quoted && subject?.mentions[0]?.words === 'i'),
  )
}
