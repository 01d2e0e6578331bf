import { ACT_MODES, ACT_TYPES } from '../../model/act.ts'
import { TOPICS } from '../../model/code-lists.ts'
import { statusSchema } from '../../model/contact.ts'
import { FURTHER_FIELDS, type ToldAct, type ToldFigure } from '../../model/decision.ts'
import { span } from '../../model/edtf.ts'
import { Fault } from '../../model/fault.ts'
import { BOUNDS } from '../../model/figure.ts'
import type { FurtherKind } from '../../model/further-record.ts'
import { partyNamed } from './settle-change.ts'

const NONE = 'none'

type Read = (field: string, words: string) => unknown

const word =
  (list: readonly string[]): Read =>
  (field, words) => {
    const found = list.find((each) => each.toLowerCase() === words.toLowerCase())
    if (found !== undefined) return found
    throw bad(field, words, `It is one of ${list.join(', ')}.`)
  }
const orNone =
  (read: Read): Read =>
  (field, words) =>
    words === NONE ? null : read(field, words)
const text: Read = (_, words) => words
const date: Read = (field, words) => {
  if (span(words) !== null) return words
  throw bad(field, words, 'Write it as 2025-06-03, 2025-06, 2025-06-01/2025-06-05, or none.')
}
const number: Read = (field, words) => {
  if (/^-?\d+(\.\d+)?$/.test(words)) return Number(words)
  throw bad(field, words, 'Write it as 12000 or 1.5.')
}
const parties: Read = (_, words) => (words === NONE ? [] : words.split(/ \+ /).map(partyNamed))
const topics: Read = (field, words) =>
  words === NONE ? [] : words.split(/[, ]+/).map((each) => word(TOPICS)(field, each))

const OF_ACTS: Readonly<Record<keyof ToldAct, Read>> = {
  type: word(ACT_TYPES),
  mode: orNone(word(ACT_MODES)),
  status: word(statusSchema.options),
  actors: parties,
  recipients: parties,
  content: text,
  date: orNone(date),
  topics,
}
const OF_FIGURES: Readonly<Record<keyof ToldFigure, Read>> = {
  value: number,
  upper: orNone(number),
  bound: word(BOUNDS),
  unit: text,
  subject: orNone(text),
  each: (field, words) => word(['yes', 'no'])(field, words) === 'yes',
  date: orNone(date),
}

/** What words such as `type=REJECT` put in the place of an act's or a figure's values. Fault usage/bad-decision. */
export function settleFurtherChange(
  kind: FurtherKind,
  said: readonly string[],
): Partial<ToldAct> | Partial<ToldFigure> {
  const reads: Readonly<Record<string, Read>> = kind === 'act' ? OF_ACTS : OF_FIGURES
  const change: Record<string, unknown> = {}
  for (const each of said) {
    const at = each.indexOf('=')
    const [field, words] = [each.slice(0, at).trim(), each.slice(at + 1).trim()]
    const read = Object.hasOwn(reads, field) ? reads[field] : undefined
    if (at < 1 || read === undefined || words === '')
      throw new Fault(
        'usage/bad-decision',
        `${each}: write it as field=value; of ${kind}s the field is one of ${FURTHER_FIELDS[kind].join(', ')}.`,
      )
    if (field in change) throw new Fault('usage/bad-decision', `${field} is given twice. Decide on one value.`)
    change[field] = read(field, words)
  }
  if ('actors' in change && (change.actors as unknown[]).length === 0)
    throw bad('actors', NONE, 'An act is somebody’s. Reject it where nobody does it.')
  return change
}

function bad(field: string, words: string, next: string): Fault {
  return new Fault('usage/bad-decision', `${field}=${words}: no ${field}. ${next}`)
}
