import type { Mention } from '../../model/mention.ts'
import { warringState } from './at-war.ts'
import type { Book } from './draft.ts'

/** The state of "the delegation", "the team": of the one so called of which the text has said whose it is; null where there are several. */
export function stateOfTeam(book: Book, mention: Mention): string | null {
  const { mentions, tokens } = book.setting
  if (mention.states.length > 0) return mention.states[0]!
  const warring = mention.kind === 'delegation' ? warringState(book, mention) : null
  if (warring) return warring
  if (!mention.title || mention.determiner !== 'the' || tokens[mention.to]?.norm === 'of') return null
  const alike = (x: Mention) => x.kind === 'delegation' && x.states.length === 1 && x.title === mention.title
  const named = new Set(mentions.filter(alike).map((x) => x.states[0]!))
  return named.size === 1 ? [...named][0]! : null
}
