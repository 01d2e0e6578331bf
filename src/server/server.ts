import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Store } from '../service/open-ledger.ts'
import type { SignOn } from './sign-on/sign-on.ts'

/** A server whose routes say in zod what they take and give. */
export type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** What the server opens to others, and how. */
export interface Desk {
  readonly store: Store
  /** The most bytes that one document may have. */
  readonly limit: number
  readonly version: string
  /** Whether nobody has to log in, now: then it answers to this machine only. */
  readonly isOpen: () => Promise<boolean>
  /** Where people sign on; without it they log in with passwords alone. */
  readonly signOn?: SignOn | undefined
  /** Addresses of proxies that are believed who asks. */
  readonly proxies?: string | undefined
  /** The folder of the built page; null where there is none. */
  readonly page: string | null
}
