/**
 * Reports of one contact, and who is said to say that it took place: `kind: source, via kind: source`. A source of `-` is
 * none; the words of each source must be found in what is given for it.
 */
export const CONTACT_VOICES: readonly (readonly [text: string, said: string])[] = [
  // The document's own voice.
  ['Hakan Fidan met Badr Albusaidi in Muscat on Monday.', 'document_voice: -'],
  ['Talks between Chad and Libya were held in Tunis on Monday.', 'document_voice: -'],
  [
    'Hakan Fidan spoke by phone with Badr Albusaidi on Monday. The two discussed trade, the Foreign Ministry said.',
    'document_voice: -',
  ],
  // What somebody says is told at or after a contact does not make the contact theirs.
  ['After meeting Badr Albusaidi in Muscat on Monday, Hakan Fidan said that trade would grow.', 'document_voice: -'],
  ['Hakan Fidan, who met Badr Albusaidi on Monday, said that trade would grow.', 'document_voice: -'],
  ['Hakan Fidan said after talks with Badr Albusaidi in Muscat that trade would grow.', 'document_voice: -'],
  ['"Trade will grow," Hakan Fidan said after he met Badr Albusaidi in Muscat on Monday.', 'document_voice: -'],
  ['Speaking at a meeting with Badr Albusaidi in Muscat, Hakan Fidan said that trade would grow.', 'document_voice: -'],
  // Remarks that are given whole: whoever speaks says so.
  [
    'Remarks by Secretary of State Marco Rubio\n\nI met Israeli Prime Minister Benjamin Netanyahu in Jerusalem on Sunday.',
    'official_statement: Marco Rubio',
  ],
  // Reported speech.
  [
    'Omani Foreign Minister Badr Albusaidi said that he had met Hakan Fidan in Muscat on Monday.',
    'named_official: Badr Albusaidi',
  ],
  [
    'Turkish Foreign Minister Hakan Fidan told reporters he would meet Badr Albusaidi in Muscat on Monday.',
    'named_official: Hakan Fidan',
  ],
  [
    'The Omani Foreign Ministry said Hakan Fidan met Badr Albusaidi on Monday.',
    'official_statement: Omani Foreign Ministry',
  ],
  ['Hakan Fidan met Badr Albusaidi in Muscat on Monday, the ministry said.', 'official_statement: ministry'],
  ['Hakan Fidan will meet Badr Albusaidi on Monday, two diplomats said.', 'anonymous_source: two diplomats'],
  ['Hakan Fidan met Badr Albusaidi in Muscat, said a source close to the talks.', 'anonymous_source: source'],
  [
    'A senior official said on condition of anonymity that Hakan Fidan met Badr Albusaidi on Monday.',
    'anonymous_source: senior official',
  ],
  ['State television said Hakan Fidan met Badr Albusaidi in Muscat on Monday.', 'media: State television'],
  ['The Red Cross said that Hakan Fidan met Badr Albusaidi in Muscat on Monday.', 'organisation: Red Cross'],
  ['A statement said that Hakan Fidan met Badr Albusaidi in Muscat.', 'official_statement: statement'],
  [
    'According to the Omani Foreign Ministry, Hakan Fidan met Badr Albusaidi in Muscat on Monday.',
    'official_statement: Omani Foreign Ministry',
  ],
  ['Hakan Fidan met Badr Albusaidi in Muscat on Monday, according to Reuters.', 'media: Reuters'],
  // Announced, confirmed, denied.
  [
    'Turkish Foreign Minister Hakan Fidan announced a meeting with Badr Albusaidi in Muscat on Monday.',
    'named_official: Hakan Fidan',
  ],
  ['The Kremlin confirmed a phone call between Vladimir Putin and Badr Albusaidi.', 'official_statement: Kremlin'],
  ['The Kremlin denied that Vladimir Putin had met Badr Albusaidi.', 'official_statement: Kremlin'],
  // Quotation.
  [
    '"I met Badr Albusaidi in Muscat on Monday," Turkish Foreign Minister Hakan Fidan said.',
    'named_official: Hakan Fidan',
  ],
  [
    '"Hakan Fidan and Badr Albusaidi met in Muscat on Monday," Kremlin spokesman Dmitry Peskov told reporters.',
    'named_official: Dmitry Peskov',
  ],
  // Nobody in particular.
  ['Hakan Fidan reportedly met Badr Albusaidi in Muscat on Monday.', 'anonymous_source: -'],
  ['Hakan Fidan is said to have met Badr Albusaidi in Muscat on Monday.', 'anonymous_source: -'],
  ['It was reported that Hakan Fidan met Badr Albusaidi in Muscat on Monday.', 'anonymous_source: -'],
  // Chains.
  [
    'Hakan Fidan met Badr Albusaidi in Muscat on Monday, state television reported, citing the Foreign Ministry.',
    'official_statement: Foreign Ministry, via media: state television',
  ],
  [
    'According to Reuters, citing two diplomats, Hakan Fidan met Badr Albusaidi in Muscat on Monday.',
    'anonymous_source: two diplomats, via media: Reuters',
  ],
  [
    'Reuters quoted a senior official as saying that Hakan Fidan had met Badr Albusaidi in Muscat.',
    'anonymous_source: senior official, via media: Reuters',
  ],
  [
    'Citing sources, Anadolu reported that Hakan Fidan met Badr Albusaidi in Muscat on Monday.',
    'anonymous_source: sources, via media: Anadolu',
  ],
  [
    'The Foreign Ministry told Interfax that Sergei Lavrov would meet Badr Albusaidi on Monday.',
    'official_statement: Foreign Ministry, via media: Interfax',
  ],
]

