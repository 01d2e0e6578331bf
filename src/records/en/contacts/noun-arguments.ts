import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import type { Mode, Role } from '../../../model/contact.ts'
import type { Entity } from '../../../model/mention.ts'
import { isOneOf, type WordList } from '../../../model/one-of.ts'
import { HAPPEN_VERBS } from '../frames/governing-verbs.ts'
import { RELATIONAL } from '../frames/relational-nouns.ts'
import { isAtSide } from './attendance.ts'
import type { PartyMention } from './contact-mention.ts'
import { isOfPeople } from './including.ts'
import { isOnAgenda } from './on-agenda.ts'
import { wordsOf } from './page.ts'
import { doerOf, isEach, partiesOf, type Scene } from './scene.ts'

/** "held talks with several leaders, [including A and B]": those named of many. */
function members(scene: Scene, nominal: Nominal, predicate: Predicate | null): PartyMention[] {
  const behind = predicate?.args.filter((x) => x.nominal.from > nominal.from) ?? []
  return [...nominal.args, ...behind]
    .filter((x) => x.relation === 'including' && isOfPeople(scene, x.nominal))
    .flatMap((x) => partiesOf(scene, x.nominal))
}

/** "as proof of the close ties [between the two countries]": that is no side of the meeting. */
function isOfMatter({ page }: Scene, { from }: Nominal): boolean {
  return RELATIONAL.test(page.tokens[from - 2]?.norm ?? '')
}

/** "During the talks they spoke of trade in arms [between A and B]": what stands between them is another thing. */
function isOfThing({ args }: Predicate, { from }: Nominal, relation: string): boolean {
  if (isOneOf(relation, 'object', 'subject')) return false
  return args.some(({ nominal }) => nominal.kind === 'thing' && nominal.to === from - 1)
}

const GIVEN_FOR =
  /\b(receptions?|dinners?|lunch|lunches|luncheons?|breakfasts?|banquets?|suppers?|tea|iftar|meetings?|talks|audiences?|gatherings?|summit)$/

/** The parties that stand behind a contact noun, or behind the verb above it, in some relations: talks [with X], a call [to Y]. */
export function argumentParties(
  scene: Scene,
  nominal: Nominal,
  predicate: Predicate | null,
  relation: string,
  relations: WordList,
  mode: Mode,
): PartyMention[] {
  const fits = ({ relation, nominal: nominalOf }: Argument) => {
    if (relation === 'of' && isEach(scene, nominalOf)) return relations.test('with')
    if (!relations.test(relation) || isAtSide(scene, nominalOf, nominalOf.to + 6)) return false
    if (isOnAgenda(scene, nominalOf)) return false
    if (relation === 'for')
      return (
        GIVEN_FOR.test(nominal.words) && /^(give|host|throw|hold|have|offer|organi[sz]e)$/.test(predicate?.lemma ?? '')
      )
    if (relation === 'to' && /\baudience$/.test(nominal.words)) return true
    if (relation === 'to' && predicate?.lemma === 'grant') return true
    if (relation === 'to')
      return mode === 'message' || mode === 'visit' || (mode === 'call' && /\bcalls?\b/.test(nominal.words))
    if (relation === 'from') return mode === 'call' || mode === 'message'
    return relation !== 'on' || isPaid(nominal, predicate)
  }
  const doers = predicate && relation === 'object' ? partiesOf(scene, doerOf(predicate)).map((x) => x.entity) : []
  const own = nominal.args.filter(fits).flatMap((x) => withRole(scene, x.nominal, doers))
  if (own.length === 0 && relations.test('with')) own.push(...members(scene, nominal, predicate))
  if (own.length || !predicate || (relation === 'subject' && !HAPPEN_VERBS.has(predicate.lemma))) return own
  // "since the summit, [in Cairo, among A, B and C]": whoever meets among themselves is no matter of the verb.
  const among = () =>
    predicate.args
      .filter(
        (x) => isOneOf(x.relation, 'between', 'among') && relations.test('among') && x.nominal.from > nominal.from,
      )
      .filter((x) => !isOfMatter(scene, x.nominal) && !isOfThing(predicate, x.nominal, relation))
      .flatMap((x) => withRole(scene, x.nominal, doers))
  // "During the visit X will meet with Y": the verb's other side is not the visit's.
  if (/^(before|after|since|until|ahead of|following)$/.test(relation)) return own.length > 0 ? own : among()
  if (mode === 'visit' && /^(during|in|on|of|within)$/.test(relation)) return own
  const behind = predicate.args.filter(
    (x) =>
      fits(x) &&
      x.nominal.from > (relation === 'object' ? predicate.to : nominal.from) &&
      x.relation !== 'of' &&
      !(x.relation === 'between' && (isOfMatter(scene, x.nominal) || isOfThing(predicate, x.nominal, relation))) &&
      !(x.relation === 'by' && (predicate.passive || predicate.lemma === 'be')),
  )
  // "With X he held talks on trade": the other side stands in front.
  const inFront =
    behind.length === 0 && relation === 'object' && relations.test('with')
      ? predicate.args.filter((x) => x.relation === 'with' && isInFront(scene, x.nominal, predicate) && fits(x))
      : []
  return [...behind, ...inFront].flatMap((x) => withRole(scene, x.nominal, doers))
}

/** "With X, he held", "With X he held", but not "With X watching, he held". */
function isInFront({ page }: Scene, { to }: Nominal, { from, subject }: Predicate): boolean {
  if (to > from) return false
  return subject?.from === to || page.tokens[to]?.norm === ',' || page.tokens[to - 1]?.norm === ','
}

/** "paid a visit [on X]", "made a call on X", "a courtesy call on X": a call that is no telephone's. */
export function isPaid({ words }: Nominal, predicate: Predicate | null): boolean {
  const paid = predicate !== null && isOneOf(predicate.lemma, 'pay', 'make', 'return')
  return (
    (paid && /\b(calls?|visits?)$/.test(words)) ||
    /\b(courtesy|farewell|introductory|protocol|ceremonial|official|condolence) calls?$/.test(words)
  )
}

/** "with Qatar as mediator": what a party is said to be there. */
function withRole(scene: Scene, nominal: Nominal, besides: readonly Entity[]): PartyMention[] {
  const { tokens } = scene.page
  const behind = wordsOf(scene.page, nominal.to, Math.min(nominal.to + 7, tokens.length))
  const said =
    /^,? ?(?:(?:acting |serving )?as|among) (?:a |an |the |its |their )?(mediator|go-between|intermediar|facilitator|host|broker|guarantor|sponsor|observer)/.exec(
      behind,
    )?.[1]
  const role: Role = said === 'host' ? 'host' : said ? 'mediator' : 'party'
  return partiesOf(scene, nominal, besides).map((x) => (role === 'party' ? x : { ...x, role }))
}
