import { givenDay } from '../service/given-day.ts'
import { type Held, who } from '../service/who.ts'
import { columns } from './formats/columns.ts'
import { openOutput } from './output.ts'
import { terminalWidth } from './terminal.ts'

/** Prints the register's answer, one stay in an office a line. */
export async function runWho(words: string, state: string | undefined, date: string | undefined): Promise<void> {
  const answer = who(words, state ?? null, date === undefined ? null : givenDay(date, 'date'))
  const rows = columns(answer.held.map(cells), terminalWidth())
  const output = await openOutput(undefined)
  await output.write(rows.map((lines) => `${lines.join('\n')}\n`).join(''))
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
