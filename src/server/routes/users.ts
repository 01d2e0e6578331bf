import type { User } from '../../model/account.ts'
import { addUser, changeUser } from '../../service/accounts/users.ts'
import { actorOf } from '../accounts/caller.ts'
import { Refusal } from '../refusal.ts'
import { newUserSchema, userChangeSchema, userNameSchema, userSchema, usersSchema } from '../schemas/accounts.ts'
import { PROBLEMS } from '../schemas/problem.ts'
import type { Desk, Server } from '../server.ts'

const config = { role: 'admin' } as const
const tags = ['people who use it']

/** Who may log in. */
export function userRoutes(server: Server, { store, isOpen }: Desk): void {
  server.route({
    method: 'GET',
    url: '/users',
    config,
    schema: { summary: 'Who may log in, or could', tags, response: { 200: usersSchema, ...PROBLEMS } },
    handler: async () => ({ users: (await store.users()).map(shown) }),
  })
  server.route({
    method: 'POST',
    url: '/users',
    config,
    schema: { summary: 'Let somebody log in', tags, body: newUserSchema, response: { 200: userSchema, ...PROBLEMS } },
    handler: async (request) => {
      if (request.body.role !== 'admin' && (await isOpen()))
        throw new Refusal(
          'server/not-allowed',
          403,
          'From the first user on, everybody has to log in: make that one an admin.',
        )
      return shown(await addUser(store, request.body, actorOf(request)))
    },
  })
  server.route({
    method: 'PATCH',
    url: '/users/:name',
    config,
    schema: {
      summary: 'Change somebody’s role or password, or whether they may log in',
      tags,
      params: userNameSchema,
      body: userChangeSchema,
      response: { 200: userSchema, ...PROBLEMS },
    },
    handler: async (request) => shown(await changeUser(store, request.params.name, request.body, actorOf(request))),
  })
}

/** Without what is kept of the password. */
function shown({ name, role, at, ended }: User) {
  return { name, role, at, ended }
}
