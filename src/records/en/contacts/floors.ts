import { type Entity, isIndividual } from '../../../model/mention.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { Discourse } from './discourse.ts'
import type { ContactPage } from './page.ts'

/** Who has the floor in each sentence of a transcript: somebody, or null where one of those who ask. */
export type Floors = readonly (Entity | null)[]

const ASKING = oneOf(
  'q|question|questioner|journalist|reporter|interviewer|interlocutor|correspondent|moderator|presenter|anchor|host|press|media|audience|participant|speaker|unidentified|inaudible',
)

/** Reads who speaks from the words before a colon, "PRESIDENT:" after "PRESIDENT OF CHILE, GABRIEL BORIC:"; null where a text is no transcript. */
export function floorsOf(page: ContactPage, discourse: Discourse): Floors | null {
  const known: Entity[] = discourse.speaker ? [discourse.speaker] : []
  let [labels, floor] = [0, discourse.speaker]
  const floors = page.sentences.map(({ from, to, block }) => {
    const isSpoken = page.blocks[block]!.kind !== 'headline'
    const label = isSpoken ? labelAt(page, from, to) : null
    if (label === 'asks') floor = null
    else if (label !== null) floor = speakerOf(page, discourse, from, known) ?? floor
    if (label !== null) labels++
    if (floor && !known.includes(floor)) known.push(floor)
    return floor
  })
  return labels > 1 ? floors : null
}

function labelAt({ tokens, mentionAt }: ContactPage, from: number, to: number): 'asks' | 'speaks' | null {
  const mention = mentionAt[from]
  const end = mention ? mention.to : from + 1
  if (tokens[end]?.norm !== ':' || end >= to) return null
  if (ASKING.test(tokens[from]!.norm) && end === from + 1) return 'asks'
  return mention && isIndividual(mention) ? 'speaks' : null
}

/** A title alone is that of the last who spoke by that title. */
function speakerOf(page: ContactPage, discourse: Discourse, from: number, known: readonly Entity[]): Entity | null {
  const mention = page.mentionAt[from]!
  if (mention.name === null && mention.states.length === 0 && mention.office) {
    const said = mention.office === 'minister' ? /minister$/ : new RegExp(`^${mention.office}$`)
    const titled = known.findLast((x) => said.test(x.office ?? ''))
    if (titled) return titled
  }
  return discourse.entitiesOf(mention, [])[0] ?? null
}
