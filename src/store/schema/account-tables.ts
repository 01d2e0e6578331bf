/** Who may open a ledger, and what they did. A dump, which is for others, does not hold them. */
export const ACCOUNT_COLUMNS = {
  users: { name: 'text', role: 'text', password: 'text', at: 'text', ended: 'text?' },
  sessions: { hash: 'text', user_name: 'text', token: 'text', at: 'text', until: 'text' },
  api_keys: {
    ...{ id: 'text', name: 'text', role: 'text', hash: 'text', made_by: 'text', at: 'text', until: 'text?' },
    ...{ ended: 'text?' },
  },
  audit: { number: 'number', at: 'text', who: 'text', via: 'text', what: 'text', about: 'text?', address: 'text?' },
} as const

export const ACCOUNT_KEYS: Readonly<Record<keyof typeof ACCOUNT_COLUMNS, readonly string[]>> = {
  users: ['name'],
  sessions: ['hash'],
  api_keys: ['id'],
  audit: ['number'],
}
