import { span } from '../model/edtf.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const ONE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?<sure>[~?%]?)$/

/** A date for people, as certain as it is: [2025-06-05 → 5 June 2025; 2022-09~ → about September 2022; a set → 3 or 7 May 2024]. */
export function dateInWords(edtf: string | null): string {
  if (edtf === null) return 'date not known'
  const set = /^[[{](?<members>.*)[\]}]$/.exec(edtf)?.groups?.members
  if (set !== undefined) return set.split(',').map(one).join(' or ')
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return one(from)
  if (from === '' || from === '..') return `until ${one(to)}`
  return to === '' || to === '..' ? `from ${one(from)}` : `${one(from)} to ${one(to)}`
}

function one(edtf: string): string {
  const [from = '', to] = edtf.trim().split('..')
  if (to !== undefined) return `${one(from)} to ${one(to)}`
  const said = ONE.exec(edtf.trim())?.groups
  if (!said || span(edtf.trim()) === null) return edtf
  const month = said.month && MONTHS[Number(said.month) - 1]
  const words = [said.day && String(Number(said.day)), month, said.year].filter(Boolean).join(' ')
  return said.sure === '' ? words : `${said.sure === '?' ? 'perhaps' : 'about'} ${words}`
}
