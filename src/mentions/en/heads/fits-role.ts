import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { isCapital } from '../names.ts'
import { COMMON_WORDS } from '../words/common.ts'
import type { RoleNoun } from '../words/roles.ts'
import { bodiesOfSeveralEnd } from './bodies-of-several.ts'
import { BODY } from './body-words.ts'
import { ADJECTIVES, describesNoun } from './describes.ts'
import { type Head, isBody, type Page, polityAt } from './head.ts'
import { ownedUnitEnd } from './owned-units.ts'

// Nouns for people that are as often verbs or things: they need a determiner or a state.
const BARE_ROLE =
  /^(host|guest|interlocutor|visitor|deputy|side|team|mission|leader|delegate|representative|general|commander|equivalent|administration|government|cabinet|regime|head|chief|director|chair|chairman|chairwoman|chairperson|boss|official|aide|leadership|envoy|member|coordinator)s?$/
// Of these, the ones that stand before a name: envoy Steve Witkoff.
const TITLE_ROLE = oneOf('leader|delegate|representative|general|commander|official|aide|envoy|coordinator')
// Nouns that say whom only with a state or what they are at the head of.
export const OWNED_ROLE = /^(head|chief|director|chair|chairman|chairwoman|chairperson|boss|member|coordinator)s?$/
// The same of several; the nouns are as often verbs.
const OWNED_PLURAL = oneOf('heads|chiefs|directors|chairmen|secretaries|speakers')
// Organs that are a party only where a state is said to have them: the Sudanese army, committees of Sudan and Ethiopia.
const ORGAN_ROLE = oneOf(
  'army|armies|forces|parliaments|parliament|ministries|commissions|commission|committees|committee|guards|rangers',
)

/** Whether a role noun stands for people here, rather than for a verb or a thing. */
export function fitsRole(page: Page, head: Head, role: { to: number; role: RoleNoun }): boolean {
  const { tokens } = page
  const word = tokens[role.to - 1]!.norm
  if (head.offices.length) return !head.plural && role.role.relation === 'counterpart'
  if (tokens[head.to - 1]?.norm === '-' && !tokens[head.to]!.spaced && head.to === head.from) return false
  if (role.to - head.to === 1 && ADJECTIVES.test(word) && describesNoun(page, role.to)) return false
  if (word === 'side' && head.determiner === 'possessive') return false
  if (word === 'hosts' && followsStateName(page, head)) return false
  const stated = head.polities.length > 0 || head.region !== null
  if (word === 'one') return stated && isProForm(page, head, role.to)
  if (role.role.kind === 'group') return isOfMany(page, head, role.to)
  if (ORGAN_ROLE.test(word))
    return stated || ownsState(page, role.to) || isArmyAlone(page, head, role) || sharesNoun(page, head, role.to)
  if (OWNED_PLURAL.test(word) && head.determiner === 'the' && bodiesOfSeveralEnd(page, role.to, tokens.length) > 0)
    return true
  if (OWNED_PLURAL.test(word) && role.role.kind !== 'delegation') return false
  if (OWNED_ROLE.test(word) && role.role.kind !== 'delegation')
    return stated || ownsState(page, role.to) || leads(page, head, role.to) || isOverUnit(page, role.to)
  const owned = role.role.relation != null && tokens[head.from - 1]?.kind === 'possessive'
  const determined = head.determiner !== 'none' || head.count !== null || owned
  const titled = TITLE_ROLE.test(word) && namedAfter(page, role.to)
  const followed = /^(of|from|led|headed|under)$/.test(tokens[role.to]?.norm ?? '')
  return !BARE_ROLE.test(word) || stated || determined || followed || titled || sharesNoun(page, head, role.to)
}

const SIDES_OF_WAR = oneOf('army|government')
const PEOPLE = oneOf(
  'delegates|negotiators|representatives|envoys|delegations|teams|commanders|officials|mediators|forces',
)

