import { deflateRawSync } from 'node:zlib'
import type { Engine } from '../engine.ts'
import { latestBy } from '../latest-by.ts'
import { plain, plainOrNull } from '../plain.ts'
import { receiptsOf } from '../reading/receipts.ts'
import type { Receipt } from '../store.ts'
import { nextNumber } from './next-number.ts'

export async function putReceipts(engine: Engine, at: string, receipts: readonly Receipt[]): Promise<void> {
  const rows = latestBy(receipts, ({ bytesSha256 }) => bytesSha256).map(({ name, bytesSha256, state, reason }) => {
    return { bytes_sha256: bytesSha256, name: plain(name), state, reason: plainOrNull(reason), at }
  })
  const known = await receiptsOf(
    engine,
    rows.map((row) => row.bytes_sha256),
  )
  const again = rows.flatMap((row) => {
    const kept = known.get(row.bytes_sha256)
    return kept ? [{ ...row, number: kept.number }] : []
  })
  await engine.change('receipts', ['number'], ['name', 'state', 'reason', 'at'], again)
  const first = await nextNumber(engine, 'receipts', 'number')
  const fresh = rows.filter((row) => !known.has(row.bytes_sha256))
  await engine.insert(
    'receipts',
    fresh.map((row, n) => ({ number: first + n, ...row })),
  )
}

interface KeptBytes {
  readonly bytesSha256: string
  readonly bytes: Uint8Array
}

export async function putBytes(engine: Engine, kept: readonly KeptBytes[]): Promise<void> {
  const rows = latestBy(kept, ({ bytesSha256 }) => bytesSha256).map(({ bytesSha256, bytes }) => {
    return { bytes_sha256: bytesSha256, bytes: deflateRawSync(bytes) }
  })
  await engine.remove('original_bytes', ['bytes_sha256'], rows)
  await engine.insert('original_bytes', rows)
}
