import type { ApiKey, Role, Session, User, Via } from '../../model/account.ts'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'
import type { AccountsReader, NumberedLine } from './accounts.ts'

/** Who may open a ledger, read through an engine. */
export function accountsReader({ db }: Engine): AccountsReader {
  const userRows = () => db.selectFrom('users').selectAll()
  const keyRows = () => db.selectFrom('api_keys').selectAll()
  return {
    users: async () => (await userRows().orderBy('name').execute()).map(userOf),
    user: async (name) => orNull(await userRows().where('name', '=', name).executeTakeFirst(), userOf),
    session: async (hash) =>
      orNull(await db.selectFrom('sessions').selectAll().where('hash', '=', hash).executeTakeFirst(), sessionOf),
    keys: async () => (await keyRows().orderBy('at').orderBy('id').execute()).map(keyOf),
    key: async (id) => orNull(await keyRows().where('id', '=', id).executeTakeFirst(), keyOf),
    async audit({ limit, before }) {
      const rows = db.selectFrom('audit').selectAll().orderBy('number', 'desc').limit(limit)
      const wanted = before === undefined ? rows : rows.where('number', '<', before)
      return (await wanted.execute()).map(lineOf)
    },
  }
}

function orNull<Row, Value>(row: Row | undefined, read: (row: Row) => Value): Value | null {
  return row === undefined ? null : read(row)
}

function userOf({ name, role, password, at, ended }: Tables['users']): User {
  return { name, role: role as Role, password, at, ended }
}

function sessionOf({ hash, user_name, token, at, until }: Tables['sessions']): Session {
  return { hash, user: user_name, token, at, until }
}

function keyOf({ id, name, role, hash, made_by, at, until, ended }: Tables['api_keys']): ApiKey {
  return { id, name, role: role as Role, hash, madeBy: made_by, at, until, ended }
}

function lineOf({ number, at, who, via, what, about, address }: Tables['audit']): NumberedLine {
  return { number, at, who, via: via as Via, what, about, address }
}
