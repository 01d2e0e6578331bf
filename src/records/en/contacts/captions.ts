import { datesBetween } from './dates.ts'
import { finish } from './finish.ts'
import { newMention, partiesOf, type Scene } from './scene.ts'

/** "A with B in Washington on Friday" under a picture: a caption without a verb that says who, and when. */
export function codeCaption(scene: Scene, index: number): void {
  const { page } = scene
  const { from, to, block } = page.sentences[index]!
  if (page.blocks[block]!.kind !== 'caption') return
  const { predicates, nominals } = page.readings[index]!
  const [first, second] = nominals
  if (predicates.length > 0 || first?.kind !== 'parties' || second?.kind !== 'parties') return
  if (first.from !== from || page.tokens[second.from - 1]?.norm !== 'with') return
  if (datesBetween(page, second.to, to).length === 0) return
  const people = (parties: ReturnType<typeof partiesOf>) => parties.filter((x) => x.entity.kind === 'person')
  const a = people(partiesOf(scene, first))
  const b = people(partiesOf(scene, second)).filter((x) => !a.some((y) => y.entity === x.entity))
  if (a.length === 0 || b.length === 0) return
  const base = newMention('meeting', 'held', 'contacts/caption', index, first.from, second.to)
  finish(scene, base, { a, b, joint: true, separate: false }, null, second, '')
}
