import { expect, it } from 'vitest'
import { pageOf } from '../formats/page.ts'
import { passage } from './passage.ts'

const TEXT = `Rain fell.\n\nThe ministers met in Oslo on Monday. ${'Nothing else was said. '.repeat(60)}`
const start = TEXT.indexOf('The')
const evidence = [{ start, end: start + 36, quote: TEXT.slice(start, start + 36) }]
const plain = { colour: false, width: 40 }

it('marks the words in their text, and shows the whole where it is asked for', () => {
  const some = passage(TEXT, evidence, false, plain)
  expect(some.slice(0, 3)).toEqual([
    'Rain fell.',
    '»The ministers met in Oslo on Monday.«',
    'Nothing else was said. Nothing else was',
  ])
  expect(some.at(-1)).toMatch(/ …$/)
  const whole = passage(TEXT, evidence, true, plain)
  expect(whole.join(' ')).toBe(TEXT.replace('\n\n', ' ').replace('The', '»The').replace('Monday.', 'Monday.«').trim())
})

it('marks each line of what is marked, and nothing beside it', () => {
  const lines = passage(TEXT, evidence, false, { colour: true, width: 20 })
  expect(lines.slice(1, 3)).toEqual(['\u001b[7mThe ministers met in\u001b[27m', '\u001b[7mOslo on Monday.\u001b[27m'])
})

it('lets no text command the terminal', () => {
  const hostile = 'A \u001b]0;title\u0007 and \u001b[2J clear\u009b1m'
  expect(passage(hostile, [], true, plain).join()).toBe('A ]0;title and [2J clear 1m')
  expect(pageOf([`\u001b[1mbold\u001b[22m ${hostile}`], { colour: true, width: null })).toBe(
    '\u001b[1mbold\u001b[22m A  ]0;title  and  [2J clear 1m\n',
  )
})
