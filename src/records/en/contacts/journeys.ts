import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf, type WordList } from '../../../model/one-of.ts'
import type { PartyMention, PlaceMention } from './contact-mention.ts'
import { placeBetween } from './places.ts'
import { partiesOf, type Scene } from './scene.ts'

/** Where a journey leads: the state visited, and its town where one is named. */
export interface Goal {
  readonly nominal: Nominal
  readonly host: PartyMention
  readonly place: PlaceMention | null
}

// Verbs of going somewhere, and the prepositions behind which the goal stands.
const WAYS: readonly [WordList, WordList][] = [
  [oneOf('travel|fly|go|head|come|journey|proceed|drive|sail|cross|rush|jet|move'), oneOf('to')],
  [oneOf('arrive|land|touch|turn|show|alight|stay|disembark'), oneOf('in|at')],
  [oneOf('leave|depart|set|head|embark'), oneOf('for')],
  [oneOf('swing|stop|drop|pass'), oneOf('by|in|over in|off in')],
  [oneOf('expect|await|due'), oneOf('in|at')],
  [oneOf('reach|enter|tour'), oneOf('object')],
]
const STANDING = oneOf('to|in|at')
const GOING = oneOf('to')
const ON_A_VISIT = /\b(visits?|trip|tour|stopover|mission|stay)$/

/** The goal that a clause names; null where it tells of no journey. */
export function goalOf(scene: Scene, predicate: Predicate): Goal | null {
  const relations = relationsOf(predicate)
  const argument = relations && predicate.args.find((x) => relations.test(x.relation) && isGoal(scene, x))
  return argument ? { nominal: argument.nominal, ...visited(scene, argument.nominal)! } : null
}

function relationsOf(predicate: Predicate): WordList | null {
  if (isOneOf(predicate.lemma, 'expect', 'await') && !predicate.passive) return null
  if (isOneOf(predicate.lemma, 'turn', 'show', 'touch', 'set') && !predicate.particle) return null
  // What is stopped, dropped or passed somewhere takes nobody there.
  const moves = predicate.args.some((x) => x.relation === 'object')
  if (isOneOf(predicate.lemma, 'stop', 'drop', 'pass') && moves) return null
  if (predicate.lemma !== 'be') return WAYS.find(([verbs]) => verbs.test(predicate.lemma))?.[1] ?? null
  const due = predicate.chain.includes('due') || predicate.args.some((x) => isOneOf(x.nominal.words, 'due', 'expected'))
  const visiting = predicate.args.some((x) => isOneOf(x.relation, 'on', 'for') && ON_A_VISIT.test(x.nominal.words))
  return due || visiting ? STANDING : GOING
}

function isGoal(scene: Scene, { nominal }: Argument): boolean {
  return visited(scene, nominal) !== null
}

/** The state that a town or a state's own name stands for as a goal. */
export function visited(scene: Scene, nominal: Nominal): { host: PartyMention; place: PlaceMention | null } | null {
  const [mention] = nominal.mentions
  const place = placeBetween(scene.page, nominal.from, nominal.to)
  if (nominal.kind === 'parties' && mention?.kind === 'state') {
    const [party] = partiesOf(scene, nominal)
    return party ? { host: { ...party, role: 'host' }, place } : null
  }
  if (nominal.kind !== 'thing' || !place?.state || place.to < nominal.to) return null
  return { host: { entity: scene.discourse.delegation(place.state), mention: null, role: 'host' }, place }
}
