import { wordFact } from '../../../mentions/words.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { polityOf } from '../../../register/polities.ts'
import type { Layers } from './layers.ts'

const GROUPS =
  /^(group|groups|team|teams|delegation|delegations|party|pair|couple|trio|quartet|number|handful|dozen|dozens|mix|band|circle|contingent|panel|line-up|succession|mission|missions|bloc|range|host|gathering|series)$/

const PEOPLE = /^(officers|members|leaders|elders|figures|politicians|commanders|chiefs|officials)$/

const isGroup = wordFact((norm) => GROUPS.test(norm))
const arePeople = wordFact((norm) => PEOPLE.test(norm))

// "a large bipartisan cross-party group of"
const LONGEST = 5

/** Past "a group of", "a small team of", "representatives of" where such words begin; the same place where they do not. */
export function groupEnd(layers: Layers, at: number): number {
  const { tokens, tags, mentionAt } = layers
  const mention = mentionAt[at]
  const stateless = mention?.kind === 'delegation' && mention.states.length === 0
  if (stateless && isOneOf(tokens[mention.to]?.norm ?? '', 'of', 'from'))
    return ownersFrom(layers, mention.to + 1) ?? at
  const link = tokens[mention?.to ?? at + 1]?.norm
  if ((!mention || mention.kind === 'group') && arePeople(tokens[at]!.word) && isOneOf(link ?? '', 'of', 'from'))
    return underArms(layers, (mention?.to ?? at + 1) + 1) ?? at
  if (tags[at] !== 'determiner' && !stateless) return at
  for (let next = at + 1; next <= at + LONGEST; next++) {
    const token = tokens[next]
    if (token && isGroup(token.word) && tokens[next + 1]?.norm === 'of') return next + 2
    if (token?.kind !== 'word' && token?.norm !== '-') return at
  }
  return at
}

/** "[officers of] the army", "[leaders of] the Islamist movement Hamas" */
function underArms({ mentionAt }: Layers, at: number): number | null {
  const owner = mentionAt[at]
  if (!owner) return null
  return owner.kind === 'delegation' || owner.states.some((x) => polityOf(x)?.kind === 'group') ? at : null
}

/** "[delegations of] the army and the rebels": whose they are, where those are a party of their own. */
function ownersFrom({ mentionAt }: Layers, at: number): number | null {
  const owner = mentionAt[at]
  return owner && /^(delegation|state)$/.test(owner.kind) ? at : null
}
