import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Network } from '../api/types.ts'

const ROUNDS = 250
const LARGEST = 16
const THICKEST = 6

/** A network laid out for drawing: the same network always comes to lie the same way. */
export function graphOf({ nodes, edges }: Network, colours: { readonly line: string; readonly node: string }): Graph {
  const graph = new Graph({ type: 'undirected' })
  const most = Math.max(1, ...nodes.map(({ entries }) => entries))
  for (const [at, { id, label, entries }] of nodes.entries()) {
    // A spiral, so that nodes begin apart and without chance.
    const [angle, far] = [at * 2.4, Math.sqrt(at + 1)]
    const place = { x: far * Math.cos(angle), y: far * Math.sin(angle) }
    const size = 3 + LARGEST * Math.sqrt(entries / most)
    graph.addNode(id, { label, size, color: colours.node, ...place })
  }
  const thickest = Math.max(1, ...edges.map(({ entries }) => entries))
  for (const { source, target, entries } of edges) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target) || graph.hasEdge(source, target)) continue
    const size = 0.6 + THICKEST * (entries / thickest)
    graph.addEdge(source, target, { size, weight: entries, color: colours.line })
  }
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: true, gravity: 1.2 }
  forceAtlas2.assign(graph, { iterations: ROUNDS, settings })
  return graph
}
