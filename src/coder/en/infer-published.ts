import type { DateMention } from '../../mentions/dates.ts'
import { findPublishedClues, type NamedHolder } from '../../mentions/en/dates/published-clues.ts'
import type { EntityTable } from '../../mentions/entities.ts'
import { type InferredPublished, inferPublished, type PublishedClues } from '../../mentions/published.ts'
import type { Office } from '../../model/codes.ts'
import type { PartialDate } from '../../model/document.ts'
import type { Mention } from '../../model/mention.ts'
import { oneOf } from '../../model/one-of.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { LAST_CHECKED, type Tenure } from '../../register/people.ts'
import { tenuresOf } from '../../register/tenures.ts'

/** What tells when an undated text was written. */
export interface UndatedText {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateMention[]
  readonly mentions: readonly Mention[]
  /** Settled without a day. */
  readonly entities: EntityTable
  readonly partial: PartialDate | null
}

/** When a text without a date was published, from the offices of the people it names and the dates it tells. */
export function inferFromText({ mentions, entities, ...text }: UndatedText): InferredPublished {
  const stays = staysTold(mentions, entities, text.tokens)
  const holders = stays.map(({ holder }) => ({ ...holder, sure: true }))
  const clues = findPublishedClues({ ...text, holders, latest: LAST_CHECKED })
  return inferPublished({ ...clues, ...weighed(clues, stays) })
}

interface Stay {
  readonly holder: NamedHolder
  /** Whether the text says or presumes that the person holds the office. */
  readonly said: 'yes' | 'presumed' | 'no'
}

/** Offices that nobody says tell nothing of the day, unless the text says that somebody takes or leaves them. */
function weighed(clues: PublishedClues, stays: readonly Stay[]): Pick<PublishedClues, 'tenures' | 'changes'> {
  return {
    tenures: clues.tenures.flatMap((clue) => {
      const { person, office, from } = clue
      const named = stays.filter(
        ({ holder: one }) => one.person === person && one.office === office && from.startsWith(one.from),
      )
      const stay = named.find(({ said }) => said === 'yes') ?? named.find(({ said }) => said === 'presumed')
      return stay ? [{ ...clue, sure: stay.holder.sure, presumed: stay.said === 'presumed' }] : []
    }),
    changes: clues.changes.filter(
      ({ person, day, weekday }) =>
        weekday !== null ||
        stays.some(
          ({ holder: { person: one, from, to, sure } }) => one === person && sure && (from === day || to === day),
        ),
    ),
  }
}

// The first mentions tell; lists of thousands of names tell no more and would take long.
const MOST_MENTIONS = 4
const MOST_STAYS = 400

/** The stays in office that the mentions speak of: of each person's first mentions. */
function staysTold(mentions: readonly Mention[], entities: EntityTable, tokens: readonly Token[]): Stay[] {
  const stays: Stay[] = []
  const times = new Map<string, number>()
  for (const mention of mentions) {
    if (stays.length > MOST_STAYS) break
    const person = entities.of.get(mention)?.[0]?.person
    const before = person ? (times.get(person) ?? 0) : MOST_MENTIONS
    if (!person || before >= MOST_MENTIONS) continue
    times.set(person, before + 1)
    stays.push(...staysOf(mention, entities, isTitled(mention, tokens)))
  }
  return stays
}

/** "Chief of Office of the Party Committee [X]": a title that nobody reads, of an office that is not presumed. */
function isTitled({ from }: Mention, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1]
  return before?.kind === 'word' && before.letters === 'capital' && tokens[from]!.spaced && UNREAD.test(before.norm)
}

const UNREAD = oneOf(
  'committee|commission|council|office|department|board|party|assembly|union|association|front|bureau',
)

// Only of the heads of states and governments does a text presume that its readers know what they were.
const KNOWN_TO_ALL: readonly (Office | null)[] = ['head_of_state', 'head_of_government']

/** The stays in office that a mention can speak of, by its title or, for a bare name, by the office that the register has. */
function staysOf(mention: Mention, entities: EntityTable, titled: boolean): Stay[] {
  if (mention.kind !== 'person' || mention.former) return []
  const entity = entities.of.get(mention)?.[0]
  if (!entity?.person) return []
  const peer = mention.relation === 'counterpart' ? entity.office : null
  // "China's top diplomat" may be the minister or not.
  const said = mention.title?.endsWith(' diplomat') ? [] : [...mention.offices, mention.office, peer]
  const presumed =
    mention.offices.length === 0 && !titled && KNOWN_TO_ALL.includes(entity.office) ? entity.office : null
  return tenuresOf(entity.person)
    .filter(({ state }) => (entity.state ?? state) === state)
    .map((tenure) => ({
      holder: holder(mention, entity.name, tenure),
      said: said.some((office) => isCalled(tenure.office, office))
        ? 'yes'
        : tenure.office === presumed
          ? 'presumed'
          : 'no',
    }))
}

/** Whether the holder of an office can be called by another: any minister is called "the minister". */
function isCalled(office: Office, said: Office | null): boolean {
  return office === said || (said === 'minister' && office.endsWith('_minister'))
}

function holder({ from, to }: Mention, person: string, tenure: Tenure): NamedHolder {
  const { office, state, from: since, to: until, confidence } = tenure
  return { at: { from, to }, person, office, state, from: since, to: until, sure: confidence === 'sure' }
}
