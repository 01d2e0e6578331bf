import type { Basis, Evidence } from '../../model/contact.ts'
import { FURTHER_FIELDS } from '../../model/decision.ts'
import { Fault } from '../../model/fault.ts'
import { type FurtherRecord, toldOf } from '../../model/further-record.ts'
import type { LedgerReader } from '../../store/store.ts'
import { furtherWords } from './further-words.ts'
import { knownFurther } from './show-further.ts'

/** Why a field of an act or a figure is what it is. */
export interface WhyFurtherField {
  readonly field: string
  readonly value: string
  readonly bases: readonly (Basis & { readonly of: string })[]
  readonly quotes: readonly Evidence[]
  /** What the coder has in the place of a value that somebody has corrected, and the decision. */
  readonly edited: { readonly coded: string; readonly decision: string } | null
}

export interface WhyFurther {
  readonly record: FurtherRecord
  readonly fields: readonly WhyFurtherField[]
}

/** Why an act or a figure, or one field of it (`a-….recipients`), is as it is. Faults: ledger/unknown-id, usage/bad-option. */
export async function whyFurther(ledger: LedgerReader, asked: string): Promise<WhyFurther> {
  const [id = '', field] = asked.split('.')
  const record = await knownFurther(ledger, id)
  const all: readonly string[] = [...FURTHER_FIELDS[record.kind], 'attribution']
  if (field !== undefined && !all.includes(field))
    throw new Fault('usage/bad-option', `${asked}: no field ${field || 'is named'}. It is one of ${all.join(', ')}.`)
  const fields = all.map((name) => whyField(record, name)).filter((one) => field === undefined || one.field === field)
  return { record, fields: field === undefined ? fields.filter(({ value }) => value !== '') : fields }
}

function whyField(record: FurtherRecord, field: string): WhyFurtherField {
  const told = toldOf(record)
  const isOf = (name: string) => name === field || name.startsWith(`${field}.`)
  const edit = record.review?.edits.find((one) => one.field === field)
  return {
    field,
    value: furtherWords(field, told[field as keyof typeof told]),
    bases: Object.entries(told.basis).flatMap(([of, basis]) => (isOf(of) ? [{ of, ...basis }] : [])),
    quotes: Object.entries(told.evidence_by_field).flatMap(([of, quotes]) => (isOf(of) ? quotes : [])),
    edited: edit ? { coded: furtherWords(field, edit.coded), decision: edit.decision } : null,
  }
}
