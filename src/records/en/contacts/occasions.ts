import { wordFact } from '../../../mentions/words.ts'
import type { Predicate } from '../../../model/clause.ts'
import type { Mode } from '../../../model/contact.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
import { wordsOf } from './page.ts'
import { placeBetween } from './places.ts'
import type { Scene, Sides } from './scene.ts'
import { separate } from './separate.ts'

const WAYS: readonly (readonly [RegExp, Mode])[] = [
  [/^(by|via|over|on|through) (the |a )?(secure )?(tele)?phone\b/, 'call'],
  [/^(by|via|over|on|through) (the |a )?(secure )?video/, 'video'],
  [/^(in person|face[- ]to[- ]face)\b/, 'meeting'],
]

// The first words of those.
const opensWay = wordFact((norm) => /^(by|via|over|on|through|in|face)$/.test(norm))

interface Occasion {
  readonly mode: Mode
  readonly from: number
}

/** "by phone on April 4 and May 20, via video on May 29 and in person on June 3 in X": a contact for each day. Whether there were several such. */
export function codeOccasions(scene: Scene, base: ContactMention, sides: Sides, predicate: Predicate): boolean {
  if (base.status !== 'held') return false
  const { page } = scene
  // "by phone with A and in person with B" tells of two people.
  const gap = page.readings[predicate.sentence]!.predicates.find((x) => x.gapOf !== null && x.from > predicate.from)
  const to = gap?.span.from ?? page.sentences[predicate.sentence]!.to
  const occasions = occasionsIn(scene, predicate.to, to)
  if (occasions.length < 2) return false
  const told = occasions.flatMap((occasion, index) =>
    contactsOf(scene, base, occasion, occasions[index + 1]?.from ?? to),
  )
  const [parties, ...more] = separate(scene, base, sides)
  if (told.length < occasions.length || !parties || more.length > 0) return false
  scene.found.push(...told.map((contact) => ({ ...contact, parties: [...parties] })))
  scene.discourse.hearContact(parties, false)
  return true
}

function occasionsIn({ page }: Scene, from: number, to: number): Occasion[] {
  const found: Occasion[] = []
  for (let at = from; at < to; at++) {
    if (!opensWay(page.tokens[at]!.word)) continue
    const words = wordsOf(page, at, Math.min(at + 4, to))
    const way = WAYS.find(([pattern]) => pattern.test(words))
    if (way) found.push({ mode: way[1], from: at })
  }
  return found
}

function contactsOf(scene: Scene, base: ContactMention, { mode, from }: Occasion, to: number): ContactMention[] {
  return datesBetween(scene.page, from, to).flatMap((mention) => {
    const date = settle(scene.page, mention, 'past', scene.anchor)
    const place = mode === 'meeting' ? placeBetween(scene.page, from, to) : null
    const dateAt = { from: mention.from, to: mention.to }
    return date
      ? [{ ...base, mode, modeOpen: false, date, dateAt, dateFrom: 'own' as const, place, rule: 'contacts/occasion' }]
      : []
  })
}
