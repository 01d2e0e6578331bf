import type { Command } from 'commander'

/** Who decides, and why, as options give them. */
export interface DeciderOptions {
  readonly by?: string
  readonly why?: string
}

/** Adds `--by` and `--why`. */
export function withDecider(command: Command): Command {
  return command
    .option('--by <name>', 'who decides (default: $PARLEY_REVIEWER, else your name on this machine)')
    .option('--why <words>', 'why')
}
