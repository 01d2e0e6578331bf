import { isOneOf } from '../../../model/one-of.ts'
import type { Layers } from './layers.ts'

// A particle that only these verbs take as their own; elsewhere the word is a preposition.
const rows: [particle: string, verbs: string][] = [
  ['off', 'call put break kick set round brush wave see send fend lay write head sign cut fly'],
  [
    'up',
    'set wrap follow bring take pick hold step ring phone call meet patch line open back end sum draw catch show turn join speak stand hang',
  ],
  ['down', 'sit put turn play back stand lay calm break shut tone'],
  [
    'out',
    'rule carry thrash hammer iron point set back walk lay break speak reach sort work find fall turn bow drop sound',
  ],
  ['on', 'carry move push go fly travel'],
  ['over', 'hand take'],
  ['in', 'swear usher step call'],
  ['back', 'call hold fly travel pull come go ring report write step hit push phone'],
  ['away', 'turn walk stay pass break'],
  ['together', 'bring get come sit'],
  ['aside', 'take pull set put draw'],
  ['through', 'fall follow'],
  ['ahead', 'go'],
  ['about', 'bring'],
  ['forward', 'put bring move'],
]
const PARTICLES = new Map(rows.map(([particle, verbs]) => [particle, new Set(verbs.split(' '))]))

/** The particle that a verb takes right after it; null where the word there is none. "called [off] the meeting" */
export function particleAt(layers: Layers, lemma: string, at: number, limit: number): string | null {
  const norm = at < limit ? layers.tokens[at]!.norm : ''
  if (!PARTICLES.get(norm)?.has(lemma) || layers.mentionAt[at] || layers.dateAt[at]) return null
  const next = at + 1 < limit ? layers.tokens[at + 1]!.norm : ''
  // "fly on Monday", "sit in on the talks", "go on a trip"
  if (norm === 'on' && !isOneOf(next, 'to', 'for', 'with', 'from')) return null
  // "brought about fifty people"
  if (norm === 'about' && layers.tokens[at + 1]?.kind === 'number') return null
  if (norm === 'in' && lemma === 'step' && next !== '.') return null
  // "called in [the ambassador]", "was called in by"; "called in Rome for calm" does neither.
  if (
    norm === 'in' &&
    lemma === 'call' &&
    next !== 'by' &&
    !isOneOf(layers.mentionAt[at + 1]?.kind ?? '', 'person', 'office')
  )
    return null
  return norm
}
