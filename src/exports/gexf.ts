import { type Edge, type Node, networkFormat } from './network.ts'
import { xmlText } from './xml.ts'

const NODE_KEYS = ['state', 'kind'] as const satisfies readonly (keyof Node)[]
const EDGE_KEYS = ['entry', 'mode', 'status', 'date', 'sources'] as const satisfies readonly (keyof Edge)[]

/** GEXF 1.2, for Gephi: people or states as nodes, contacts as edges that are there on the days they may have taken place. */
export const gexf = networkFormat('gexf', 'a network in time, in GEXF', ({ nodes, edges }) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    '<graph mode="dynamic" defaultedgetype="undirected" timeformat="date">',
    attributes('node', NODE_KEYS),
    attributes('edge', EDGE_KEYS),
    `<nodes>${[...nodes.values()].map(node).join('\n')}</nodes>`,
    `<edges>${edges.map(edge).join('\n')}</edges>`,
    '</graph>',
    '</gexf>\n',
  ].join('\n'),
)

function node(one: Node): string {
  return `<node id="${xmlText(one.id)}" label="${xmlText(one.label)}">${values(one, NODE_KEYS)}</node>`
}

function edge(one: Edge): string {
  const from = one.first && ` start="${one.first}"`
  const to = one.last && ` end="${one.last}"`
  const ends = `source="${xmlText(one.source)}" target="${xmlText(one.target)}"`
  return `<edge id="${xmlText(one.id)}" ${ends}${from}${to}>${values(one, EDGE_KEYS)}</edge>`
}

function attributes(of: 'node' | 'edge', names: readonly string[]): string {
  const each = names.map(
    (name) => `<attribute id="${name}" title="${name}" type="${name === 'sources' ? 'integer' : 'string'}"/>`,
  )
  return `<attributes class="${of}">${each.join('')}</attributes>`
}

function values<Thing extends Node | Edge>(thing: Thing, names: readonly (keyof Thing & string)[]): string {
  const each = names
    .filter((name) => thing[name] !== '')
    .map((name) => `<attvalue for="${name}" value="${xmlText(String(thing[name]))}"/>`)
  return `<attvalues>${each.join('')}</attvalues>`
}
