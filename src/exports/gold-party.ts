import type { Party } from '../model/contact.ts'

/** A party as labelled files have it. */
export function goldParty({ name, state, office, role, kind }: Party): object {
  return { name, state, office, role, kind }
}
