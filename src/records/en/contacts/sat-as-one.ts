import { MODE_CLASS } from '../../../model/contact-classes.ts'
import type { ContactMention, PartyMention } from './contact-mention.ts'
import type { Scene } from './scene.ts'
import { STATE_NOUNS } from './set-words.ts'

const BEFORE = 3

/** "received A and B, [and the three] signed": whom one word then takes together, or who were told of together just before, sat together. */
export function satAsOne(scene: Scene, base: ContactMention, all: readonly PartyMention[]): boolean {
  if (all.length < 3 || MODE_CLASS[base.mode] !== 'encounter') return false
  return isCountedAfter(scene, base, all.length) || wereToldAsOne(scene, base, all)
}

function isCountedAfter({ page }: Scene, { sentence, to }: ContactMention, count: number): boolean {
  const own = page.sentences[sentence]!
  const next = page.sentences[sentence + 1]
  const isAll = (at: number) => {
    const set = page.mentionAt[at]
    return set?.kind === 'set' && set.count === count && !STATE_NOUNS.has(set.words)
  }
  for (let at = to; at < own.to; at++) if (isAll(at)) return true
  return next !== undefined && next.block === own.block && isAll(next.from)
}

function wereToldAsOne({ found }: Scene, base: ContactMention, all: readonly PartyMention[]): boolean {
  return found.some(
    (x) =>
      base.sentence - x.sentence <= BEFORE &&
      x.status === base.status &&
      MODE_CLASS[x.mode] === 'encounter' &&
      x.parties.length === all.length &&
      x.parties.every((y) => all.some((z) => z.entity === y.entity)),
  )
}
