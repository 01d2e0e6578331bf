import { oneOf } from '../../../model/one-of.ts'
/** Offices that a plural noun can mean. */
export const RANKS: ReadonlyMap<string, RegExp> = new Map([
  ['ministers', /_minister$|^minister$|^head_of_government$/],
  ['presidents', /^head_of_state$/],
  ['leaders', /^head_of_(state|government)$|^royal$|^party_leader$|^igo_head$/],
  ['ambassadors', /^(ambassador|envoy)$/],
  ['envoys', /^(ambassador|envoy)$/],
  ['generals', /^military$/],
  ['commanders', /^military$/],
  ['premiers', /^head_of_government$/],
  ['monarchs', /^(head_of_state|royal)$/],
  ['diplomats', /^(foreign_minister|deputy_minister|ambassador|envoy)$/],
])

/** Plural nouns that mean states. */
export const STATE_NOUNS = new Set(['governments', 'countries', 'nations', 'states', 'capitals'])

/** Plural words that mean people. */
export const PEOPLE = new Set(
  'they ministers presidents premiers chancellors monarchs leaders ambassadors envoys generals commanders warlords men women statesmen politicians diplomats officials'.split(
    ' ',
  ),
)

/** Before a state these say where. */
export const PLACING = oneOf('in|at|to|from|near|into|for')
