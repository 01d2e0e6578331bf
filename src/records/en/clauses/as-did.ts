import type { Argument } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Draft } from './walk.ts'

const PARTNERS = oneOf('object|with|to|by|between')

/** "will meet again, as they [did] in Rome in May": gives "did" the verb that it takes up, with whoever was the other side. */
export function takeUpVerbs(predicates: readonly Draft[]): void {
  for (const predicate of predicates) {
    const model = predicate.parent
    if (!model || !takesUp(predicate) || isOneOf(model.lemma, 'be', 'do', 'have', 'say')) continue
    const own = predicate.args.some((x) => PARTNERS.test(x.relation))
    const others = own ? [] : model.args.filter((x) => isPartner(x)).map((x) => copyAt(x, predicate))
    Object.assign(predicate, {
      lemma: model.lemma,
      particle: model.particle,
      passive: model.passive,
      link: 'main',
      opener: null,
      parent: null,
      args: [...others, ...predicate.args],
      gapOf: model,
    } satisfies Partial<Draft>)
  }
}

function takesUp({ lemma, opener, link, tense, perfect, subject, chain }: Draft): boolean {
  if (opener !== 'as' || link !== 'subordinate' || subject?.kind !== 'parties' || chain.length > 0) return false
  return (lemma === 'do' && (tense === 'past' || perfect)) || (lemma === 'have' && tense === 'past')
}

function isPartner({ relation, nominal }: Argument): boolean {
  return nominal.kind === 'contact' || (nominal.kind === 'parties' && PARTNERS.test(relation))
}

/** A contact noun is understood anew: what is told of it is another contact. */
function copyAt({ relation, nominal }: Argument, { from, to }: Draft): Argument {
  if (nominal.kind !== 'contact') return { relation, nominal }
  const args = nominal.args.filter((x) => x.nominal.kind === 'parties' && isOneOf(x.relation, 'with', 'between'))
  return { relation, nominal: { ...nominal, from, to, args, reduced: [] } }
}
