import type { Nominal } from '../../../model/clause.ts'
import { isSaying } from './saying.ts'
import { ahead, openClause, topOf, type Walk } from './walk.ts'

// Nouns that have a clause for their content: the fact that, reports that.
const CONTENT =
  /\b(fact|reports?|news|claims?|view|idea|hope|hopes|doubt|fear|fears|belief|condition|statement|suggestions?|signs?|confirmation|assurances?|evidence|rumou?rs?|speculation|possibility|message|warning|word|announcement|conviction|confidence|agreement|understanding|guarantees?|so)$/

/** "who met X", "with whom he spoke", "during which they": opens the clause and gives it its antecedent. */
export function openRelative(walk: Walk, word: string, from: number): void {
  const preposition = isPartitive(walk, from) ? null : walk.preposition
  const antecedent = antecedentOf(walk, word, preposition)
  const clause = openClause(walk, 'relative', word, from)
  walk.lastArgument = null
  walk.noun = null
  if (word === 'whose' || word === 'where') return
  if ((word === 'whom' && subjectFollows(walk)) || preposition) {
    if (antecedent) clause.leading.push({ relation: preposition ?? 'object', nominal: antecedent })
    return
  }
  if (subjectFollows(walk)) {
    if (antecedent) clause.leading.push({ relation: 'object', nominal: antecedent })
  } else clause.subject = antecedent
}

/** "A and B, [all of] whom he was to see", "both of whom left": they themselves, in whatever part the clause gives them. */
function isPartitive({ preposition, layers: { tokens } }: Walk, at: number): boolean {
  return (
    preposition === 'of' && /^(all|both|each|either|neither|none|most|some|two|three|four)$/.test(tokens[at - 2]!.norm)
  )
}

/** "which [Türkiye] hosted": the pronoun is the object. */
function subjectFollows(walk: Walk): boolean {
  if (ahead(walk)?.kind === 'nominal') return true
  // "which, according to X, [A and B] held"
  const [first, second, third, fourth, fifth, sixth] = walk.chunks.slice(walk.at + 1, walk.at + 7)
  const aside = first?.kind === 'comma' && second?.kind === 'preposition' && third?.kind === 'nominal'
  return aside && fourth?.kind === 'comma' && fifth?.kind === 'nominal' && sixth?.kind === 'verb'
}

/** Whether "that" stands for the noun before it: "efforts [that] could help". */
export function isRelativeThat(walk: Walk): boolean {
  const next = ahead(walk)
  const previous = walk.chunks[walk.at - 1]
  if (previous?.kind !== 'nominal') return false
  return next?.kind === 'verb' && next.group.form === 'finite'
}

/** "the emphasis [that] Kyiv laid on it": after a noun, where nothing is said of which a clause could be the content. */
export function isObjectThat(walk: Walk): boolean {
  const previous = walk.chunks[walk.at - 1]
  // "cancelled a visit to X that he had planned"
  const { noun } = walk
  if (previous?.kind === 'nominal' && noun?.args.some((x) => x.nominal === previous.nominal))
    return ahead(walk)?.kind === 'nominal' && !CONTENT.test(noun.words)
  if (previous?.kind !== 'nominal' || previous.nominal.kind === 'parties' || CONTENT.test(previous.nominal.words))
    return false
  if (ahead(walk)?.kind !== 'nominal') return false
  // "recalled [the call that X had with Y]"
  const argument = walk.lastArgument?.argument
  if (previous.nominal.kind === 'contact' && argument?.relation === 'object' && argument.nominal === previous.nominal)
    return true
  // "replied to the letter that X had sent": what was said is not told.
  const answered = previous.nominal.kind === 'contact' && walk.lastArgument?.argument.relation === 'to'
  return answered || !walk.predicates.slice(-2).some((x) => isSaying(x))
}

/** The noun phrase that a relative pronoun stands for: "who" asks for people, "which" for the contact or the nearest. */
function antecedentOf(walk: Walk, word: string, preposition: string | null): Nominal | null {
  if (word === 'who' || word === 'whom' || word === 'whose') return nearestPeople(walk)
  const { noun, last } = walk
  const timed = preposition !== null && /^(during|after|before|at|following)$/.test(preposition)
  if (noun && (timed || noun === last || noun.args.some((x) => x.nominal === last))) return noun
  if (timed) return topContact(walk) ?? last
  return last
}

function nearestPeople(walk: Walk): Nominal | null {
  const { tokens } = walk.layers
  // "A and B, [both of] whom": they are those before.
  const near = walk.nominals
    .slice(-5)
    .filter((x) => tokens[x.to - 1]!.norm !== 'of')
    .toReversed()
  const people = near.find((x) => x.kind === 'parties' && x.mentions.some((mention) => mention.kind !== 'state'))
  return people ?? near.find((x) => x.kind === 'parties') ?? walk.last
}

function topContact(walk: Walk): Nominal | null {
  return topOf(walk).predicate?.args.findLast((x) => x.nominal.kind === 'contact')?.nominal ?? null
}
