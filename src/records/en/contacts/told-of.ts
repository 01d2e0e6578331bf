import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import type { Scene } from './scene.ts'

const MATTER = oneOf('about|of|on|regarding|concerning|object')
const TELLING = oneOf(
  'report|brief|debrief|inform|tell|update|apprise|notify|acquaint|familiarise|familiarize|speak|talk|discuss|review|share|recount|relate|describe|explain|outline|reflect|hear|learn|compare|exchange',
)

/** "rang her to report [on his talks with Y]": whatever the telling still is to be, his talks were. */
export function isToldOf({ words, mentions }: Nominal, { lemma }: Predicate, relation: string): boolean {
  if (!MATTER.test(relation) || !TELLING.test(lemma)) return false
  return /^(the|his|her|their|its|this|that|those|these)\b/.test(words) || mentions.length > 0
}

const SPEAKING = /^(discuss|review|address|raise|examine|explore|prepare|speak|talk|touch|exchange|look|focus|mention)$/

/** "spoke [of his visit to Y]", "discussed preparations [for the summit]": a contact that is what was spoken about. */
export function isMatter({ relation, nominal }: Argument, { lemma, to }: Predicate): boolean {
  if (nominal.kind !== 'contact' || nominal.from < to || !SPEAKING.test(lemma)) return false
  if (/^(object|about|for|regarding|concerning)$/.test(relation)) return true
  // "spoke of the visit", but "spoke on the margins of the summit"
  return /^(of|on|upon)$/.test(relation) && nominal.from - to <= CLOSE
}

// "spoke also of": so many tokens behind its verb.
const CLOSE = 2

/** Whether a contact is told of at another one of the sentence: the day of that is not its own. */
export function isOfAnotherDay({ found }: Scene, base: ContactMention, predicate: Predicate): boolean {
  const { from, parent, args } = predicate
  const around = [from, parent?.from, ...args.map((x) => x.nominal.from)].filter((x) => x !== base.from)
  return found.some((x) => x.sentence === base.sentence && x.parties.length > 1 && around.includes(x.from))
}

const JOURNEY = /\b(visits?|trips?|tours?|journeys?|travels?)$/

/** "spoke about [a joint trip to Kenya]": a journey of which they spoke, and of which it is not said that it was made. */
export function isSpokenOf({ words }: Nominal, relation: string): boolean {
  return /^(?:on|about|regarding|concerning|over)$/.test(relation) && JOURNEY.test(words) && /^an? /.test(words)
}

/** "discussed [the trip] with X", "discussed [the talks between A and B] with X": of which they spoke, and of which X is no part. */
export function isDiscussed({ words, args: own }: Nominal, { lemma, args }: Predicate): boolean {
  const ofOthers = own.some((x) => x.relation === 'between' && x.nominal.kind === 'parties')
  if (!(JOURNEY.test(words) || ofOthers) || !/^(discuss|review|debate|examine|explore)$/.test(lemma)) return false
  return args.some((x) => x.relation === 'with' && x.nominal.kind === 'parties')
}
