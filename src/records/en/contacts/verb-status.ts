import type { Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { DUE } from '../frames/due-words.ts'
import { wordsOf } from './page.ts'
import type { Scene } from './scene.ts'

const RUMOUR = /\b(reports?|claims?|rumou?rs?|stories|story|allegations?|suggestions?|assertions?|speculation|news)$/
const FALSE =
  /\b(false|untrue|unfounded|baseless|groundless|fabricated|incorrect|inaccurate|wrong|fake|fiction|nonsense|invented|made up|not (?:true|correct|accurate))\b/

/** "Reports that they met [are false]". */
export function isFalse(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  const { link, from, parent } = predicate
  if (link !== 'that') return false
  // "A line [saying that they met] has been removed".
  const said = parent?.lemma === 'say' && isOneOf(parent.link, 'participle', 'reduced') ? parent.subject : null
  if (said && siblings.some((x) => x.from > from && x.subject === said && x.passive && TAKEN_BACK.test(x.lemma)))
    return ITEM.test(said.words)
  if (siblings.some((x) => isVerdictAhead(x, from))) return true
  const verdict = siblings.find((x) => x.from > from && x.subject !== null && x.subject.from < from)
  if (verdict?.passive && TAKEN_BACK.test(verdict.lemma)) return ITEM.test(verdict.subject!.words)
  if (!verdict || !RUMOUR.test(verdict.subject!.words)) return false
  const words = [verdict.lemma, ...verdict.args.map((x) => x.nominal.words)].join(' ')
  if (verdict.lemma !== 'be')
    return verdict.passive && /^(fabricate|invent|falsify|deny|dismiss|unfound)$/.test(verdict.lemma)
  return verdict.negated ? /\b(true|correct|accurate)\b/.test(words) : FALSE.test(words)
}

const ITEM =
  /\b(line|sentence|passage|paragraph|item|report|story|claim|post|tweet|message|article|dispatch|entry|statement)$/
const TAKEN_BACK = oneOf('remove|withdraw|retract|delete|strike|rescind|recant')

/** "[Wrong is the claim] that they met" */
function isVerdictAhead({ lemma, subject, args, to, negated }: Predicate, from: number): boolean {
  if (lemma !== 'be' || to > from || negated || !subject || !FALSE.test(subject.words)) return false
  return args.some((x) => x.relation === 'object' && RUMOUR.test(x.nominal.words))
}

/** "Asked if they would meet, X said that [no such meeting was planned]": what was asked about is denied. */
export function isAskedAndDenied({ page }: Scene, { opener, from, sentence }: Predicate): boolean {
  if (opener !== 'if' && opener !== 'whether') return false
  const { predicates } = page.readings[sentence]!
  if (!predicates.some((x) => x.lemma === 'ask' && x.from < from)) return false
  return predicates.some((x) => x.from > from && NO_SUCH.test(wordsOf(page, x.span.from, x.span.to)))
}

const NO_SUCH =
  /\bno (?:such|plans for (?:such|any)) (?:an? )?(?:meeting|call|talks|visit|summit|conversation|encounter|contact|trip)s?\b/

/** "an offer to meet was turned down", "an attempt to bring them together came to nothing". */
export function failsAfter(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  return siblings.some(
    (x) =>
      x.from > predicate.from &&
      (x.passive
        ? /^(turn|reject|refuse|decline|deny|rebuff|ignore|thwart)$/.test(x.lemma)
        : x.subject === predicate.subject &&
          (/^(fail|collapse|founder|flop|falter)$/.test(x.lemma) ||
            (x.lemma === 'come' && x.args.some((y) => isOneOf(y.nominal.words, 'nothing', 'naught'))) ||
            (x.lemma === 'fall' && x.particle === 'through'))),
  )
}

/** "the mission, due to meet X, [could not go ahead]": whoever was to do it was kept from it. */
export function fallsThrough({ link, chain, subject, from, to }: Predicate, siblings: readonly Predicate[]): boolean {
  const ahead = link === 'infinitive' || chain.some((x) => DUE.test(x))
  if (!ahead || !subject) return false
  return siblings.some((x) => {
    if (x.from <= to || x.subject === null || x.subject.from !== subject.from || from < subject.from) return false
    const words = [x.lemma, x.particle, ...x.args.map((y) => y.nominal.words)].join(' ')
    return (x.negated || x.chain.some((y) => isOneOf(y, 'unable', 'fail'))) && GOING.test(words)
  })
}

const GOING =
  /^(go (ahead|forward|on|through)?|proceed|travel|come|arrive|leave|depart|fly|appear|show up|turn up|materiali[sz]e|happen|make .*\b(it|journey|trip|way)|take .*\b(place|part)|be .*\bpossible|attend)\b/

/** "cancelled a summit at which the king was to host them": what befell the summit befell the meeting. */
export function statusAround(scene: Scene, predicate: Predicate, own: Status): Status {
  const around = predicate.args.find(
    (x) => x.nominal.kind === 'contact' && isOneOf(x.relation, 'in', 'at', 'during') && scene.statuses.has(x.nominal),
  )
  const status = around && scene.statuses.get(around.nominal)
  if (
    /\bneither\b/.test(wordsOf(scene.page, predicate.from, Math.min(predicate.to + 4, scene.page.tokens.length))) &&
    own === 'held'
  )
    return 'denied'
  return status === 'cancelled' || status === 'denied' || (status === 'proposed' && own === 'planned') ? status : own
}
