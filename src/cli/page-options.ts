import type { Command } from 'commander'
import type { AskedPage } from '../service/ask/asked.ts'
import { howMany } from './how-many.ts'

/** Which page of a list is asked for, as options give it. */
export interface PageOptions {
  readonly sort?: string
  readonly limit: string
  readonly after?: string
}

/** Adds the order and the stretch of a list: the same for all lists of entries. */
export function withPages(command: Command): Command {
  return command
    .option(
      '--sort <order>',
      'date, changed or reports; -date (the default), -changed or -reports for the latest or most first',
    )
    .option('--limit <count>', 'how many at most, or all', '50')
    .option('--after <cursor>', 'go on after a page, with the cursor that it gave')
}

export function pageAsked({ sort, limit, after }: PageOptions): AskedPage {
  return {
    limit: howMany(limit, '--limit'),
    ...(sort !== undefined && { sort }),
    ...(after !== undefined && { after }),
  }
}
