import type { Party } from '../../model/contact.ts'
import type { ToldAct } from '../../model/decision.ts'

/** "REQUEST (planned) Norway → Sudan: urged Sudan to open its ports". */
export function actLine({ type, mode, status, actors, recipients, content }: ToldAct): string {
  const names = (parties: readonly Party[]) => parties.map(({ name }) => name).join(' + ')
  const marks = [mode, status === 'held' ? null : status].filter((mark) => mark !== null)
  const to = recipients.length > 0 ? ` → ${names(recipients)}` : ''
  return `${type}${marks.length > 0 ? ` (${marks.join(', ')})` : ''} ${names(actors)}${to}: ${content}`
}