/** "between [army] and RSF delegates": the noun behind the second is that of both. */
function sharesNoun({ tokens }: Page, { to }: Head, end: number): boolean {
  if (!SIDES_OF_WAR.test(tokens[end - 1]!.norm) || end - to > 1) return false
  if (tokens[end]?.norm !== 'and' || !isOneOf(tokens[to - 1]?.norm ?? '', 'between', 'with', 'the', 'both'))
    return false
  return [2, 3, 4].some((ahead) => PEOPLE.test(tokens[end + ahead]?.norm ?? ''))
}

// States as one that are said only with the body or region to which they belong: NATO allies, European partners.
const FELLOWS = oneOf('allies|members|partners|states')

const ANYWHERE = oneOf('regional|international|world|global|foreign|other|several|various|member')

/** "EU countries", "the major powers"; not "members of the EU parliament", "trading partners". */
function isOfMany({ tokens }: Page, { region, polities, to }: Head, end: number): boolean {
  const fellows = FELLOWS.test(tokens[end - 1]!.norm)
  if (polities.some((x) => isBody(x.code))) return !fellows || tokens[end]?.norm !== 'of'
  if (region !== null) return !fellows || !(ANYWHERE.test(region) || tokens[end]?.norm === 'of')
  return end - to > 1 && !fellows
}

/** "met his Icelandic counterpart, X, and his Norwegian [one], Y" */
function isProForm({ tokens }: Page, { determiner }: Head, to: number): boolean {
  const named = tokens[to]?.norm === ',' && tokens[to + 1]?.letters === 'capital'
  return named && (determiner === 'possessive' || determiner === 'the')
}

/** "[Qatar] hosts": what the state does; "Qatari hosts" and "Qatar's hosts" are people. */
function followsStateName({ tokens }: Page, { polities, to }: Head): boolean {
  const state = polities.at(-1)
  return state?.to === to && tokens[to - 1]!.kind !== 'possessive' && !isOneOf(state.use, 'adjective', 'demonym')
}

/** "talks with [the army]": that of the state which the text is about. */
function isArmyAlone({ tokens }: Page, { determiner, to }: Head, role: { to: number }): boolean {
  const next = tokens[role.to]
  const goesOn = next?.kind === 'word' && next.spaced && isCapital(next)
  return (
    determiner === 'the' &&
    !goesOn &&
    /^(army|armed forces)$/.test(
      tokens
        .slice(to, role.to)
        .map((x) => x.norm)
        .join(' '),
    )
  )
}

/** "the head of the presidential office, Andriy Yermak": a title all the same. */
function leads(page: Page, head: Head, at: number): boolean {
  if (page.tokens[at]?.norm !== 'of') return false
  return head.determiner === 'the' || (page.tokens[head.to]!.letters === 'capital' && bodyNamed(page, at + 1))
}

/** "Chairman [of the National Assembly (NA)] X" */
function bodyNamed({ tokens }: Page, from: number): boolean {
  let at = tokens[from]?.norm === 'the' ? from + 1 : from
  while (at < from + LONGEST_BODY && tokens[at]?.letters === 'capital' && !BODY.test(tokens[at]!.norm)) at++
  return BODY.test(tokens[at]?.norm ?? '') && tokens[at]!.letters === 'capital'
}

const LONGEST_BODY = 6

/** "Liu Jianchao, [head] of the party's International Department" */
function isOverUnit(page: Page, at: number): boolean {
  return ownedUnitEnd(page, at, page.tokens.length) > 0
}

function namedAfter(page: Page, at: number): boolean {
  const next = page.tokens[at]
  if (!next) return false
  return next.spaced && next.kind === 'word' && isCapital(next) && !COMMON_WORDS.has(next.norm)
}

function ownsState(page: Page, at: number): boolean {
  if (page.tokens[at]?.norm !== 'of') return false
  for (let next = at + 1; next < at + 4; next++) if (polityAt(page, next)) return true
  return false
}
