import type { Scores } from './score.ts'
import { measures } from './score.ts'

const TARGETS: Readonly<Record<string, string>> = {
  'contacts f1': '0.92',
  'exact f1': '0.80',
  'negatives empty': 'all',
  evidence: '1.00',
}

/** What each row of the page says, and the measures that it shows. */
const ROWS: readonly (readonly [words: string, ...measures: string[]])[] = [
  ['contacts, F1', 'contacts f1'],
  ['contacts, precision', 'contacts precision'],
  ['contacts, recall', 'contacts recall'],
  ['every core field right, F1', 'exact f1'],
  ['reports without contacts left empty', 'negatives empty'],
  ['quotes that stand in the text as given', 'evidence'],
  ['publication date right', 'published'],
  ['parties', 'parties'],
  ['state of a party', 'state'],
  ['office of a party', 'office'],
  ['role of a party', 'role'],
  ['mode, in classes / exactly', 'mode', 'modeExact'],
  ['status, in classes / exactly', 'status', 'statusExact'],
  ['date', 'date'],
  ['place', 'place'],
  ['topics, recall / precision', 'topicsRecall', 'topicsPrecision'],
  ['who asked for the contact', 'initiator'],
  ['closed', 'closed'],
]

/** Scores and gates as the page shows them, rounded to two places. */
export function figureRows(scores: Scores, gates: Readonly<Record<string, number>>): string[][] {
  const all = measures(scores)
  const { documents, contacts, negatives } = scores
  const said = (name: string): string => (name === 'negatives empty' ? negatives.replace('/', ' of ') : two(all[name]))
  const rows = ROWS.map(([words, ...names]) => [
    words,
    names.map(said).join(' / '),
    names.map((name) => (gates[name] === undefined ? '' : two(gates[name]))).find(Boolean) ?? '',
    TARGETS[names[0] ?? ''] ?? '',
  ])
  return [[`${documents} reports, ${contacts.tp + contacts.fn} contacts`, 'now', 'gate', 'target'], ...rows]
}

function two(value: number | undefined): string {
  return value?.toFixed(2) ?? '–'
}
