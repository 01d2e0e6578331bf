import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { type PartyMention, partyOf } from './contact-mention.ts'
import { datesBetween } from './dates.ts'
import { finish } from './finish.ts'
import { wordsOf } from './page.ts'
import { placeBetween } from './places.ts'
import { newMention, partiesOf, partiesWith, type Scene, unique } from './scene.ts'
import { headOf } from './separate.ts'
import { sessionBefore, settleInSession } from './sessions.ts'
import { hasFutureDate, statusOf } from './status.ts'

const SIDE_BY_SIDE = /^(beside|alongside|opposite|facing|next to)$/

const STAYING = oneOf('sit|seat|stand|pose|walk|closet')

/** "Seated beside X, Y": two who sit together meet. */
export function codeBeside(scene: Scene, predicate: Predicate): boolean {
  if (isAtSideOf(predicate) && wereTold(scene, predicate)) return false
  if (codeAtTable(scene, predicate)) return true
  if (predicate.lemma === 'be' && codeOpposite(scene, predicate)) return true
  if (predicate.lemma === 'be') return codeInCompany(scene, predicate)
  if (!STAYING.test(predicate.lemma)) return false
  const a = people(partiesOf(scene, predicate.subject))
  if (predicate.lemma === 'closet') return closeted(scene, predicate, a)
  const table = predicate.args.some((x) => x.relation === 'across')
  const near = partiesWith(
    scene,
    predicate,
    table ? /^(from|across)$/ : SIDE_BY_SIDE,
    a.map((x) => x.entity),
  )
  const b = people(near).filter((x) => !a.some((y) => y.entity === x.entity))
  return together(scene, predicate, a, b)
}

/** "Opposite him were [X and Y]" */
function codeOpposite(scene: Scene, predicate: Predicate): boolean {
  const a = people(partiesWith(scene, predicate, /^(opposite|facing)$/))
  const b = people(partiesOf(scene, predicate.subject)).filter((x) => a.every((y) => y.entity.state !== x.entity.state))
  return predicate.chain.length === 0 && together(scene, predicate, a, b)
}

/** "were closeted", "was closeted with X". */
function closeted(scene: Scene, predicate: Predicate, a: readonly PartyMention[]): boolean {
  const taken = a.map((x) => x.entity)
  const b = people(partiesWith(scene, predicate, /^with$/, taken))
  return b.length > 0 ? together(scene, predicate, a, b) : together(scene, predicate, a.slice(0, 1), a.slice(1))
}

const FOR_HOURS =
  /\b(hours?|minutes|(?:all|the (?:whole|entire|best part of the)) (?:morning|afternoon|evening|night|day))\b/

// "were [all] together in", "had been [last] together in"
const TOGETHER = /^(?:has |have |had |been |was |were |all |last |both |also )+together\b/

/** "was in Jerusalem with X", "was with X for three hours": of two states, at one place. */
function codeInCompany(scene: Scene, predicate: Predicate): boolean {
  if (predicate.chain.length > 0 || predicate.modal || predicate.args.some((x) => x.relation === 'object')) return false
  const a = people(partiesOf(scene, predicate.subject))
  const all = unique([...(sessionBefore(scene, predicate.sentence)?.parties ?? []), ...a])
  if (isPresent(scene, predicate) && a.length > 0 && all.length > 1 && !wereTold(scene, predicate))
    return together(scene, predicate, all.slice(0, 1), all.slice(1))
  const isWhere = ({ relation, nominal }: Argument) =>
    isOneOf(relation, 'in', 'at') && nominal.from > predicate.from && placeBetween(scene.page, nominal.from, nominal.to)
  const placed = predicate.args.some(isWhere)
  const words = wordsOf(scene.page, predicate.from, predicate.span.to)
  if (placed && a.length > 1 && TOGETHER.test(words)) return together(scene, predicate, a.slice(0, 1), a.slice(1))
  const lasted = FOR_HOURS.test(words)
  if (!lasted && !placed) return false
  const taken = a.map((x) => x.entity)
  const near = people(partiesWith(scene, predicate, /^with$/, taken))
  const b = near.filter((x) => x.entity.state !== null && a.every((y) => y.entity.state !== x.entity.state))
  return together(scene, predicate, a, b)
}

