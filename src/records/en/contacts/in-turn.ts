import type { ContactMention } from './contact-mention.ts'
import type { Scene, Sides } from './scene.ts'

/** "telephoned [A and B]", "received [A] on Monday and [B] on Tuesday": those with whom somebody did the same may be meant together from now on. */
export function hearInTurn({ found, discourse }: Scene, { sentence, rule }: ContactMention, { a, b }: Sides): void {
  if (a.length !== 1) return
  const doer = a[0]!.entity
  if (b.length === 2) {
    discourse.hearPair(b)
    return
  }
  const row = []
  for (const told of found.toReversed()) {
    const [other, ...more] = told.parties.filter((x) => x.entity !== doer)
    if (told.sentence !== sentence || told.rule !== rule || !other || more.length > 0) break
    row.unshift(other)
  }
  if (row.length > 1) discourse.hearRow(row.map((x) => x.entity))
}
