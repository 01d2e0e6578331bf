import type { Mention } from '../../model/mention.ts'
import { polityOf } from '../../register/polities.ts'
import { commonState } from './common-state.ts'
import type { Book } from './draft.ts'

const FIGHTS = /^(army|armed forces|government|authorities)$/

/** In which state an armed group stands against army and government. */
const WARS: ReadonlyMap<string, string> = new Map([
  ['XRS', 'SDN'],
  ['XM3', 'COD'],
  ['XHU', 'YEM'],
  ['XPK', 'TUR'],
  ['XSD', 'SYR'],
  ['XTP', 'ETH'],
  ['XTT', 'PAK'],
  ['XSH', 'SOM'],
])

/** The state whose army or government fights the one armed group of which the text speaks. */
export function besieged(book: Book, title: string): string | null {
  return FIGHTS.test(title) ? (WARS.get(onlyGroup(book) ?? '') ?? null) : null
}

/** "[government] negotiators", "between [army] and rebel delegates": of the state at war, else the one that the text is about. */
export function warringState(book: Book, { determiner, from, title }: Mention): string | null {
  const { tokens, mentions, home } = book.setting
  if (determiner !== 'none' || !(FIGHTS.test(tokens[from]!.norm) || (title && FIGHTS.test(title)))) return null
  const first = mentions.find((x) => x.kind === 'state' && polityOf(x.states[0] ?? '')?.kind === 'state')
  return WARS.get(onlyGroup(book) ?? '') ?? home ?? commonState(book) ?? first?.states[0] ?? null
}

/** The one armed group with a code that the text speaks of: "the rebels" are its people. */
export function onlyGroup(book: Book): string | null {
  const codes = new Set(book.setting.mentions.flatMap((x) => x.states))
  const groups = [...codes].filter((code) => polityOf(code)?.kind === 'group')
  return groups.length === 1 ? groups[0]! : null
}