const AT_TABLE = oneOf('at|around|round|across|over')

/** "sat at the same table as X", "represented us at the table with X", "was across the table from X". */
function codeAtTable(scene: Scene, predicate: Predicate): boolean {
  const { args, passive, subject, chain } = predicate
  const table = args.find((x) => AT_TABLE.test(x.relation) && /\btable$/.test(x.nominal.words))
  if (!table || passive || chain.length > 0 || !SITTING.test(predicate.lemma)) return false
  const a = partiesOf(scene, subject).filter(isPresentable)
  const near = partiesWith(
    scene,
    predicate,
    FACING.test(predicate.lemma) ? /^object$/ : /^(with|as|from|opposite|facing|alongside|beside|next to)$/,
    a.map((x) => x.entity),
  )
  const b = near.filter(
    (x) => (isPresentable(x) || x.mention?.kind === 'group') && !a.some((y) => y.entity === x.entity),
  )
  return together(scene, predicate, a, b)
}

const FACING = oneOf('face|confront')
const SITTING = oneOf(
  'be|sit|seat|spend|confront|find|represent|face|join|take|stay|remain|speak|talk|work|negotiate|act|serve',
)

const AT_HIS_SIDE =
  /^,? ?(?:standing |seated |sitting )?(?:at|by) (?:his|her|their) side\b|^,? ?(?:standing |seated |sitting )?(?:beside|alongside|next to) (?:him|her|them)\b/

/** "announced it with [Y] at his side": who speaks has the other beside him. */
export function codeAtHisSide(scene: Scene, predicate: Predicate): void {
  if (predicate.link !== 'main') return
  const sentence = scene.page.sentences[predicate.sentence]!
  const { nominals } = scene.page.readings[predicate.sentence]!
  for (const nominal of nominals) {
    if (nominal.from < predicate.from || !isAtSide(scene, nominal, sentence.to)) continue
    const a = people(partiesOf(scene, predicate.subject))
    const b = people(
      partiesOf(
        scene,
        nominal,
        a.map((x) => x.entity),
      ),
    )
    together(scene, predicate, a, b)
    return
  }
}

/** Whether "with X at his side" says where X was, not whom somebody spoke with. */
export function isAtSide(scene: Scene, nominal: Nominal, limit: number): boolean {
  const { tokens } = scene.page
  if (nominal.kind !== 'parties' || tokens[nominal.from - 1]?.norm !== 'with') return false
  return AT_HIS_SIDE.test(wordsOf(scene.page, nominal.to, Math.min(nominal.to + 6, limit)))
}

function together(scene: Scene, predicate: Predicate, a: readonly PartyMention[], b: readonly PartyMention[]): boolean {
  const status = statusOf(predicate, hasFutureDate(scene, predicate), scene.page.headline(predicate.from))
  if (a.length === 0 || b.length === 0 || status !== 'held') return false
  const base = newMention('meeting', status, 'contacts/beside', predicate.sentence, predicate.from, predicate.to)
  finish(scene, base, { a, b, joint: true, separate: false }, predicate, null, '')
  const last = scene.found.at(-1)
  if (last?.from === base.from) settleInSession(scene, last)
  return true
}

const people = (parties: readonly PartyMention[]) => parties.filter((x) => x.entity.kind === 'person')

/** People, and teams that are called so; a bare state is nobody in the room. */
const isPresentable = ({ entity, mention }: PartyMention) =>
  entity.kind === 'person' || (mention?.kind === 'delegation' && entity.state !== null)

