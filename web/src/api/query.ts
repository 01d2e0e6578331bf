/** What an address's query holds: a word, or several under one name. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** A query as an address has it, without what is empty: [mode: call, video → ?mode=call&mode=video]. */
export function queryString(query: Query): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '' || value === false) continue
    for (const each of Array.isArray(value) ? value : [value]) params.append(name, String(each))
  }
  const words = params.toString()
  return words === '' ? '' : `?${words}`
}

/** What an address's query says: several values of one name become a list. */
export function readQuery(words: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(words)) {
    const before = found[name]
    found[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
  }
  return found
}
