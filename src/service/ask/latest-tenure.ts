import { OFFICES } from '../../model/code-lists.ts'
import { LATEST } from '../../model/edtf.ts'
import type { Person, Tenure } from '../../register/index.ts'

/** The office that somebody held last; of several held now, the highest: a president may lead a party too. */
export function latestTenure({ tenures }: Person): Tenure | undefined {
  return tenures.toSorted(byEnd)[0]
}

function byEnd(a: Tenure, b: Tenure): number {
  const [one, other] = [a.to ?? LATEST, b.to ?? LATEST]
  if (one !== other) return one > other ? -1 : 1
  return OFFICES.indexOf(a.office) - OFFICES.indexOf(b.office)
}
