import { headline } from '../../model/contact-words.ts'
import { anchorsOf, type Decision } from '../../model/decision.ts'
import { furtherWords } from '../../service/ask/further-words.ts'
import type { ShownEdit } from '../../service/ask/show-entry.ts'
import { valueWords } from '../../service/ask/told-words.ts'
import type { ListedDecision } from '../../service/decide/list-decisions.ts'
import { actLine } from './act-line.ts'
import { figureLine } from './figure-line.ts'
import type { Listing } from './listing.ts'
import { bold, type PageLook } from './page.ts'
import { oneLine } from './wrap.ts'

/** What people have decided of an entry, with who, when and why. */
export function decisionSection(decisions: readonly Decision[], look: PageLook): string[] {
  if (decisions.length === 0) return []
  return [
    '',
    bold('What people have decided (UTC)', look),
    ...decisions.map((decision) => `  ${decisionLine(decision)}`),
  ]
}

/** d-0123456789  2026-01-02 10:15  Ada: accept (the readout says so) */
export function decisionLine(decision: Decision): string {
  const { id, at, who } = decision
  const reasons = reasonsOf(decision)
  const reason = reasons === '' ? '' : ` (${reasons})`
  return oneLine(`${id}  ${at.slice(0, 16).replace('T', ' ')}  ${who}: ${decisionWords(decision)}${reason}`)
}

/** Why, and from which decision it was carried over to a corrected text. */
function reasonsOf({ why, carried }: Decision): string {
  const from = carried === undefined ? [] : [`carried over from ${carried}: the words are unchanged`]
  return [...(why === null ? [] : [why]), ...from].join('; ')
}

/** What was decided, in a few words: `edit date=2025-06-03`. */
export function decisionWords(decision: Decision): string {
  switch (decision.kind) {
    case 'edit': {
      const changes = Object.entries(decision.change).map(([field, value]) => `${field}=${valueWords(field, value)}`)
      return `edit ${changes.join(' ')}${decision.of === 'report' ? ', of a report' : ''}`
    }
    case 'reliability':
      return `grade ${decision.source} ${decision.grade}`
    case 'credibility':
      return `grade ${decision.grade}`
    case 'judge':
      return decision.verdict
    case 'correct': {
      const changes = Object.entries(decision.change).map(([field, value]) => `${field}=${furtherWords(field, value)}`)
      return `edit ${changes.join(' ')}`
    }
    case 'propose':
    case 'second': {
      const changes = Object.entries(decision.change ?? {}).map(
        ([field, value]) => `${field}=${valueWords(field, value)}`,
      )
      return [decision.kind, decision.verdict, ...changes].join(' ')
    }
    case 'undo':
      return `undo ${decision.decision}`
    default:
      return decision.kind
  }
}

/** date: 2025-06-05, in the place of 2025-06-06 that the report of d05 was coded with (d-0123456789) */
export function editWords({ edited, document, coded, decided }: ShownEdit): string {
  const instead = document === null ? coded : `${coded} that the report of ${document} was coded with`
  return `${edited.field}: ${decided}, in the place of ${instead} (${edited.decision})`
}

/** Decisions as a table: what each is about is the first of the contacts that it names, as they were coded then. */
export function decisionListing(listed: readonly ListedDecision[]): Listing {
  return {
    heading: ['id', 'at (UTC)', 'who', 'decided', 'about', 'why', ''],
    rows: listed.map(({ decision, state }) => {
      const { id, at, who } = decision
      return [
        id,
        at.slice(0, 16).replace('T', ' '),
        who,
        decisionWords(decision),
        aboutWords(decision),
        reasonsOf(decision),
        state === 'holds' ? '' : state,
      ]
    }),
  }
}

function aboutWords(decision: Decision): string {
  if ('about' in decision) {
    const { about } = decision
    return about.kind === 'act' ? actLine(about.coded) : figureLine(about.coded)
  }
  const [first, ...more] = 'seen' in decision ? decision.seen : anchorsOf(decision)
  if (first === undefined) return ''
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`
  return `${first.coded.date ?? 'no date'} ${headline(first.coded)}${others}`
}
