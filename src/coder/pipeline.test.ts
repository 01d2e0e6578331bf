import { describe, expect, expectTypeOf, it } from 'vitest'
import { passesOver } from '../model/pass.ts'
import { Pipeline } from './pipeline.ts'

interface Layers {
  text: string
  words: readonly string[]
  lengths: readonly number[]
  longest: number
}

const definePass = passesOver<Layers>()
const words = definePass({
  name: 'words/cut',
  needs: ['text'],
  adds: 'words',
  run: ({ text }) => text.split(' '),
})
const lengths = definePass({
  name: 'words/measure',
  needs: ['words'],
  adds: 'lengths',
  run: ({ words }) => words.map(({ length }) => length),
})
const longest = definePass({
  name: 'words/longest',
  needs: ['lengths'],
  adds: 'longest',
  run: ({ lengths }) => Math.max(...lengths),
})

const start = Pipeline.over<Layers>()('text')
const whole = start.add(words).add(lengths).add(longest)

describe('a pipeline', () => {
  it('runs its passes in their order, each over the layers before it', () => {
    expect(whole.run({ text: 'the two ministers' })).toEqual({
      text: 'the two ministers',
      words: ['the', 'two', 'ministers'],
      lengths: [3, 3, 9],
      longest: 9,
    })
  })

  it('is frozen, and so are its passes and what it gives', () => {
    for (const one of [whole, whole.passes, words, whole.run({ text: 'a' })]) expect(Object.isFrozen(one)).toBe(true)
  })

  it('leaves the shorter pipeline as it was', () => expect(start.passes).toEqual([]))
})

describe('the order of passes, checked by the compiler', () => {
  it('knows which layers there are', () => {
    expectTypeOf(whole.run({ text: '' })).toEqualTypeOf<Readonly<Layers>>()
    expectTypeOf(start.add(words).run({ text: '' })).not.toHaveProperty('lengths')
  })

  it('refuses a pass before what it needs, and a layer written twice', () => {
    // @ts-expect-error lengths need words
    start.add(lengths)
    // @ts-expect-error the layer is written already
    start.add(words).add(words)
    // @ts-expect-error the text is given and never written
    start.add(definePass({ name: 'text/again', needs: ['text'], adds: 'text', run: ({ text }) => text }))
    // @ts-expect-error a pass sees only what it says it needs
    definePass({ name: 'words/blind', needs: ['text'], adds: 'words', run: ({ lengths }) => lengths })
    // @ts-expect-error a pass gives the layer that it adds
    definePass({ name: 'words/wrong', needs: ['text'], adds: 'words', run: ({ text }) => text.length })
    // @ts-expect-error the text must be given
    expect(() => whole.run({})).toThrow()
    expect(whole.passes).toHaveLength(3)
  })
})
