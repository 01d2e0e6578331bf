import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import Sigma from 'sigma'
import type { Network } from '../api/types.ts'
import { say } from '../messages.ts'
import { graphOf } from './network-graph.ts'

/** A network drawn: nodes as large as they have contacts, lines as thick as two have; a click leads to the node's page. */
export function NetworkCanvas({ network, of }: { readonly network: Network; readonly of: 'people' | 'states' }) {
  const box = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!box.current) return
    const colours = coloursOf(box.current)
    let drawn: Sigma | undefined
    try {
      drawn = new Sigma(graphOf(network, colours), box.current, {
        labelColor: { color: colours.ink },
        labelFont: 'system-ui, sans-serif',
        labelSize: 12,
        labelRenderedSizeThreshold: 6,
        defaultEdgeColor: colours.line,
        zIndex: true,
      })
    } catch {
      // A browser without WebGL: the list beside it says the same.
      setFailed(true)
      return
    }
    drawn.on('clickNode', ({ node }) =>
      of === 'people'
        ? void navigate({ to: '/people/$id', params: { id: node } })
        : void navigate({ to: '/states/$code', params: { code: node } }),
    )
    const graph = drawn
    return () => graph.kill()
  }, [network, of, navigate])
  if (failed) return <p className="ledger-empty">{say.views.noDrawing}</p>
  return <div ref={box} className="canvas" role="img" aria-label={say.views.drawn(network.nodes.length)} />
}

function coloursOf(element: HTMLElement): { ink: string; line: string; node: string } {
  const colour = (name: string) => {
    const probe = document.createElement('span')
    probe.style.color = `var(${name})`
    element.append(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }
  return { ink: colour('--ink'), line: colour('--bar'), node: colour('--accent') }
}
