import { describe, expect, it } from 'vitest'
import { codeDocument } from '../../src/coder/code-document.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import type { Contact } from '../../src/model/contact.ts'

function contactsOf(text: string): Contact[] {
  return codeDocument(readDocument(text, { id: 'fields', published: '2025-06-04' })).contacts
}

function quotesOf(contact: Contact | undefined, field: string): string[] {
  return (contact?.evidence_by_field[field] ?? []).map(({ quote }) => quote)
}

describe('titles are proper names, not any noun phrase', () => {
  const cases: readonly [text: string, title: string | null][] = [
    [
      'Swedish Prime Minister Ulf Kristersson met Canadian Prime Minister Mark Carney at the NATO summit in The Hague.',
      null,
    ],
    [
      'Russian and Ukrainian delegations held a second round of Istanbul talks on Monday.',
      'second round of Istanbul talks',
    ],
    [
      'The first round of technical talks between Chad and Libya took place in Tunis on Monday.',
      'first round of technical talks',
    ],
    ['Egypt, Jordan and Iraq held a trilateral summit in Baghdad on Monday.', 'trilateral summit'],
    ['The talks between Chad and Libya took place in Tunis on Monday.', null],
    [
      'The meeting between Ivorian President Alassane Ouattara and Ghanaian President John Mahama took place on Monday.',
      null,
    ],
  ]
  it.each(cases)('%s', (text, title) => expect(contactsOf(text)[0]?.title).toBe(title))
})

describe('closed is for doors, press and statements', () => {
  const met =
    'Chilean Foreign Minister Alberto van Klaveren met his Bolivian counterpart Celinda Sosa in Arica on Monday'
  const cases: readonly [text: string, words: string | null][] = [
    [`${met} behind closed doors.`, 'behind closed doors'],
    [`${met}. The meeting was closed to the press.`, 'closed to the press'],
    [`${met}. No statement was issued after the meeting.`, 'No statement was issued'],
    [`${met}. The press was not admitted.`, 'The press was not admitted'],
    [`${met}. Neither side spoke to reporters afterwards.`, 'Neither side spoke to reporters'],
    [`${met}. The two left without speaking to journalists.`, 'without speaking to journalists'],
    [`${met} away from the cameras.`, 'away from the cameras'],
    [`${met}. No details were released.`, null],
    [`${met}. They made no comment on a rumour about fishing.`, null],
    [`${met} in a session held in camera.`, 'held in camera'],
    [`${met}. Reporters were kept out of the room.`, 'Reporters were kept out'],
    [`${met} for confidential talks.`, 'confidential talks'],
    [`${met}, without a single camera present.`, 'without a single camera present'],
    [`${met}. Cameras and microphones were barred.`, 'Cameras and microphones were barred'],
    [`${met}. He told the press that no statement would settle the dispute.`, null],
    [`${met} on an unannounced visit.`, null],
    [`${met}. There was no joint press conference.`, 'There was no joint press conference'],
    [`${met} and discussed the closed border.`, null],
    [`${met}. They told the press that trade had grown.`, null],
    [`${met} alone for an hour.`, null],
  ]
  it.each(cases)('%s', (text, words) => {
    const [contact] = contactsOf(text)
    expect(contact?.closed).toBe(words !== null)
    expect(quotesOf(contact, 'closed')).toEqual(words === null ? [] : [words])
  })
})

describe('the initiator is the side that asked or rang up', () => {
  const spoke = 'French President Emmanuel Macron and Indian Prime Minister Narendra Modi spoke by phone on Tuesday'
  const cases: readonly [text: string, initiators: readonly (string | null)[]][] = [
    ['Indian Prime Minister Narendra Modi was telephoned by French President Emmanuel Macron on Tuesday.', ['FRA']],
    ['French President Emmanuel Macron rang Indian Prime Minister Narendra Modi on Tuesday.', ['FRA']],
    ['Indian Prime Minister Narendra Modi received a phone call from Emmanuel Macron of France on Tuesday.', ['FRA']],
    [
      'On Tuesday Indian Prime Minister Narendra Modi was telephoned by French President Emmanuel Macron and, in separate calls, by Italian Prime Minister Giorgia Meloni and Polish Prime Minister Donald Tusk.',
      ['FRA', 'ITA', 'POL'],
    ],
    [`${spoke}. The call had been placed by Modi.`, ['IND']],
    [`${spoke}. The call was made at the request of the Indian side.`, ['IND']],
    [`${spoke}. The conversation took place on the initiative of the French side.`, ['FRA']],
    [`${spoke} in a call requested by New Delhi.`, ['IND']],
    [`${spoke} at Modi's request.`, ['IND']],
    [`${spoke}. The call took place at the behest of Paris.`, ['FRA']],
    [`${spoke} at the latter's request.`, ['IND']],
    [`${spoke}. Modi initiated the call.`, ['IND']],
    [`${spoke}.`, [null]],
    [`${spoke}. At the request of parliament the call was kept short.`, [null]],
    ['French President Emmanuel Macron sent a letter to Indian Prime Minister Narendra Modi on Tuesday.', [null]],
  ]
  it.each(cases)('%s', (text, initiators) =>
    expect(contactsOf(text).map(({ initiator }) => initiator)).toEqual(initiators),
  )
})

