import type { Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { ContactMention, PartyMention } from './contact-mention.ts'
import { isReporting } from './dates.ts'
import { withSetting } from './finish.ts'
import { wordsOf } from './page.ts'
import { newMention, partiesOf, partiesWith, type Scene, unique } from './scene.ts'

/** "Lula did the same on Friday", "Petro followed suit", "she did the same with Merz": the contact told last, of others. */
export function codeSameAgain(scene: Scene, predicate: Predicate): boolean {
  const last = scene.found.at(-1)
  if (
    !last ||
    !(isSameAgain(predicate) || isSo(scene, predicate)) ||
    !isToldJustBefore(scene, predicate, last) ||
    predicate.sentence - last.sentence > 1 ||
    last.parties.length !== 2
  )
    return false
  const doers = partiesOf(scene, predicate.subject)
  const others = partiesWith(scene, predicate, /^with$/)
  const parties = others.length > 0 ? [...doers, ...others] : withoutDoer(scene, last, doers)
  if (unique(parties).length < 2) return false
  const base = newMention(last.mode, last.status, last.rule, predicate.sentence, predicate.from, predicate.to)
  base.modeOpen = last.modeOpen
  withSetting(scene, base, predicate, null)
  scene.found.push({ ...base, date: base.date ?? last.date, place: base.place ?? last.place, parties: unique(parties) })
  return true
}

const SO = oneOf('so did|so do|so does|so had|so has|so have|so was|so were|so is|so are')

/** "So did X.", "So was Y.": the contact that the sentence before told, of another. */
export function codeSoDid(scene: Scene, index: number): void {
  const { page, found } = scene
  const { from } = page.sentences[index]!
  const last = found.at(-1)
  if (last?.parties.length !== 2 || last.sentence !== index - 1 || !SO.test(wordsOf(page, from, from + 2))) return
  const named = page.readings[index]!.nominals.find((x) => x.kind === 'parties' && x.from >= from + 2)
  const doers = named ? partiesOf(scene, named) : []
  const parties = unique(withoutDoer(scene, last, doers))
  if (doers.length === 0 || parties.length < 2) return
  found.push({ ...last, parties, sentence: index, from, to: named!.to, definite: false })
}

function isSameAgain({ lemma, negated, args }: Predicate): boolean {
  if (negated || !isOneOf(lemma, 'do', 'follow')) return false
  return args.some(
    (x) => x.relation === 'object' && isOneOf(x.nominal.words, 'the same', 'the same thing', 'suit', 'likewise'),
  )
}

/** "did so too", "also did", "did likewise": where nothing else was told since. */
function isSo({ page }: Scene, predicate: Predicate): boolean {
  const { lemma, negated, args, from, to } = predicate
  if (lemma !== 'do' || negated || args.some((x) => x.relation === 'object')) return false
  const around = wordsOf(page, Math.max(0, from - 1), Math.min(to + 3, page.tokens.length))
  return /^also did\b|\bdid (?:also )?(?:so|likewise|too|as well)\b/.test(around)
}

/** Whether nothing else was told between a contact and what takes it up: "expelled six envoys, and Y did the same". */
function isToldJustBefore({ page }: Scene, predicate: Predicate, last: ContactMention): boolean {
  const { from } = predicate
  for (let at = last.sentence; at <= predicate.sentence; at++)
    if (
      page.readings[at]!.predicates.some(
        (x) => x.link === 'main' && x.from > last.to && x.from < from && !isReporting(x),
      )
    )
      return false
  return true
}

/** The new doer in the place of him who did it first: the subject of the clause that told of it. */
function withoutDoer({ page, discourse }: Scene, last: ContactMention, doers: readonly PartyMention[]): PartyMention[] {
  const { predicates } = page.readings[last.sentence]!
  const teller = predicates.findLast((x) => x.from <= last.from) ?? predicates[0]
  const first = new Set(discourse.partiesOf(teller?.subject ?? null).map((x) => x.entity))
  const kept = last.parties.filter((x) => !first.has(x.entity))
  return kept.length === 1 ? [...doers, ...kept] : [...doers, last.parties[1]!]
}
