import type { DateMention } from '../../mentions/dates.ts'
import { findPublishedClues, type NamedHolder } from '../../mentions/en/dates/published-clues.ts'
import type { EntityTable } from '../../mentions/entities.ts'
import { type InferredPublished, inferPublished } from '../../mentions/published.ts'
import type { Office } from '../../model/codes.ts'
import type { PartialDate } from '../../model/document.ts'
import type { Mention } from '../../model/mention.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { allPeople, type Tenure } from '../../register/people.ts'
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
export function inferFromText({
  tokens,
  sentences,
  dates,
  mentions,
  entities,
  partial,
}: UndatedText): InferredPublished {
  const holders = mentions.flatMap((mention) => holdersOf(mention, entities))
  return inferPublished(findPublishedClues({ tokens, sentences, dates, holders, partial, latest: lastChecked() }))
}

// Only of the heads of states and governments does a text presume that its readers know what they were.
const KNOWN_TO_ALL: readonly (Office | null)[] = ['head_of_state', 'head_of_government']

/** The stays in office that a mention can speak of, by its title or, for a bare name, by the office that all know. */
function holdersOf(mention: Mention, entities: EntityTable): NamedHolder[] {
  if (mention.kind !== 'person' || mention.former) return []
  const entity = entities.of.get(mention)?.[0]
  if (!entity?.person) return []
  const untitled = mention.offices.length === 0 && KNOWN_TO_ALL.includes(entity.office)
  const offices = [...mention.offices, mention.office, ...(untitled ? [entity.office] : [])]
  return tenuresOf(entity.person)
    .filter(({ office, state }) => offices.some((said) => isCalled(office, said)) && (entity.state ?? state) === state)
    .map((tenure) => holder(mention, entity.name, tenure))
}

/** Whether the holder of an office can be called by another: any minister is called "the minister". */
function isCalled(office: Office, said: Office | null): boolean {
  return office === said || (said === 'minister' && office.endsWith('_minister'))
}

function holder({ from, to }: Mention, person: string, tenure: Tenure): NamedHolder {
  const { office, state, from: since, to: until, confidence } = tenure
  return { at: { from, to }, person, office, state, from: since, to: until, sure: confidence === 'sure' }
}

let checked: string | null = null

/** The last day for which the register was checked. */
function lastChecked(): string {
  checked ??= allPeople()
    .flatMap(({ tenures }) => tenures.flatMap((tenure) => tenure.checked ?? []))
    .reduce((latest, day) => (day > latest ? day : latest), '')
  return checked
}
