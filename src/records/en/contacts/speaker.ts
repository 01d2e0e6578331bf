import type { Predicate } from '../../../model/clause.ts'
import { type Entity, isIndividual } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { isReporting } from './dates.ts'
import type { Discourse } from './discourse.ts'
import { type ContactPage, wordsOf } from './page.ts'
import { partiesOf, type Scene } from './scene.ts'

/** Who says "I" in a document: "Remarks by High Representative Josep Borrell", or whoever signs it. */
export function speakerOf(page: ContactPage, discourse: Discourse): Entity | null {
  const titled = titledSpeaker(page, discourse)
  // "Address by the President" may be anybody's whom the text calls so.
  if (titled?.named) return titled.entity
  return signerOf(page, discourse) ?? titled?.entity ?? issuerOf(page, discourse)
}

/** Who tells the whole document in the first person. */
export function authorOf(page: ContactPage, speaker: Entity | null): Entity | null {
  return isInFirstPerson(page) ? speaker : null
}

const SPOKEN =
  /\b(remarks|statement|speech|address|interview|comments|answers?|intervention|briefing|keynote|transcript|press conference|message|appeal|column|article|blog|letter|diary|words|report)\b.*\b(by|of|with|from)$/

// The same behind whose it is: the Foreign Minister's [opening statement].
const OWNED =
  /^(?:opening |closing |joint |full |press |written |oral |televised |media |national )*(remarks|statement|speech|address|interview|comments|answers?|intervention|briefing|keynote|article|column|letter|message|words)\b/

function titledSpeaker(page: ContactPage, discourse: Discourse): { entity: Entity; named: boolean } | null {
  for (const { from, to, block } of page.sentences.slice(0, 6)) {
    if (page.blocks[block]!.kind !== 'headline') continue
    for (let at = from; at < to; at++) {
      const mention = page.mentionAt[at]
      if (!mention || mention.kind === 'state') continue
      const owned =
        page.tokens[mention.to]?.kind === 'possessive' &&
        OWNED.test(wordsOf(page, mention.to + 1, Math.min(to, mention.to + 5)))
      if (!owned && !SPOKEN.test(wordsOf(page, Math.max(from, at - 6), at))) continue
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

/** The name alone on one of the first lines, above his office or in place of a letterhead, where the text is in the first person. */
function issuerOf(page: ContactPage, discourse: Discourse): Entity | null {
  for (const { from, to, block } of page.sentences.slice(0, SIGNED)) {
    if (page.blocks[block]!.kind !== 'headline' || !isInFirstPerson(page)) continue
    // "Senator the Hon X": a style of address may stand before the name.
    const mention = [from, from + 1].map((at) => page.mentionAt[at]).find((x) => x?.kind === 'person' && x.to === to)
    if (!mention) continue
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

/** In a quotation "I" is whoever is said to speak in the sentence. */
export function hearSpeaker(scene: Scene, predicates: readonly Predicate[], index: number): void {
  if (scene.discourse.floor !== undefined) return
  const { from } = scene.page.sentences[index]!
  const label = scene.page.mentionAt[from]
  if (label && scene.page.tokens[label.to]?.norm === ':' && isIndividual(label)) {
    scene.discourse.speaker = scene.discourse.entitiesOf(label, [])[0] ?? scene.discourse.speaker
    return
  }
  const saying = predicates.find((x) => (isReporting(x) || declares(scene, x)) && !x.quoted && !isToldToSpeaker(x))
  const speaker = saying ? partiesOf(scene, saying.subject)[0]?.entity : undefined
  if (speaker && isIndividual(speaker)) scene.discourse.speaker = speaker
}

const WORDS_OF_HIS = /\b(statement|remarks|comments|speech|address|declaration|post|message|interview|words)\b/
const AUDIENCE = /\b(reporters|journalists|press|media|parliament|house|senate|assembly|nation|newspaper|broadcaster)\b/

const ISSUING = oneOf('make|issue|give|deliver|publish|release|post')

/** "issued the following statement", "spoke to reporters": what follows is his. */
function declares({ page }: Scene, { lemma, passive, from, to, span }: Predicate): boolean {
  const said = ISSUING.test(lemma) ? WORDS_OF_HIS : null
  const pattern = said ?? (isOneOf(lemma, 'speak', 'talk', 'address', 'brief') ? AUDIENCE : null)
  return !passive && pattern !== null && pattern.test(wordsOf(page, from, Math.min(span.to, to + 12)))
}

/** "The minister told [us]": he spoke to whoever tells it. */
function isToldToSpeaker({ args }: Predicate): boolean {
  return args.some((x) => x.nominal.mentions.some((y) => isOneOf(y.words, 'us', 'me')))
}
