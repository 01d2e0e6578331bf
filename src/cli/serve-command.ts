import { Command } from 'commander'
import { withLedger } from './ledger-options.ts'
import type { ServeOptions } from './run-serve.ts'

/** `parley serve`: opens the ledger in a browser, and to programs. */
export function serveCommand(): Command {
  const command = new Command('serve').description('Open the ledger to a browser and to programs, on this machine.')
  return withLedger(command)
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .option('--port <number>', 'the port to listen at; 0 for any that is free', '8321')
    .option('--limit-size <megabytes>', 'the most that one document may have', '10')
    .option('--trust-proxy <addresses>', 'proxies, by address or network, that say for whom they ask')
    .option('--oidc <issuer>', 'let people sign on with a provider of OpenID Connect')
    .option('--oidc-client <id>', 'what the provider knows the desk as; its secret is in PARLEY_OIDC_SECRET')
    .option('--oidc-role <claim:value=role...>', 'who has which role, by what the provider says of them')
    .option('--oidc-others <role>', 'the role of all others that the provider knows; without it, they are not let in')
    .option('--address <url>', 'the address under which people open the desk, behind a proxy')
    .action(async (options: ServeOptions) => {
      const { runServe } = await import('./run-serve.ts')
      await runServe(options)
    })
}
