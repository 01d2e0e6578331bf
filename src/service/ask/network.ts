import { personById, polityOf } from '../../register/index.ts'
import type { LedgerReader } from '../../store/store.ts'
import type { Asked } from './asked.ts'
import { latestTenure } from './latest-tenure.ts'
import { settleFilter } from './settle-filter.ts'

/** Somebody or some state in a network, with the number of its contacts among those that are asked for. */
export interface NetworkNode {
  readonly id: string
  readonly label: string
  readonly state: string | null
  readonly entries: number
}

/** How many contacts two have had. */
export interface NetworkEdge {
  readonly source: string
  readonly target: string
  readonly entries: number
}

export interface ContactNetwork {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

const MOST_NODES = 100_000

/** Who was in contact with whom how often: the pairs of most contacts, so many, with those that they join. */
export async function network(
  ledger: LedgerReader,
  asked: Asked,
  { of, limit }: { readonly of: 'people' | 'states'; readonly limit: number },
  today: string,
): Promise<ContactNetwork> {
  const filter = await settleFilter(asked, ledger, today)
  const people = of === 'people'
  const pairs = await ledger.countBy(filter, people ? 'couple' : 'pair', limit)
  const edges = pairs.map(({ key, count }) => {
    const [source = '', target = ''] = key.split(people ? '|' : '-')
    return { source, target, entries: count }
  })
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const counts = await ledger.countBy(filter, people ? 'person' : 'state', MOST_NODES)
  const nodes = counts
    .filter(({ key }) => joined.has(key))
    .map(({ key, count }) => ({ id: key, ...(people ? personNode(key) : stateNode(key)), entries: count }))
  return { nodes, edges }
}

function personNode(id: string) {
  const person = personById(id)
  return { label: person?.name ?? id, state: (person && latestTenure(person)?.state) ?? null }
}

function stateNode(code: string) {
  return { label: polityOf(code)?.name ?? code, state: code }
}
