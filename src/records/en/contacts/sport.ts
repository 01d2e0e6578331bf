import { wordFact } from '../../../mentions/words.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { ContactPage } from './page.ts'

const SPORT = oneOf(
  'final|semi-final|semifinal|semifinals|quarterfinal|match|matches|tournament|medal|medals|goal|goals|scored|coach|league|championship|qualifier|striker|midfielder|goalkeeper|playoff|innings|wicket|fixture|halftime|half-time|stadium|eurobasket',
)

const isOfSport = wordFact((norm) => SPORT.test(norm))

/** In a sports report states meet on the field. */
export function isSport(page: ContactPage): boolean {
  let words = 0
  for (const { word } of page.tokens) if (isOfSport(word) && ++words >= 3) return true
  return false
}
