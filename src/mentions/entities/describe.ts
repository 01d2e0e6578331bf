import type { Office } from '../../model/codes.ts'
import type { Mention } from '../../model/mention.ts'
import { polityOf, polityTerms } from '../../register/polities.ts'
import { singular } from '../en/singular.ts'

let adjectives: Map<string, string> | null = null

/** The adjective of a state, or the name of one that has none: [TUR → Turkish, XEU → EU]. */
function adjectiveOf(state: string): string {
  if (!adjectives) {
    adjectives = new Map()
    for (const { term, code, kind } of polityTerms())
      if (kind === 'adjective' && !adjectives.has(code)) adjectives.set(code, term)
  }
  return adjectives.get(state) ?? polityOf(state)?.name ?? state
}

const LONG: Readonly<Record<string, string>> = { FM: 'foreign minister', PM: 'prime minister' }

/** How an unnamed holder, team or group is called: [Russian delegation, Ukrainian foreign minister]. */
export function describe(mention: Mention, state: string, title: string | null = null): string {
  const said = mention.words.replace(
    /^(both |all )?(the|a|an|his|her|their|its|our|my|both|two|three|some|several|other) /i,
    '',
  )
  const own = mention.states.length <= 1 && !mention.relation
  if (own) return said.replace(/^(visiting|newly appointed|newly elected|new|same) /i, '').replace(/[’']s$/, '')
  const noun = title ?? mention.title ?? singular(said)
  return `${adjectiveOf(state)} ${nounOf(mention, LONG[noun] ?? noun)}`
}

// A team of people keeps its plural; several delegations are one each.
function nounOf(mention: Mention, noun: string): string {
  const team =
    mention.kind === 'delegation' &&
    /s$/.test(mention.words) &&
    !/(team|delegation|side|government)s$/.test(mention.words)
  return team ? noun.replace(/y$/, 'ie').replace(/$/, 's') : noun
}

/** An office in words, for an unnamed counterpart: [foreign_minister → foreign minister]. */
export function officeWords(office: Office | null): string | null {
  if (office === 'head_of_state') return 'president'
  if (office === 'head_of_government') return 'prime minister'
  return office?.replaceAll('_', ' ') ?? null
}

/** The unnamed holder of an office of a state: [PER, foreign_minister → Peruvian foreign minister]. */
export function officeHeldIn(state: string, office: Office): string {
  return `${adjectiveOf(state)} ${officeWords(office)}`
}
