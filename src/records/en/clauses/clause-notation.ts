import type { DateMention } from '../../../mentions/dates.ts'
import { findDates } from '../../../mentions/en/dates/find-dates.ts'
import { findMentions } from '../../../mentions/en/find-mentions.ts'
import { findTerms } from '../../../mentions/en/lexicon.ts'
import { tagTokens } from '../../../mentions/en/tags.ts'
import { tokenise } from '../../../mentions/tokens.ts'
import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import type { Token } from '../../../model/token.ts'
import { readClauses } from './read-clauses.ts'

/** Sentences with the clauses that must be read in them, each as subject | verb | arguments. */
export type ClauseCase = readonly [sentence: string, ...clauses: string[]]

/** The clauses of one sentence, a line each: [he | will meet | object:Rubio in:Doha]. */
export function clausesOf(text: string, headline = false): string[] {
  const tokens = tokenise(text, 0, text.length)
  const sentence = { from: 0, to: tokens.length, block: 0 }
  const terms = findTerms(tokens)
  const mentionAt = findMentions(
    tokens,
    [sentence],
    terms,
    () => headline,
    () => false,
  )
  const tags = tagTokens(tokens, [sentence], mentionAt, () => headline)
  const dateAt: DateMention[] = []
  for (const date of findDates(tokens, [sentence])) dateAt[date.from] = date
  const { predicates } = readClauses({ tokens, tags, terms, mentionAt, dateAt, headline: () => headline }, sentence, 0)
  return predicates.map((predicate) => writePredicate(tokens, predicate))
}

function writePredicate(tokens: readonly Token[], predicate: Predicate): string {
  const subject = predicate.subject ? writeNominal(tokens, predicate.subject) : '-'
  return `${subject} | ${writeVerb(predicate)} | ${writeArguments(tokens, predicate.args)}`.trim()
}

function writeVerb({ chain, lemma, particle, tense, modal, perfect, passive, negated, link }: Predicate): string {
  const finite = link !== 'infinitive' && link !== 'participle' && link !== 'gerund' && link !== 'reduced'
  const time = finite
    ? [tense === 'future' ? tense : (modal ?? tense), perfect ? 'perfect' : '']
    : [perfect ? 'perfect' : '', link]
  const marks = [negated ? 'not' : '', ...time, passive ? 'passive' : ''].filter((x) => x !== '' && x !== 'past')
  return [...chain, particle ? `${lemma} ${particle}` : lemma].join('>') + (marks.length ? ` (${marks.join(' ')})` : '')
}

function writeArguments(tokens: readonly Token[], list: readonly Argument[]): string {
  return list
    .map(({ relation, nominal }) => `${relation.replaceAll(' ', '-')}:${writeNominal(tokens, nominal)}`)
    .join(' ')
}

function writeNominal(tokens: readonly Token[], nominal: Nominal): string {
  if (nominal.kind === 'parties') {
    return nominal.mentions.map(({ name, to }) => nameAt(tokens, (name?.to ?? to) - 1)).join('+')
  }
  const own = writeArguments(tokens, nominal.args)
  const owners =
    nominal.kind === 'contact' ? nominal.mentions.map(({ to }) => `${nameAt(tokens, to - 1)}'s `).join('') : ''
  return owners + tokens[nominal.head]!.text + (own ? `{${own}}` : '')
}

/** The last word of a mention, without a closing comma. */
function nameAt(tokens: readonly Token[], at: number): string {
  return tokens[at]!.kind === 'mark' ? tokens[at - 1]!.text : tokens[at]!.text
}
