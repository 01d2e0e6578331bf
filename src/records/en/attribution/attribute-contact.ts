import { oneOf } from '../../../model/one-of.ts'
import type { ContactRecord } from '../contacts/consolidate.ts'
import { type Attributed, attribute, toldBy, type Voices } from './attribute.ts'

/** Who is said to say that a contact took place, or is to: whoever says it where the report tells of it first. */
export function attributeContact(voices: Voices, { mentions }: ContactRecord): Attributed {
  const body = mentions.filter(({ from }) => !voices.page.headline(from))
  const { sentence, from } = body.find(({ parties }) => parties.length > 1) ?? body[0] ?? mentions[0]!
  return announced(voices, sentence, from) ?? attribute(voices, sentence, from)
}

const ANNOUNCING = oneOf('announce|confirm|deny|report|reveal|disclose|acknowledge|admit')

/** "X announced [a meeting with Y]": by the noun alone. */
function announced(voices: Voices, sentence: number, at: number): Attributed | null {
  const above = voices.page.readings[sentence]!.predicates.find(
    ({ lemma, passive, args }) =>
      ANNOUNCING.test(lemma) &&
      !passive &&
      args.some(({ relation, nominal }) => relation === 'object' && nominal.from <= at && at < nominal.to),
  )
  return above ? toldBy(voices, above, 'attribution/announced') : null
}
