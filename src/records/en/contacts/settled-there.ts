import type { Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { oneOf } from '../../../model/one-of.ts'
import { finish } from './finish.ts'
import { placeBetween } from './places.ts'
import { newMention, partiesOf, type Scene } from './scene.ts'
import { statusOf } from './status.ts'

const SETTLING = oneOf('agree|settle|haggle|bargain|hammer|thrash|wrangle')

/** "October 18, Doha: A and B agree on a ceasefire", "At the villa A and B settled on a text": who come to terms in one place have talked there. */
export function codeSettledThere(scene: Scene, predicate: Predicate): boolean {
  const { lemma, link, negated, modal, chain, subject, sentence, from, to } = predicate
  if (!SETTLING.test(lemma) || link !== 'main' || negated || modal || chain.length > 0 || !subject) return false
  const parties = partiesOf(scene, subject)
  const states = new Set(parties.map((x) => x.entity.state))
  if (parties.length < 2 || states.size < 2 || !parties.every((x) => isIndividual(x.entity))) return false
  const front = placeBetween(scene.page, scene.page.sentences[sentence]!.from, subject.from)
  if (front ? isOfWhat(predicate, subject.from) : !scene.heading?.place) return false
  if (statusOf(predicate, false, scene.page.headline(from)) !== 'held') return false
  const base = newMention('talks', 'held', 'contacts/settled-there', sentence, from, to)
  base.modeOpen = true
  finish(scene, base, { a: parties, b: [], joint: true, separate: false }, predicate, null, '')
  return true
}

/** "In Syria, A and B agreed on little": a whole state of which they think alike or not, rather than where they were. */
function isOfWhat({ args, tense }: Predicate, before: number): boolean {
  const whole = args.some(
    ({ relation, nominal }) =>
      relation === 'in' &&
      nominal.from < before &&
      nominal.mentions.some(({ kind, metonym }) => kind === 'state' && !metonym),
  )
  return whole && (tense === 'present' || args.some((x) => x.relation === 'on' && LITTLE.test(x.nominal.words)))
}

const LITTLE = /^(?:very )?(?:little|nothing|much|everything|most (?:things|points))$/
