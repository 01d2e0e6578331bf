import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { datesBetween } from './dates.ts'
import { placeBetween } from './places.ts'
import { partiesOf, partiesWith, type Scene, type Sides } from './scene.ts'

const PROPOSES = /^(propose|suggest|request)$/
const WRITES = /^(write|send|cable|reply|respond|speak|talk|tell|call|telephone|phone|meet|message)$/

/** "proposed a meeting [in a letter to X]", "wrote [to X], proposing talks": whom it is proposed to, where the proposal names nobody else. */
export function withAddressee(
  scene: Scene,
  sides: Sides,
  nominal: Nominal,
  predicate: Predicate | null,
  relation: string,
): Sides {
  const [proposer, ...more] = [...sides.a, ...sides.b]
  if (relation !== 'object' || !predicate || !PROPOSES.test(predicate.lemma)) return sides
  if (!isSomeOne(scene, nominal, predicate)) return sides
  if (!proposer || more.length > 0 || predicate.negated) return sides
  const heard = addressees(scene, predicate).filter((x) => x.entity !== proposer.entity && isIndividual(x.entity))
  const [first] = heard
  if (!first || heard.some((x) => x.entity.state === proposer.entity.state)) return sides
  return { ...sides, a: [{ ...proposer, role: 'party' }], b: heard, joint: true, separate: false }
}

/** "proposed [a meeting]", "talks [in April]": dialogue in general is nothing that takes place. */
function isSomeOne({ page }: Scene, { words, to }: Nominal, { span }: Predicate): boolean {
  return /^an? /.test(words) || datesBetween(page, to, span.to).length > 0 || placeBetween(page, to, span.to) !== null
}

function addressees(scene: Scene, { args, link, parent }: Predicate) {
  const told = args.filter((x) => /^(in|during|by)$/.test(x.relation) && x.nominal.kind === 'contact')
  const within = told.flatMap((x) => namedWith(scene, x.nominal))
  if (within.length > 0) return within
  const above = link === 'participle' && parent && WRITES.test(parent.lemma) ? parent : null
  return above ? partiesWith(scene, above, /^(to|with|object)$/) : []
}

const namedWith = (scene: Scene, { args }: Nominal) =>
  args.filter((x) => /^(to|with)$/.test(x.relation)).flatMap((x) => partiesOf(scene, x.nominal))
