import { wordFact } from '../../../mentions/words.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import type { ContactPage } from './page.ts'

const SPORT = oneOf(
  'final|finals|semi-final|semi-finals|semifinal|semifinals|quarterfinal|quarterfinals|quarter-final|quarter-finals|match|matches|tournament|medal|medals|medallist|goal|goals|scored|coach|league|championship|championships|champion|champions|trophy|title-holder|qualifier|qualifiers|striker|midfielder|goalkeeper|defender|winger|referee|teammate|teammates|playoff|playoffs|innings|wicket|wickets|batsman|bowler|fixture|halftime|half-time|stadium|eurobasket|beat|beaten|unbeaten|defeated|sprinter|swimmer|boxer|heavyweight|grandmaster|tie-break|tiebreak|runner-up|knockout',
)

// Said of nothing else.
const ONLY_SPORT = oneOf(
  'semi-final|semi-finals|semifinal|semifinals|quarterfinal|quarterfinals|quarter-final|quarter-finals|qualifier|qualifiers|striker|midfielder|goalkeeper|playoff|playoffs|innings|wicket|wickets|halftime|half-time|tie-break|tiebreak|kick-off|kickoff',
)

const isOfSport = wordFact((norm) => SPORT.test(norm))
const isOnlyOfSport = wordFact((norm) => ONLY_SPORT.test(norm))

/** In a sports report states meet on the field, and players who hold no office. */
export function withoutMatches(page: ContactPage, told: readonly ContactMention[]): ContactMention[] {
  const sport = told.some(isOfSides) && isSport(page)
  return sport ? told.filter((x) => !isOfSides(x)) : [...told]
}

function isOfSides({ parties }: ContactMention): boolean {
  const players = parties.every(({ entity }) => entity.kind === 'person' && entity.office === null && !entity.person)
  return players || parties.every(({ mention }) => mention?.kind === 'state')
}

function isSport(page: ContactPage): boolean {
  let words = 0
  for (const { word } of page.tokens) if (isOnlyOfSport(word) || (isOfSport(word) && ++words >= 3)) return true
  return false
}
