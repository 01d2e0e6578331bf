import { type Position, positionsOf, STANCES, TELLING_TYPES } from '../../ledger/index.ts'
import type { LedgerReader } from '../../store/store.ts'
import type { Asked } from './asked.ts'
import { furtherBatches } from './list-further.ts'

export { STANCES } from '../../ledger/index.ts'

/** A position with the act and the document that tell of it. */
export interface PositionLine extends Position {
  readonly act: string
  readonly document: string
  readonly published: string | null
}

/** How parties stand to matters, by party, topic and stance, the oldest first: at most so many. Faults as of `listFurther`. */
export async function listPositions(ledger: LedgerReader, asked: Asked, limit: number): Promise<PositionLine[]> {
  const lines: PositionLine[] = []
  for await (const records of furtherBatches(ledger, 'act', asked, TELLING_TYPES))
    for (const record of records)
      if (record.kind === 'act')
        for (const position of positionsOf(record.act))
          if (asked.topic === undefined || asked.topic.includes(position.topic ?? ''))
            lines.push({ ...position, act: record.id, document: record.document, published: record.published })
  return lines.sort(byPartyAndTopic).slice(0, limit)
}

function byPartyAndTopic(a: PositionLine, b: PositionLine): number {
  const key = ({ party, topic, stance }: PositionLine) =>
    `${party.state ?? '~'} ${party.name} | ${topic ?? '~'} | ${STANCES.indexOf(stance)}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
