import type { Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { Voices } from '../attribution/attribute.ts'
import type { Actor } from './act-mention.ts'
import { actorsOf, ownersOf } from './actors.ts'

const GOING_BETWEEN = oneOf('broker|mediate|facilitate|negotiate|arrange|sponsor')
const LEADING = oneOf('through|via|with|under|by|thanks to|following|after')
const MEDIATION = oneOf(
  'mediation|facilitation|brokerage|auspices|intermediation|offices|sponsorship|mediators|mediator',
)

/** Who went between those who agreed: a truce [brokered by] X, [through] X's mediation. */
export function mediatorsOf(voices: Voices, predicate: Predicate): Actor[] {
  const { predicates } = voices.page.readings[predicate.sentence]!
  const { args, passive } = predicate
  const broker = predicates.find(
    (x) => x.parent === predicate && x.link === 'reduced' && x.passive && GOING_BETWEEN.test(x.lemma),
  )
  const named = (broker?.args ?? []).filter((x) => x.relation === 'by').flatMap((x) => actorsOf(voices, x.nominal))
  const through = args.flatMap(({ relation, nominal }, at) => {
    if (passive && relation === 'by') return []
    if (!LEADING.test(relation) || !MEDIATION.test(voices.page.tokens[nominal.head]!.norm)) return []
    const owners = ownersOf(voices, nominal)
    const next = args[at + 1]
    return owners.length > 0 || next?.relation !== 'of' ? owners : actorsOf(voices, next.nominal)
  })
  return [...named, ...through].map((one) => ({ ...one, party: { ...one.party, role: 'mediator' } }))
}
