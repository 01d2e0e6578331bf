import { Argument, Command } from 'commander'

/** `parley who`: the register's answer to who held an office, or what somebody held. */
export function whoCommand(): Command {
  return new Command('who')
    .description('Say who held an office on a day, or which offices a person has held.')
    .addArgument(new Argument('<office-or-name>', 'an office ("foreign minister") or a person (Fidan)'))
    .addArgument(new Argument('[state]', 'the state or body, by code or name (GBR, Türkiye)'))
    .addArgument(new Argument('[date]', 'the day, as 2025-08-19; without it, at all times'))
    .action(async (words: string, state: string | undefined, date: string | undefined) => {
      const { runWho } = await import('./run-who.ts')
      // parley who Fidan 2025-08-19: the state is left out.
      await (date === undefined && /^\d/.test(state ?? '')
        ? runWho(words, undefined, state)
        : runWho(words, state, date))
    })
}
