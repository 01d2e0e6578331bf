import { type Command, Option } from 'commander'
import { ACT_TYPES } from '../model/act.ts'
import { modeSchema, statusSchema } from '../model/contact.ts'
import { LEVELS } from '../model/level.ts'

/** What the options of every command that asks a ledger come to. */
export interface LedgerOptions {
  readonly ledger?: string
}

/** The filters of entries, as options give them. */
export interface FilterOptions {
  readonly who?: string[]
  readonly with?: string[]
  readonly state?: string[]
  readonly mode?: string[]
  readonly type?: string[]
  readonly status?: string[]
  readonly level?: string[]
  readonly topic?: string[]
  readonly place?: string[]
  readonly since?: string
  readonly until?: string
  readonly text?: string
  readonly source?: string[]
  readonly disputed?: boolean
  readonly reviewed?: string[]
  readonly overdue?: boolean
  readonly not?: string[]
  readonly asOf?: string
}

/** Adds `--ledger`, which every command has that asks or fills a ledger. */
export function withLedger(command: Command): Command {
  return command.option(
    '--ledger <place>',
    'the ledger: a path, or postgres://… (default: $PARLEY_LEDGER, else ./parley.db)',
  )
}

/** Adds the filters of entries: the same for all commands. */
export function withFilters(command: Command): Command {
  const many = (flags: string, words: string) => new Option(flags, words).argParser(collected)
  return command
    .addOption(many('--who <party>', 'a party: surname, name, id or state (repeat it for several parties)'))
    .addOption(many('--with <party>', 'another party beside --who'))
    .addOption(many('--state <state>', 'a state or body that takes part, by code or name'))
    .addOption(many('--mode <mode>', modeSchema.options.join(', ')))
    .addOption(many('--status <status>', statusSchema.options.join(', ')))
    .addOption(many('--level <level>', `of the highest office there: ${LEVELS.join(', ')}`))
    .addOption(many('--topic <topic>', 'a topic (docs/topics.md)'))
    .addOption(many('--place <place>', 'a place in any of its spellings, or the state it lies in'))
    .option('--since <date>', 'not before this day, month or year')
    .option('--until <date>', 'not after it')
    .option('--text <words>', 'words in names, places, titles and quotes')
    .addOption(many('--source <publisher>', 'told of by this publisher, or one whose name contains the words'))
    .option('--disputed', 'only where reports disagree')
    .addOption(many('--reviewed <how-far>', 'accepted by somebody, left open as unsure, or open'))
    .option('--overdue', 'only plans whose day has passed with no later report')
    .addOption(many('--not <filter:value>', 'none that has it: mode:call, state:USA, source:Gazette (repeat it)'))
    .option('--as-of <date>', 'what the ledger knew at the end of this day, or at an instant')
}

/** The filters among a command's options. */
export function filtersOf(options: FilterOptions): FilterOptions {
  const { who, state, mode, type, status, level, topic, place, since, until, text, source } = options
  const { disputed, overdue, reviewed, not, asOf } = options
  const told = { who, with: options.with, state, mode, type, status, level, topic, place, since, until, text, source }
  const all = { ...told, disputed, overdue, reviewed, not, asOf }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** Adds the filter that only acts have. */
export function withActFilter(command: Command): Command {
  return command.addOption(new Option('--type <type>', `of acts: ${ACT_TYPES.join(', ')}`).argParser(collected))
}

function collected(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value]
}
