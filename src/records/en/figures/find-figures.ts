import type { SettledDate } from '../../../mentions/dates.ts'
import type { Quantity } from '../../../mentions/en/quantities/quantity.ts'
import { span } from '../../../model/edtf.ts'
import { type Attributed, attribute, type Voices } from '../attribution/attribute.ts'
import { datesOf } from '../contacts/date-owners.ts'
import { settle } from '../contacts/dates.ts'
import { sentenceAt } from '../contacts/scene.ts'
import { type Counted, countedBy } from './counted.ts'
import { subjectOf, unitOf } from './unit.ts'

/** A figure as one place of the text has it. */
export interface FigureMention extends Counted {
  readonly unit: string
  readonly subject: string | null
  readonly each: boolean
  readonly date: { readonly edtf: string; readonly rule: string; readonly from: number; readonly to: number } | null
  readonly said: Attributed
}

/** The quantities that somebody claims, in text order. */
export function findFigures(voices: Voices, quantities: readonly Quantity[]): FigureMention[] {
  const { page } = voices
  let before: Counted | null = null
  return quantities.flatMap((quantity) => {
    const sentence = sentenceAt(page, quantity.at)
    const counted = countedBy(page, quantity, sentence, before)
    if (!counted) return []
    before = counted
    return [
      {
        ...counted,
        unit: unitOf(page, counted),
        subject: subjectOf(page, counted),
        each: isForEach(voices, counted),
        date: dateOf(voices, counted),
        said: attribute(voices, sentence, quantity.at),
      },
    ]
  })
}

const EACH = /^(?:from|for|by|on|to) (?:each|both|either)\b|^each\b/

function isForEach({ page }: Voices, { quantity, noun }: Counted): boolean {
  const from = Math.max(noun.to, quantity.to)
  const words = page.tokens
    .slice(from, from + 3)
    .map(({ norm }) => norm)
    .join(' ')
  return EACH.test(words) || page.tokens[quantity.from - 1]?.norm === 'each'
}

/** The date of the clause that a figure stands in; "since" runs to the day of publication. */
function dateOf({ page }: Voices, { sentence, predicate }: Counted): FigureMention['date'] {
  const owned = datesOf(page, sentence)
  const own = owned.find((x) => x.owner === predicate) ?? (owned.length === 1 ? owned[0] : undefined)
  if (!own) return null
  if (own.mention.attributive && page.tags[own.mention.from - 1] !== 'preposition') return null
  const tense = predicate?.tense === 'future' ? 'future' : 'past'
  const settled: SettledDate | null = settle(page, own.mention, tense, null)
  if (!settled) return null
  const since = page.tokens[own.mention.from - 1]?.norm === 'since' || page.tokens[own.mention.from]?.norm === 'since'
  const [first] = span(settled.edtf) ?? []
  const edtf = since && first && !settled.edtf.includes('/') ? `${first}/${page.published ?? '..'}` : settled.edtf
  return { edtf, rule: settled.rule, from: own.mention.from, to: own.mention.to }
}
