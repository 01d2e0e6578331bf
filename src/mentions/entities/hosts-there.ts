import { isIndividual, type Mention } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import type { Token } from '../../model/token.ts'
import { findTerms } from '../en/lexicon.ts'
import { isBody } from '../en/parties.ts'
import { type Book, sentenceStart } from './draft.ts'

const RECEIVES = oneOf('received|receives|receive|welcomed|welcomes|greeted|hosted|awaited|awaits|waiting|waited')
const RECEIVED_BY =
  /(?:^| )(?:he|she|they|it) (?:was|were|is|are|will be|had been) (?:[a-z]+ly )?(?:received|welcomed|greeted|hosted|awaited|met) by$/
// How far the place may stand in front of "where", and "where" in front of whom it leads to, in tokens.
const NEAR = 8

/** "flew to Doha, where [the emir] received him", "where he was received by [the emir]": the state of the place; null where it is nobody's. */
export function stateThere(book: Book, mention: Mention, index: number): string | null {
  if (mention.plural || mention.states.length > 0 || mention.former || !isIndividual(mention)) return null
  const { tokens, mentions } = book.setting
  const where = whereBefore(tokens, mention.from, sentenceStart(book.setting, mention.from))
  if (where === null || !receives(tokens, where, mention)) return null
  const place = mentions.slice(Math.max(0, index - 4), index).findLast((x) => x.to <= where)
  if (place?.kind !== 'state' || place.states.length !== 1 || where - place.to > NEAR) return null
  return isOneOf(tokens[place.from - 1]?.norm ?? '', 'in', 'to', 'at', 'for') ? place.states[0]! : null
}

function whereBefore(tokens: readonly Token[], from: number, floor: number): number | null {
  for (let at = from - 1; at >= Math.max(floor, from - NEAR); at--) if (tokens[at]!.norm === 'where') return at
  return null
}

function receives(tokens: readonly Token[], where: number, { from, to }: Mention): boolean {
  if (where === from - 1) return tokens.slice(to, to + 3).some((x) => RECEIVES.test(x.norm))
  const between = tokens.slice(where + 1, from).map((x) => x.norm)
  return RECEIVED_BY.test(between.join(' '))
}

const CALLED_ON = /\b(?:call(?:s|ed|ing)? on|received by|meet(?:s|ing)? (?:with )?|met (?:with )?|audience with)$/

// How far back in its sentence the place may stand at which somebody is called on, in tokens.
const FRONTED_WITHIN = 30

/** "[In Madrid], X will call on [the King]": the office is that of the state of the place in front; null where none stands there. */
export function stateInFront(book: Book, mention: Mention, index: number): string | null {
  if (mention.plural || mention.former || mention.office === null) return null
  const { tokens, mentions } = book.setting
  const start = sentenceStart(book.setting, mention.from)
  if (mention.from - start > FRONTED_WITHIN || !isOneOf(tokens[start]!.norm, 'in', 'at')) return null
  const words = tokens.slice(Math.max(start, mention.from - 3), mention.from).map((x) => x.norm)
  if (!CALLED_ON.test(words.join(' '))) return null
  const place = mentions.slice(Math.max(0, index - 6), index).find((x) => x.from === start + 1)
  return place?.kind === 'state' && place.states.length === 1 ? place.states[0]! : null
}

const EMBASSY = oneOf('embassy|mission|consulate|legation|chancery')

// How far back an embassy may stand that somebody is seen in, and whose it is before it, in tokens.
const EMBASSY_WITHIN = 30
const OWNER = 4

/** "went to the Russian embassy, where he spent an hour with [X]": whoever is seen in an embassy is of the state whose it is. */
export function embassyState({ setting }: Book, mention: Mention): string | null {
  const { tokens } = setting
  if (!isOneOf(tokens[mention.from - 1]?.norm ?? '', 'with', 'by')) return null
  const floor = Math.max(sentenceStart(setting, mention.from), mention.from - EMBASSY_WITHIN)
  for (let at = mention.from - 1; at > floor; at--)
    if (EMBASSY.test(tokens[at]!.norm)) return ownerOf(tokens, floor, at)
  return null
}

/** "[Russia's] mission", "the [Chinese] embassy" */
function ownerOf(tokens: readonly Token[], floor: number, at: number): string | null {
  const terms = findTerms(tokens.slice(Math.max(floor, at - OWNER), at))
  const owner = terms.flatMap((x) => x?.values ?? []).findLast((x) => x.kind === 'polity')
  return owner?.kind === 'polity' ? owner.code : null
}

const FACED = /^(with|met|meets|meet|meeting|saw|sees|see|seeing)$/
const INVITED = /^(invitation|request) of$|^(invited|hosted|welcomed|received|greeted) by$|^guest of$/
const GOES = /^(in|to|at|visited|visits|visit|visiting|toured)$/
// Where many states meet whoever is met is seldom at home.
const OF_MANY = /^(new york|geneva|vienna|brussels|davos|munich|the hague|strasbourg)$/

/** "visited Luanda at the invitation of [Vice President X]", "travelled to Luanda, where he met [Vice President X]": of the state that somebody of another came to. */
export function visitedState({ setting, of }: Book, mention: Mention, index: number): string | null {
  const { tokens, mentions } = setting
  const [second, first] = [tokens[mention.from - 2]?.norm ?? '', tokens[mention.from - 1]?.norm ?? '']
  if (!mention.office || mention.determiner !== 'none' || mention.name?.from === mention.from) return null
  if (!FACED.test(first) && !INVITED.test(`${second} ${first}`)) return null
  const start = sentenceStart(setting, mention.from)
  const near = mentions.slice(Math.max(0, index - 6), index).filter((x) => x.from >= start)
  const place = near.findLast(
    (x) => x.kind === 'state' && x.states.length === 1 && GOES.test(tokens[x.from - 1]?.norm ?? ''),
  )
  if (!place || tokens[place.to]?.kind === 'possessive' || OF_MANY.test(place.words)) return null
  if (isBody(place.states[0]!)) return null
  const guest = near.find((x) => isIndividual(x))
  const state = guest && (guest.states[0] ?? of.get(guest)?.[0]?.state ?? setting.home)
  return state && state !== place.states[0] ? place.states[0]! : null
}
