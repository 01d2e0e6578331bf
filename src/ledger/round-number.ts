const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const ROUND =
  /\b(?<ordinal>[a-z]+|\d{1,3}(?:st|nd|rd|th))\s+(?:[\p{L}-]+\s+){0,4}?(?:round|meeting|session|cycle|summit|dialogue|consultations?|talks|phase)\b|\b(?:round|session|phase)\s+(?<number>\d{1,3})\b/gu

/** The number of a round, meeting or session that a proper name has: ["second round of Istanbul talks" → 2]. */
export function roundNumber(title: string | null): number | null {
  if (title === null) return null
  for (const { groups } of title.toLowerCase().matchAll(ROUND)) {
    if (groups?.number) return Number(groups.number)
    const ordinal = groups?.ordinal ?? ''
    const named = ORDINALS.indexOf(ordinal) + 1
    if (named > 0) return named
    const digits = Number.parseInt(ordinal, 10)
    if (digits > 0) return digits
  }
  return null
}
