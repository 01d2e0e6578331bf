import { partyWords, placeWords } from '../../model/contact-words.ts'
import { type Told, toldSchema } from '../../model/decision.ts'

export const NONE = '–'

/** Fields that hold what all reports say together. */
export const GATHERED: ReadonlySet<string> = new Set(['parties', 'topics', 'outcomes'])

/** What a contact has in each field, in words. */
export const TOLD_WORDS: Readonly<Record<string, (told: Told) => string>> = {
  date: ({ date }) => date ?? NONE,
  status: ({ status }) => status,
  mode: ({ mode }) => mode,
  place: ({ place }) => placeWords(place) || NONE,
  parties: ({ parties }) => parties.map(partyWords).join(' + '),
  topics: ({ topics }) => topics.join(', ') || NONE,
  title: ({ title }) => title ?? NONE,
  closed: ({ closed }) => (closed ? 'yes' : NONE),
  initiator: ({ initiator }) => initiator ?? NONE,
  outcomes: ({ outcomes }) => outcomes.join('; ') || NONE,
}

/** A value of a field in words. */
export function valueWords(field: string, value: unknown): string {
  const read = TOLD_WORDS[field]
  const told = toldSchema.partial().safeParse({ [field]: value })
  return read && told.success ? read(told.data as Told) : NONE
}
