import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Mode } from '../../../model/contact.ts'
import { GOVERNING, HAPPEN_VERBS } from '../frames/governing-verbs.ts'
import { channelOf, HELD_REMOTELY, PARTLY } from './channel.ts'
import { wordsOf } from './page.ts'
import type { Scene } from './scene.ts'

/** "had a good talk with X [on the phone]", "the meeting, [held by video link], with Y". */
export function channelBehind({ page }: Scene, nominal: Nominal, predicate: Predicate | null): Mode | null {
  const behind = predicate?.args.filter((x) => x.nominal.from > nominal.from) ?? []
  const held = predicate !== null && GOVERNING.get(predicate.lemma) === 'hold'
  for (const { relation, nominal: means } of [...nominal.args, ...behind]) {
    const bare =
      means.kind === 'contact' && held && means.args.length === 0 && !/^(an?|the|his|her|their) /.test(means.words)
    if (!(means.kind === 'thing' || bare) || !/^(by|via|over|through|on)$/.test(relation)) continue
    if (PARTLY.test(wordsOf(page, Math.max(0, means.from - 4), means.from))) continue
    const mode = channelOf(`${relation} ${wordsOf(page, means.from, means.to)}`)
    if (mode) return mode
  }
  if (!predicate || !(held || HAPPEN_VERBS.has(predicate.lemma)) || !isOf(predicate, nominal)) return null
  const end = Math.min(Math.max(predicate.to, nominal.to) + REMOTE_WITHIN, page.sentences[predicate.sentence]!.to)
  return HELD_REMOTELY.test(wordsOf(page, predicate.to, end)) ? 'video' : null
}

// How far behind the verb it may be said that they met at a distance, in tokens.
const REMOTE_WITHIN = 12

const isOf = ({ subject, args }: Predicate, nominal: Nominal) =>
  subject?.from === nominal.from || args.some((x) => x.relation === 'object' && x.nominal.from === nominal.from)
