import type { Predicate } from '../../../model/clause.ts'
import { datesBetween } from './dates.ts'
import { finish } from './finish.ts'
import { type ContactPage, wordsOf } from './page.ts'
import { newMention, partiesOf, type Scene } from './scene.ts'

/** "A with B in Washington on Friday" under a picture: a caption without a verb that says who, and when. */
export function codeCaption(scene: Scene, index: number): void {
  const { page } = scene
  const { from, to } = page.sentences[index]!
  const { predicates, nominals } = page.readings[index]!
  if (!standsAlone(page, index) || !predicates.every(isPictured)) return
  const [first, second] = nominals.filter((x) => x.kind === 'parties')
  if (!first || !second || !BEGINS.test(wordsOf(page, from, first.from))) return
  if (!WITH.test(wordsOf(page, first.to, second.from))) return
  if (datesBetween(page, second.to, to).length === 0) return
  const people = (parties: ReturnType<typeof partiesOf>) => parties.filter((x) => x.entity.kind === 'person')
  const a = people(partiesOf(scene, first))
  const b = people(partiesOf(scene, second)).filter((x) => !a.some((y) => y.entity === x.entity))
  if (a.length === 0 || b.length === 0) return
  const base = newMention('meeting', 'held', 'contacts/caption', index, first.from, second.to)
  finish(scene, base, { a, b, joint: true, separate: false }, null, second, '')
}

const BEGINS = /^((in|from) )?(the |this |a |an )?(file|archive|handout)?( ?(photo|picture|image))?( ?[:–—-])?$/
const WITH =
  /^,?( ?\(?(left|right|l|r)\)?,?)? ?((is |are )?(pictured|seen|photographed|shown)( here)? )?(together |along )?with( his| her| the| then)?$/

/** A caption, or a paragraph that the line fills but for a credit behind it. */
function standsAlone(page: ContactPage, index: number): boolean {
  const { block } = page.sentences[index]!
  const { kind } = page.blocks[block]!
  if (kind === 'caption') return true
  return kind === 'body' && page.sentences[index - 1]?.block !== block
}

function isPictured({ lemma, tense }: Predicate): boolean {
  return /^(pictur|picture|photograph|see|show)$/.test(lemma) && tense !== 'future'
}
