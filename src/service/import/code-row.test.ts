import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactSchema } from '../../model/contact.ts'
import { codeRow } from './code-row.ts'
import { type ImportMap, mapOfOptions } from './import-map.ts'

const row = (cells: Readonly<Record<string, string>>) => ({ number: 2, cells: new Map(Object.entries(cells)) })

/** A row of one side and Oman, read by a map of names. */
function partiesIn(side: Readonly<Record<string, string>>, date = '2025-06-03') {
  const columns = Object.keys(side).map((part) => `party1.${part}=${part}`)
  const map = mapOfOptions([...columns, 'date=date'], ['mode=meeting', 'party2.state=OMN', 'party2.role=host'])
  const coded = codeRow(row({ ...side, date }), map)
  if ('problems' in coded) return coded.problems
  contactSchema.parse(coded.contact)
  expect(coded.contact.parties.at(-1)).toMatchObject({ state: 'OMN', role: 'host', kind: 'delegation', name: 'Oman' })
  return coded.contact.parties
    .slice(0, -1)
    .map(({ name, person, state, office, kind }) => [name, person, state, office, kind])
}

describe('a side of a row', () => {
  it.each([
    [{ name: 'Hakan Fidan' }, 'Hakan Fidan', 'hakan-fidan', 'TUR', null, 'person'],
    [
      { name: 'Hakan Fidan', state: 'Türkiye', office: 'Foreign Minister' },
      'Hakan Fidan',
      'hakan-fidan',
      'TUR',
      'foreign_minister',
      'person',
    ],
    [
      { name: 'Foreign Minister Hakan Fidan', state: 'Turkey' },
      'Hakan Fidan',
      'hakan-fidan',
      'TUR',
      'foreign_minister',
      'person',
    ],
    [{ name: 'Foreign Minister Fidan', state: 'TUR' }, 'Fidan', 'hakan-fidan', 'TUR', 'foreign_minister', 'person'],
    [{ name: 'King Abdullah', state: 'Jordan' }, 'Abdullah', 'abdullah-ii', 'JOR', 'head_of_state', 'person'],
    [{ name: 'President-elect Ruritan Valdez', state: 'Mexico' }, 'Ruritan Valdez', null, 'MEX', null, 'person'],
    [{ name: 'Dr. Ruritania Valdez', state: 'Mexico' }, 'Ruritania Valdez', null, 'MEX', null, 'person'],
    [{ name: 'Foreign Minister', state: 'Chad' }, 'Foreign Minister', null, 'TCD', 'foreign_minister', 'office'],
    [{ name: 'Russia' }, 'Russia', null, 'RUS', null, 'delegation'],
    [{ name: 'the EU' }, 'the EU', null, 'XEU', null, 'delegation'],
    [{ name: 'Russian delegation' }, 'Russian delegation', null, 'RUS', null, 'delegation'],
    [{ name: 'European leaders' }, 'European leaders', null, null, null, 'group'],
    [{ state: 'France' }, 'France', null, 'FRA', null, 'delegation'],
  ])('%j', (said, ...party) => {
    expect(partiesIn(said)).toEqual([party])
  })

  it('may name several people under titles of their own', () => {
    expect(
      partiesIn({ name: 'President Andrzej Duda and Prime Minister Donald Tusk', state: 'Poland' }, '2024-03-12'),
    ).toEqual([
      ['Andrzej Duda', 'andrzej-duda', 'POL', 'head_of_state', 'person'],
      ['Donald Tusk', 'donald-tusk', 'POL', 'head_of_government', 'person'],
    ])
    expect(partiesIn({ name: 'President Ruritan Valdez, Jr.', state: 'Mexico' })).toEqual([
      ['Ruritan Valdez, Jr.', null, 'MEX', 'head_of_state', 'person'],
    ])
  })

  it('is not taken for somebody of another time or state', () => {
    expect(partiesIn({ name: 'President Park', state: 'KOR' }, '1965-05-17')).toEqual([
      ['Park', null, 'KOR', 'head_of_state', 'person'],
    ])
    expect(partiesIn({ name: 'Hakan Fidan', state: 'CHL' })).toEqual([['Hakan Fidan', null, 'CHL', null, 'person']])
  })

  it('is refused where its state is not known', () => {
    expect(partiesIn({ name: 'Ruritan Valdez', state: 'Ruritania' })).toEqual([
      'state “Ruritania” is not known: give its code, or explain it in the map',
    ])
  })
})

describe('codeRow', () => {
  const map: ImportMap = {
    ...mapOfOptions(
      ['date=Day', 'mode=How', 'parties=Who', 'topics=About', 'place=Where', 'closed=Doors', 'id=No'],
      [],
    ),
    words: new Map([['topic', new Map([['grain', 'food_grain']])]]),
  }
  const cells = {
    No: '7',
    Day: '2025-06-03',
    How: 'Phone call',
    Who: 'Hakan Fidan (TUR); Oman (OMN, host)',
    About: 'Grain; Black Sea',
    Doors: 'yes',
  }

  it('reads every field, each with its cell as evidence', () => {
    const coded = codeRow(row(cells), map)
    if ('problems' in coded) throw coded.problems
    const { contact, text, id } = coded
    expect(id).toBe('7')
    expect(contact).toMatchObject({
      mode: 'call',
      status: 'held',
      topics: ['food_grain', 'black_sea'],
      closed: true,
      place: null,
    })
    expect(contact.evidence).toEqual([{ start: 0, end: text.length, quote: text }])
    expect(contact.evidence_by_field.date).toEqual([{ start: 11, end: 21, quote: '2025-06-03' }])
    expect(contact.basis.mode).toEqual({ kind: 'said', rule: 'import/column', words: 'How: Phone call' })
  })

  it.each([
    'Hakan Fidan (TUR); Oman (OMN, host)',
    'Hakan Fidan (Türkiye) + Oman (OMN, delegation, host)',
    'Fidan (foreign_minister, TUR)\n Oman (host)',
  ])('reads parties from one cell: %j', (who) => {
    const coded = codeRow(row({ ...cells, Who: who }), map)
    expect('contact' in coded && coded.contact.parties.map(({ person, state, role }) => [person, state, role])).toEqual(
      [
        ['hakan-fidan', 'TUR', 'party'],
        [null, 'OMN', 'host'],
      ],
    )
  })

  it.each([
    [{ ...cells, How: 'lunch' }, ['mode “lunch” is none of call, video']],
    [{ ...cells, About: 'weather' }, ['topic “weather” is none of ']],
    [{ ...cells, Who: 'Hakan Fidan (TUR)' }, ['names only one party (Hakan Fidan)']],
    [{ ...cells, Who: '' }, ['names no parties']],
    [{ ...cells, Doors: 'ajar' }, ['closed “ajar” is neither yes nor no']],
    [{ ...cells, Day: 'soon', How: 'lunch' }, ['date “soon”', 'mode “lunch”']],
  ])('tells all that is wrong: %j', (said, problems) => {
    const coded = codeRow(row(said), map)
    expect('problems' in coded && coded.problems).toEqual(problems.map((words) => expect.stringContaining(words)))
  })

  it('gives evidence that stands where it says, whatever the cells hold', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text)
    fc.assert(
      fc.property(words, words, (name, column) => {
        const coded = codeRow(row({ [`${column}!`]: name, ...cells }), map)
        if ('problems' in coded) return
        const all = Object.values(coded.contact.evidence_by_field).flat()
        for (const { start, end, quote } of [...all, ...coded.contact.evidence])
          expect(coded.text.slice(start, end)).toBe(quote)
      }),
    )
  })
})
