import type { Store } from '../../store/store.ts'

/** Writes a ledger as JSON Lines: what it is, the rows of each table under its name and columns, and how many there were. */
export async function writeDump(store: Store, write: (text: string) => Promise<void>): Promise<void> {
  const { version, rows: pieces } = store.dump()
  await write(line({ parley: 'dump', version }))
  let [table, count] = ['', 0]
  for await (const piece of pieces) {
    if (piece.table !== table) await write(line({ table: piece.table, columns: piece.columns }))
    table = piece.table
    count += piece.rows.length
    await write(piece.rows.map(line).join(''))
  }
  await write(line({ end: true, rows: count }))
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
