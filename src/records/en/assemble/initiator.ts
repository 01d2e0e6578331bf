import { oneOf } from '../../../model/one-of.ts'
import type { ContactMention } from '../contacts/contact-mention.ts'
import type { ContactPage } from '../contacts/page.ts'
import type { Assembly, Reading, TokenSpan } from './reading.ts'

const ASKED = oneOf('request|requested|initiative|initiated|invitation')

/** The side that asked for the contact, by "at the request of" or by the caller's name and verb. */
export function readInitiator({ page, record }: Assembly): Reading<string> | null {
  const value = record.initiator
  if (value === null) return null
  const told = record.mentions.find(({ initiator }) => initiator === value) ?? record
  const asked = requestWords(page, told)
  if (asked) return { value, words: [asked], kind: 'said', rule: 'initiator/request' }
  const caller = told.parties.find(({ entity }) => entity.state === value)?.mention
  const own = { from: told.from, to: told.to }
  return { value, words: caller ? [own, caller] : [own], kind: 'said', rule: 'initiator/caller' }
}

/** "at the request of the US side", with what stands between "at" and the end of the phrase. */
function requestWords({ sentences, tokens, mentionAt, terms }: ContactPage, told: ContactMention): TokenSpan | null {
  const { from, to } = sentences[told.sentence]!
  for (let at = from; at < to; at++) {
    if (!ASKED.test(tokens[at]!.norm)) continue
    let first = at
    while (first > from && at - first < 6 && tokens[first]!.norm !== 'at' && tokens[first]!.norm !== 'on') first--
    let last = at + 1
    while (last < Math.min(to, at + 6) && !mentionAt[last] && !terms[last]) last++
    const end = mentionAt[last]?.to ?? terms[last]?.to ?? at + 1
    return { from: at - first < 6 ? first : at, to: Math.min(to, end) }
  }
  return null
}
