import { OFFICES, TOPICS } from '../../model/code-lists.ts'
import { modeSchema, type Party, type Place, partyKindSchema, roleSchema, statusSchema } from '../../model/contact.ts'
import { TOLD_FIELDS, type Told } from '../../model/decision.ts'
import { span } from '../../model/edtf.ts'
import { Fault } from '../../model/fault.ts'
import { peopleNamed, polityCodes, polityOf } from '../../register/index.ts'

const NONE = 'none'

/** How each field is written after its name and `=`. Faults name the field and show how. */
const READ: { readonly [Name in keyof Told]: (words: string) => Told[Name] } = {
  mode: (words) => oneOf('mode', words, modeSchema.options),
  status: (words) => oneOf('status', words, statusSchema.options),
  date: (words) => {
    if (words === NONE || span(words) !== null) return words === NONE ? null : words
    throw bad('date', words, 'Write it as 2025-06-03, 2025-06, 2025-06-01/2025-06-05, or none.')
  },
  place: placeNamed,
  parties: (words) => {
    const parties = words.split(/ \+ /).map(partyNamed)
    if (parties.length >= 2) return parties
    throw bad(
      'parties',
      words,
      'Name two or more: parties="Hakan Fidan (TUR, foreign_minister) + Oman (OMN, delegation, host)".',
    )
  },
  topics: (words) => listed(words, /[, ]+/).map((topic) => oneOf('topics', topic, TOPICS)),
  title: (words) => (words === NONE ? null : words),
  closed: (words) => oneOf('closed', words, ['yes', 'no']) === 'yes',
  initiator: (words) => (words === NONE ? null : stateCalled('initiator', words)),
  outcomes: (words) => listed(words, /; */),
}

/** What words such as `date=2025-06-03` put in the place of an entry's or a report's values. Fault usage/bad-decision. */
export function settleChange(said: readonly string[]): Partial<Told> {
  const change: Record<string, unknown> = {}
  for (const each of said) {
    const at = each.indexOf('=')
    const [field, words] = [each.slice(0, at).trim(), each.slice(at + 1).trim()]
    const name = TOLD_FIELDS.find((one) => one === field)
    if (at < 1 || name === undefined || words === '')
      throw new Fault(
        'usage/bad-decision',
        `${each}: write it as field=value; the field is one of ${TOLD_FIELDS.join(', ')}.`,
      )
    if (name in change) throw new Fault('usage/bad-decision', `${name} is given twice. Decide on one value.`)
    change[name] = READ[name](words)
  }
  return change as Partial<Told>
}

/** "Muscat, OMN", "Muscat (OMN)" or "Oman". */
function placeNamed(words: string): Place | null {
  if (words === NONE) return null
  const said = /^(?<name>.+?)(?:, *| *\()(?<state>[^,()]+)\)?$/.exec(words)?.groups
  if (said?.name && said.state)
    return { name: said.name, state: said.state === '-' ? null : stateCalled('place', said.state) }
  const [state, ...others] = polityCodes(words)
  if (state !== undefined && others.length === 0) return { name: words, state }
  throw bad('place', words, 'Name its state too: place="Muscat, OMN"; with - where it has none.')
}

/** "Hakan Fidan (TUR, foreign_minister, host)": in the brackets a state, an office, a role and a kind, as far as there are any. */
export function partyNamed(words: string): Party {
  const said = /^(?<name>[^()]+?)(?: *\((?<notes>[^()]*)\))?$/.exec(words.trim())?.groups
  if (!said?.name) throw bad('parties', words, 'Write each as Name (STATE, office, role, kind).')
  const party: Party = { name: said.name, person: null, state: null, office: null, role: 'party', kind: 'person' }
  for (const note of listed(said.notes ?? '', /, */)) {
    const [office, role, kind] = [OFFICES, roleSchema.options, partyKindSchema.options].map((list) =>
      (list as readonly string[]).find((one) => one === note),
    )
    Object.assign(
      party,
      office ? { office } : role ? { role } : kind ? { kind } : { state: stateCalled('parties', note) },
    )
  }
  const people = party.kind === 'person' ? peopleNamed(party.name) : []
  return { ...party, person: people.length === 1 ? people[0]!.id : null }
}

function stateCalled(field: string, words: string): string {
  if (/^[A-Z]{2}[A-Z0-9]$/.test(words) && polityOf(words)) return words
  const [code, ...others] = polityCodes(words)
  if (code !== undefined && others.length === 0) return code
  throw bad(field, words, 'Give the code of a state or body, such as GBR or XEU.')
}

function oneOf<Word extends string>(field: string, words: string, list: readonly Word[]): Word {
  const found = list.find((one) => one === words.toLowerCase())
  if (found !== undefined) return found
  throw bad(field, words, `It is one of ${list.join(', ')}.`)
}

function listed(words: string, between: RegExp): string[] {
  return words === NONE ? [] : words.split(between).filter(Boolean)
}

function bad(field: string, words: string, how: string): Fault {
  return new Fault('usage/bad-decision', `${field}=${words}: cannot be made out. ${how}`)
}
