import type { Party, Told, Verdict } from '../api/types.ts'

/** A contact as a form holds it. */
export interface Draft {
  readonly date: string
  readonly status: string
  readonly mode: string
  readonly place: string
  readonly placeState: string
  readonly title: string
  readonly closed: boolean
  readonly parties: readonly Party[]
}

export type Change = Extract<Verdict, { kind: 'edit' }>['change']

export function draftOf({ date, status, mode, place, title, closed, parties }: Told): Draft {
  return {
    ...{ date: date ?? '', status, mode, place: place?.name ?? '', placeState: place?.state ?? '' },
    ...{ title: title ?? '', closed, parties: parties.map(partyOf) },
  }
}

/** Without what an entry keeps beside it. */
function partyOf({ name, person, state, office, role, kind }: Party): Party {
  return { name, person, state, office, role, kind }
}

/** What a form changes, field by field; null where it changes nothing. */
export function settleDraft(draft: Draft, given: Told): Change | null {
  const before = told(draftOf(given))
  const changed = Object.entries(told(draft)).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]),
  )
  return changed.length === 0 ? null : (Object.fromEntries(changed) as Change)
}

function told({ date, status, mode, place, placeState, title, closed, parties }: Draft): Record<string, unknown> {
  const name = place.trim()
  return {
    ...{ date: date.trim() || null, status, mode, title: title.trim() || null, closed },
    place: name === '' ? null : { name, state: placeState.trim().toUpperCase() || null },
    parties: parties.map((party) => ({ ...party, name: party.name.trim(), state: party.state?.trim() || null })),
  }
}
