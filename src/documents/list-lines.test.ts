import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

/** [what it shows, text, its blocks as "kind: text"]. */
const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'days over the parts of a diary',
    "The envoy's week\n\nMONDAY, 3 JUNE\nTalks with Ian Borg.\n\nWEDNESDAY, 5 JUNE\nPublic holiday.",
    [
      "headline: The envoy's week",
      'headline: MONDAY, 3 JUNE',
      'body: Talks with Ian Borg.',
      'headline: WEDNESDAY, 5 JUNE',
      'body: Public holiday.',
    ],
  ],
  [
    'days with a colon',
    'Tuesday, 28 May:\nCall with Ian Borg.\n\nThursday, 30 May:\nMeeting in Tunis.',
    [
      'headline: Tuesday, 28 May:',
      'body: Call with Ian Borg.',
      'headline: Thursday, 30 May:',
      'body: Meeting in Tunis.',
    ],
  ],
  [
    'names under days are no datelines',
    'Calls of the minister\n\n17 May\nIan Borg, Malta\n\n18 May\nNabil Ammar, Tunisia',
    [
      'headline: Calls of the minister',
      'headline: 17 May',
      'headline: Ian Borg, Malta',
      'headline: 18 May',
      'headline: Nabil Ammar, Tunisia',
    ],
  ],
  [
    'one day over points',
    'Calls and talks\n\n17 May\n- Call with Ian Borg\n- Meeting in Tunis',
    ['headline: Calls and talks', 'headline: 17 May', 'item: Call with Ian Borg', 'item: Meeting in Tunis'],
  ],
  [
    'an agenda with hours',
    'AGENDA OF THE PRESIDENT\n\nThursday, 13 June\n09:00 receives the Ambassador of Malta\n11.30 – call with Ian Borg\n2:15 p.m. leaves for Tunis',
    [
      'headline: AGENDA OF THE PRESIDENT',
      'headline: Thursday, 13 June',
      'item: receives the Ambassador of Malta',
      'item: call with Ian Borg',
      'item: leaves for Tunis',
    ],
  ],
  [
    'numbered people with their offices',
    'The minister telephoned three colleagues on Monday and will go on with the round of calls tomorrow:\n1. Ian Borg, Prime Minister of Malta\n2. Nabil Ammar, President of Tunisia;\n• Maria Sand, President of Norway',
    [
      'body: The minister telephoned three colleagues on Monday and will go on with the round of calls tomorrow:',
      'item: Ian Borg, Prime Minister of Malta',
      'item: Nabil Ammar, President of Tunisia;',
      'item: Maria Sand, President of Norway',
    ],
  ],
  [
    'rows of a table of meetings',
    'Meetings in New York\n\nIan Borg / Nabil Ammar (Tunisia)\nIan Borg / Maria Sand',
    ['headline: Meetings in New York', 'item: Ian Borg / Nabil Ammar (Tunisia)', 'item: Ian Borg / Maria Sand'],
  ],
  [
    'a title in capitals with a colon is no dateline',
    'VALLETTA DIARY: THE WEEK AHEAD\n\nIan Borg will meet his Tunisian colleague in the capital and talk about the ferry line.',
    [
      'headline: VALLETTA DIARY: THE WEEK AHEAD',
      'body: Ian Borg will meet his Tunisian colleague in the capital and talk about the ferry line.',
    ],
  ],
]

describe('lists, diaries and agendas', () => {
  it.each(LISTS)('%s', (_, text, blocks) => {
    const document = readText(text, { id: 'list' })
    expect(document.blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual(blocks)
    expect(document).toMatchObject({ published: null, publishedPartial: null, datelinePlace: null, source: null })
  })

  it('takes the first date with a year for the day of publication, and days without one for headings', () => {
    const text = '31 May 2024\nThe week ahead\n\nMonday, 3 June\nTalks in Tunis.\n\nTuesday, 4 June\nTalks in Rome.'
    const { published, blocks } = readText(text, { id: 'list' })
    expect(published).toBe('2024-05-31')
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toContain('Tuesday, 4 June')
  })

  it('takes the heading of a ministry for the source', () => {
    const text = 'Ministry of Foreign Affairs of the Republic of Nauru\n\nMinister meets envoy of Fiji\n\nThey met.'
    expect(readText(text, { id: 'list' }).source).toBe('Ministry of Foreign Affairs of the Republic of Nauru')
  })
})