describe('outcomes are what both sides agreed, word for word', () => {
  const met = 'Kenyan Foreign Minister Musalia Mudavadi met his Ugandan counterpart Jeje Odongo in Nairobi on Monday.'
  const cases: readonly [text: string, outcomes: readonly string[]][] = [
    [`${met} The two agreed to reopen the crossing at Busia.`, ['agreed to reopen the crossing at Busia']],
    [`${met} They decided to set up a joint commission, officials said.`, ['decided to set up a joint commission']],
    [`${met} A memorandum on fisheries was signed.`, ['A memorandum on fisheries was signed']],
    [`${met} The two did not agree on a date.`, []],
    [`${met} The two will sign an agreement in July.`, []],
    [`${met} Mudavadi pledged support for farmers at home.`, []],
  ]
  it.each(cases)('%s', (text, outcomes) => expect(contactsOf(text)[0]?.outcomes).toEqual(outcomes))
})

describe('topics come from the sentences on the contact', () => {
  it('and from those that go on about it', () => {
    const [contact] = contactsOf(
      'Greek Foreign Minister George Gerapetritis met his Egyptian counterpart Badr Abdelatty in Athens on Monday. The two discussed the ceasefire in Gaza. They also exchanged views on developments in Libya.',
    )
    expect(contact?.topics).toEqual(expect.arrayContaining(['gaza', 'libya']))
  })

  it('and from those that name both sides again, after another contact in passing', () => {
    const [contact, recalled] = contactsOf(
      'Greek Foreign Minister George Gerapetritis met his Egyptian counterpart Badr Abdelatty in Athens on Monday. Abdelatty had met Ayman Safadi of Jordan in Amman in May. Gerapetritis and Abdelatty also discussed developments in Libya. They touched on migration as well.',
    ).toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    expect(contact?.topics).toEqual(expect.arrayContaining(['libya', 'migration']))
    expect(recalled?.topics).not.toContain('libya')
  })

  it('but not from what another contact was about', () => {
    const [first, second] = contactsOf(
      'Greek Foreign Minister George Gerapetritis met his Egyptian counterpart Badr Abdelatty in Athens on Monday. The two discussed the ceasefire in Gaza.\n\nGerapetritis also spoke by phone with Indian Foreign Minister S. Jaishankar on Monday about trade.',
    )
    expect(first?.topics).not.toContain('trade_economy')
    expect(second?.topics).toEqual(['trade_economy'])
  })
})

describe('what a value rests on', () => {
  const [contact] = contactsOf(
    'Omani Foreign Minister Badr al-Busaidi arrived in Rabat on Monday. He met Moroccan Foreign Minister Nasser Bourita there on Tuesday.',
  ).filter(({ mode }) => mode === 'meeting')

  it('a weekday is reckoned from the publication', () => {
    expect(contact?.basis.date).toMatchObject({ kind: 'inferred', rule: 'dates/weekday' })
    expect(contact?.basis.date?.words).toContain('2025-06-04')
    expect(quotesOf(contact, 'date')).toEqual(['on Tuesday'])
  })

  it('a pronoun is a reference, quoted with the name it stands for', () => {
    const at = contact!.parties.findIndex(({ name }) => name === 'Badr al-Busaidi')
    expect(quotesOf(contact, `parties.${at}`)).toEqual(['Omani Foreign Minister Badr al-Busaidi', 'He'])
    expect(contact?.basis[`parties.${at}`]).toEqual({
      kind: 'inferred',
      rule: 'references/pronoun',
      words: '“He”; Badr al-Busaidi',
    })
  })

  it('an office that only the register knows is said to be inferred', () => {
    const [call] = contactsOf('Vladimir Putin spoke by phone with French President Emmanuel Macron on Tuesday.')
    expect(call?.basis['parties.0.office']).toMatchObject({ kind: 'inferred', rule: 'register/tenure' })
    expect(call?.basis['parties.1.office']).toBeUndefined()
  })

  it('an asker is quoted with the asking', () => {
    const [call] = contactsOf(
      'At the request of the German side, French President Emmanuel Macron spoke by phone with German Chancellor Friedrich Merz on Tuesday.',
    )
    expect(call?.initiator).toBe('DEU')
    expect(quotesOf(call, 'initiator')[0]).toMatch(/^At the request of the German/)
  })
})

describe('an undated document', () => {
  const coded = codeDocument(
    readDocument(
      'Turkish Foreign Minister Hakan Fidan spoke by phone with British Foreign Secretary James Cleverly and Pakistani Foreign Minister Jalil Abbas Jilani on Sunday, 3 September.',
      { id: 'undated' },
    ),
  )

  it('is dated by the offices of those it names, and says so', () => {
    expect(coded.document.published_basis).toBe('inferred')
    expect(coded.document.published).toMatch(/2023-09/)
    expect(coded.document.published_reasons.join(' ')).toContain('James Cleverly')
  })

  it('gives its contacts a day of that year', () => expect(coded.contacts[0]?.date).toBe('2023-09-03'))
})
