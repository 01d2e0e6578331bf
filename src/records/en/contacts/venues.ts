import { nameText } from '../../../mentions/en/parties.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { ContactPage } from './page.ts'
import { type Candidate, namedPlace, stateAround } from './place-terms.ts'

const VENUE = oneOf(
  'palace|airport|hall|hotel|castle|house|residence|villa|base|headquarters|club|resort|monastery|centre|center|mansion|chancellery|embassy|ministry|estate|office|lodge|fort|citadel',
)

/** "at a [Berlin] hotel", "in a secluded [Geneva] villa": the town of a house that has no name. */
export function venueOfTown(page: ContactPage, at: number): Candidate | null {
  for (let town = at; town < at + 3; town++) {
    const named = page.terms[town] ? namedPlace(page, town) : null
    if (named) return named.rank === 3 && HOUSE.test(page.tokens[named.to]?.norm ?? '') ? named : null
    if (page.tokens[town]?.letters !== 'lower') return null
  }
  return null
}

const HOUSE = oneOf(
  'hotel|villa|palace|residence|restaurant|mansion|castle|airport|club|resort|suburb|hospital|museum|conference|hall|guesthouse|apartment|park|church|studio|theatre|theater|mosque|cafe|café|base',
)

/** "Lusail Palace", "Incirlik Air Base": capitals that end in a word for a venue. */
export function venueByShape(page: ContactPage, at: number): Candidate | null {
  const { tokens } = page
  if (tokens[at]!.letters !== 'capital' && tokens[at]!.letters !== 'mixed') return null
  for (let end = at + 1; end < Math.min(at + 5, tokens.length); end++) {
    const token = tokens[end]!
    if (token.kind === 'mark' && token.norm !== '-') return null
    if (token.letters === 'lower' && !isOneOf(token.norm, 'of', 'the', 'de', 'al')) {
      const last = HOUSES.test(token.norm) ? end : HOUSES.test(tokens[end + 1]?.norm ?? '') ? end + 1 : null
      if (last === null || !isUnknownName(page, at, end)) return null
      return {
        name: nameText(tokens, at, last + 1),
        state: stateAround(page, last + 1),
        from: at,
        to: last + 1,
        rank: 5,
      }
    }
    if (!VENUE.test(token.norm) || token.letters === 'lower') continue
    return { name: nameText(tokens, at, end + 1), state: stateAround(page, end + 1), from: at, to: end + 1, rank: 5 }
  }
  return null
}

// "the Miraflores palace", "the Vostochny space center"
const HOUSES = oneOf(
  'palace|hotel|castle|villa|airport|monastery|guesthouse|centre|center|cosmodrome|resort|estate|barracks|fortress|lodge',
)

/** Whether a name is of no state, town or person that the tables know: "the [Sochi] airport" is told by the town. */
function isUnknownName({ terms, mentionAt, tags }: ContactPage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (terms[at] || mentionAt[at] || tags[at] === 'mention') return false
  return true
}
