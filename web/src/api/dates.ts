const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const ONE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?<sure>[~?%]?)$/

/** A date (EDTF) for people, as certain as it is: [2025-06-05 → 5 Jun 2025; 2022-09~ → c. Sep 2022]. */
export function dateWords(edtf: string | null): string {
  if (edtf === null) return 'no date'
  const set = /^[[{](?<members>.*)[\]}]$/.exec(edtf)?.groups?.members
  if (set !== undefined) return set.split(',').map(stretch).join(' or ')
  return stretch(edtf)
}

function stretch(edtf: string): string {
  const [from = '', to] = edtf.trim().split(/\/|\.\./)
  if (to === undefined) return one(from)
  if (from === '') return `until ${one(to)}`
  if (to === '') return `from ${one(from)}`
  return between(one(from), one(to))
}

/** Two dates without what they share: [3 Jun 2025, 5 Jun 2025 → 3–5 Jun 2025; c. 28 Jun 2025, c. 7 Jul 2025 → c. 28 Jun – 7 Jul 2025]. */
function between(from: string, to: string): string {
  if (from.startsWith('c. ') && to.startsWith('c. ')) return `c. ${between(from.slice(3), to.slice(3))}`
  const [first, last] = [from.split(' '), to.split(' ')]
  let shared = 0
  while (shared < first.length - 1 && first.at(-1 - shared) === last.at(-1 - shared)) shared++
  const start = first.slice(0, first.length - shared).join(' ')
  return start.includes(' ') ? `${start} – ${to}` : `${start}–${to}`
}

function one(edtf: string): string {
  const said = ONE.exec(edtf)?.groups
  if (!said) return edtf
  const month = said.month && MONTHS[Number(said.month) - 1]
  const words = [said.day && String(Number(said.day)), month, said.year].filter(Boolean).join(' ')
  return said.sure ? `c. ${words}` : words
}

/** An instant for people, to the minute, by the clock of whoever reads. */
export function instantWords(iso: string): string {
  const at = new Date(iso)
  return Number.isNaN(at.getTime()) ? iso : at.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
}
