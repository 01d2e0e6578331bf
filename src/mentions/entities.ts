import type { Entity, Mention } from '../model/mention.ts'
import type { Book, Draft, EntitySetting } from './entities/draft.ts'
import { readPeople } from './entities/people-drafts.ts'
import { readOthers } from './entities/unnamed.ts'

export type { EntitySetting } from './entities/draft.ts'

/** Whom each mention stands for; pronouns and sets are left to the discourse. */
export interface EntityTable {
  readonly entities: readonly Entity[]
  readonly of: ReadonlyMap<Mention, readonly Entity[]>
}

/** Joins the mentions of one person, office, delegation or group over the whole document. */
export function settleEntities(setting: EntitySetting): EntityTable {
  const book: Book = { setting, drafts: [], of: new Map() }
  readPeople(book)
  readOthers({ ...book, setting: { ...setting, home: setting.home ?? spokenFor(book) } })
  book.drafts.forEach((draft, index) => {
    draft.id = index
  })
  return { entities: book.drafts, of: book.of }
}

// Tokens of a text's opening, in which whoever briefs the press is named.
const OPENING = 80

const OPENS = 5

/** A briefing is written for the state whose spokesperson opens it. */
function spokenFor({ drafts, setting }: Book): string | null {
  // "[A Downing Street spokesperson] said:", "The Foreign Ministry spokeswoman said:"
  const [opens] = setting.mentions
  if (opens?.office === 'spokesperson' && opens.kind === 'office' && opens.from < OPENS && opens.states.length === 1)
    return opens.states[0]!
  const first = drafts.reduce<Draft | null>((x, y) => (y.kind === 'person' && (!x || y.first < x.first) ? y : x), null)
  return first?.office === 'spokesperson' && first.first < OPENING ? first.state : null
}
