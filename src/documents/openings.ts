/** The characters with which a text can begin that a pattern matches at its start; null where its source does not tell. */
export function openings(source: string): ReadonlySet<string> | null {
  const isAnchored = source.startsWith('^') && alternatives(source).length === 1
  return isAnchored ? openingsOfSequence(source.slice(1)) : null
}

function openingsOfGroup(source: string): ReadonlySet<string> | null {
  return joined(alternatives(source).map(openingsOfSequence))
}

function joined(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const found = new Set<string>()
  for (const own of sets) {
    if (own === null) return null
    for (const character of own) found.add(character)
  }
  return found
}

/** Of parts in a row: what may be left out is followed by what comes next. */
function openingsOfSequence(source: string): ReadonlySet<string> | null {
  const found: (ReadonlySet<string> | null)[] = []
  for (let at = 0; at < source.length; ) {
    const end = partEnd(source, at)
    found.push(openingsOfPart(source.slice(at, end)))
    if (source.startsWith('{0', end)) return null
    if (!/[?*]/.test(source[end] ?? '')) return joined(found)
    at = end + 1
  }
  return null
}

const DIGITS: ReadonlySet<string> = new Set('0123456789')

function openingsOfPart(part: string): ReadonlySet<string> | null {
  if (part === String.raw`\d`) return DIGITS
  if (part.startsWith('(?:')) return openingsOfGroup(part.slice(3, -1))
  if (part.startsWith('\\')) return /\w/.test(part[1]!) ? null : new Set(part[1])
  return /[[\](){}.^$|]/.test(part) ? null : new Set(part)
}

/** Where the part ends that begins at a place: a character, an escaped one, a class or a group. */
function partEnd(source: string, at: number): number {
  if (source[at] === '\\') return at + 2
  if (source[at] === '[') return source.indexOf(']', at + 1) + 1
  if (source[at] !== '(') return at + 1
  let end = at + 1
  while (source[end] !== ')') end = partEnd(source, end)
  return end + 1
}

/** The alternatives of a pattern, those of its groups aside. */
function alternatives(source: string): string[] {
  const found: string[] = []
  let from = 0
  for (let at = 0; at < source.length; at = partEnd(source, at)) {
    if (source[at] !== '|') continue
    found.push(source.slice(from, at))
    from = at + 1
  }
  return [...found, source.slice(from)]
}
