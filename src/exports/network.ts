import { EARLIEST, LATEST, span } from '../model/edtf.ts'
import type { EntryParty } from '../model/entry.ts'
import { fold } from '../model/fold.ts'
import { polityOf } from '../register/index.ts'
import type { ExportFormat, Nodes, OutgoingEntry } from './export-format.ts'

/** Somebody or some state in a network. */
export interface Node {
  readonly id: string
  readonly label: string
  readonly state: string
  readonly kind: string
}

/** One contact between two of them. Days are those that its date may mean, empty where they are open or not known. */
export interface Edge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly entry: string
  readonly mode: string
  readonly status: string
  readonly date: string
  readonly first: string
  readonly last: string
  readonly sources: number
}

/** A network that grows by one entry at a time: each pair of an entry's parties is an edge. */
export interface Network {
  readonly nodes: ReadonlyMap<string, Node>
  readonly edges: readonly Edge[]
  readonly add: (outgoing: OutgoingEntry) => void
  readonly leftOut: () => number
}

/** A way to write networks: all at once, when the last entry is in. */
export function networkFormat(name: string, about: string, write: (network: Network) => string): ExportFormat {
  return {
    name,
    about,
    leavesOut: 'with fewer than two nodes',
    order: 'date',
    most: null,
    begin: (kind) => {
      const network = openNetwork(kind)
      const add = (outgoing: OutgoingEntry) => {
        network.add(outgoing)
        return ''
      }
      return { add, end: () => write(network), leftOut: network.leftOut }
    },
  }
}

/** A network of the people (and unnamed delegations) of entries, or of their states; entries with fewer than two are left out. */
function openNetwork(kind: Nodes): Network {
  const nodes = new Map<string, Node>()
  const edges: Edge[] = []
  let leftOut = 0
  const add = ({ entry }: OutgoingEntry) => {
    const ends = new Map(
      entry.parties.map((party) => (kind === 'people' ? personNode(party) : stateNode(party))).flatMap(byId),
    )
    if (ends.size < 2) leftOut += 1
    else for (const [id, node] of ends) if (!nodes.has(id)) nodes.set(id, node)
    const [first, last] = daysOf(entry.date)
    const { mode, status, sources } = entry
    const about = { entry: entry.id, mode, status, date: entry.date ?? '', first, last, sources }
    for (const [source, target] of pairs([...ends.keys()]))
      edges.push({ id: `${entry.id}:${source}:${target}`, source, target, ...about })
  }
  return { nodes, edges, add, leftOut: () => leftOut }
}

function byId(node: Node | null): [string, Node][] {
  return node === null ? [] : [[node.id, node]]
}

function personNode({ name, person, state, kind }: EntryParty): Node {
  const id =
    person ?? (kind === 'delegation' && state !== null ? `delegation-${state}` : `${fold(name)}-${state ?? ''}`)
  return { id, label: name, state: state ?? '', kind }
}

function stateNode({ state }: EntryParty): Node | null {
  return state === null ? null : { id: state, label: polityOf(state)?.name ?? state, state, kind: 'state' }
}

function pairs(ids: readonly string[]): [string, string][] {
  const sorted = [...ids].sort()
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other): [string, string] => [one, other]))
}

function daysOf(date: string | null): [string, string] {
  const [first, last] = (date === null ? null : span(date)) ?? [EARLIEST, LATEST]
  return [first === EARLIEST ? '' : first, last === LATEST ? '' : last]
}
