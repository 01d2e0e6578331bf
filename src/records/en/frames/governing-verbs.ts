import type { Nominal, Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'

/** Verbs of going somewhere: with a state or place as goal they tell of a visit, with a purpose of a contact. */
export const TRAVEL_VERBS = new Set('travel fly go head come arrive return journey depart land'.split(' '))

/** What a verb that has a contact noun as its object or subject makes of the contact. */
export type Governing =
  | 'hold'
  | 'host'
  | 'mediate'
  | 'cancel'
  | 'propose'
  | 'plan'
  | 'deny'
  | 'speak-of'
  | 'take'
  | 'send'

const governing: [Governing, string][] = [
  [
    'hold',
    'hold have conduct chair co-chair convene preside attend join begin start open resume end conclude finish complete continue wrap enter pursue lead engage participate get do share make go sit reopen restart relaunch round cap mark enjoy stage exchange co-host stop pause interrupt break reconvene intensify maintain undertake spend close kick organise organize meet give grant throw offer',
  ],
  ['take', 'take receive return answer'],
  ['send', 'send deliver convey transmit write dispatch address forward hand relay pass carry present bring submit'],
  ['host', 'host'],
  ['mediate', 'mediate broker facilitate arrange sponsor moderate oversee supervise'],
  [
    'cancel',
    'cancel postpone scrap shelve skip snub refuse reject decline delay boycott defer drop axe rebuff spurn abandon suspend miss avoid freeze reschedule',
  ],
  [
    'propose',
    'propose offer seek suggest request demand urge want ask float push consider invite favour favor support welcome back explore pursue await',
  ],
  [
    'plan',
    'plan accept schedule announce confirm prepare arrange set agree expect fix slate book pencil foresee envisage envision anticipate face',
  ],
  ['deny', 'deny rule'],
]

/** The governing sense of a verb; null where the verb has none of its own. */
export const GOVERNING: ReadonlyMap<string, Governing> = new Map(
  governing.toReversed().flatMap(([sense, verbs]) => verbs.split(' ').map((verb) => [verb, sense] as const)),
)

/** The governing sense of a clause's verb: who "arranges a meeting [with Y]" is to sit at it himself. */
export function governingOf({ lemma }: Predicate, { words, args }: Nominal): Governing | null {
  const between = (relation: string) => /^(between|of|among|for)$/.test(relation)
  if (lemma === 'arrange' && /^(an?|another|his|her|their) /.test(words) && !args.some((x) => between(x.relation)))
    return 'plan'
  return GOVERNING.get(lemma) ?? null
}

/** Verbs of which a contact noun is the subject when it takes place. */
export const HAPPEN_VERBS = new Set(
  'take be hold come last begin start end continue conclude follow focus resume go occur happen open run center centre deal cover touch include mark conduct wrap close review address break yield produce drag kick proceed mediate host broker facilitate arrange pay grant accord schedule plan postpone cancel call expect set fix slate book pencil foresee envisage envision anticipate'.split(
    ' ',
  ),
)

/** Verbs of keeping somebody from doing something: "kept X from meeting Y". */
export const PREVENTING = oneOf(
  'keep|prevent|stop|hinder|bar|ban|block|dissuade|deter|discourage|restrain|prohibit|preclude|exclude',
)

/** Verbs of finding fault with what others do. */
export const DISAPPROVING = oneOf(
  'criticise|criticize|denounce|condemn|deplore|decry|slam|blast|lambast|lambaste|deride|mock|ridicule|oppose|protest|object|disapprove|attack|question|bemoan|lament|regret|resent',
)
