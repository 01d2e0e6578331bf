import type { Engine } from '../engine.ts'
import { plain, plainOrNull } from '../plain.ts'
import { nextNumber } from '../writing/next-number.ts'
import type { AccountsWriter } from './accounts.ts'

/** Who may open a ledger, changed through an engine whose transaction is open. */
export function accountsWriter(engine: Engine): AccountsWriter {
  const { db } = engine
  return {
    async putUser({ name, role, password, at, ended }) {
      await db.deleteFrom('users').where('name', '=', name).execute()
      await engine.insert('users', [{ name, role, password, at, ended }])
    },
    async putSession({ hash, user, token, at, until }) {
      await engine.insert('sessions', [{ hash, user_name: user, token, at, until }])
    },
    async endSessions(which) {
      const rows = db.deleteFrom('sessions')
      if ('hash' in which) await rows.where('hash', '=', which.hash).execute()
      else if ('user' in which) await rows.where('user_name', '=', which.user).execute()
      else await rows.where('until', '<', which.before).execute()
    },
    async putKey({ id, name, role, hash, madeBy, at, until, ended }) {
      await db.deleteFrom('api_keys').where('id', '=', id).execute()
      await engine.insert('api_keys', [{ id, name: plain(name), role, hash, made_by: madeBy, at, until, ended }])
    },
    async note({ at, who, via, what, about, address }) {
      const number = await nextNumber(engine, 'audit', 'number')
      const words = { who: plain(who), what: plain(what), about: plainOrNull(about), address: plainOrNull(address) }
      await engine.insert('audit', [{ number, at, via, ...words }])
    },
  }
}
