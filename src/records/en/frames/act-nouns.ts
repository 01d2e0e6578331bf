import { wordFact } from '../../../mentions/words.ts'
import type { ActMode, ActType } from '../../../model/act.ts'
import { oneOf, type WordList } from '../../../model/one-of.ts'

/** What a noun tells when somebody stands to it as its doer: Kenya's [refusal], a [call] by Angola. */
export interface ActNoun {
  readonly rule: string
  readonly type: ActType
  readonly mode: ActMode | null
  /** Prepositions behind it that lead to its doer, beside "by". */
  readonly from: WordList
  /** Those that lead to whom it is done. */
  readonly to: WordList
  /** Two must stand behind "between". */
  readonly mutual: boolean
  /** Words that must follow. */
  readonly needs: RegExp | null
}

interface More {
  readonly mode?: ActMode
  readonly from?: string
  readonly to?: string
  readonly mutual?: boolean
  readonly needs?: RegExp
}

const noun = (type: ActType, words: string, more: More = {}): readonly [string, ActNoun] => [
  words,
  {
    rule: `acts/noun-${words.split(' ')[0]}`,
    type,
    mode: more.mode ?? null,
    from: oneOf(`by|${more.from ?? ''}`),
    to: oneOf(more.to ?? ''),
    mutual: more.mutual ?? false,
    needs: more.needs ?? null,
  },
]

const NOUNS: readonly (readonly [string, ActNoun])[] = [
  noun('REQUEST', 'demand demands request requests plea pleas petition', {
    from: 'of|from',
    to: 'to|on',
    needs: /^.{0,40}\b(?:for|to|that)\b/,
  }),
  noun('REQUEST', 'appeal appeals call calls', { from: 'from', to: 'to|on', needs: /^.{0,40}\b(?:for|to)\b/ }),
  noun('REJECT', 'refusal rejection veto defiance violation violations breach', { to: 'of' }),
  noun('ACCUSE', 'accusation accusations allegation allegations lawsuit complaint complaints', {
    from: 'from',
    to: 'against|of',
  }),
  noun('ACCUSE', 'condemnation denunciation criticism', { mode: 'condemn', from: 'from', to: 'of' }),
  noun('THREATEN', 'threat threats ultimatum warning warnings', { from: 'from', to: 'to|against' }),
  noun('SUPPORT', 'praise endorsement recognition', { from: 'from', to: 'of|for' }),
  noun('SUPPORT', 'offer offers readiness willingness', {
    mode: 'offer',
    from: 'from|of',
    to: 'to',
    needs: /^.{0,40}\b(?:to|of)\b/,
  }),
  noun('AGREE', 'agreement accord deal pact treaty truce ceasefire cease-fire', { mutual: true }),
  noun('AID', 'aid donation donations airlift shipment shipments', {
    from: 'from',
    to: 'to|for',
    needs: /^.{0,40}\b(?:to|for)\b/,
  }),
  noun('RETREAT', 'withdrawal pullout pull-out surrender resignation', { from: 'of', to: 'from' }),
  noun('RETREAT', 'release', { to: 'to' }),
  noun('CONCEDE', 'lifting easing', { to: 'on|against' }),
  noun('SANCTION', 'expulsion suspension embargo boycott sanctions recall', { to: 'of|on|against' }),
  noun(
    'COERCE',
    'arrest arrests detention seizure occupation annexation blockade kidnapping abduction crackdown siege deportation closure',
    { to: 'of|on' },
  ),
  noun('MOBILIZE', 'deployment buildup build-up mobilisation mobilization', { from: 'of', to: 'in|near|against' }),
  noun(
    'ASSAULT',
    'attack attacks strike strikes airstrike airstrikes raid raids bombing bombings bombardment shelling invasion offensive incursion incursions assault assaults massacre assassination',
    {
      to: 'on|against|of|in|into',
    },
  ),
  noun('ASSAULT', 'fighting clashes clash battle battles gunbattle gunfight skirmish skirmishes', {
    from: 'between',
    to: 'with',
  }),
  noun(
    'PROTEST',
    'protest protests demonstration demonstrations riot riots rioting rally rallies march marches sit-in vigil unrest',
    {
      to: 'against',
    },
  ),
]

const BY_NOUN = new Map<string, ActNoun>()
for (const [words, one] of NOUNS) for (const word of words.split(' ')) BY_NOUN.set(word, one)

/** What a noun tells by its folded word; null for most. */
export const actNounOf = wordFact((norm) => BY_NOUN.get(norm) ?? null)