/** "were joined by X", "X joined them", "also present was X": one side more of the contact just told. */
export function hearJoined(scene: Scene, predicate: Predicate): void {
  const last = scene.found.at(-1)
  if (!last || last.parties.length < 2 || predicate.sentence - last.sentence > 1 || last.mode === 'message') return
  const known = new Set(last.parties.map((x) => x.entity))
  const joins = (parties: readonly PartyMention[]) => parties.length > 0 && parties.every((x) => known.has(x.entity))
  if (predicate.lemma === 'join') {
    // "who joined him on 8 September for the ministerial" tells of another occasion.
    const elsewhere = predicate.args.some((x) => isOneOf(x.relation, 'for', 'in', 'at'))
    if (elsewhere || datesBetween(scene.page, predicate.from, predicate.span.to).length > 0) return
    const { passive, subject } = predicate
    const met = passive ? partiesOf(scene, subject) : partiesWith(scene, predicate, /^object$/)
    const more = passive ? partiesWith(scene, predicate, /^by$/) : partiesOf(scene, subject)
    const { tense, modal, negated } = predicate
    if (joins(met)) add(scene, more)
    else if (!passive && tense === 'past' && !modal && !negated && predicate.args.some(isThatOne))
      add(scene, fromElsewhere(scene, more))
  } else if (isAtSideOf(predicate)) {
    const [{ nominal }] = predicate.args as [Argument]
    if (joins(partiesOf(scene, nominal))) add(scene, partiesOf(scene, predicate.subject))
  } else if (takesPart(predicate)) add(scene, fromElsewhere(scene, partiesOf(scene, predicate.subject)))
  else if (predicate.lemma === 'be' && isPresent(scene, predicate))
    add(scene, fromElsewhere(scene, partiesOf(scene, predicate.subject)))
}

/** "met X, [with whom were Y and Z]", "beside whom sat Y": whoever was with one whom somebody met. */
function isAtSideOf({ link, lemma, args, negated, chain, modal }: Predicate): boolean {
  const [first] = args
  if (link !== 'relative' || negated || modal || chain.length > 0 || !first) return false
  return (
    isOneOf(lemma, 'be', 'sit', 'stand', 'come') && isOneOf(first.relation, 'with', 'beside', 'alongside', 'next to')
  )
}

/** "X [took part] on a screen", "Y [also participated]": in what was told, where nothing else is named. */
function takesPart({ lemma, args, negated, modal, link, chain }: Predicate): boolean {
  if (negated || modal || chain.length > 0 || link !== 'main') return false
  const [object] = args.filter((x) => x.relation === 'object')
  const taking = lemma === 'participate' ? object === undefined : lemma === 'take' && object?.nominal.words === 'part'
  return taking && !args.some((x) => isOneOf(x.relation, 'in', 'at') && !isThatOne(x))
}

/** "joined [that conversation]", "took part in [the talks]": the contact just told. */
function isThatOne({ nominal }: Argument): boolean {
  return nominal.kind === 'contact' && nominal.args.length === 0 && /^(the|that|this|their) [a-z]+$/.test(nominal.words)
}

/** Whether a contact was told just before, of which more people are named. */
function wereTold({ found }: Scene, { sentence }: Predicate): boolean {
  const last = found.at(-1)
  return last !== undefined && last.parties.length >= 2 && sentence - last.sentence <= 1
}

const PRESENT =
  /\b(present|in attendance|on hand|(?:at|around|round) the table|in the room|on (?:the |a )?(?:(?:big|giant|video) )?screens?|on the line|connected)\b/

function isPresent({ page }: Scene, predicate: Predicate): boolean {
  const from = page.sentences[predicate.sentence]!.from
  return !predicate.negated && PRESENT.test(wordsOf(page, Math.max(from, predicate.from - 10), predicate.span.to))
}

const ATTENDING = /^,? ?(?:also )?(?:in attendance|present|on hand|attending|joining|taking part|participating)\b/

/** "with [X] in attendance": at the end of a sentence, when its contact is told. */
export function hearAttending(scene: Scene, index: number): void {
  const last = scene.found.at(-1)
  if (last?.sentence !== index || last.parties.length < 2) return
  const { tokens } = scene.page
  const { to } = scene.page.sentences[index]!
  for (const nominal of scene.page.readings[index]!.nominals) {
    if (nominal.kind !== 'parties' || tokens[nominal.from - 1]?.norm !== 'with') continue
    if (!ATTENDING.test(wordsOf(scene.page, nominal.to, Math.min(nominal.to + 4, to)))) continue
    add(scene, fromElsewhere(scene, partiesOf(scene, nominal)))
  }
}

