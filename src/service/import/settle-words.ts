import { OFFICES, TOPICS } from '../../model/code-lists.ts'
import { modeSchema, partyKindSchema, roleSchema, statusSchema } from '../../model/contact.ts'
import { fold } from '../../model/fold.ts'
import { officesTitled, polityCodes, polityOf } from '../../register/index.ts'
import type { ImportMap, WordKind } from './import-map.ts'

/** Words that tables made by hand use for the codebook's. */
const USUAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mode: {
    ...{
      phone: 'call',
      telephone: 'call',
      'phone call': 'call',
      'telephone call': 'call',
      'telephone conversation': 'call',
    },
    ...{
      videoconference: 'video',
      'video call': 'video',
      'video conference': 'video',
      online: 'video',
      virtual: 'video',
    },
    ...{
      'bilateral meeting': 'meeting',
      bilateral: 'meeting',
      negotiation: 'talks',
      negotiations: 'talks',
      trip: 'visit',
    },
    ...{ letter: 'message', note: 'message', telegram: 'message', 'official visit': 'visit', 'state visit': 'visit' },
  },
  status: {
    ...{ done: 'held', completed: 'held', 'took place': 'held', scheduled: 'planned', confirmed: 'planned' },
    ...{
      upcoming: 'planned',
      tentative: 'proposed',
      canceled: 'cancelled',
      postponed: 'cancelled',
      'called off': 'cancelled',
    },
  },
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  mode: modeSchema.options,
  status: statusSchema.options,
  role: roleSchema.options,
  kind: partyKindSchema.options,
  topic: TOPICS,
}

/** What a word of the table means: the map's word for it where it has one, else the word itself. */
export function meant(map: ImportMap, kind: WordKind, said: string): string {
  return map.words.get(kind)?.get(fold(said.trim())) ?? said.trim()
}

/** The codebook's word for one of a table: [Phone call → call]; null, with the problem told, where it has none. */
export function settleChoice<Word extends string>(
  map: ImportMap,
  kind: 'mode' | 'status' | 'role' | 'kind' | 'topic',
  said: string,
  problem: (words: string) => void,
): Word | null {
  const folded = fold(meant(map, kind, said))
  const word = CHOICES[kind]!.find((each) => each === folded.replaceAll(/[\s-]+/g, '_')) ?? USUAL[kind]?.[folded]
  if (word === undefined && folded !== '') problem(`${kind} “${said}” is none of ${CHOICES[kind]!.join(', ')}`)
  return (word ?? null) as Word | null
}

/** The code of a state by code, name or adjective; null for none. */
export function settleTableState(map: ImportMap, said: string, problem: (words: string) => void): string | null {
  const words = meant(map, 'state', said)
  if (words === '') return null
  // A map may give codes that the tables do not have, such as those of states that are no more.
  const given = map.words.get('state')?.has(fold(said.trim()))
  if (given && /^[A-Z]{2}[A-Z0-9]$/.test(words)) return words
  const [code, other] = polityCodes(words)
  if (code === undefined) problem(`state “${said}” is not known: give its code, or explain it in the map`)
  if (other === undefined) return code ?? null
  problem(
    `state “${said}” may be ${code} (${polityOf(code!)?.name}) or ${other} (${polityOf(other)?.name}): give the code`,
  )
  return null
}

/** The office that a title means; null where it means none that the codebook has. */
export function settleOffice(map: ImportMap, said: string, state: string | null): string | null {
  const words = meant(map, 'office', said)
  const code = OFFICES.find((office) => office === fold(words).replaceAll(/[\s-]+/g, '_'))
  if (code !== undefined) return code
  const [first] = officesTitled(words, state)
  if (first !== undefined) return first.office
  const part = words.split(/\s*(?:,|;|\/| and | & )\s*/)[0] ?? ''
  return part === words ? null : settleOffice(map, part, state)
}

/** Yes or no; null where a word is neither. */
export function settleYes(said: string): boolean | null {
  if (/^(?:yes|y|true|1|x|closed)$/i.test(said)) return true
  return /^(?:no|n|false|0|open|-)?$/i.test(said) ? false : null
}
