import type { Mention } from '../../model/mention.ts'
import type { Sentence, Token } from '../../model/token.ts'
import * as closed from './words/closed.ts'
import { BASE, ING, PARTICIPLE, PAST, THIRD, VERB_FORMS } from './words/verbs.ts'

/** What a word does in its sentence. */
export type Tag =
  | 'mention'
  | 'verb'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'negation'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'determiner'
  | 'possessive'
  | 'number'
  | 'mark'
  | 'word'

// Forms that are nouns as often as verbs; after another noun they are taken for nouns.
const NOUN_TOO = new Set(
  `talk talks call calls visit visits meeting meetings contact contacts host hosts exchange exchanges address report reports attack attacks strike strikes plan plans move moves demand demands support aid offer offers deal deals order orders help work works attempt attempts test tests release increase return question questions result results claim claims comment comments remark remarks hope hopes need needs use charge ceasefire transfer guarantee guarantees pressure progress promise promises protest record release request requests resolve response rule rules sanction sanctions score share ship sign signal signals stage stand start state states stay step steps stop stress study tackle target targets threat tour trade travel treat trigger trip turn update updates veto view views voice vote votes walk want warning watch welcome wish yield message messages cable cables text texts phone telephone summit brief briefing briefings chair change changes challenge concern concerns conduct control cover debate debates delay delays dispute disputes draw drive echo end ends estimate estimates face favour favor fear fears feature fight fire focus force forces forge form forms function gain goal grant ground grounds guide hand head heads hit impact impose influence interest interests interview issue issues judge land launch lead leads link links list look lunch mark march matter matters measure measures mention mission name note notes notice object objective offensive permit pledge pledges point points position positions post power praise present press prize probe process produce project projects push range rate reach read refuse regard regret release relief review reviews ride rise risk roll rush sail sale salute search secure seek sense service set shift show shuttle sketch slip snub sound spark split spread sponsor spur stem stick storm stream stretch struggle suit supply surge surprise suspect swing talk task tear tie ties touch track traffic trust try value vow vows wave wear welcome win withdraw wonder worry wrap consult dialogue dinner welcome discuss negotiating understanding gathering opening standing building finding hearing training funding fighting killing bombing shelling warming crossing holding landing housing setting meaning feeling closing parting blessing being`.split(
    /\s+/,
  ),
)

/** Tags every token of every sentence; mentions keep one tag throughout. */
export function tagTokens(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentionAt: readonly (Mention | undefined)[],
  headline: (at: number) => boolean,
): Tag[] {
  const tags: Tag[] = new Array(tokens.length).fill('word')
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; ) {
      const mention = mentionAt[at]
      if (mention) {
        for (; at < Math.min(mention.to, sentence.to); at++) tags[at] = 'mention'
        continue
      }
      tags[at] = tagAt(tokens, tags, at, sentence, mentionAt, headline(at))
      at++
    }
  }
  return tags
}

function tagAt(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  sentence: Sentence,
  mentionAt: readonly (Mention | undefined)[],
  headline: boolean,
): Tag {
  const token = tokens[at]!
  if (token.kind === 'possessive') return 'possessive'
  if (token.kind === 'mark') return 'mark'
  if (token.kind === 'number') return 'number'
  const fixed = closedTag(tokens, at, sentence)
  if (fixed) return fixed
  if (token.letters !== 'lower' && at > sentence.from && !headline) return 'word'
  const forms = VERB_FORMS.get(token.norm)?.reduce((bits, form) => bits | form.forms, 0)
  if (forms && isVerb(tokens, tags, at, forms, sentence, mentionAt, headline)) return 'verb'
  return token.norm.endsWith('ly') && token.norm.length > 4 && token.letters === 'lower' ? 'adverb' : 'word'
}

function closedTag(tokens: readonly Token[], at: number, sentence: Sentence): Tag | null {
  const norm = tokens[at]!.norm
  const next = at + 1 < sentence.to ? tokens[at + 1] : undefined
  if (norm === 'to')
    return next &&
      (VERB_FORMS.get(next.norm)?.some((x) => x.forms & BASE) || closed.ADVERBS.has(next.norm)) &&
      next.letters === 'lower'
      ? 'to'
      : 'preposition'
  if (closed.MODALS.has(norm) && tokens[at]!.text !== 'May') return 'modal'
  if (closed.BE.has(norm)) return 'be'
  if (closed.HAVE.has(norm)) return 'have'
  if (closed.DO.has(norm)) return 'do'
  if (norm === 'not' || norm === 'never') return 'negation'
  if (closed.RELATIVES.has(norm)) return 'relative'
  if (norm === 'that') return 'subordinator'
  if (closed.DETERMINERS.has(norm) || closed.POSSESSIVE_PRONOUNS.has(norm)) return 'determiner'
  if (closed.CONJUNCTIONS.has(norm)) return 'conjunction'
  if (closed.SUBORDINATORS.has(norm)) return closed.PREPOSITIONS.has(norm) ? 'preposition' : 'subordinator'
  if (closed.ADVERBS.has(norm)) return 'adverb'
  if (closed.PREPOSITIONS.has(norm)) return 'preposition'
  if (closed.PERSONAL_PRONOUNS.has(norm)) return 'word'
  return null
}

