import { Argument, Command } from 'commander'
import { givenDay } from '../service/given-day.ts'
import { type Held, who } from '../service/who.ts'
import { columns } from './formats/columns.ts'
import { openOutput } from './output.ts'
import { terminalWidth } from './terminal.ts'

/** `parley who`: the register's answer to who held an office, or what somebody held. */
export function whoCommand(): Command {
  return new Command('who')
    .description('Say who held an office on a day, or which offices a person has held.')
    .addArgument(new Argument('<office-or-name>', 'an office ("foreign minister") or a person (Fidan)'))
    .addArgument(new Argument('[state]', 'the state or body, by code or name (GBR, Türkiye)'))
    .addArgument(new Argument('[date]', 'the day, as 2025-08-19; without it, at all times'))
    .action(async (words: string, state: string | undefined, date: string | undefined) => {
      // parley who Fidan 2025-08-19: the state is left out.
      const [place, day] = date === undefined && /^\d/.test(state ?? '') ? [undefined, state] : [state, date]
      const answer = who(words, place ?? null, day === undefined ? null : givenDay(day, 'date'))
      const rows = columns(answer.held.map(cells), terminalWidth())
      await (await openOutput(undefined)).write(rows.map((lines) => `${lines.join('\n')}\n`).join(''))
    })
}

function cells({ person, tenure, stateName }: Held): string[] {
  return [
    person.name,
    `${tenure.title || tenure.office} (${tenure.office})`,
    `${stateName} (${tenure.state})`,
    timeOf(tenure),
    tenure.confidence === 'likely' ? 'likely' : '',
  ]
}

function timeOf({ from, to, checked }: Held['tenure']): string {
  if (to !== null) return `${from} to ${to}`
  return checked === null ? `since ${from}` : `since ${from} (known to hold on ${checked})`
}
