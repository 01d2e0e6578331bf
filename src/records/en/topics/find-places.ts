import { tableTrie } from '../../../mentions/table-trie.ts'
import type { TokenTrie } from '../../../mentions/trie.ts'
import type { Token } from '../../../model/token.ts'
import { TOPIC_WORDS, type TopicPlace, topicPlaces } from '../../../register/topics.ts'
import type { TopicMention } from './topic-mention.ts'
import { isBeforeOffice, isInTitle, isMatter, isSpokenOf } from './topic-setting.ts'

let trie: TokenTrie<TopicPlace> | null = null
const PASSED = new Set([
  'in',
  'to',
  'from',
  'at',
  'near',
  'via',
  'into',
  'of',
  'with',
  'by',
  'for',
  'between',
  'across',
  'inside',
  'through',
  'toward',
  'towards',
])
const AFTER_MATTER = new Set([
  'and',
  'or',
  'as',
  'where',
  'which',
  'after',
  'amid',
  'during',
  'following',
  'while',
  'but',
  'among',
  'at',
])
// Before "to", these make the name what is spoken of, not where somebody goes.
const TURNED = new Set([
  'addition',
  'respond',
  'responding',
  'response',
  'approach',
  'approaches',
  'regard',
  'respect',
  'relation',
  'aid',
  'assistance',
  'support',
  'attention',
  'relating',
  'related',
  'turning',
  'policy',
])
const LISTED = new Set([',', 'and', 'or', 'in', 'on', 'as', 'well', 'the', 'of', '&'])

/** The state that is named at token `from`, with what it may stand for; null where none is. */
export function placeAt(tokens: readonly Token[], from: number): { to: number; places: readonly TopicPlace[] } | null {
  const first = tokens[from]
  if (first?.kind !== 'word' || first.letters === 'lower') return null
  trie ??= tableTrie('topics/places', topicPlaces)
  const found = trie.longestAt(tokens, from)
  return found && { to: found.to, places: found.values }
}

/** What the name of a state at tokens [from, to) tells; `before` is the mention that precedes it. */
export function placeMentions(
  tokens: readonly Token[],
  from: number,
  to: number,
  places: readonly TopicPlace[],
  before: TopicMention | undefined,
): TopicMention[] {
  const strength = strengthOf(tokens, from, to, places, before)
  return places.map(({ state, topics, otherwise }) => ({
    from,
    to,
    topics,
    strength,
    choice: topics.length > 1,
    otherwise,
    state,
    rule: strength === 'strong' ? 'topics/matter-of-state' : 'topics/state',
  }))
}

function strengthOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  places: readonly TopicPlace[],
  before: TopicMention | undefined,
): TopicMention['strength'] {
  if (places.every(({ by }) => by === 'capital')) return 'passing'
  if (isInTitle(tokens, from) || isBeforeOffice(tokens, to, TOPIC_WORDS.titles)) return 'passing'
  if (isMatter(tokens, from, to) || continuesList(tokens, from, before)) return 'strong'
  if (places.every(({ by }) => by === 'adjective')) return 'passing'
  if (isSpokenOf(tokens, from)) return 'place'
  return isActor(tokens, from, to) || isAddress(tokens, from, to) ? 'passing' : 'place'
}

/** Whether the name is that of somebody who acts or to whom, from whom or where something is done. */
function isActor(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1]?.norm ?? '', tokens[to]]
  if (before === 'to' && TURNED.has(tokens[from - 2]?.norm ?? '')) return false
  if (next?.kind === 'possessive' || PASSED.has(before)) return true
  return next?.kind === 'word' && next.letters === 'lower' && !AFTER_MATTER.has(next.norm)
}

/** Whether a town stands in front of it: in Tehran, [Iran]. */
function isAddress(tokens: readonly Token[], from: number, to: number): boolean {
  const [town, comma] = [tokens[from - 2], tokens[from - 1]]
  const next = tokens[to]
  return comma?.norm === ',' && town?.letters === 'capital' && (next === undefined || next.kind === 'mark')
}

/** Whether the name goes on with a list of matters: developments in Syria, Libya and [Sudan]. */
function continuesList(tokens: readonly Token[], from: number, before: TopicMention | undefined): boolean {
  if (before?.strength !== 'strong' || before.to >= from || from - before.to > 4) return false
  return tokens.slice(before.to, from).every(({ norm }) => LISTED.has(norm))
}
