import type { Mention } from '../../model/mention.ts'
import { isOneOf, oneOf } from '../../model/one-of.ts'
import { isBody } from '../en/parties.ts'
import { findPerson, inOffice } from '../people.ts'
import { type Book, type Draft, sentenceStart } from './draft.ts'

const OF_NO_OFFICE = oneOf('diplomat|career diplomat|politician|statesman|official|troubleshooter')

/** "Norwegian diplomat X": who serves a body of states speaks for it, wherever he is from. */
export function serveBody(draft: Draft, day: string | null): void {
  if (day === null || draft.person || draft.words.length < 2 || !draft.state || isBody(draft.state)) return
  if (draft.titles.some((x) => !OF_NO_OFFICE.test(x)) || draft.offices.some((x) => x !== 'official')) return
  const found = findPerson({ name: draft.name, offices: [], states: [], day })
  if (!found?.tenure || !isBody(found.tenure.state) || !inOffice(found.person, found.tenure.office, day)) return
  draft.person = found.person.id
  draft.state = found.tenure.state
  draft.office = found.tenure.office
}

/** "[The former Norwegian prime minister] said": the one person of the text who serves a body of states; null where there are several or none. */
export function nowOfBody(book: Book, mention: Mention): Draft | null {
  if (!mention.former || mention.determiner !== 'the' || mention.plural) return null
  const serving = book.drafts.filter((x) => x.kind === 'person' && x.state !== null && isBody(x.state))
  const [only, ...more] = serving
  return only && more.length === 0 && only.first < mention.from ? only : null
}

// What somebody is who speaks for no state.
const CALLING = oneOf(
  'analyst|journalist|reporter|editor|author|writer|professor|lecturer|historian|economist|researcher|scholar|expert|lawyer|activist|commentator|businessman|businesswoman|banker|singer|actor|actress|farmer|doctor|student',
)

// How many sentences behind a name its description may stand.
const NEAR = 2
// What may stand in front of a name that nothing describes.
const BEFORE_NAME = oneOf('with|by|and|to|between|met|meets|that')

/** "Kofi Annan met the president. [The UN envoy] said": the one person named just before of whom nothing was said; null where there is none. */
export function undescribed(book: Book, mention: Mention): Draft | null {
  const { tokens } = book.setting
  if (mention.determiner !== 'the' || mention.plural || mention.former || !mention.office) return null
  if (isOneOf(mention.office, 'spokesperson', 'official', 'legislator')) return null
  let floor = mention.from
  for (let back = 0; back <= NEAR && floor > 0; back++) floor = sentenceStart(book.setting, floor - (back > 0 ? 1 : 0))
  const bare = book.drafts
    .filter(
      (x) => x.kind === 'person' && !x.state && !x.office && !x.person && x.titles.length === 0 && x.words.length > 1,
    )
    .filter((x) => !CALLING.test(x.words[0]!))
  const near = bare.filter((x) => x.first >= floor && x.first < sentenceStart(book.setting, mention.from))
  const [only, ...more] = near
  if (!only || more.length > 0 || bare.length > 1) return null
  const before = tokens[only.first - 1]
  const free =
    !before ||
    before.kind === 'mark' ||
    BEFORE_NAME.test(before.norm) ||
    only.first === sentenceStart(book.setting, only.first)
  return free ? only : null
}
