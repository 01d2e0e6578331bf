import type { ApiKey, AuditLine, Session, User } from '../../model/account.ts'

/** Who may open a ledger, and what they did. */
export interface AccountsReader {
  /** All that there ever were, by name. */
  users(): Promise<readonly User[]>
  user(name: string): Promise<User | null>
  session(hash: string): Promise<Session | null>
  /** All that were ever made, the oldest first. */
  keys(): Promise<readonly ApiKey[]>
  key(id: string): Promise<ApiKey | null>
  /** The latest first; `before` is the number of the last one of a page. */
  audit(page: { readonly limit: number; readonly before?: number }): Promise<readonly NumberedLine[]>
}

export interface NumberedLine extends AuditLine {
  readonly number: number
}

export interface AccountsWriter {
  putUser(user: User): Promise<void>
  putSession(session: Session): Promise<void>
  /** Ends one session, all of a user, or all whose time was over at an instant. */
  endSessions(which: { readonly hash: string } | { readonly user: string } | { readonly before: string }): Promise<void>
  putKey(key: ApiKey): Promise<void>
  note(line: AuditLine): Promise<void>
}
