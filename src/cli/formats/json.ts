import type { Format } from './format.ts'

/** One JSON list of all coded documents. */
export const json: Format = {
  before: '[',
  document: ({ coded }, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(coded, null, 2)}`,
  after: (count) => (count === 0 ? ']\n' : '\n]\n'),
}

/** One coded document a line. */
export const jsonLines: Format = {
  before: '',
  document: ({ coded }) => `${JSON.stringify(coded)}\n`,
  after: () => '',
}
