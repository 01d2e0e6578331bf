import { changedHere } from './own-changes.ts'
import { type Query, queryString } from './query.ts'
import type * as Api from './types.ts'

/** What the server said that it could not do, in its words. */
export class Refusal extends Error {
  readonly problem: Api.Problem

  constructor(problem: Api.Problem) {
    super(problem.detail)
    this.name = 'Refusal'
    this.problem = problem
  }
}

/** What shows that it is this page that changes something, where people log in. */
let token: string | null = null

async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(`/api/${path}`, {
    ...init,
    headers: { accept: 'application/json', ...init?.headers },
  }).catch(() => {
    throw new Refusal(unreachable())
  })
  if (!response.ok) throw new Refusal(await problemOf(response))
  return (response.status === 204 ? null : await response.json()) as Answer
}

async function problemOf(response: Response): Promise<Api.Problem> {
  const { status, statusText } = response
  const said: unknown = await response.json().catch(() => null)
  if (typeof said === 'object' && said !== null && 'detail' in said) return said as Api.Problem
  return { type: 'about:blank', title: statusText, status, detail: `${status} ${statusText}`, code: 'server/failed' }
}

function unreachable(): Api.Problem {
  const detail = 'The server does not answer. See whether "parley serve" still runs, and load the page again.'
  return { type: 'about:blank', title: 'No answer', status: 0, detail, code: 'server/unreachable' }
}

const get = <Answer>(path: string, query: Query = {}) => ask<Answer>(`${path}${queryString(query)}`)

function send<Answer>(path: string, body?: unknown, method = 'POST'): Promise<Answer> {
  const headers = {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(token !== null && { 'x-parley-token': token }),
  }
  return ask<Answer>(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
}

/** Keeps the token of a session for what is asked next. */
async function entered(asking: Promise<Api.Session>): Promise<Api.Session> {
  const session = await asking
  token = session.token
  return session
}

/** Notes what was changed from here. */
async function decided(asking: Promise<Api.Outcomes>): Promise<Api.Outcomes> {
  const answer = await asking
  changedHere(answer.outcomes.flatMap(({ changed, ended }) => [...changed, ...ended.map((each) => each.id)]))
  return answer
}

const id = encodeURIComponent

/** Every question that the page asks of the server, as docs/server.md has them. */
export const api = {
  health: () => get<Api.Health>('health'),
  session: () => entered(get<Api.Session>('session')),
  logIn: (name: string, password: string) => entered(send<Api.Session>('session', { name, password })),
  logOut: () => send<unknown>('session', undefined, 'DELETE'),
  changePassword: (password: string, other: string) =>
    entered(send<Api.Session>('session/password', { password, new_password: other })),
  users: () => get<Api.Users>('users'),
  addUser: (user: Api.NewUser) => send<Api.User>('users', user),
  changeUser: (name: string, change: Api.UserChange) => send<Api.User>(`users/${id(name)}`, change, 'PATCH'),
  keys: () => get<Api.Keys>('keys'),
  addKey: (key: Api.NewKey) => send<Api.MadeKey>('keys', key),
  endKey: (key: string) => send<unknown>(`keys/${id(key)}`, undefined, 'DELETE'),
  audit: (query: Query) => get<Api.Audit>('audit', query),
  home: () => get<Api.Home>('home', { limit: 8 }),
  contacts: (query: Query) => get<Api.ContactPage>('contacts', query),
  contact: (of: string) => get<Api.ShownContact>(`contacts/${id(of)}`),
  why: (of: string) => get<Api.Why>(`contacts/${id(of)}/why`),
  facets: (query: Query) => get<Api.Facets>('facets', query),
  counts: (by: string, query: Query) => get<{ counts: Api.Count[] }>(`stats/${by}`, query),
  network: (query: Query) => get<Api.Network>('network', query),
  places: (query: Query) => get<Api.Places>('places', query),
  documents: (query: Query) => get<Api.DocumentPage>('documents', query),
  document: (of: string) => get<Api.ShownDocument>(`documents/${id(of)}`),
  people: (query: Query) => get<Api.People>('people', query),
  person: (of: string) => get<Api.ShownPerson>(`people/${id(of)}`),
  polities: (query: Query) => get<Api.Polities>('polities', query),
  polity: (of: string) => get<Api.ShownPolity>(`polities/${id(of)}`),
  conflicts: (query: Query) => get<Api.ConflictPage>('conflicts', query),
  review: (query: Query) => get<Api.ReviewPage>('review', query),
  decisions: (query: Query) => get<Api.DecisionList>('decisions', query),
  decide: (verdicts: readonly Api.Verdict[], why?: string) =>
    decided(send<Api.Outcomes>('decisions', { verdicts, why })),
  proposals: () => get<Api.Proposals>('proposals', { limit: 200 }),
  propose: (proposal: Api.NewProposal) => send<Api.Answered>('proposals', proposal),
  answerProposal: (proposal: string, take: boolean, why?: string) =>
    send<Api.Answered>(`proposals/${id(proposal)}`, { take, why }),
  second: (query: Query) => get<Api.SecondQueue>('second', query),
  readSecond: (reading: Api.NewReading) => send<Api.Read>('second', reading),
  agreement: () => get<Api.SecondAgreement>('agreement'),
  quality: () => get<Api.Quality>('quality'),
  topics: (query: Query) => get<Api.TopicYears>('topics', query),
  positions: (query: Query) => get<Api.Positions>('positions', query),
  flags: (query: Query) => get<Api.Flags>('flags', query),
  code: (text: Api.GivenText) => send<Api.CodedText>('code', text),
  addDocument: (text: Api.GivenText) => send<unknown>('documents', text),
}
