import type { ContactPage } from '../contacts/page.ts'
import type { ActMention } from './act-mention.ts'

/** One act with all clauses that tell of it. */
export interface SettledAct {
  readonly told: ActMention
  readonly all: readonly ActMention[]
}

const ALIKE = 0.5

/** Acts told again, as in a headline and below it, become one: of one type and one actor, in much the same words. */
export function settleActs(page: ContactPage, mentions: readonly ActMention[]): SettledAct[] {
  const groups: ActMention[][] = []
  for (const mention of mentions) {
    const group = groups.find(([first]) => isSame(page, first!, mention))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  return groups.map((all) => ({ told: all.find((x) => !page.headline(x.content.from)) ?? all[0]!, all }))
}

function isSame(page: ContactPage, a: ActMention, b: ActMention): boolean {
  if (a.frame.type !== b.frame.type || a.status !== b.status) return false
  if (!a.actors.some((x) => b.actors.some((y) => x.party.state === y.party.state))) return false
  const again = page.headline(a.content.from) !== page.headline(b.content.from)
  return likeness(wordsIn(page, a), wordsIn(page, b)) >= (again ? ALIKE / 2 : ALIKE)
}

const LEAST = 4

function wordsIn({ tokens }: ContactPage, { content }: ActMention): ReadonlySet<string> {
  return new Set(
    tokens.slice(content.from, content.to).flatMap(({ norm }) => (norm.length >= LEAST ? [norm.slice(0, 6)] : [])),
  )
}

/** The share of the shorter one's words that the other has too. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, Math.min(a.size, b.size))
}
