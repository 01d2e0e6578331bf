import { z } from 'zod'
import { modeSchema, statusSchema } from '../../model/contact.ts'
import { LEVELS } from '../../model/level.ts'
import type { Asked, AskedPage } from '../../service/ask/asked.ts'

/** Said once or several times: `?mode=call&mode=video`. */
const many = (words: string) =>
  z
    .preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(z.string().max(200)).max(100))
    .optional()
    .describe(words)
const one = (words: string) => z.string().max(1000).optional().describe(words)
const yes = (words: string) =>
  z
    .preprocess((given) => (given === 'true' ? true : given === 'false' ? false : given), z.boolean())
    .optional()
    .describe(words)

/** The filters of entries, as the query of an address gives them: those of `parley ls`. */
export const askedShape = {
  who: many('A party: surname, name, id or state; each that is given must be a party of its own.'),
  with: many('Another party beside `who`.'),
  state: many('A state or body that takes part, by code or name.'),
  mode: many(modeSchema.options.join(', ')),
  status: many(statusSchema.options.join(', ')),
  level: many(`Of the highest office there: ${LEVELS.join(', ')}.`),
  topic: many('A topic of the codebook.'),
  place: many('A place in any of its spellings, or the state it lies in.'),
  since: one('Not before this day, month or year.'),
  until: one('Not after it.'),
  text: one('Words in names, places, titles and quotes.'),
  source: many('Told of by this publisher, or one whose name contains the words.'),
  disputed: yes('Only where reports disagree.'),
  overdue: yes('Only plans whose day has passed with no later report.'),
  reviewed: many('accepted, unsure or open.'),
  not: many(
    'What none may have: `mode:call`, `state:USA`; the words before the colon are those of the facets, and `who`.',
  ),
  as_of: one('What the ledger knew at the end of this day, or at an instant.'),
}
export const askedSchema = z.strictObject(askedShape)
type AskedQuery = z.infer<typeof askedSchema>

const most = (limit: number) => z.coerce.number().int().min(1).max(limit)
export const limitSchema = (limit: number, usual: number) => most(limit).default(usual).describe('How many at most.')
/** Where what is asked for decides how many there are if nobody says. */
export const freeLimitSchema = (limit: number, words: string) => most(limit).optional().describe(words)

/** How many a page has where nobody says. */
export const USUAL = 50
/** How many it has at most. */
export const MOST = 500

/** The order and the stretch of a list. */
export const pageShape = {
  sort: one('date, changed or reports; -date (the default), -changed or -reports for the latest or most first.'),
  limit: limitSchema(MOST, USUAL),
  after: one('Go on after a page, with the `next` that it gave.'),
}
type PageQuery = { readonly sort?: string | undefined; readonly limit: number; readonly after?: string | undefined }

/** What a query asks for, in the service's words. */
export function askedOf(query: AskedQuery): Asked {
  const { who, state, mode, status, level, topic, place, since, until, text, source } = query
  const { disputed, overdue, reviewed, not } = query
  const given = { who, with: query.with, state, mode, status, level, topic, place, since, until, text, source }
  const all = { ...given, disputed, overdue, reviewed, not, asOf: query.as_of }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

export function pageOf({ sort, limit, after }: PageQuery): AskedPage {
  return { limit, ...(sort !== undefined && { sort }), ...(after !== undefined && { after }) }
}
