import { type Kysely, sql } from 'kysely'
import { Fault } from '../../model/fault.ts'
import type { Tables } from '../tables.ts'
import type { Flavour, Migration, TableShape } from './migration.ts'
import { version1 } from './version-1.ts'

/** In order; the last one is what this program reads and writes. */
export const MIGRATIONS: readonly Migration[] = [version1]
export const NEWEST = MIGRATIONS.at(-1)!.version

/** The version of a ledger's tables; refuses those of a newer program. */
export async function versionOf(db: Kysely<Tables>, where: string): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', 'version').executeTakeFirst()
  const version = Number(row?.value ?? Number.NaN)
  if (!(version >= 1)) {
    throw new Fault(
      'ledger/not-a-ledger',
      `${where} has tables like a Parley ledger, but no version. Give another one.`,
    )
  }
  if (version > NEWEST) {
    throw new Fault(
      'ledger/newer',
      `${where} was written by a newer Parley (its tables are version ${version}; this program knows ${NEWEST}). Install that version; nothing was changed.`,
    )
  }
  return version
}

/** Makes the table that names the version; to be done in the transaction that migrates. */
export async function begin(db: Kysely<Tables>, flavour: Flavour): Promise<void> {
  const { text } = flavour.types
  await sql.raw(`create table meta (name ${text} not null primary key, value ${text} not null)`).execute(db)
  await db.insertInto('meta').values({ name: 'version', value: '0' }).execute()
}

/** The tables of a version. */
export function tablesOf(version: number): Readonly<Record<string, TableShape>> | null {
  return MIGRATIONS.find((migration) => migration.version === version)?.tables ?? null
}

/** Carries the tables forward from one version to another; to be done in one transaction. */
export async function migrate(db: Kysely<Tables>, flavour: Flavour, from: number, to = NEWEST): Promise<void> {
  for (const migration of MIGRATIONS) {
    if (migration.version > from && migration.version <= to)
      await migration.run(db as unknown as Kysely<never>, flavour)
  }
  await db
    .updateTable('meta')
    .set({ value: String(to) })
    .where('name', '=', 'version')
    .execute()
}
