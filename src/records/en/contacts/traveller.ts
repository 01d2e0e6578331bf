import type { Nominal, Predicate } from '../../../model/clause.ts'
import { type Entity, isIndividual, type Mention } from '../../../model/mention.ts'
import { oneOf } from '../../../model/one-of.ts'
import { TRAVEL_VERBS } from '../frames/governing-verbs.ts'

const JOURNEY =
  /\b(trips?|tours?|travels|journeys?|visits?|swing|shuttle|itinerary|stops?|stopover|plane|aircraft|motorcade|whirlwind|odyssey|shuttling|diplomacy tour)$/

/** Whose journey a text tells of, and where it has led: in the next capital "he" is the traveller, not the last host. */
export class Traveller {
  who: Entity | null = null
  /** States of the places named since the journey was. */
  readonly #seen = new Set<string>()
  #at: string | null = null
  #block = -1
  #isNewBlock = false

  /** Before a sentence: its paragraph, and the state of the place that it names. */
  turn(block: number, at: string | null): void {
    this.#isNewBlock = block !== this.#block
    this.#block = block
    this.#at = at
  }

  /** After a sentence. */
  rest(): void {
    if (this.who && this.#at) this.#seen.add(this.#at)
  }

  /** "Blinken's sixth tour", "Blinken flew to Amman". */
  hear(predicate: Predicate, doers: readonly Entity[], entitiesOf: (mention: Mention) => readonly Entity[]): void {
    const who = travellerOf(predicate, doers) ?? ownerOf(predicate, entitiesOf)
    if (who && who !== this.who) {
      this.who = who
      this.#seen.clear()
    }
  }

  /** Whether the traveller is meant rather than a host of his, who stayed behind or of whom nothing more was told. */
  isRather(host: Entity, lead: readonly Entity[]): boolean {
    if (!this.who || host === this.who || !host.state || !this.#seen.has(host.state)) return false
    const further = this.#at !== null && this.#at !== host.state && this.#at !== this.who.state
    return further || (this.#isNewBlock && !lead.includes(host))
  }
}

// "went on television", "came to power": these go somewhere only where a town or state is named.
const ANYWHERE = oneOf('go|head|come|return')

function travellerOf({ lemma, negated, passive, args }: Predicate, [doer, ...more]: readonly Entity[]): Entity | null {
  const leads = !ANYWHERE.test(lemma) || args.some((x) => x.nominal.mentions[0]?.kind === 'state')
  const travels = TRAVEL_VERBS.has(lemma) && leads && !negated && !passive
  return travels && doer?.kind === 'person' && more.length === 0 ? doer : null
}

function ownerOf(
  { subject, args }: Predicate,
  entitiesOf: (mention: Mention) => readonly Entity[],
): Entity | undefined {
  const own = subject && ownerOfJourney(subject, entitiesOf)
  if (own) return own
  for (const { nominal } of args) {
    const owner = ownerOfJourney(nominal, entitiesOf)
    if (owner) return owner
  }
  return undefined
}

function ownerOfJourney(
  { kind, mentions, words }: Nominal,
  entitiesOf: (mention: Mention) => readonly Entity[],
): Entity | undefined {
  if (kind === 'parties' || mentions.length === 0 || !JOURNEY.test(words)) return undefined
  const owners = mentions.filter(isIndividual).flatMap(entitiesOf)
  return owners.length === 1 ? owners[0] : undefined
}
