import { isDay } from '../../../model/edtf.ts'
import type { ContactPage } from './page.ts'

/** What an office gives out of its holder's engagements to come, and the day for which it does; null where it names none. */
export interface Programme {
  readonly day: string | null
}

const OPENING = 800
const TO_COME =
  /\b(?:public|daily|weekly|press|travel|official) (?:schedule|guidance|programme|program|agenda)\b|\b(?:schedule|programme|program|agenda|guidance)\b[^.]{0,60}\bsubject to changes?\b|\b(?:schedule|programme|agenda|engagements) (?:for|of) (?:today|tomorrow|the day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bmedia advisory\b|\bweek ahead\b/i
const OF_A_DAY = /\b(?:public|daily|press) (?:schedule|guidance)\b|\b(?:for|of) (?:today|the day)\b/i

/** Reads from a text's opening whether it is a programme: what that tells in the present tense is still to come. */
export function programmeOf({ text, printedDay, published }: ContactPage): Programme | null {
  const opening = text.slice(0, OPENING)
  if (!TO_COME.test(opening)) return null
  const day = printedDay ?? published
  return { day: day && isDay(day) && OF_A_DAY.test(opening) ? day : null }
}
