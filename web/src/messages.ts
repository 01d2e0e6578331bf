import { codes } from './messages/codes.ts'
import { contacts } from './messages/contacts.ts'
import { readings } from './messages/readings.ts'
import { screens } from './messages/screens.ts'

/** Everything that the page says; a translation is another file beside each of these. */
export const say = { ...codes, ...contacts, ...readings, ...screens }

/** A code of the codebook in words: [south_caucasus → South Caucasus]. */
export function topicWords(topic: string): string {
  return say.topics[topic] ?? topic.replaceAll('_', ' ')
}

/** An office of the codebook in words: [foreign_minister → foreign minister]. */
export function officeWords(office: string | null): string {
  return office === null ? '' : office === 'igo_head' ? 'head of a body' : office.replaceAll('_', ' ')
}
