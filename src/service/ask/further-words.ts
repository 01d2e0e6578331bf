import type { Attribution } from '../../model/attribution.ts'
import type { Party } from '../../model/contact.ts'
import { partyWords } from '../../model/contact-words.ts'

/** A value of a field of an act or a figure in words; empty where there is none. */
export function furtherWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === false) return ''
  if (field === 'actors' || field === 'recipients') return (value as readonly Party[]).map(partyWords).join(' + ')
  if (field === 'topics') return (value as readonly string[]).join(', ')
  if (field === 'attribution') return sourceWords(value as Attribution)
  return value === true ? 'yes' : String(value)
}

/** The ministry (official_statement), via Reuters (media). */
function sourceWords({ source, kind, via }: Attribution): string {
  const ways = via.map((one) => `, via ${one.source ?? 'somebody unnamed'} (${one.kind})`)
  return `${source ?? 'nobody named'} (${kind})${ways.join('')}`
}
