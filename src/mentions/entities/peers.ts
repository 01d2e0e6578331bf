import type { Mention } from '../../model/mention.ts'
import { type Book, type Draft, sentenceStart } from './draft.ts'
import { candidates } from './referents.ts'
import { LEADERS } from './titles.ts'

/** "The Turkish minister received first [the Russian], then [the Ukrainian]": he who holds the office of whoever receives. */
export function peerOf(book: Book, mention: Mention, index: number, state: string | null): Draft | null {
  const start = sentenceStart(book.setting, mention.from)
  const around = book.setting.mentions.slice(Math.max(0, index - 4), index).filter((x) => x.from >= start)
  const office = around.map((x) => book.of.get(x)?.[0]?.office).find((x) => x && x !== 'official')
  // A president sees presidents and premiers alike.
  if (!office || LEADERS.includes(office)) return null
  return candidates(book, mention, (x) => x.state === state && x.office === office).before.at(-1)?.draft ?? null
}

/** "This is the first visit of [a Moroccan foreign minister] since 2019": it is his of whom the text tells. */
export function isOfNthVisit({ setting: { tokens } }: Book, { from }: Mention): boolean {
  const words = tokens.slice(Math.max(0, from - 5), from).map((x) => x.norm)
  return NTH_VISIT.test(words.join(' '))
}

const NTH_VISIT =
  /\b(?:first|second|third|fourth|fifth|latest|last) (?:[a-z-]+ )?(?:visit|trip|stay|tour|stop|journey) (?:of|by|from)$/
