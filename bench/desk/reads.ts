import { type Chance, chanceFrom } from '../../test/store/chance.ts'

/** What people who look at the page ask for, and programs beside them: each kind so many times in a hundred. */
const MIX: readonly (readonly [share: number, path: (some: Some, chance: Chance) => string])[] = [
  [14, ({ person }, chance) => `/api/contacts?who=${chance.skewed(person)}&limit=25`],
  [8, ({ state }, chance) => `/api/contacts?state=${chance.skewed(state)}&limit=25`],
  [5, ({ mode }, chance) => `/api/contacts?mode=${chance.one(mode)}&${year(chance)}&limit=25`],
  [4, ({ topic }, chance) => `/api/contacts?topic=${chance.one(topic)}&limit=25&sort=-changed`],
  [3, ({ word }, chance) => `/api/contacts?text=${chance.one(word)}%20${chance.one(word)}&limit=25`],
  [20, ({ contact }, chance) => `/api/contacts/${chance.one(contact)}`],
  [5, ({ contact }, chance) => `/api/contacts/${chance.one(contact)}/why?field=date`],
  [8, ({ document }, chance) => `/api/documents/${encodeURIComponent(chance.one(document))}`],
  [5, ({ person }, chance) => `/api/facets?who=${chance.skewed(person)}`],
  [4, ({ state, mode }, chance) => `/api/facets?state=${chance.skewed(state)}&mode=${chance.one(mode)}`],
  [1, (_, chance) => `/api/facets?${year(chance)}`],
  [4, () => '/api/home'],
  [5, ({ person }, chance) => `/api/people/${chance.skewed(person)}`],
  [2, ({ state }, chance) => `/api/polities/${chance.skewed(state)}`],
  [3, ({ state }, chance) => `/api/stats/month?state=${chance.skewed(state)}`],
  [2, ({ state }, chance) => `/api/network?of=states&state=${chance.skewed(state)}`],
  [2, ({ person }, chance) => `/api/places?who=${chance.skewed(person)}`],
  [2, () => '/api/review?limit=20'],
  [3, () => '/api/session'],
]

/** Values that stand in the ledger, so that what is asked for is there. */
interface Some {
  readonly person: readonly string[]
  readonly state: readonly string[]
  readonly mode: readonly string[]
  readonly topic: readonly string[]
  readonly contact: readonly string[]
  readonly document: readonly string[]
  readonly word: readonly string[]
}

function year(chance: Chance): string {
  const from = 2005 + chance.below(19)
  return `since=${from}&until=${from + chance.below(2)}`
}

/** So many addresses, mixed; the same for the same seed. */
export function mixedReads(some: Some, many: number, seed: number): string[] {
  const chance = chanceFrom(seed)
  const kinds = MIX.flatMap(([share, path]) => Array<typeof path>(share).fill(path))
  return Array.from({ length: many }, () => chance.one(kinds)(some, chance))
}

/** Asks a server for values that stand in its ledger. */
export async function someOf(address: string): Promise<Some> {
  const ask = async <Answer>(path: string) => (await (await fetch(`${address}/api/${path}`)).json()) as Answer
  type Counts = Record<'state' | 'person' | 'mode' | 'topic', { key: string }[]>
  const counts = await ask<Counts>('facets?limit=300')
  const keys = (kind: keyof Counts) => counts[kind].map(({ key }) => encodeURIComponent(key))
  const contacts: { id: string; headline: string }[] = []
  for (const year of [2006, 2010, 2014, 2018, 2022]) {
    const page = await ask<{ contacts: typeof contacts }>(`contacts?since=${year}&until=${year}&limit=200`)
    contacts.push(...page.contacts)
  }
  const { documents } = await ask<{ documents: { id: string }[] }>('documents?limit=500')
  return {
    ...{ person: keys('person'), state: keys('state'), mode: keys('mode'), topic: keys('topic') },
    contact: contacts.map(({ id }) => id),
    document: documents.map(({ id }) => id),
    word: [...new Set(contacts.flatMap(({ headline }) => headline.toLowerCase().match(/[a-z]{4,}/g) ?? []))],
  }
}
