const MOST_TAGS = 30_000
const DEEPEST = 300
const LONGEST = 8_000_000
const VOID = new Set(
  'area base br col embed hr img input link meta source track wbr param p li td tr th dd dt option'.split(' '),
)
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9-]{0,30})?/gi

/** Whether a page is of a size that a parse tree can be built of: not too long, not too many tags, not too deep. */
export function isParsable(html: string): boolean {
  if (html.length > LONGEST) return false
  let depth = 0
  let tags = 0
  for (const match of html.matchAll(TAG)) {
    if (++tags > MOST_TAGS) return false
    const { close, name = '' } = match.groups ?? {}
    if (name === '' || VOID.has(name.toLowerCase())) continue
    depth += close ? -1 : 1
    if (depth > DEEPEST) return false
  }
  return true
}
