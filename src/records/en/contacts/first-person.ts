import type { Predicate } from '../../../model/clause.ts'
import type { Entity } from '../../../model/mention.ts'
import { TRAVEL_VERBS } from '../frames/governing-verbs.ts'

// For how many sentences "we" are those named together with the speaker.
const COMPANY = 15
const JOURNEY = /\b(journey|trip|visit|tour)$/

/** Who tells in a quotation or statement, and whom "we" means besides. */
export class FirstPerson {
  speaker: Entity | null = null
  /** Whether each turn of the text says who speaks: then "he" is never the speaker. */
  isTranscript = false
  /** The speaker and those whom he named beside himself. */
  #company: readonly Entity[] = []
  #sentencesSince = 0

  /** Before a sentence. */
  turn(): void {
    this.#sentencesSince++
  }

  /** Whom "we" means: the speaker with those whom he has just named beside him. */
  get ourselves(): readonly Entity[] {
    if (!this.speaker) return []
    return this.#sentencesSince <= COMPANY && this.#company.includes(this.speaker) ? this.#company : [this.speaker]
  }

  /** "A, B and [I] met X", "[I] flew there with A"; `along` are the people after "with". */
  hear({ subject, lemma, args }: Predicate, doers: readonly Entity[], along: readonly Entity[]): void {
    const told = subject?.mentions.some((x) => x.words === 'i')
    if (!told || !this.speaker || !doers.includes(this.speaker)) return
    const journey = TRAVEL_VERBS.has(lemma) || (lemma === 'make' && args.some((x) => JOURNEY.test(x.nominal.words)))
    const company = journey ? [...doers, ...along] : doers
    if (company.length < 2) return
    this.#company = company
    this.#sentencesSince = 0
  }
}
