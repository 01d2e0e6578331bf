import type { TableName } from '../tables.ts'

/** Tables that follow from others, and are made of them where a ledger is restored. */
export const DERIVED: ReadonlySet<string> = new Set<TableName>(['blocks', 'names', 'months'])
