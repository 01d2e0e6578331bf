import { describe, expect, it } from 'vitest'
import { remember } from './remember.ts'

function counted(most: number) {
  const asked: string[] = []
  const upper = remember(most, (word) => {
    asked.push(word)
    return word.toUpperCase()
  })
  return { asked, upper }
}

describe('a function that remembers', () => {
  it('reckons an answer once', () => {
    const { asked, upper } = counted(3)
    expect([upper('call'), upper('call'), upper('visit')]).toEqual(['CALL', 'CALL', 'VISIT'])
    expect(asked).toEqual(['call', 'visit'])
  })

  it('keeps what is asked for again and lets go of the rest', () => {
    const { asked, upper } = counted(2)
    for (const word of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'b']) expect(upper(word)).toBe(word.toUpperCase())
    expect(asked.filter((word) => word === 'a')).toHaveLength(1)
    expect(asked.filter((word) => word === 'b')).toHaveLength(2)
  })
})
