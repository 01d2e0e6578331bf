import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import type { Mode, Status } from '../../../model/contact.ts'
import type { ContactMention } from '../contacts/contact-mention.ts'
import type { ContactPage } from '../contacts/page.ts'
import type { Assembly, Reading } from './reading.ts'

/** The mode, by the verb or noun that names it. */
export function readMode({ record }: Assembly): Reading<Mode> {
  const named = record.mentions.find(({ mode, modeOpen }) => mode === record.mode && !modeOpen)
  const { from, to, rule } = named ?? record.mentions.find(({ mode }) => mode === record.mode) ?? record
  return { value: record.mode, words: [{ from, to }], kind: named ? 'said' : 'inferred', rule, ...(!named && OPEN) }
}

const OPEN = { from: 'the likeliest mode for these words' }

/** The status, by the verb group that tells it. */
export function readStatus({ page, record }: Assembly): Reading<Status> {
  const told = record.mentions.find(({ status }) => status === record.status) ?? record
  const predicate = predicateOf(page, told)
  const { from, to } = predicate ?? told
  return { value: record.status, words: [{ from, to }], kind: 'said', rule: `status/${record.status}` }
}

/** The verb of a contact: its own words where it is one, else the verb that has the contact noun beside it. */
function predicateOf({ readings }: ContactPage, { sentence, from, to }: ContactMention): Predicate | null {
  const predicates = readings[sentence]?.predicates ?? []
  return (
    predicates.find((x) => x.from === from && x.to === to) ??
    predicates.find(({ subject, args }) => subject?.from === from || args.some((x) => holds(x, from))) ??
    null
  )
}

function holds({ nominal }: Argument, from: number): boolean {
  return nominal.from === from || nominal.args.some((inner: { nominal: Nominal }) => inner.nominal.from === from)
}
