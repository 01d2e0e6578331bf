import { wordFact } from '../../../mentions/words.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Entity } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import { saidIn, wordsOf } from './page.ts'
import { partiesOf, partiesWith, type Scene, type Sides } from './scene.ts'

/** The states that asked for a contact or rang up for it, as the words on it say; the contact's own party among them counts. */
export function askersOf(
  scene: Scene,
  base: ContactMention,
  sides: Sides,
  predicate: Predicate | null,
  nominal: Nominal | null,
): readonly string[] {
  if (base.mode === 'message') return []
  const callers = nominal
    ? askersByNoun(scene, base, sides, predicate, nominal)
    : callersByVerb(scene, base, sides, predicate)
  return [...requesters(scene, base, sides), ...callers]
}

const TELEPHONING = oneOf('contacts/phone|contacts/call|contacts/call-up')

/** "Macron rang Putin", "he was telephoned by Blinken and, in separate calls, by his counterparts". */
function callersByVerb(scene: Scene, base: ContactMention, sides: Sides, predicate: Predicate | null): string[] {
  if (!predicate) return []
  const within = predicate.args.filter((x) => x.nominal.kind === 'contact').flatMap((x) => askedBy(scene, x.nominal))
  if (within.length || !TELEPHONING.test(base.rule)) return within
  return statesOf(predicate.passive ? partiesWith(scene, predicate, /^by$/) : sides.a)
}

const ASKING = oneOf('make|place|initiate|request|seek|solicit')

/** "a call from X", "made a call to Y", "the call was placed by X", "a meeting requested by X". */
function askersByNoun(
  scene: Scene,
  base: ContactMention,
  sides: Sides,
  predicate: Predicate | null,
  nominal: Nominal,
): string[] {
  const reduced = askedBy(scene, nominal)
  if (reduced.length) return reduced
  if (predicate && isAsking(scene, base, predicate)) {
    if (predicate.passive) return statesOf(partiesWith(scene, predicate, /^by$/))
    if (predicate.subject !== nominal) return statesOf(sides.a.length ? sides.a : partiesOf(scene, predicate.subject))
  }
  if (base.mode !== 'call') return []
  const from = [...nominal.args, ...(predicate?.args ?? [])].find((x) => x.relation === 'from')
  return from ? statesOf(partiesOf(scene, from.nominal)) : []
}

/** "made a call", not "made it public". */
function isAsking({ page }: Scene, { mode }: ContactMention, { lemma, to }: Predicate): boolean {
  if (
    lemma === 'make' &&
    (mode !== 'call' || isOneOf(page.tokens[to]?.norm ?? '', 'public', 'known', 'clear', 'possible'))
  )
    return false
  return ASKING.test(lemma)
}

/** "a call [requested by New Delhi]". */
function askedBy(scene: Scene, { reduced }: Nominal): string[] {
  return statesOf(reduced.filter((x) => ASKING.test(x.lemma)).flatMap((x) => partiesWith(scene, x, /^by$/)))
}

function statesOf(parties: readonly { readonly entity: Entity }[]): string[] {
  return parties.flatMap(({ entity }) => entity.state ?? [])
}

const isRequest = wordFact((norm) => /^(request|requests|initiative|behest)$/.test(norm))
const saysRequest = saidIn(/request|initiative|behest/)

/** "at the request of the US side", "on Ankara's initiative", "at the latter's request". */
function requesters(scene: Scene, base: ContactMention, sides: Sides): string[] {
  const { page } = scene
  const found: string[] = []
  if (!saysRequest(page, base.sentence)) return found
  const { from, to } = pieceOf(scene, base)
  for (let at = from; at < to; at++) {
    if (!isRequest(page.tokens[at]!.word)) continue
    const near = wordsOf(page, Math.max(from, at - 3), Math.min(to, at + 4))
    const latter = [...sides.a, ...sides.b].at(-1)?.entity.state
    const former = [...sides.a, ...sides.b][0]?.entity.state
    if (/latter's (request|initiative)|(request|initiative) of the latter/.test(near) && latter) found.push(latter)
    else if (/former's (request|initiative)|(request|initiative) of the former/.test(near) && former) found.push(former)
    else found.push(...stateBehind(scene, at, to), ...stateBefore(scene, at, from))
  }
  return found
}

/** What of its sentence is on the contact: the stretch between semicolons. */
function pieceOf({ page }: Scene, { sentence, from }: ContactMention): { from: number; to: number } {
  const whole = page.sentences[sentence]!
  let [start, end] = [whole.from, whole.to]
  for (let at = whole.from; at < whole.to; at++) {
    if (page.tokens[at]!.norm !== ';') continue
    if (at < from) start = at + 1
    else if (end === whole.to) end = at
  }
  return { from: start, to: end }
}

/** "request [of the Turkish side]". */
function stateBehind(scene: Scene, at: number, to: number): string[] {
  if (!isOneOf(scene.page.tokens[at + 1]?.norm ?? '', 'of', 'by', 'from')) return []
  for (let next = at + 2; next < Math.min(to, at + 6); next++) {
    const state = stateAt(scene, next)
    if (state) return [state]
  }
  return []
}

/** "[Putin's] request", "[the Turkish side's] initiative", "at [French] request". */
function stateBefore(scene: Scene, at: number, from: number): string[] {
  const { tokens } = scene.page
  for (let before = at - 1; before >= Math.max(from, at - 5); before--) {
    const state = stateAt(scene, before)
    const isOwn = tokens[at - 1]!.kind === 'possessive' || before === at - 1
    if (state && isOwn) return [state]
  }
  return []
}

function stateAt({ page, discourse }: Scene, token: number): string | null {
  const polity = page.terms[token]?.values.find((x) => x.kind === 'polity')
  if (polity?.kind === 'polity') return polity.code
  const mention = page.mentionAt[token]
  return (mention && discourse.entitiesOf(mention, [])[0]?.state) ?? null
}
