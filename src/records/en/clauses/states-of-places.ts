import type { Nominal } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Layers } from './layers.ts'
import type { Walk } from './walk.ts'

const PLACING = oneOf('in|at|from|to|near|outside|around|through|via|for')

/** "After meetings in Gaziantep, [Turkey], the envoy flew home": the state behind a town's name is no subject. */
export function isStateOfPlace({ chunks, at, layers, preposition }: Walk, nominal: Nominal): boolean {
  const [mention, ...more] = nominal.mentions
  if (preposition || mention?.kind !== 'state' || mention.metonym || more.length > 0) return false
  const [link, town, comma] = chunks.slice(Math.max(0, at - 3), at)
  if (comma?.kind !== 'comma' || town?.kind !== 'nominal' || town.to !== comma.from) return false
  if (link?.kind !== 'preposition' || !PLACING.test(link.word) || town.nominal.kind === 'contact') return false
  const { tokens, mentionAt } = layers
  if (!isOneOf(tokens[nominal.to]?.norm ?? '.', ',', '.', ';', ')') || mentionAt[nominal.to + 1]?.kind === 'state')
    return false
  const states = statesAt(layers, town.nominal.from, town.nominal.to)
  return states.length > 0 ? states.includes(mention.states[0]!) : tokens[town.nominal.from]!.letters === 'capital'
}

function statesAt({ terms }: Layers, from: number, to: number): readonly string[] {
  const found: string[] = []
  for (let at = from; at < to; at++)
    for (const value of terms[at]?.values ?? []) {
      if (value.kind === 'place' && value.state) found.push(value.state)
      if (value.kind === 'polity') found.push(value.code)
    }
  return found
}
