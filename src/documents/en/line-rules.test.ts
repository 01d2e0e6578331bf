import { expect, it } from 'vitest'
import { LINE_RULES } from './line-rules.ts'

it.each(LINE_RULES.filter(({ test }) => test.ignoreCase).map(({ test }) => test.source))(
  'a rule for any case is written in small letters: %s',
  (source) => expect(source.replace(/\\.|À-ɏ/g, '')).toBe(source.replace(/\\.|À-ɏ/g, '').toLowerCase()),
)
