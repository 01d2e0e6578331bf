import type { Predicate } from '../../../model/clause.ts'
import type { Entity } from '../../../model/mention.ts'
import { type PartyMention, partyOf } from './contact-mention.ts'
import type { Discourse } from './discourse.ts'
import { wordsOf } from './page.ts'
import type { Scene, Sides } from './scene.ts'

export function isWe({ subject }: Predicate): boolean {
  return subject?.mentions.length === 1 && subject.mentions[0]!.words === 'we'
}

/** "We last met in May", "we had already met": what the two did before, not what else the speaker's side did. */
function recallsEarlier({ page }: Scene, { subject, perfect, args, from, to }: Predicate): boolean {
  const around = wordsOf(page, Math.max(subject?.to ?? 0, from - 2), Math.min(to + 2, page.tokens.length))
  return (perfect || EARLIER.test(around)) && !args.some((x) => x.relation === 'object' && x.nominal.kind === 'thing')
}

const EARLIER = /\b(last|previously|already|first|earlier|before|again)\b/

/** "I spoke with X. [We] shall meet soon": the speaker and whoever he has just told of. */
export function ourselves(scene: Scene, predicate: Predicate, a: readonly PartyMention[]): Sides | null {
  const { discourse } = scene
  const us = a.map((x) => x.entity)
  const pair = lastPair(scene, predicate)
  if (pair) return { a: pair, b: [], joint: true, separate: false }
  const mutual = saysEachOther(predicate)
  const ahead = predicate.modal !== null || predicate.tense === 'future' || predicate.chain.length > 0
  if (!mutual && !ahead && !recallsEarlier(scene, predicate)) return null
  const last = us.length > 1 ? discourse.lastBeyond(us) : discourse.parties
  const told = last?.includes(us[0]!) ? last : mutual ? besideTop(discourse, us[0]!) : null
  if (!told) return null
  return { a: told.map((entity) => partyOf(entity)), b: [], joint: true, separate: false }
}

/** "A meeting with X could not take place. [We] spoke instead": the speaker and whoever the contact just told was with. */
function lastPair({ found, discourse }: Scene, { sentence }: Predicate): readonly PartyMention[] | null {
  const last = found.at(-1)
  if (last?.parties.length !== 2 || sentence - last.sentence > 1) return null
  return last.parties.some((x) => x.entity === discourse.speaker) ? last.parties : null
}

/** "X came in July, and [we saw each other] again": X and the speaker. */
function besideTop({ top }: Discourse, speaker: Entity): readonly Entity[] | null {
  return top && top !== speaker && top.state !== speaker.state ? [speaker, top] : null
}

function saysEachOther({ args }: Predicate): boolean {
  return args.some((x) => x.nominal.mentions.some((y) => y.words === 'each other'))
}
