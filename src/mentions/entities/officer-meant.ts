import type { Mention } from '../../model/mention.ts'
import { oneOf } from '../../model/one-of.ts'
import { type Book, type Draft, sentenceStart } from './draft.ts'
import { candidates } from './referents.ts'

const RANK =
  /^(?:(?:retired|army|air|vice|rear|field|major|lieutenant|brigadier|captain|four-star)[ -])*(?:general|colonel|marshal|admiral|brigadier|commander|captain|warlord|strongman)$/
const MARTIAL =
  /\b(?:general|colonel|marshal|admiral|brigadier|commander|captain|warlord|strongman|junta|coup|army|military|armed forces|defen[cs]e forces?|militia|rebel|guerrilla|paramilitary)\b/
const CIVIL =
  /\b(?:president|premier|minister|secretary|king|emir|chancellor|ambassador|envoy|speaker|chair(?:man|woman)?)\b/

const MARTIAL_OFFICES = oneOf('military')

/** Whether a title is a rank that tells of no state: "the general", "the field marshal". */
export function isRank({ title, states, determiner, plural }: Mention): boolean {
  return determiner === 'the' && !plural && states.length === 0 && RANK.test(title ?? '')
}

/** Whom "the general" means: the officer told of last, else a leader who is called by no civil title; null where there is none. */
export function officerMeant(book: Book, mention: Mention): Draft | null {
  const from = sentenceStart(book.setting, mention.from)
  const last = (is: (draft: Draft) => boolean) => {
    const { before } = candidates(book, mention, is)
    return (before.findLast((x) => x.at < from) ?? before.at(-1))?.draft ?? null
  }
  return last((x) => isOfficer(x)) ?? last((x) => leads(x))
}

function isOfficer({ office, offices, titles, words }: Draft): boolean {
  if (MARTIAL_OFFICES.test(office ?? '') || offices.some((x) => MARTIAL_OFFICES.test(x))) return true
  return [...titles, ...words].some((x) => MARTIAL.test(x))
}

function leads({ titles }: Draft): boolean {
  return titles.some((x) => /\b(?:leader|ruler|chief|head)\b/.test(x)) && !titles.some((x) => CIVIL.test(x))
}
