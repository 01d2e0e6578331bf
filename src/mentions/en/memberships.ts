import type { Mention } from '../../model/mention.ts'
import { wordFact } from '../words.ts'
import { personMention, withApposition } from './appositions.ts'
import { emptyHead, type Page, polityAt } from './heads/head.ts'
import { readHead } from './heads/read-head.ts'
import { isCapital } from './names.ts'
import { endOf, readName } from './persons.ts'
import { PORTFOLIO } from './words/roles.ts'

const isSeat = wordFact((norm) => /^(member|secretary|chairman|chairwoman|chairperson|chair|director|head)$/.test(norm))

// The last words of the names of bodies in which somebody has a seat.
const BODY =
  /^(committee|congress|bureau|politburo|council|commission|presidium|presidency|assembly|parliament|senate|duma|secretariat|department|office|party|board|chamber|seimas|sejm|rada|knesset|bundestag|majlis)$/

// The longest body named before its member, in words.
const LONGEST = 24

/** "[Member of the Political Bureau of the CPC Central Committee and Foreign Minister Wang Yi]": a seat named before the holder. */
export function readMember(page: Page, from: number, limit: number): Mention | null {
  const { tokens } = page
  if (!isSeat(tokens[from]!.word) || !isCapital(tokens[from]!) || tokens[from + 1]?.norm !== 'of') return null
  const states: string[] = []
  const most = Math.min(limit, from + LONGEST)
  for (let at = from + 2; at < most; at++) {
    const token = tokens[at]!
    if (/^(and|,)$/.test(token.norm)) {
      const holder = titled(page, at + 1, limit) ?? readMember(page, at + 1, limit)
      if (holder) return withApposition(page, speakingFor({ ...holder, from }, states), limit)
    }
    const polity = polityAt(page, at)
    if (polity) states.push(polity.code)
    const end = polity ? polity.to : at + 1
    const seated = polity?.use === 'name' || endsBody(page, end) ? named(page, from, end, limit) : null
    if (seated) return withApposition(page, speakingFor(seated, states), limit)
    if (!polity && !isWithin(page, at)) return null
    at = end - 1
  }
  return null
}

/** "… and [Foreign Minister Wang Yi]" */
function titled(page: Page, at: number, limit: number): Mention | null {
  const head = readHead(page, at, limit)
  if (head.determiner !== 'none' || head.offices.length === 0 || head.plural) return null
  const name = readName(page, head, limit)
  return name && personMention(page, head, name)
}

/** "Member of the State Duma [Leonid Slutsky]" */
function named(page: Page, from: number, at: number, limit: number): Mention | null {
  if (at >= limit || !isCapital(page.tokens[at]!) || page.terms[at]) return null
  const to = endOf(page, at, limit, true)
  const words = page.tokens.slice(at, to).filter((x) => x.kind === 'word')
  if (words.length < 2 || words.some((x) => BODY.test(x.norm) || PORTFOLIO.has(x.norm))) return null
  const head = { ...emptyHead(from), to: at }
  return personMention(page, head, { from: at, to })
}

function speakingFor(person: Mention, states: readonly string[]): Mention {
  const [state] = states
  return person.states.length > 0 || !state ? person : { ...person, states: [state] }
}

function endsBody({ tokens }: Page, at: number): boolean {
  const last = tokens[at - 1]!
  return (BODY.test(last.norm) || PORTFOLIO.has(last.norm)) && isCapital(last)
}

/** Whether a word can stand within the name of a body: "the Communist Party of China (CPC) Central Committee". */
function isWithin({ tokens }: Page, at: number): boolean {
  const token = tokens[at]!
  if (isCapital(token) || token.kind === 'possessive') return true
  if (/^(of|the|for|and|on|in|-|,)$/.test(token.norm)) return true
  return /^[()]$/.test(token.norm)
}
