import type { Mention } from '../../model/mention.ts'
import type { Book } from './draft.ts'

/** The state of "the delegation", "the team": of the one so called of which the text has said whose it is; null where there are several. */
export function stateOfTeam({ setting: { mentions, tokens } }: Book, mention: Mention): string | null {
  if (mention.states.length > 0) return mention.states[0]!
  if (!mention.title || mention.determiner !== 'the' || tokens[mention.to]?.norm === 'of') return null
  const alike = (x: Mention) => x.kind === 'delegation' && x.states.length === 1 && x.title === mention.title
  const named = new Set(mentions.filter(alike).map((x) => x.states[0]!))
  return named.size === 1 ? [...named][0]! : null
}