function isVerb(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  forms: number,
  sentence: Sentence,
  mentionAt: readonly (Mention | undefined)[],
  headline: boolean,
): boolean {
  const norm = tokens[at]!.norm
  let before = at - 1
  while (
    before >= sentence.from &&
    (tags[before] === 'adverb' || tags[before] === 'negation') &&
    !/^(further|face-to-face|first|last|next)$/.test(tokens[before]!.norm)
  )
    before--
  const tag = before >= sentence.from ? tags[before]! : null
  const next = at + 1 < sentence.to ? tokens[at + 1]! : undefined
  const objectFollows =
    mentionAt[at + 1] !== undefined ||
    (next !== undefined && (closed.DETERMINERS.has(next.norm) || closed.POSSESSIVE_PRONOUNS.has(next.norm)))
  if (tag === 'to' || tag === 'modal' || tag === 'do') return (forms & BASE) !== 0
  if (tag === 'be') return (forms & (ING | PARTICIPLE)) !== 0
  if (tag === 'have') return (forms & PARTICIPLE) !== 0
  if (tag === 'determiner' || tag === 'possessive' || tag === 'number') {
    if (tag === 'determiner' && /^(both|all|that|each|neither|either|many|some|several)$/.test(tokens[before]!.norm))
      return (forms & PAST) !== 0
    return false
  }
  if (tag === 'preposition')
    return (
      (forms & ING) !== 0 &&
      (norm !== 'meeting' || mentionAt[at + 1] !== undefined) &&
      !(NOUN_TOO.has(norm) && !objectFollows)
    )
  if (tag === null) {
    if (forms & ING) return !NOUN_TOO.has(norm) || mentionAt[at + 1] !== undefined
    if (forms & PARTICIPLE) return true
    return !NOUN_TOO.has(norm) && headline
  }
  if (tag === 'word') {
    const previous = tokens[before]!
    const pronoun = closed.PERSONAL_PRONOUNS.has(previous.norm)
    if (pronoun) return true
    if (forms & PAST) return !(previous.norm.endsWith('ly') && false)
    if (forms & PARTICIPLE) return true
    if (forms & ING) return !NOUN_TOO.has(norm)
    return !NOUN_TOO.has(norm) || (headline && objectFollows)
  }
  if (tag === 'mention') {
    if (forms & (PAST | PARTICIPLE)) return true
    if (tokens[at - 1]!.norm === '-') return false
    if (forms & ING) return norm !== 'meeting' || objectFollows || next?.norm === 'with'
    if (!NOUN_TOO.has(norm)) return true
    const subject = mentionBefore(mentionAt, before)
    if (norm === 'talks' && subject?.kind === 'state') return false
    if ((forms & THIRD) !== 0 && forms & BASE) return false
    return (
      objectFollows || /^(with|to|in|on|for|by|at|that|over)$/.test(next?.norm ?? '') || subject?.kind === 'pronoun'
    )
  }
  if (tag === 'verb') return (forms & (PAST | PARTICIPLE)) !== 0 && !NOUN_TOO.has(norm)
  if (tag === 'conjunction' || tag === 'mark') {
    if (forms & (PAST | PARTICIPLE)) return true
    if (forms & ING) return !NOUN_TOO.has(norm) || objectFollows
    return !NOUN_TOO.has(norm) || objectFollows
  }
  if (tag === 'relative' || tag === 'subordinator')
    return !NOUN_TOO.has(norm) || objectFollows || (forms & (PAST | PARTICIPLE)) !== 0 || tag === 'relative'
  return !NOUN_TOO.has(norm)
}

function mentionBefore(mentionAt: readonly (Mention | undefined)[], at: number): Mention | undefined {
  for (let back = at; back >= 0 && back > at - 12; back--) if (mentionAt[back]) return mentionAt[back]
  return undefined
}
