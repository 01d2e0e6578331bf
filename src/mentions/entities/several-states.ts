import type { Mention } from '../../model/mention.ts'
import type { Book } from './draft.ts'

const STATES =
  /^(?:the )?((?:three|four|five|six|seven|eight|nine|ten|[a-z]*teen|\d+) (?:[a-z]+ )?(?:countries|states|nations|republics))$/

/** "[the five countries'] foreign ministers": whose they are; empty where no such number of states stands before. */
export function severalBefore({ setting: { tokens } }: Book, { from }: Mention): string {
  if (tokens[from - 1]?.kind !== 'possessive') return ''
  for (const length of [4, 3, 2]) {
    const words = tokens.slice(Math.max(0, from - 1 - length), from - 1).map((x) => x.norm)
    const several = STATES.exec(words.join(' '))?.[1]
    if (several) return `${several}' `
  }
  return ''
}
