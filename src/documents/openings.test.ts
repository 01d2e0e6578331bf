import { expect, it } from 'vitest'
import { openings } from './openings.ts'

it.each([
  ['share this', 's'],
  ['read|see also', 'rs'],
  ['(?:read|see)(?: also)?', 'rs'],
  ['(?:the )?site', 'st'],
  ['s?he', 'hs'],
  [String.raw`\(?(?:end|30)\)?`, '(3e'],
  [String.raw`\[(?:english|a)`, '['],
  ['(?:©|\\(c\\) ?(?:19|20))', '(©'],
  ['(?:a|(?:bc|d)e)f', 'abd'],
  ['a*b', 'ab'],
  ['#{2,}', '#'],
  [String.raw`\d+`, '0123456789'],
])('what %s matches begins with one of %s', (source, expected) => {
  expect([...(openings(`^(?:${source})x`) ?? [])].sort().join('')).toBe(expected)
})

it.each(['[a-z]+', '(?:a)?', '.', 'a|\\w', '(?:a|[bc])', 'a{0,3}b', '(?=a)b', ''])(
  'what %s matches may begin with anything',
  (source) => expect(openings(`^(?:${source})[a-z]`)).toBe(null),
)

it.each(['share', '^share|follow', '^(?:share)|^follow'])(
  'nothing is told of %s, which looks elsewhere too',
  (source) => expect(openings(source)).toBe(null),
)
