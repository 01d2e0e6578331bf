import type { SettledDate } from '../../../mentions/dates.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { STATUS_CLASS } from '../../../model/contact-classes.ts'
import type { Entity } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { contactNounAt } from '../frames/contact-nouns.ts'
import type { ContactMention, PlaceMention } from './contact-mention.ts'
import { gatheringCalled, gatheringGoesOn } from './gathering-told.ts'
import type { ContactPage } from './page.ts'
import { partiesOf, type Scene } from './scene.ts'

/** The day and the place of something told before, at, beside, before or after which a clause puts its contact. */
interface OccasionMeant {
  readonly date: SettledDate | null
  readonly place: PlaceMention | null
}

/** What a clause says its contact was around: "[before the session] he had met each", "[on the sidelines] she saw Y"; null where it says nothing so. */
export function occasionMeant(scene: Scene, base: ContactMention, predicate: Predicate | null): OccasionMeant | null {
  if (!isOneOf(base.mode, 'meeting', 'talks', 'summit') || base.status === 'denied') return null
  return (predicate && aroundOf(scene, base, predicate)) ?? gatheringGoesOn(scene, base)
}

function aroundOf(scene: Scene, base: ContactMention, predicate: Predicate): OccasionMeant | null {
  const { page } = scene
  const { sentence, span, args, opener } = predicate
  const { from: floor, to: end } = page.sentences[sentence]!
  const to = Math.min(end, Math.max(span.to, ...args.map((x) => x.nominal.to)))
  const opens = opener !== null && AROUND.test(opener) && span.from - floor <= 2
  for (let at = opens ? floor : Math.min(span.from, ...args.map((x) => x.nominal.from)); at < to; at++) {
    const link = linkAt(page, at, floor)
    const meant = link && meantBy(scene, base, predicate, link)
    if (meant) return meant
  }
  return null
}

/** How an occasion is spoken of: beside what, at what, around what; the noun is empty where none is said. */
interface Link {
  readonly how: 'beside' | 'at' | 'around'
  readonly noun: string
  readonly isContact: boolean
}

const MARGINS = oneOf('margins|margin|sidelines|sideline|fringes|edges')
const DEFINITE = oneOf('the|this|that|their|its')
const AROUND = oneOf('before|after|following')

/** The link that ends at a token: "on [the sidelines]", "before [the joint session]", "after [that]". */
function linkAt(page: ContactPage, at: number, floor: number): Link | null {
  const { tokens } = page
  const { norm } = tokens[at]!
  const next = tokens[at + 1]?.norm ?? ''
  if (MARGINS.test(norm) && next !== 'of') return { how: 'beside', noun: '', isContact: false }
  if (norm === 'that' && at > floor - 1 && AROUND.test(tokens[at - 1]?.norm ?? '') && isPronounOf(page, at, floor))
    return { how: 'around', noun: '', isContact: true }
  const determiner = determinerOf(page, at, floor)
  if (determiner === null || isOneOf(next, 'of', 'in', 'with', 'between')) return null
  const how = howLinked(page, determiner)
  if (!how) return null
  const isContact = isOneOf(contactNounAt(page, at)?.mode ?? 'visit', 'meeting', 'talks', 'summit')
  return { how, noun: norm, isContact }
}

/** "[Before that], he met", "[After that] they met": at the head of a sentence. */
function isPronounOf({ tokens }: ContactPage, at: number, floor: number): boolean {
  const { norm = '', letters } = tokens[at + 1] ?? {}
  return at - 1 === floor && (norm === ',' || letters === 'capital' || isOneOf(norm, 'he', 'she', 'they', 'the'))
}

// So many words may stand between the article and the noun: "the joint plenary [session]".
const WITHIN = 3

function determinerOf({ tokens }: ContactPage, noun: number, floor: number): number | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - 1 - WITHIN); at--) {
    if (DEFINITE.test(tokens[at]!.norm)) return at
    if (tokens[at]!.kind !== 'word' && tokens[at]!.norm !== '-') return null
  }
  return null
}

function howLinked({ tokens }: ContactPage, determiner: number): Link['how'] | null {
  const link = tokens[determiner - 1]?.norm ?? ''
  const before = tokens[determiner - 2]?.norm ?? ''
  if (link === 'of' && (MARGINS.test(before) || before === 'occasion')) return 'beside'
  if (isOneOf(link, 'at', 'during')) return 'at'
  if (AROUND.test(link) || (link === 'of' && before === 'ahead') || (link === 'to' && before === 'prior'))
    return 'around'
  return null
}

function meantBy(
  scene: Scene,
  base: ContactMention,
  predicate: Predicate,
  { how, noun, isContact }: Link,
): OccasionMeant | null {
  const gathering = noun === '' && how === 'around' ? null : gatheringCalled(scene, noun || 'event', base.sentence)
  // "at the meeting" is that of which the contact itself may be a part; "at the forum" is another thing.
  if (gathering && (how !== 'at' || gathering.noun === noun)) return gathering
  if (how !== 'around' || !isContact) return null
  return contactCalled(scene, base, predicate, noun)
}

// So many sentences "the session" goes on meaning the one told of.
const NEAR = 25
const MOST = 60

/** The contact that "the talks" mean: told before with all who act here, else that of the report, else one of them at least. */
function contactCalled(
  scene: Scene,
  base: ContactMention,
  { subject, args }: Predicate,
  noun: string,
): OccasionMeant | null {
  const told = scene.found
    .slice(-MOST)
    .filter((x) => base.sentence - x.sentence <= NEAR && isLike(scene, x, base, noun))
  const doers = entitiesOf(scene, [subject])
  const named = [
    ...doers,
    ...entitiesOf(
      scene,
      args.map((x) => x.nominal),
    ),
  ]
  const isOf = (x: ContactMention, people: readonly Entity[]) =>
    people.filter((one) => x.parties.some(({ entity }) => entity === one))
  return (
    told.findLast((x) => doers.length > 0 && isOf(x, doers).length === doers.length) ??
    told.findLast((x) => x.date?.edtf === scene.mainDay) ??
    told.findLast((x) => isOf(x, named).length > 0) ??
    null
  )
}

function entitiesOf(scene: Scene, nominals: readonly (Nominal | null)[]): Entity[] {
  return nominals.filter((x) => x?.kind === 'parties').flatMap((x) => partiesOf(scene, x).map(({ entity }) => entity))
}

/** Whether a contact was told before, in person: held for one that was held, to come for one to come. */
function isLike({ page }: Scene, told: ContactMention, base: ContactMention, noun: string): boolean {
  if (told.sentence >= base.sentence || told.parties.length < 2 || page.headline(told.from) || isRough(told))
    return false
  if (!isOneOf(told.mode, 'meeting', 'talks', 'summit') || (noun === 'summit' && told.mode !== 'summit')) return false
  return STATUS_CLASS[told.status] === STATUS_CLASS[base.status]
}

/** "[In April] they had met in Rome": of which only the month or the year is told is recalled, and not what "the talks" mean. */
function isRough({ date }: ContactMention): boolean {
  return date === null || /^\d{4}(?:-\d\d)?~?$/.test(date.edtf)
}
