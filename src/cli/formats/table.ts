import type { CodedDocument } from '../../model/coded-document.ts'
import type { Contact } from '../../model/contact.ts'
import { partyWords, placeWords } from '../../model/contact-words.ts'
import { actLine } from './act-line.ts'
import { columns } from './columns.ts'
import { figureLine } from './figure-line.ts'
import type { Format } from './format.ts'
import { voiceLines } from './said-by.ts'
import { oneLine, wrap } from './wrap.ts'

/** How the table is to look: with evidence or not, in colour or not, wrapped at a width or not at all. */
export interface Look {
  readonly evidence: boolean
  readonly colour: boolean
  readonly width: number | null
}

/** For people: a heading for each document, one line a contact, its evidence under it where asked for. */
export function table(look: Look): Format {
  return {
    before: '',
    document: ({ name, coded }, index) =>
      `${index === 0 ? '' : '\n'}${[heading(name, coded, look), ...body(coded, look)].join('\n')}\n`,
    after: () => '',
  }
}

function heading(name: string, { document }: CodedDocument, look: Look): string {
  const published = document.published === null ? 'no date' : `published ${document.published}${basisOf(document)}`
  const title = document.title === null ? '' : ` · ${oneLine(document.title)}`
  return wrap(`${bold(name, look)} · ${published}${title}`, look.width, '  ').join('\n')
}

function basisOf(document: CodedDocument['document']): string {
  return document.published_basis === null ? '' : ` (${document.published_basis})`
}

function body(coded: CodedDocument, look: Look): string[] {
  const flags = coded.flags.flatMap((flag) => wrap(`  ! ${flag.code}: ${flag.message}`, look.width, '    '))
  const besides = [
    ...coded.acts.map((act) => `  > ${oneLine(actLine(act))}`),
    ...coded.figures.map((figure) => `  # ${oneLine(figureLine(figure))}`),
  ].flatMap((line) => wrap(line, look.width, '    '))
  if (coded.contacts.length === 0) return ['  no contacts found', ...besides, ...flags]
  const rows = columns(coded.contacts.map(cells), look.width)
  const lines = coded.contacts.flatMap((contact, index) => [
    ...(rows[index] ?? []),
    ...(look.evidence ? evidence(contact, look) : []),
  ])
  return [...lines, ...besides, ...flags]
}

function cells(contact: Contact): string[] {
  return [
    contact.date ?? 'no date',
    contact.status,
    contact.mode,
    contact.parties.map(partyWords).join(' + '),
    placeWords(contact.place),
    [...contact.topics, ...(contact.closed ? ['closed'] : [])].join(', '),
  ]
}

function evidence(contact: Contact, look: Look): string[] {
  const title = contact.title === null ? [] : [`called: ${contact.title}`]
  const initiator = contact.initiator === null ? [] : [`asked for by: ${contact.initiator}`]
  const outcomes = contact.outcomes.map((outcome) => `outcome: ${outcome}`)
  const notes = [...title, ...initiator, ...outcomes, ...voiceLines(contact)]
  const quotes = contact.evidence.map(({ quote }) => `“${oneLine(quote)}”`)
  return [...quotes, ...notes].flatMap((line) => wrap(`      ${line}`, look.width, '      '))
}

function bold(words: string, look: Look): string {
  return look.colour ? `\u001b[1m${words}\u001b[22m` : words
}
