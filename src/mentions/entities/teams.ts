import type { Mention } from '../../model/mention.ts'
import { oneOf } from '../../model/one-of.ts'
import { isWorkingTeam } from '../../model/working-team.ts'
import { besieged, onlyGroup, warringState } from './at-war.ts'
import { commonState } from './common-state.ts'
import { describe } from './describe.ts'
import { addDraft, type Book, type Draft } from './draft.ts'
import { itsPeople } from './its-people.ts'
import { stateOfTeam } from './team-state.ts'

/** The teams that a mention means: of each state, or a group under arms. */
export function delegations(book: Book, mention: Mention): Draft[] {
  if (mention.states.length) return mention.states.map((state) => delegation(book, mention, state))
  if (!mention.title) return [faction(book, mention)]
  const warring = warringState(book, mention)
  if (warring) return [delegation(book, mention, warring)]
  const its = itsPeople(book, mention)
  if (its) return [its]
  if (mention.determiner !== 'the') return []
  // "the junta" is the one spoken of before, or that of the state which the document is about.
  const only = stateOfTeam(book, mention)
  const state =
    only ??
    (RULERS.test(mention.title) ? (ruledState(book, mention.title) ?? commonState(book)) : null) ??
    besieged(book, mention.title)
  return state ? [delegation(book, mention, state)] : []
}

const RULERS = oneOf('junta|regime|ruling council')

/** "the head of Myanmar's [junta]": the one state of whose rulers the text has spoken so. */
function ruledState({ setting: { mentions } }: Book, title: string): string | null {
  const named = new Set(mentions.filter((x) => x.words.toLowerCase().includes(title)).flatMap((x) => x.states))
  return named.size === 1 ? [...named][0]! : null
}

/** A group under arms: known again by its short form, its name, or because no other is spoken of. */
function faction(book: Book, mention: Mention): Draft {
  const known = book.drafts.filter((x) => x.kind === 'delegation' && x.state === null)
  const name = mention.words
  const short = shortForm(name)
  const same = known.find((x) => x.name === name || (short !== null && shortForm(x.name) === short))
  const bare = !/\p{Lu}/u.test(name.slice(1))
  const group = bare ? onlyGroup(book) : null
  if (group) return delegation(book, mention, group)
  const draft = same ?? (bare && known.length === 1 ? known[0] : undefined)
  if (!draft) return addDraft(book, 'delegation', name, mention)
  if (!bare && name.length > draft.name.length) draft.name = name
  return draft
}

/** "ELN" of "National Liberation Army (ELN)", of "ELN guerrillas" and of the full name alone; null where there is none. */
function shortForm(name: string): string | null {
  const said = /\p{Lu}{2,}(?:-\p{Lu}+)?/u.exec(name)?.[0]
  if (said) return said
  const initials = [...name.matchAll(/\b\p{Lu}(?=\p{Ll})/gu)].map(([letter]) => letter)
  return initials.length > 2 ? initials.join('') : null
}

const TEAM = /delegation|negotiat|team/i

/** The team of a state, by the best name that the text has for it. */
export function delegation(book: Book, mention: Mention, state: string): Draft {
  const working = isWorkingTeam(mention.words)
  const known = book.drafts.find(
    (x) => x.kind === 'delegation' && x.state === state && isWorkingTeam(x.name) === working,
  )
  const named = mention.kind === 'state'
  const name = named ? mention.words.replace(/^the /i, '') : describe(mention, state)
  if (!known) return addDraft(book, 'delegation', name, mention, { state, metonym: mention.metonym, proper: named })
  const team = mention.kind === 'delegation' && TEAM.test(mention.words) && !TEAM.test(known.name)
  const proper = named && !mention.metonym && (known.metonym || !known.proper) && !TEAM.test(known.name)
  known.proper ||= proper
  const people = mention.kind === 'delegation' && known.metonym
  if (team || proper || people) {
    known.name = name
    known.metonym = false
  }
  return known
}
