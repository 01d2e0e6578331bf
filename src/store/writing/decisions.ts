import { sql } from 'kysely'
import { type Decision, textsDecidedOn } from '../../model/decision.ts'
import { among, type Engine } from '../engine.ts'
import { latestBy } from '../latest-by.ts'
import { plain, plainOrNull } from '../plain.ts'
import { nextNumber } from './next-number.ts'

/** Adds decisions that are not there yet, under numbers in the order given. */
export async function putDecisions(engine: Engine, given: readonly Decision[]): Promise<readonly Decision[]> {
  const decisions = latestBy(given, ({ id }) => id)
  const ids = decisions.map(({ id }) => id)
  const { rows } = await sql<{ id: string }>`select id from decisions where id in ${among(engine, ids)}`.execute(
    engine.db,
  )
  const known = new Set(rows.map(({ id }) => id))
  const fresh = decisions.filter(({ id }) => !known.has(id))
  const first = await nextNumber(engine, 'decisions', 'number')
  await engine.insert(
    'decisions',
    fresh.map((decision, n) => rowOf(decision, first + n)),
  )
  await engine.insert(
    'decision_texts',
    fresh.flatMap((decision, n) => textsDecidedOn(decision).map((text_sha256) => ({ text_sha256, number: first + n }))),
  )
  return fresh
}

function rowOf(decision: Decision, number: number) {
  const { id, at, who, kind, why } = decision
  const undoes = decision.kind === 'undo' ? decision.decision : null
  return { number, id, at, who: plain(who), kind, why: plainOrNull(why), undoes, body: JSON.stringify(decision) }
}