/** Aides of a side are none of their own. */
function fromElsewhere(scene: Scene, parties: readonly PartyMention[]): readonly PartyMention[] {
  const states = new Set(scene.found.at(-1)!.parties.map((x) => x.entity.state))
  return parties.filter((x) => !states.has(x.entity.state))
}

function add(scene: Scene, more: readonly PartyMention[]): void {
  const last = scene.found.at(-1)!
  last.parties = unique([...last.parties, ...more.filter(isPresentable)])
}

/** "The delegations were headed by X and Y": who led the teams of the talks told just before, or next. */
export function hearHeads(scene: Scene, predicate: Predicate): void {
  const leads = isOneOf(predicate.lemma, 'lead', 'head')
  if (!leads || !(predicate.passive || predicate.link === 'reduced' || leadsSide(predicate))) return
  const { sentence } = predicate
  const active = !predicate.passive && predicate.link !== 'reduced'
  const others = active ? leadersBehind(scene, predicate) : leadersByBehind(scene, predicate)
  const parties = people([...partiesOf(scene, predicate.subject), ...others])
  const before = scene.heads.sentence === sentence ? scene.heads.parties : []
  scene.heads = { parties: [...before, ...parties], sentence }
  const last = scene.found.at(-1)
  if (last && sentence - last.sentence <= 2 && isOneOf(last.mode, 'talks', 'meeting', 'video'))
    last.parties = unique(last.parties.map((x) => headOf(parties, x)))
}

/** "X headed [the one]", "led [the Indian side]", "leads [ours]". */
function leadsSide({ args }: Predicate): boolean {
  const object = args.find((x) => x.relation === 'object')?.nominal
  if (!object) return false
  return (
    object.mentions[0]?.kind === 'delegation' ||
    /^(the one|ours|theirs|the former)$|\b(side|team|delegation)$/.test(object.words)
  )
}

// Whom the second of two leads, the verb left out: "and Y [the other]", "and Y [theirs]", "and Y [the Chinese]".
const OTHER_SIDE =
  /^ ?(?:the other|theirs|ours|the latter|that of|the [a-z]+(?: one| side| team| delegation)?(?=[.,;]|$))/

/** "Ajit Doval led the Indian side, and [Wang Yi] the Chinese". */
function leadersBehind(scene: Scene, { sentence, to }: Predicate): readonly PartyMention[] {
  const { page, discourse } = scene
  const end = Math.min(page.sentences[sentence]!.to, to + 24)
  for (let at = to; at < end; at++) {
    const mention = page.mentionAt[at]
    if (mention?.kind !== 'person' || mention.from !== at) continue
    if (!OTHER_SIDE.test(wordsOf(page, mention.to, Math.min(end, mention.to + 4)))) continue
    return discourse.entitiesOf(mention, []).map((entity) => partyOf(entity, mention))
  }
  return []
}

// The second of two teams, the verb left out: "and the Chinese side by X", "and the other by X".
const BY_OTHER_SIDE = /\band (?:the|its|their) (?:[a-z-]+ ){0,3}(?:side|team|delegation|one|other|latter|[a-z]+s) by$/

/** "The Russian team was headed by X, and the Ukrainian side by [Y]". */
function leadersByBehind({ page, discourse }: Scene, { sentence, to }: Predicate): readonly PartyMention[] {
  const end = Math.min(page.sentences[sentence]!.to, to + 24)
  for (let at = to + 2; at < end; at++) {
    const mention = page.mentionAt[at]
    if (mention?.kind !== 'person' || mention.from !== at || page.tokens[at - 1]!.norm !== 'by') continue
    if (!BY_OTHER_SIDE.test(wordsOf(page, Math.max(to, at - 8), at))) continue
    return discourse.entitiesOf(mention, []).map((entity) => partyOf(entity, mention))
  }
  return []
}
