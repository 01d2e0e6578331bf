import { type Mode, modeSchema, type Status, statusSchema } from '../model/contact.ts'
import type { Told } from '../model/decision.ts'
import type { TextVersion } from '../model/text-version.ts'
import { goldParty } from './gold-party.ts'

/** A contact of a text with what people have said of it. */
export interface GoldContact {
  readonly verdict: 'accept' | 'unsure' | null
  readonly told: Told
  readonly edited: Partial<Told>
  /** What is so, by a decision on an entry of several reports: a reader may take it, or what this report says. */
  readonly settled: Partial<Told>
}

/**
 * A labelled file (codebook section 9) of what people have decided of a text. What was accepted is demanded, and so is a
 * value that was put in the place of another; what nobody has judged is left open, and a contact that nobody has, optional.
 */
export function goldFile(
  id: string,
  { url, title, published, publishedBasis }: TextVersion,
  contacts: readonly GoldContact[],
): object {
  return {
    id,
    ...(url !== null && { url }),
    ...(title !== null && { title }),
    // What the coder itself has inferred is nothing to hold it to.
    published: publishedBasis === 'inferred' ? null : published,
    contacts: contacts.map(goldContact),
  }
}

function goldContact({ verdict, told, edited, settled }: GoldContact): object {
  const isOpen = verdict === null && Object.keys(edited).length > 0
  const judged = isOpen ? edited : told
  const either = <Field extends keyof Told>(field: Field) => {
    const [value, other] = [judged[field], settled[field]]
    return value === undefined || other === undefined || field in edited ? value : { any: [other, value] }
  }
  const { topics, initiator } = judged
  return {
    mode: either('mode') ?? { any: modeSchema.options satisfies Mode[] },
    status: either('status') ?? { any: statusSchema.options satisfies Status[] },
    ...('date' in judged && { date: either('date') }),
    ...('place' in judged && { place: either('place') }),
    parties: told.parties.map(goldParty),
    ...(topics !== undefined && { topics }),
    ...(judged.title && { title: judged.title }),
    ...(judged.closed !== undefined && { closed: judged.closed }),
    ...(initiator && { initiator }),
    ...(verdict === 'accept' || isOpen ? {} : { optional: true }),
  }
}
