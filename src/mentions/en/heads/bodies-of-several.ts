import { oneOf } from '../../../model/one-of.ts'
import { type Page, polityAt } from './head.ts'

const BODIES = oneOf(
  'services|agencies|councils|parliaments|staff|staffs|ministries|departments|chambers|armies|navies|forces|committees|commissions|directorates|houses|assemblies|offices|secretariats|governments|administrations|cabinets|senates',
)

// Words of the longest of such names: the supreme national defence councils.
const LONGEST = 5

/** "the heads [of the intelligence services] of Jordan and Egypt": past bodies that each of several states has; 0 where there are none. */
export function bodiesOfSeveralEnd(page: Page, at: number, limit: number): number {
  const { tokens } = page
  let next = tokens[at]?.norm === 'of' ? at + 1 : at
  if (next > at && tokens[next]?.norm === 'the') next++
  const first = next
  while (next < limit && next - first < LONGEST && tokens[next]!.letters === 'lower' && tokens[next]!.norm !== 'of')
    next++
  if (next === first || !BODIES.test(tokens[next - 1]!.norm) || tokens[next]?.norm !== 'of') return 0
  const state = tokens[next + 1]?.norm === 'the' ? next + 2 : next + 1
  const polity = state < limit ? polityAt(page, state) : null
  return polity && polity.use !== 'adjective' && tokens[polity.to]?.kind !== 'possessive' ? next : 0
}
