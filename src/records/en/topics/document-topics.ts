import type { Topic } from '../../../model/codes.ts'
import { DOSSIER_TOPICS } from '../../../register/topics.ts'
import type { TopicMention } from './topic-mention.ts'

const WEIGHTS = { strong: 3, place: 2, passing: 1, weak: 0 } as const
// A state that may stand for several topics (Iran) is company enough for a weak term ("the nuclear file"), and no more.
const COMPANY = 0.01

/** How much a document speaks of each topic: named outright, by a state's name, or by a name in passing. */
export function documentTopics(mentions: readonly TopicMention[]): Map<Topic, number> {
  const weights = new Map<Topic, number>()
  const add = (topic: Topic, weight: number) => weights.set(topic, (weights.get(topic) ?? 0) + weight)
  for (const { topics, strength, choice, state } of mentions)
    for (const topic of topics) {
      if (!choice) add(topic, WEIGHTS[strength])
      else if (state !== null) add(topic, COMPANY)
    }
  for (const { topics, strength, choice } of mentions)
    for (const topic of topics)
      if (choice && strength === 'weak' && topics.length === 1 && weights.has(topic)) add(topic, 2)
  return weights
}

/** Of some topics, the one that a document speaks of most; null where it speaks of none. */
export function mostSpokenOf(topics: readonly Topic[], weights: ReadonlyMap<Topic, number>): Topic | null {
  const least = topics.length > 1 ? 1 : 0
  return topics.reduce<Topic | null>((leader, topic) => {
    const weight = weights.get(topic) ?? 0
    return weight > (leader === null ? 0 : (weights.get(leader) ?? 0)) && weight >= least ? topic : leader
  }, null)
}

const LEAST_WEIGHT = 4
const LEAST_SHARE = 0.5
const LEAST_SHARE_OF_LEAD = 0.3

/**
 * The one dossier that the whole document is about; null where there is none or more than one.
 * The bare name of a state that is itself a party counts only where the other party's is of the same dossier.
 */
export function documentTheme(mentions: readonly TopicMention[], parties: readonly string[]): Topic | null {
  const shared = sharedTopics(mentions, parties)
  const counted = mentions.filter(
    ({ state, strength, topics }) =>
      state === null || strength === 'strong' || !parties.includes(state) || topics.some((topic) => shared.has(topic)),
  )
  const dossiers = new Map([...documentTopics(counted)].filter(([topic]) => DOSSIER_TOPICS.has(topic)))
  const theme = mostSpokenOf([...dossiers.keys()], dossiers)
  if (theme === null) return null
  const weight = dossiers.get(theme) ?? 0
  const total = [...dossiers.values()].reduce((sum, each) => sum + each, 0)
  const lead = counted.find(({ topics, choice }) => !choice && topics.some((topic) => DOSSIER_TOPICS.has(topic)))
  const leastShare = lead?.topics.includes(theme) ? LEAST_SHARE_OF_LEAD : LEAST_SHARE
  return weight >= LEAST_WEIGHT && weight >= leastShare * total ? theme : null
}

/** Topics to which two or more of the parties belong by name: Serbia and Kosovo, Ethiopia and Somalia. */
function sharedTopics(mentions: readonly TopicMention[], parties: readonly string[]): Set<Topic> {
  const first = new Map<Topic, string>()
  const shared = new Set<Topic>()
  for (const { state, topics } of mentions) {
    if (state === null || !parties.includes(state)) continue
    for (const topic of topics) {
      if ((first.get(topic) ?? state) !== state) shared.add(topic)
      else first.set(topic, state)
    }
  }
  return shared
}
