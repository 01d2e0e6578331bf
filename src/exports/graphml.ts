import { type Edge, type Node, networkFormat } from './network.ts'
import { xmlText } from './xml.ts'

const NODE_KEYS = ['label', 'state', 'kind'] as const satisfies readonly (keyof Node)[]
const EDGE_KEYS = [
  'entry',
  'mode',
  'status',
  'date',
  'first',
  'last',
  'sources',
] as const satisfies readonly (keyof Edge)[]

/** GraphML, for Gephi, yEd, NetworkX, igraph: people or states as nodes, contacts as undirected edges. */
export const graphml = networkFormat('graphml', 'a network in GraphML', ({ nodes, edges }) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map((name) => key(name, 'node')),
    ...EDGE_KEYS.map((name) => key(name, 'edge')),
    '<graph id="ledger" edgedefault="undirected">',
    ...[...nodes.values()].map((node) => `<node id="${xmlText(node.id)}">${values(node, NODE_KEYS, 'node')}</node>`),
    ...edges.map(
      (edge) =>
        `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">${values(edge, EDGE_KEYS, 'edge')}</edge>`,
    ),
    '</graph>',
    '</graphml>\n',
  ].join('\n'),
)

function key(name: string, of: 'node' | 'edge'): string {
  const type = name === 'sources' ? 'int' : 'string'
  return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`
}

function values<Thing extends Node | Edge>(thing: Thing, keys: readonly (keyof Thing & string)[], of: string): string {
  return keys
    .filter((name) => thing[name] !== '')
    .map((name) => `<data key="${of}-${name}">${xmlText(String(thing[name]))}</data>`)
    .join('')
}
