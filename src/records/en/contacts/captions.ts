import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Entity } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Sentence } from '../../../model/token.ts'
import type { ClauseReading } from '../clauses/read-clauses.ts'
import { datesBetween } from './dates.ts'
import { finish } from './finish.ts'
import { type ContactPage, wordsOf } from './page.ts'
import { placeBetween } from './places.ts'
import { newMention, partiesOf, type Scene } from './scene.ts'

/** "A with B in Washington on Friday" under a picture: a caption without a verb that says who, and when. */
export function codeCaption(scene: Scene, index: number): void {
  const { page } = scene
  const { from, to } = page.sentences[index]!
  const { predicates, nominals } = page.readings[index]!
  const named = nominals.filter((x) => x.kind === 'parties')
  const second = named.find((x) => isBeside(page, x))
  const first = second && named[0]
  if (!first || first === second || !standsAlone(page, index)) return
  if (!predicates.every((x) => isPictured(x) || x.from > second.to)) return
  if (predicates.some((x) => x.link === 'main' && !isPictured(x))) return
  if (!BEGINS.test(wordsOf(page, from, first.from))) return
  if (!WITH.test(wordsOf(page, first.to, second.from))) return
  if (datesBetween(page, first.to, to).length === 0) return
  const people = (parties: ReturnType<typeof partiesOf>) => parties.filter((x) => x.entity.kind === 'person')
  const a = people(partiesOf(scene, first))
  const b = people(partiesOf(scene, second)).filter((x) => a.every((y) => areApart(x.entity, y.entity)))
  if (a.length === 0 || b.length === 0) return
  const base = newMention('meeting', 'held', 'contacts/caption', index, first.from, second.to)
  const before = scene.found.length
  finish(scene, base, { a, b, joint: true, separate: false }, predicates.find(isPictured) ?? null, second, '')
  for (const one of scene.found.slice(before)) one.place ??= placeBetween(page, first.to, second.from)
}

/** Two of one state stand beside each other every day. */
function areApart(a: Entity, b: Entity): boolean {
  return a !== b && (a.state === null || a.state !== b.state)
}

const BEFORE_NOUN = oneOf('his|her|their|the|then')

function isBeside({ tokens }: ContactPage, { from }: Nominal): boolean {
  const at = BEFORE_NOUN.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1
  return isOneOf(tokens[at]?.norm ?? '', 'with', 'alongside', 'beside')
}

// A word or two and a colon, or a line that names the picture: "Old rivals:", "File photo -".
const BEGINS =
  /^((in|from) )?(the |this |a |an )?(file|archive|handout)?( ?(photo|picture|image))?( ?[:–—-])?$|^[^.;]*:$/
const WITH =
  /^,?( ?\(?(left|right|l|r)\)?,?)?( ?(in|at|on|outside)( (?!and\b|with\b)[^ ,.;]+){1,5},?)? ?((is |are )?(pictured|seen|photographed|shown)( here)? )?(together |along )?(with|alongside|beside)( his| her| their| the| then)?$/

/** A caption, or a paragraph that the line fills but for a number and a town in front and a credit behind it. */
function standsAlone({ sentences, blocks, readings }: ContactPage, index: number): boolean {
  const { block } = sentences[index]!
  const { kind } = blocks[block]!
  if (kind === 'caption') return true
  if (!isOneOf(kind, 'body', 'item')) return false
  let before = index - 1
  while (sentences[before]?.block === block && isLabel(sentences[before]!, readings[before]!)) before--
  return sentences[before]?.block !== block
}

const LABEL = 4

function isLabel({ from, to }: Sentence, { predicates }: ClauseReading): boolean {
  return predicates.length === 0 && to - from <= LABEL
}

function isPictured({ lemma, tense }: Predicate): boolean {
  return /^(pictur|picture|photograph|see|show)$/.test(lemma) && tense !== 'future'
}
