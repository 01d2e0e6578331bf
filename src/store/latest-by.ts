/** Of those that share a key the last one, in the order in which the keys came first. */
export function latestBy<Kept>(all: readonly Kept[], keyOf: (one: Kept) => string): Kept[] {
  const byKey = new Map<string, Kept>()
  for (const one of all) byKey.set(keyOf(one), one)
  return [...byKey.values()]
}
