import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../tokens.ts'
import { canBegin } from './beginnings.ts'
import type { Page } from './heads/head.ts'
import { findTerms } from './lexicon.ts'
import { readParty } from './parties.ts'

const EXAMPLES = new URL('../../../examples/', import.meta.url)
const TEXTS = readdirSync(EXAMPLES).filter((name) => name.includes('.'))

function pageOf(text: string): Page {
  const tokens = tokenise(text)
  return { tokens, terms: findTerms(tokens), headline: () => false, surnames: new Set() }
}

describe('where a phrase for people can begin', () => {
  it.each(TEXTS)('%s: no phrase begins at a word that is passed over', (name) => {
    const page = pageOf(readFileSync(new URL(name, EXAMPLES), 'utf8'))
    const passed = page.tokens.flatMap((_, at) => (canBegin(page, at) ? [] : [at]))
    expect(passed.length).toBeGreaterThan(page.tokens.length / 3)
    for (const at of passed) expect(readParty(page, at, page.tokens.length), page.tokens[at]!.text).toBeNull()
  })
})
