import { TOPICS } from '../../model/code-lists.ts'
import { modeSchema, statusSchema } from '../../model/contact.ts'
import type { ReviewState, Without } from '../../model/entry-filter.ts'
import { LEVELS } from '../../model/level.ts'
import type { LedgerReader } from '../../store/store.ts'
import { settlePlaces } from './settle-places.ts'
import { settleSide, settleState } from './settle-side.ts'
import { settleSources } from './settle-sources.ts'
import { badFilter, settleWords } from './settle-words.ts'

type Known = Pick<LedgerReader, 'count' | 'countBy'>
type Settle = (words: string, ledger: Known) => Without | Promise<Without>

export const REVIEW_STATES = ['accepted', 'unsure', 'open'] as const satisfies ReviewState[]

/** What can stand before the colon of `--not mode:call`. */
const SETTLED: Readonly<Record<string, Settle>> = {
  who: settleParty,
  state: async (words, ledger) => ({ states: [await settleState(words, '--not state', ledger)] }),
  pair: async (words, ledger) => ({ pairs: [await settlePair(words, ledger)] }),
  mode: (words) => ({ modes: settleWords([words], '--not mode', modeSchema.options) }),
  status: (words) => ({ statuses: settleWords([words], '--not status', statusSchema.options) }),
  level: (words) => ({ levels: settleWords([words], '--not level', LEVELS) }),
  topic: (words) => ({ topics: settleWords([words], '--not topic', TOPICS) }),
  place: (words) => ({ places: settlePlaces([words]) }),
  year: (words) => ({ years: [settleYear(words)] }),
  source: async (words, ledger) => ({ sources: await settleSources([words], '--not source', ledger) }),
  reviewed: (words) => ({ reviewed: settleWords([words], '--not reviewed', REVIEW_STATES) }),
}

/** What the words after `--not` exclude: ["mode:call", "state:USA"]. Fault usage/bad-filter. */
export async function settleWithout(said: readonly string[], ledger: Known): Promise<Without> {
  const all: Record<string, string[]> = {}
  for (const each of said) {
    const colon = each.indexOf(':')
    const settle = SETTLED[each.slice(0, colon).trim()]
    const words = each.slice(colon + 1).trim()
    if (colon < 1 || settle === undefined || words === '')
      throw badFilter(
        `--not ${each}: write it as --not mode:call; before the colon stands one of ${Object.keys(SETTLED).join(', ')}.`,
      )
    for (const [kind, values] of Object.entries(await settle(words, ledger)))
      all[kind] = [...(all[kind] ?? []), ...(values as string[])]
  }
  return all as Without
}

async function settleParty(words: string, ledger: Known): Promise<Without> {
  const { person, state } = await settleSide(words, '--not who', ledger)
  if (person !== undefined) return { people: [person] }
  if (state !== undefined) return { states: [state] }
  throw badFilter(
    `--not who:${words}: the register does not know whom this means. Exclude the state, or a place or source.`,
  )
}

async function settlePair(words: string, ledger: Known): Promise<string> {
  const [a, b, ...others] = words.split('-')
  if (!a || !b || others.length > 0) throw badFilter(`--not pair:${words}: write it as two codes, such as FRA-RUS.`)
  return [await settleState(a, '--not pair', ledger), await settleState(b, '--not pair', ledger)].sort().join('-')
}

function settleYear(words: string): string {
  if (/^\d{4}$/.test(words)) return words
  throw badFilter(`--not year:${words}: no year. Write it as 2025.`)
}
