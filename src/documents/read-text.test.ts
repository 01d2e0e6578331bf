import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

const BODY =
  'The foreign minister of Malta met his Tunisian counterpart in the capital and talked about grain, his office said.'
const MORE =
  'The two had last spoken by telephone in the winter, when a storm had closed the ferry line between their countries.'

interface Expected {
  readonly published?: string | null
  readonly basis?: string | null
  readonly partial?: readonly [number | null, number | null, number | null] | null
  readonly place?: string | null
  readonly flags?: readonly string[]
  readonly given?: string
}

const story = (...header: string[]) => [...header, BODY, MORE].join('\n\n')

/** [what it shows, text, what is read]. */
const DOCUMENTS: readonly (readonly [string, string, Expected])[] = [
  ['nothing stated', story('Ministers meet'), { published: null, basis: null, partial: null, place: null }],
  ['archive line', ` date 2024-03-09 ${BODY}\n\n${MORE}`, { published: '2024-03-09', basis: 'archive-line' }],
  [
    'archive line with a section',
    ` date 2024-03-09 MALTA\n${BODY}`,
    { published: '2024-03-09', basis: 'archive-line' },
  ],
  ['given wins', `date 2024-03-09 ${BODY}`, { given: '2024-03-08', published: '2024-03-08', basis: 'given' }],
  ['given as a timestamp', BODY, { given: '2024-03-08T23:30:00Z', published: '2024-03-08', basis: 'given' }],
  ['header date', story('Ministers meet', 'March 9, 2024'), { published: '2024-03-09', basis: 'metadata' }],
  ['header in capitals', story('Ministers meet', 'MARCH 9, 2024'), { published: '2024-03-09' }],
  ['day, month, year in dots', story('Ministers meet', '09.03.2024'), { published: '2024-03-09' }],
  ['day over 12 settles strokes', story('Ministers meet', '19/03/2024'), { published: '2024-03-19' }],
  ['month over 12 settles strokes', story('Ministers meet', '03/19/2024'), { published: '2024-03-19' }],
  ['strokes in doubt', story('Ministers meet', '03/09/2024'), { published: null, flags: ['document/ambiguous-date'] }],
  ['a weekday settles strokes', story('Ministers meet', 'Tuesday 03/09/2024'), { published: '2024-09-03', flags: [] }],
  [
    'published before updated',
    story('Ministers meet', 'Desk   Published March 9, 2024   Updated March 11, 2024 08:00am'),
    { published: '2024-03-09' },
  ],
  ['only updated', story('Ministers meet', 'Updated 1:10 AM GMT+1, March 10, 2024'), { published: '2024-03-10' }],
  [
    'place beside the date',
    story('Ministers meet', 'March 9, 2024, Valletta'),
    { published: '2024-03-09', place: 'Valletta' },
  ],
  [
    'a section is no place',
    story('Ministers meet', '9 March 2024    Politics'),
    { published: '2024-03-09', place: null },
  ],
  ['date in a title', story('Statement on the meeting in Valletta (March 9, 2024)'), { published: '2024-03-09' }],
  [
    'numbered release',
    story('No: 12, 9 March 2024, Press Release Regarding the Meeting with Tunisia'),
    { published: '2024-03-09' },
  ],
  [
    'date at the end',
    `${story('Ministers meet')}\n\nValletta\nMarch 09, 2024`,
    { published: '2024-03-09', place: 'Valletta' },
  ],
  [
    'dateline with a year',
    story('Ministers meet', `VALLETTA, March 9, 2024 (AP) — ${BODY}`),
    { published: '2024-03-09', basis: 'dateline', place: 'Valletta' },
  ],
  [
    'dateline without a year',
    story('Ministers meet', `VALLETTA, March 9 (AP) — ${BODY}`),
    { published: null, partial: [3, 9, null], place: 'Valletta' },
  ],
  [
    'header without a year',
    story('WORLD', '9 MAR, 14:52', 'Ministers meet'),
    { published: null, partial: [3, 9, null] },
  ],
  [
    'dateline with a weekday',
    story('Ministers meet', `VALLETTA, Saturday (AFP) - ${BODY}`),
    { published: null, partial: [null, null, 5] },
  ],
  ['dateline alone', story('Ministers meet', 'VALLETTA'), { place: 'Valletta' }],
  ['dateline alone with state', story('Ministers meet', 'BARI, Italy'), { place: 'Bari, Italy' }],
  [
    'archive near the dateline',
    `date 2024-03-10 Ministers meet\n\nVALLETTA, March 9 (AP) — ${BODY}`,
    { published: '2024-03-10', basis: 'archive-line', flags: [] },
  ],
  [
    'archive against the dateline',
    `date 2024-06-01 Ministers meet\n\nVALLETTA, March 9 (AP) — ${BODY}`,
    { published: null, partial: [3, 9, null], flags: ['document/archive-date'] },
  ],
  [
    'archive against a full dateline',
    `date 2024-06-01 Ministers meet\n\nVALLETTA, March 9, 2024 (AP) — ${BODY}`,
    { published: '2024-03-09', basis: 'dateline', flags: ['document/archive-date'] },
  ],
  [
    'of two headers the one that the archive knows',
    `date 2024-03-09 Tuesday, 02 January 2024 12:17 GMT\n${story('Ministers meet', '2024-03-09 09:44:14')}`,
    { published: '2024-03-09', basis: 'metadata', flags: [] },
  ],
  [
    'archive over New Year',
    `date 2025-01-01 Ministers meet\n\nVALLETTA, Dec. 31 (AP) — ${BODY}`,
    { published: '2025-01-01', flags: [] },
  ],
  [
    'weekday that does not fit',
    story('Ministers meet', 'Monday, March 9, 2024'),
    { published: '2024-03-09', flags: ['document/weekday'] },
  ],
  [
    'dates in the text do not count',
    [
      BODY,
      'On March 9, 2024, the two met again in Valletta, and on 10 March 2024 they flew on to Tunis together.',
      MORE,
    ].join('\n\n'),
    { published: null },
  ],
  [
    'day headings do not count',
    [
      'A minister’s week',
      'March 4, 2024',
      BODY,
      'March 5, 2024',
      MORE,
      'March 6, 2024',
      `${BODY} Later he flew home.`,
    ].join('\n\n'),
    { published: null },
  ],
  ['no year is guessed', story('Ministers meet', 'Saturday, March 9'), { published: null, partial: [3, 9, 5] }],
  [
    'front matter',
    `---\ntitle: Ministers meet\ndate: 2024-03-09\nlang: en\n---\n\n# Ministers meet\n\n${BODY}`,
    { published: '2024-03-09', basis: 'metadata' },
  ],
]

