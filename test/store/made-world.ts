import type { Party, Place } from '../../src/model/contact.ts'
import { type Chance, chanceFrom } from './chance.ts'

/** People, places and publishers that do not exist, for ledgers of any size. */
export interface World {
  readonly people: readonly Party[]
  readonly places: readonly Place[]
  readonly publishers: readonly string[]
  readonly words: readonly string[]
}

const STATES =
  'TUR USA RUS UKR FRA DEU GBR IRN ISR EGY SAU QAT CHN IND PAK JPN KOR BRA ZAF NGA ITA ESP POL GRC AZE ARM XEU XUN XNA SYR IRQ JOR ARE OMN KAZ UZB GEO SRB HUN ROU NLD SWE FIN NOR CAN MEX ARG AUS IDN MYS'.split(
    ' ',
  )
const OFFICES = [
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'defence_minister',
  'ambassador',
  null,
] as const
const SYLLABLES = 'ba de ki lo mu na pe ri so tu va ze cha dor fen gul har jin kal lem'.split(' ')

export function madeWorld(people: number): World {
  const chance = chanceFrom(people)
  return {
    people: Array.from({ length: people }, (_, n) => madePerson(chance, n)),
    places: Array.from({ length: Math.max(8, people / 4) }, () => ({
      name: word(chance, 3),
      state: chance.skewed(STATES),
    })),
    publishers: Array.from({ length: Math.max(5, people / 10) }, (_, n) => `publisher-${n}.example`),
    words: Array.from({ length: Math.max(200, people * 2) }, () => word(chance, 1 + chance.below(3)).toLowerCase()),
  }
}

function madePerson(chance: Chance, n: number): Party {
  const known = chance.percent(80)
  const name = chance.percent(5)
    ? `${word(chance, 2)} al-Şe${word(chance, 1)}`
    : `${word(chance, 2)} ${word(chance, 3)}`
  const state = chance.percent(95) ? chance.skewed(STATES) : null
  const person = known ? `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${n}` : null
  return { name, person, state, office: chance.one(OFFICES), role: 'party', kind: known ? 'person' : 'delegation' }
}

function word(chance: Chance, syllables: number): string {
  const letters = Array.from({ length: syllables }, () => chance.one(SYLLABLES)).join('')
  return letters[0]!.toUpperCase() + letters.slice(1)
}
