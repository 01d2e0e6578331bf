import type { Office } from '../../model/codes.ts'
import type { Mention } from '../../model/mention.ts'
import { isOneOf } from '../../model/one-of.ts'
import { remember } from '../../model/remember.ts'
import { officesTitled } from '../../register/offices.ts'
import { personById } from '../../register/people.ts'
import { tenureNear } from '../people.ts'
import type { Draft } from './draft.ts'

export const LEADERS: readonly Office[] = ['head_of_state', 'head_of_government']
const LEADING: readonly Office[] = [...LEADERS, 'party_leader', 'royal', 'military']
const MINISTERS: readonly Office[] = ['foreign_minister', 'defence_minister', 'interior_minister', 'deputy_minister']
const DIPLOMATS: readonly Office[] = ['foreign_minister', 'deputy_minister', 'ambassador', 'envoy', 'official']
/** Offices that say little: a better one may be known. */
export const GENERIC: readonly Office[] = ['official', 'minister']

/** Whether "the leader", "the ruler", "the junta chief" is said: whoever leads, be it as king, premier or general. */
export function isLeader(mention: Mention): boolean {
  return meansLeader(mention.title ?? mention.words)
}

const MOST_TITLES = 2000

const meansLeader = remember(
  MOST_TITLES,
  (title) =>
    /\b(leader|ruler|strongman|leaders|rulers|junta (?:chief|head|boss))$/i.test(title) &&
    !/\b(supreme|paramount)\b/i.test(title),
)

/** Whether a person can be meant by a title: ministers of any kind by "the minister", leaders by "the leader". */
export function officeFits(draft: Draft, mention: Mention, day: string | null): boolean {
  const has = (x: Office) => x === draft.office || draft.offices.includes(x)
  if (isLeader(mention)) return LEADING.some(has)
  const { office } = mention
  if (!office) return false
  if (has('igo_head') && isOneOf(mention.title ?? '', 'head', 'chief', 'boss')) return true
  if (!RANKED.includes(office) && draft.titles.some((x) => shortens(mention.title ?? '', x))) return true
  if (/diplomat/.test(mention.title ?? '') && office === 'official') return DIPLOMATS.some(has)
  if (office === 'minister' && !/\bprime\b/.test(mention.title ?? '') && MINISTERS.some(has)) return true
  if (office === 'envoy' && has('ambassador') && !/ambassador/.test(mention.title ?? '')) return true
  if (!has(office) || isCalledElse(draft, mention, day)) return false
  return !(LEADERS.includes(office) || office === 'igo_head') || sameClass(draft, mention.title ?? '', day)
}

// Foreign ministers of some states are called by names that no other state's are.
const OWN_NAMES = [/\bexternal affairs\b/, /\bsecretary of state\b/]

/** "the External Affairs Minister" is nobody whose office goes by another name. */
function isCalledElse(draft: Draft, { office, title }: Mention, day: string | null): boolean {
  const name = office === 'foreign_minister' ? OWN_NAMES.find((x) => x.test(title?.toLowerCase() ?? '')) : undefined
  if (!name || draft.titles.some((x) => name.test(x.toLowerCase()))) return false
  const tenure = draft.person ? tenureNear(personById(draft.person)!, day) : null
  return tenure !== null && !name.test(tenure.title.toLowerCase())
}

const statesOfTitle = remember(500, (title: string): ReadonlySet<string> | null => {
  const terms = officesTitled(title)
  return terms.length === 0 || terms.some((x) => x.states === null) ? null : new Set(terms.flatMap((x) => x.states!))
})

/** Whether somebody of a state can be called so: a "junta chief" is of none that has no junta. */
export function isTitleIn(title: string, state: string): boolean {
  return statesOfTitle(title)?.has(state) ?? true
}

const RANKED: readonly Office[] = [...LEADERS, 'vice_president', 'royal', 'spokesperson', 'deputy_minister']

const SECOND = /\b(under|deputy|assistant|vice|associate|sub)[ -]$/

/** "the Secretary" after "Secretary of State X", "the envoy" after "special envoy X"; "the minister" is no deputy minister. */
function shortens(short: string, long: string): boolean {
  if (short === '') return false
  if (long === short || long.startsWith(`${short} of `)) return true
  return long.endsWith(` ${short}`) && !SECOND.test(long.slice(0, -short.length))
}

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\b(king|queen|monarch)\b/, 'king'],
  [/\b(emir|amir)\b/, 'emir'],
  [/\bsultan\b/, 'sultan'],
  [/\b(pope|pontiff|holy father|bishop of rome)\b/, 'pope'],
  [/\b(supreme leader|ayatollah|leader of the)\b/, 'supreme leader'],
  [/\b(president|head of state|chief of state)\b/, 'president'],
  [/\bchancellor\b/, 'chancellor'],
  [/\bsecretary[ -]general\b/, 'secretary general'],
  [/\bdirector[ -]general\b/, 'director general'],
  [/\bchair(person|man|woman)?\b/, 'chair'],
  [/\b(prime minister|premier|head of government|taoiseach)\b/, 'prime minister'],
]

const classOf = remember(MOST_TITLES, (title): string | null => {
  const words = title.toLowerCase()
  return CLASSES.find(([pattern]) => pattern.test(words))?.[1] ?? null
})

/** A king is no president, a chancellor no prime minister: leaders are told apart by what they are called. */
function sameClass(draft: Draft, title: string, day: string | null): boolean {
  const wanted = classOf(title)
  if (!wanted) return true
  const said = draft.titles.map((x) => classOf(x)).filter((x) => x !== null)
  if (said.length) return said.includes(wanted)
  const tenure = draft.person ? tenureNear(personById(draft.person)!, day) : null
  const known = tenure && LEADERS.includes(tenure.office) ? classOf(tenure.title) : null
  return known === null || known === wanted
}