/** Contacts, what is said behind them, and the words that say that something was held back: `kind: words`. */
export const HELD_BACK: readonly (readonly [text: string, held: readonly string[]])[] = [
  [' behind closed doors.', ['closed_doors: behind closed doors']],
  ['. Reporters were kept out of the room.', ['closed_doors: Reporters were kept out']],
  ['. No statement was issued after the meeting.', ['no_statement: No statement was issued']],
  ['. No further details were provided.', ['no_details: No further details were provided']],
  ['. Further details were not immediately available.', ['no_details: details were not immediately available']],
  ['. The ministry gave no details about the meeting.', ['no_details: gave no details']],
  [', without giving details.', ['no_details: without giving details']],
  [', without elaborating.', ['no_details: without elaborating']],
  ['. The ministry did not elaborate.', ['no_details: did not elaborate']],
  ['. The ministry did not disclose what was discussed.', ['no_details: did not disclose what was discussed']],
  ['. The ministry has not revealed the agenda.', ['no_details: has not revealed the agenda']],
  ['. Neither side disclosed the content of the talks.', ['no_details: Neither side disclosed the content']],
  ['. He refused to go into details.', ['no_details: refused to go into details']],
  ['. The content of the talks was not made public.', ['no_details: content of the talks was not made public']],
  ['. The ministry declined to comment.', ['no_comment: declined to comment']],
  ['. The embassy declined to comment on the meeting.', ['no_comment: declined to comment on the meeting']],
  [
    '. The ministry did not respond to a request for comment.',
    ['no_comment: did not respond to a request for comment'],
  ],
  ['. The embassy had no comment.', ['no_comment: had no comment']],
  [
    ' behind closed doors. No details were given.',
    ['closed_doors: behind closed doors', 'no_details: No details were given'],
  ],
  // Not of the contact.
  ['. He declined to comment on the election.', []],
  ['. He did not disclose the number of ships sunk.', []],
  ['. The two discussed the details of the agreement.', []],
  ['. They disclosed the agenda.', []],
  ['. He said no details were missing.', []],
  ['. The army did not reveal its losses.', []],
]
