import { polityOf } from '../../../register/polities.ts'
import { wordFact } from '../../words.ts'
import { type Page, polityAt } from './head.ts'

const DESCRIBES =
  /^(rebel|militant|militia|paramilitary|jihadist|separatist|secessionist|guerrilla|insurgent|armed|outlawed|banned|proscribed|designated|islamist|islamic|shia|shiite|shi'ite|sunni|kurdish|political|powerful|terrorist|fundamentalist|extremist|radical|ethnic|resistance|ruling|rival|northern|southern|eastern|western)$/
const FORMS =
  /^(group|movement|organi[sz]ation|militia|party|faction|force|forces|army|alliance|coalition|outfit|grouping)$/
const BOUND =
  /^(backed|led|allied|aligned|sponsored|supported|based|controlled|dominated|affiliated|linked|funded|armed|majority)$/

const describes = wordFact((norm) => DESCRIBES.test(norm))
const forms = wordFact((norm) => FORMS.test(norm))
const bound = wordFact((norm) => BOUND.test(norm))

// "the Iran-backed Lebanese Shiite armed group"
const LONGEST = 9

/** Past what only describes an armed group: "the [Rwanda-backed] M23", "the [Lebanese armed group] Hezbollah"; the same token where nothing does. */
export function groupDescriptionEnd(page: Page, from: number, limit: number): number {
  const { tokens } = page
  for (let at = from; at < Math.min(limit, from + LONGEST); ) {
    const polity = polityAt(page, at)
    const hyphen = tokens[polity?.to ?? at + 1]
    const isBound = hyphen?.norm === '-' && !hyphen.spaced && bound(tokens[(polity?.to ?? at + 1) + 1]!.word)
    if (isBound) at = (polity?.to ?? at + 1) + 2
    else if (polity && polityOf(polity.code)?.kind === 'group') return at
    else if (polity?.use === 'adjective') at = polity.to
    else if (tokens[at]!.kind === 'word' && (describes(tokens[at]!.word) || forms(tokens[at]!.word))) at++
    else return from
  }
  return from
}
