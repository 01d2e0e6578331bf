import { ROLES } from '../model/account.ts'
import { Fault } from '../model/fault.ts'
import { roleClaim } from '../server/sign-on/role-claims.ts'
import type { SignOn } from '../server/sign-on/sign-on.ts'

/** How the command line says where people sign on. */
export interface SignOnOptions {
  readonly oidc?: string
  readonly oidcClient?: string
  readonly oidcRole?: readonly string[]
  readonly oidcOthers?: string
  readonly address?: string
}

/** A command line is seen by others on the machine: the secret comes from the environment. */
const SECRET = 'PARLEY_OIDC_SECRET'

/** Where people sign on; nothing where nobody said. Fault usage/bad-option. */
export function signOnOf({ oidc, oidcClient, oidcRole = [], oidcOthers, address }: SignOnOptions): SignOn | undefined {
  const roles = oidcRole.map(roleClaim)
  if (oidc === undefined) {
    if (oidcClient === undefined && roles.length === 0 && oidcOthers === undefined) return undefined
    throw new Fault('usage/bad-option', '--oidc-client, --oidc-role and --oidc-others need --oidc ISSUER.')
  }
  if (oidcClient === undefined)
    throw new Fault('usage/bad-option', '--oidc: --oidc-client ID, as the provider knows the desk, is missing.')
  const others = ROLES.find((role) => role === oidcOthers) ?? null
  if (oidcOthers !== undefined && others === null)
    throw new Fault('usage/bad-option', `--oidc-others ${oidcOthers}: it is one of ${ROLES.join(', ')}.`)
  if (roles.length === 0 && others === null)
    throw new Fault(
      'usage/bad-option',
      '--oidc: nobody would be let in. Say who may with --oidc-role or --oidc-others.',
    )
  const at = {
    issuer: addressOf(oidc, '--oidc'),
    address: address === undefined ? null : addressOf(address, '--address'),
  }
  return { ...at, client: oidcClient, secret: process.env[SECRET] || null, roles, others }
}

const OWN = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

function addressOf(words: string, option: string): URL {
  const address = URL.canParse(words) ? new URL(words) : null
  if (address?.protocol === 'https:' || (address?.protocol === 'http:' && OWN.test(address.hostname))) return address
  throw new Fault('usage/bad-option', `${option} ${words}: give an https:// address (http:// on this machine only).`)
}
