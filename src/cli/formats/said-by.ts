import type { Attribution } from '../../model/attribution.ts'
import type { Contact } from '../../model/contact.ts'

/** "Iranian Red Crescent by way of state television"; null where the document says it in its own voice. */
export function saidBy({ source, kind, via }: Attribution): string | null {
  if (kind === 'document_voice') return null
  const ways = via.flatMap((one) => one.source ?? [])
  return `${source ?? 'somebody unnamed'}${ways.length > 0 ? ` by way of ${ways.join(', ')}` : ''}`
}

/** Who is said to say a contact, and what was held back of it, a line each. */
export function voiceLines({ attribution, nondisclosure }: Pick<Contact, 'attribution' | 'nondisclosure'>): string[] {
  const said = saidBy(attribution)
  return [
    ...(said === null ? [] : [`said by: ${said} (${attribution.kind})`]),
    ...(nondisclosure.length === 0 ? [] : [`held back: ${nondisclosure.join(', ')}`]),
  ]
}
