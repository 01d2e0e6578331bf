import { describe, expect, it } from 'vitest'
import { LINE_KINDS, type Where } from './line-kinds.cases.ts'
import { readText } from './read-text.ts'

const HEADLINE = 'Ministers meet in Valletta over grain'
const FIRST =
  'The foreign ministers of Malta and Tunisia met in Valletta on Saturday and talked about grain, they said.'
const SECOND = 'Their deputies are to meet again in the spring, according to a statement that both ministries put out.'
const THIRD = 'The ferry line between the two countries has been closed since a storm damaged the pier two years ago.'

function place(line: string, where: Where): string {
  if (where === 'top') return [HEADLINE, line, FIRST, SECOND, THIRD].join('\n\n')
  return (where === 'middle' ? [HEADLINE, FIRST, SECOND, line, THIRD] : [HEADLINE, FIRST, SECOND, THIRD, line]).join(
    '\n\n',
  )
}

function kindOf(line: string, where: Where): string {
  const text = place(line, where)
  const { blocks, furniture } = readText(text, { id: 'case' })
  const at = text.indexOf(line)
  const inside = [...furniture, ...blocks].filter(({ start, end }) => start < at + line.length && end > at)
  expect(inside, line).toHaveLength(1)
  return inside[0]!.kind
}

describe('what a line is, by its wording and where it stands', () => {
  it.each(LINE_KINDS)('%s (%s) is %s', (line, where, kind) => expect(kindOf(line, where)).toBe(kind))

  it('leaves the report around it alone', () => {
    for (const [line, where] of LINE_KINDS) {
      const { blocks, text } = readText(place(line, where), { id: 'case' })
      const bodies = blocks.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end))
      expect(bodies).toEqual(expect.arrayContaining([FIRST, SECOND, THIRD]))
    }
  })
})
