import { isIndividual, type Mention } from '../../model/mention.ts'
import { isOneOf } from '../../model/one-of.ts'
import { type Book, sentenceEnd, sentenceStart } from './draft.ts'

/** "[Speaker X] met Greek President Y": who is named without a state in front of a foreigner with one is not of that state. */
export function isFacedBy(book: Book, mention: Mention, state: string | null): boolean {
  const other = foreignerBehind(book, mention)
  return other !== null && other.states[0] === state
}

// Where many states meet whoever is met is seldom at home.
const OF_MANY = /^(new york|geneva|vienna|brussels|davos|munich|the hague|strasbourg)$/

/** "[Speaker X] met Greek President Y in Hanoi": of the state in whose capital he met a foreigner; null where nobody says. */
export function hostState(book: Book, mention: Mention): string | null {
  const other = foreignerBehind(book, mention)
  if (!other || mention.former) return null
  const { tokens, mentions } = book.setting
  const end = sentenceEnd(book.setting, mention.from)
  const place = mentions.find(
    (x) => x.kind === 'state' && x.metonym && x.from >= other.to && x.to <= end && tokens[x.from - 1]?.norm === 'in',
  )
  if (place?.states.length !== 1 || OF_MANY.test(place.words)) return null
  return place.states[0] === other.states[0] ? null : place.states[0]!
}

/** The first person of another office whom the sentence names behind somebody that it begins with; null where they are named as one. */
function foreignerBehind({ setting }: Book, mention: Mention): Mention | null {
  if (mention.states.length > 0 || !mention.office) return null
  const { tokens, mentions } = setting
  const start = sentenceStart(setting, mention.from)
  const index = mentions.indexOf(mention)
  const [before, next] = [mentions[index - 1], mentions[index + 1]]
  if (before && before.from >= start && isIndividual(before)) return null
  if (!next || !isIndividual(next) || next.to > sentenceEnd(setting, mention.from)) return null
  const joined = next.from === mention.to || isOneOf(tokens[next.from - 1]!.norm, 'and', ',')
  return joined || next.states.length !== 1 || !next.office ? null : next
}
