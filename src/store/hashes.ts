import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Engine } from './engine.ts'

/** Hashes are indexed by their first letters, and a record's key begins with those of its text's hash. */
const LETTERS = sql.lit(8)

/** Whether the hash in a column is the one in another, found by the index of the first. */
export function sameHash(column: string, other: string): RawBuilder<SqlBool> {
  return sql`${beginsAs(column, other)} and ${sql.ref(column)} = ${sql.ref(other)}`
}

function beginsAs(column: string, other: string): RawBuilder<SqlBool> {
  return sql`substr(${sql.ref(column)}, 1, ${LETTERS}) = substr(${sql.ref(other)}, 1, ${LETTERS})`
}

/** The numbers of texts, as a list to choose among. */
export function textsNamed(engine: Engine, hashes: readonly string[]): RawBuilder<unknown> {
  const asked = engine.given(
    'asked',
    ['hash'],
    hashes.map((hash) => ({ hash })),
  )
  return sql`(select x.number from ${engine.lookedUp(asked, ['texts', 'x', sameHash('x.sha256', 'asked.hash')])})`
}

/** The numbers of all records that ever bore one of these keys, as a list to choose among. */
export function recordsNamed(engine: Engine, keys: readonly string[]): RawBuilder<unknown> {
  const asked = engine.given(
    'asked',
    ['key'],
    keys.map((key) => ({ key })),
  )
  const found = engine.lookedUp(
    asked,
    ['texts', 'y', beginsAs('y.sha256', 'asked.key')],
    ['record_versions', 'x', sql`x.text_number = y.number and x.key = asked.key`],
  )
  return sql`(select x.number from ${found})`
}
