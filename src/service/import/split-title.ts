import { fold } from '../../model/fold.ts'
import { officesTitled } from '../../register/index.ts'
import type { ImportMap } from './import-map.ts'

const LONGEST = 7
const FORMER = /^(?:former|acting|interim|provisional)\s+/i
const ELECT = /^[\p{L}]+[ -]+(?:elect|designate)\s+/iu
const STYLE =
  /^(?:(?:mr|mrs|ms|dr|sir|dame|lord|prof|gen|amb|h\.?\s?e|hon)\b\.?|sheikh(?=\s)|sheikha(?=\s)|his excellency|her excellency)\s*/i

/** A name as a table gives it, with the title before it: [Prime Minister Dr. Ana Brnabić → "Prime Minister", "Ana Brnabić"]. */
export interface Titled {
  readonly title: string | null
  readonly name: string
}

/** Parts the title from the name; somebody elected to an office does not hold it yet. */
export function splitTitle(said: string, state: string | null, map: ImportMap): Titled {
  const words = said.trim().replace(FORMER, '')
  if (ELECT.test(words)) return { title: null, name: plainName(words.replace(ELECT, '')) }
  const parts = words.split(/\s+/)
  for (let length = Math.min(LONGEST, parts.length); length > 0; length--) {
    const title = parts.slice(0, length).join(' ')
    if (isTitle(title, state, map)) return { title, name: plainName(parts.slice(length).join(' ')) }
  }
  return { title: null, name: plainName(words) }
}

function isTitle(words: string, state: string | null, map: ImportMap): boolean {
  return map.words.get('office')?.has(fold(words)) || officesTitled(words, state).length > 0
}

function plainName(name: string): string {
  const plain = name.replace(STYLE, '')
  return plain === name || plain === '' ? name.trim() : plainName(plain)
}

/** The people whom one cell names together: [President Sadat, Prime Minister Khalil]. What comes behind a comma counts only under a title of its own. */
export function splitPeople(said: string, state: string | null, map: ImportMap): string[] {
  return said.split(/\s*;\s*/).flatMap((part) => {
    const pieces = part.split(/(\s*,\s+and\s+|\s*,\s*|\s+and\s+|\s*&\s*)/)
    const people = [pieces[0] ?? '']
    for (let at = 2; at < pieces.length; at += 2) {
      const next = pieces[at] ?? ''
      if (splitTitle(next, state, map).title !== null) people.push(next)
      else people[people.length - 1] += `${pieces[at - 1]}${next}`
    }
    return people.filter((each) => each.trim() !== '')
  })
}
