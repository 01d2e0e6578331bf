import type { EnglishLayers } from '../layers.ts'
import { facts, type Telling, words } from './words.ts'

/** What each clause tells of acts: who, what, to whom. */
export function tellActMentions({ tokens, actMentions }: EnglishLayers): Telling {
  return {
    found: actMentions.map(({ frame, status, actors, recipients, content }) =>
      facts(
        `“${words(tokens, content)}”`,
        frame.type,
        frame.mode,
        status,
        frame.rule,
        `by ${actors.map(({ party }) => party.name).join(' and ')}`,
        recipients.length > 0 && `to ${recipients.map(({ party }) => party.name).join(' and ')}`,
      ),
    ),
  }
}
