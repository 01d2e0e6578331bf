import { z } from 'zod'
import { ROLES } from '../../model/account.ts'
import { named } from './named.ts'

export const roleSchema = z.enum(ROLES)
const nameSchema = z.string().min(1).max(64)
const passwordSchema = z.string().min(1).max(1000)

/** Who asks, and what the page needs to ask on. */
export const sessionSchema = named(
  'Session',
  z.object({
    open: z.boolean().describe('Nobody has to log in here.'),
    name: z.string().nullable(),
    role: roleSchema.nullable(),
    token: z.string().nullable().describe('To be sent as x-parley-token with everything that changes anything.'),
    until: z.string().nullable().describe('When one has to log in again.'),
    sign_on: z.boolean().describe('GET /api/sign-on leads to a provider of single sign-on.'),
  }),
)
export const loginSchema = named('Login', z.strictObject({ name: nameSchema, password: passwordSchema }))
export const passwordChangeSchema = named(
  'PasswordChange',
  z.strictObject({ password: passwordSchema, new_password: passwordSchema }),
)

export const userSchema = named(
  'User',
  z.object({ name: z.string(), role: roleSchema, at: z.string(), ended: z.string().nullable() }),
)
export const usersSchema = named('Users', z.object({ users: z.array(userSchema) }))
export const newUserSchema = named(
  'NewUser',
  z.strictObject({ name: nameSchema, role: roleSchema, password: passwordSchema }),
)
export const userChangeSchema = named(
  'UserChange',
  z
    .strictObject({ role: roleSchema, password: passwordSchema, ended: z.boolean() })
    .partial()
    .refine((change) => Object.keys(change).length > 0, 'changes nothing'),
)
export const userNameSchema = z.strictObject({ name: nameSchema })

export const keySchema = named(
  'ApiKey',
  z.object({
    id: z.string(),
    name: z.string().describe('What it is for.'),
    role: roleSchema,
    made_by: z.string(),
    at: z.string(),
    until: z.string().nullable(),
    ended: z.string().nullable(),
  }),
)
export const keysSchema = named('ApiKeys', z.object({ keys: z.array(keySchema) }))
export const newKeySchema = named(
  'NewApiKey',
  z.strictObject({
    name: z.string().trim().min(1).max(200),
    role: roleSchema,
    until: z.iso.date().optional().describe('The last day on which it can be used.'),
  }),
)
export const madeKeySchema = named(
  'MadeApiKey',
  z.object({ key: keySchema, words: z.string().describe('What a program sends. It is shown once, and kept nowhere.') }),
)
export const keyIdSchema = z.strictObject({ id: z.string().max(20) })

export const auditSchema = named(
  'Audit',
  z.object({
    lines: z.array(
      z.object({
        number: z.number().int(),
        at: z.string(),
        who: z.string(),
        via: z.enum(['page', 'key', 'command', 'open']),
        what: z.string(),
        about: z.string().nullable(),
        address: z.string().nullable(),
      }),
    ),
    next: z.number().int().nullable().describe('Give it as `before` for the lines before these.'),
  }),
)