describe('whole documents of plain text', () => {
  it.each(DOCUMENTS)('%s', (_, text, expected) => {
    const about = { id: 'case', ...(expected.given ? { published: expected.given } : {}) }
    const { published, publishedBasis, publishedPartial: partial, datelinePlace, flags } = readText(text, about)
    if ('published' in expected) expect(published).toBe(expected.published)
    if ('basis' in expected) expect(publishedBasis).toBe(expected.basis)
    if ('partial' in expected)
      expect(partial && [partial.month, partial.day, partial.weekday]).toEqual(expected.partial)
    if ('place' in expected) expect(datelinePlace?.name ?? null).toBe(expected.place)
    if (expected.flags) expect(flags.map(({ code }) => code)).toEqual(expected.flags)
  })

  it('marks the archive’s words only, and a section label after them', () => {
    const text = ` date 2024-03-09 MALTA\n${BODY}`
    const { furniture } = readText(text, { id: 'case' })
    expect(furniture.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['date 2024-03-09', 'archive-line'],
      ['MALTA', 'menu'],
    ])
  })

  it('keeps the text with its byte order mark, and starts the report after it', () => {
    const { text, blocks } = readText(`\ufeff${BODY}`, { id: 'case' })
    expect(text).toBe(`\ufeff${BODY}`)
    expect(blocks[0]).toEqual({ start: 1, end: BODY.length + 1, kind: 'body' })
  })

  it('cuts dateline, agency and "Read more" off a paragraph', () => {
    const text = `VALLETTA (AP) — ${BODY} [AP]\n${MORE} Read more: Ferry line reopens`
    const { blocks, furniture } = readText(text, { id: 'case' })
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([BODY, MORE])
    expect(furniture.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['VALLETTA (AP) —', 'dateline'],
      ['[AP]', 'credit'],
      ['Read more: Ferry line reopens', 'related'],
    ])
  })

  it('marks the second of two headlines, and a body set twice', () => {
    const text = ['Ministers meet in Valletta', 'Ministers meet in Valletta', BODY, MORE, BODY, MORE].join('\n\n')
    const { blocks, furniture } = readText(text, { id: 'case' })
    expect(blocks).toHaveLength(3)
    expect(furniture.map(({ kind }) => kind)).toEqual(['repeat', 'repeat', 'repeat'])
  })

  it('ends a list of other stories where the report goes on', () => {
    const list = ['RELATED', 'Envoys gather in Tunis', 'Who pays for the pier?', 'Grain prices fall again']
    const text = [BODY, ...list, MORE].join('\n')
    const { blocks, furniture } = readText(text, { id: 'case' })
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([BODY, MORE])
    expect(furniture.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual(
      list.map((line) => [line, 'related']),
    )
  })

  it('keeps day headings of a diary and the speakers of a transcript', () => {
    const diary = ['A minister’s week', 'Monday, 4 March', BODY, 'Tuesday, 5 March', MORE].join('\n\n')
    expect(readText(diary, { id: 'case' }).blocks).toHaveLength(5)
    const talk = ['MR BORG: We met at noon.', 'QUESTION: Where?', 'MR BORG: In Tunis.', `QUESTION: ${BODY}`].join('\n')
    const read = readText(talk, { id: 'case' })
    expect([read.blocks.length, read.furniture.length]).toEqual([4, 0])
  })

  it('joins the lines of a text broken at a column', () => {
    const wrapped = `${BODY} ${MORE}`.replace(/(.{50,60}) /g, '$1\n')
    const { blocks } = readText(`${wrapped}\n\n${wrapped} Again.`, { id: 'case' })
    expect(blocks).toHaveLength(2)
  })

  it.each([
    [
      'a release by its number',
      'Ministry of Foreign Affairs of Malta\n\n12 March, 18:05\nPress release on consultations in Tunis\n441-12-03-2025\n\n',
      '2025-03-12',
    ],
    ['a release by the day before its text', 'PRESS RELEASE\nVALLETTA\n\n19th December, 2024 - ', '2024-12-19'],
    ['a diary by its title', "The President's day: 28 May 2025, Valletta\n\n", '2025-05-28'],
    ['figures by how the hour is written', 'Note to the press\nPublished on 06/10/2025 12h48\n\n', '2025-10-06'],
  ])('dates %s', (_, head, day) => {
    const body =
      'The Minister of Foreign Affairs, Ian Borg, met his Tunisian colleague and discussed the ferry line with him.\n\nThe two ministers agreed to meet again and thanked the delegations for what they had done so far.\n'
    expect(readText(head + body, { id: 'x' }).published).toBe(day)
  })

  it('dates a programme by the first of its days', () => {
    const text =
      'Weekly programme of Minister Ian Borg\n26 May – 1 June 2025\n\nMonday 26 May\n- Meets the Foreign Minister of Tunisia, Mohamed Ali Nafti. (Valletta)\n'
    expect(readText(text, { id: 'x' }).published).toBe('2025-05-26')
  })

  it('names the publisher from the head of a readout', () => {
    const text = ['Ministry of Foreign Affairs of Malta', 'Ministers meet in Valletta', BODY].join('\n')
    expect(readText(text, { id: 'case' }).source).toBe('Ministry of Foreign Affairs of Malta')
  })

  it('is frozen through and through', () => {
    const read = readText(story('NEWS', 'VALLETTA, March 9 (AP)'), { id: 'case' })
    const parts = [
      read,
      read.blocks,
      read.furniture,
      read.flags,
      read.publishedPartial,
      read.datelinePlace,
      read.blocks[0],
    ]
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true)
  })
})
