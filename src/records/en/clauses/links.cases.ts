import type { ClauseCase } from './clause-notation.ts'

export const relative: readonly ClauseCase[] = [
  [
    'Wang Yi, the Chinese foreign minister, who was on a visit to Cairo, met Hakan Fidan.',
    'Yi | be | on:visit{to:Cairo}',
    'Yi | meet | object:Fidan',
  ],
  [
    'Hakan Fidan, who met Marco Rubio in Doha, flew to Cairo.',
    'Fidan | meet | object:Rubio in:Doha',
    'Fidan | fly | to:Cairo',
  ],
  [
    'Hakan Fidan met Marco Rubio, who had come from Cairo.',
    'Fidan | meet | object:Rubio',
    'Rubio | come (perfect) | from:Cairo',
  ],
  [
    'Hakan Fidan praised Marco Rubio, whom he had met in Doha.',
    'Fidan | praise | object:Rubio',
    'he | meet (perfect) | object:Rubio in:Doha',
  ],
  [
    'Hakan Fidan praised Marco Rubio, with whom he spoke on Monday.',
    'Fidan | praise | object:Rubio',
    'he | speak | with:Rubio',
  ],
  ['Hakan Fidan flew to Doha, where he met Marco Rubio.', 'Fidan | fly | to:Doha', 'he | meet | object:Rubio'],
  [
    'Hakan Fidan held a call with Marco Rubio, during which the two discussed Syria.',
    'Fidan | hold | object:call{with:Rubio}',
    'two | discuss | during:call{with:Rubio} object:Syria',
  ],
  [
    'Hakan Fidan welcomed efforts that could help end the war.',
    'Fidan | welcome | object:efforts',
    'efforts | help>end (could) | object:war',
  ],
  ['The talks, which Türkiye hosted, ended on Friday.', 'Türkiye | host | object:talks', 'talks | end |'],
  ['The talks Türkiye hosted ended on Friday.', 'Türkiye | host | object:talks', 'talks | end |'],
  [
    'The talks held in Doha on Monday ended without a deal.',
    'talks | hold (reduced passive) | in:Doha',
    'talks | end | without:deal',
  ],
  [
    'The talks, held in Doha, ended without a deal.',
    'talks | hold (reduced passive) | in:Doha',
    'talks | end | without:deal',
  ],
  [
    'Hakan Fidan, accompanied by Ibrahim Kalın, met Marco Rubio.',
    'Fidan | accompany (reduced passive) | by:Kalın',
    'Fidan | meet | object:Rubio',
  ],
  [
    'A new government led by Ahmed al-Sharaa was formed in January.',
    'government | lead (reduced passive) | by:Sharaa',
    'government | form (passive) |',
  ],
  [
    'Hakan Fidan took part in talks mediated by Oman.',
    'Fidan | take | object:part in:talks',
    'talks | mediate (reduced passive) | by:Oman',
  ],
  [
    'Issues discussed included the war in Sudan.',
    'Issues | discuss (reduced passive) |',
    'Issues | include | object:war in:Sudan',
  ],
  [
    'A team that had come from Cairo met Hakan Fidan.',
    'team | come (perfect) | from:Cairo',
    'team | meet | object:Fidan',
  ],
]

export const participles: readonly ClauseCase[] = [
  [
    'Speaking by phone with Marco Rubio on Monday, Hakan Fidan said he was hopeful.',
    'Fidan | speak (participle) | by:phone with:Rubio',
    'Fidan | say |',
    'he | be | object:hopeful',
  ],
  [
    'After meeting Marco Rubio, Hakan Fidan flew to Doha.',
    'Fidan | meet (gerund) | object:Rubio',
    'Fidan | fly | to:Doha',
  ],
  [
    'Having met Marco Rubio, Hakan Fidan flew to Doha.',
    'Fidan | meet (perfect participle) | object:Rubio',
    'Fidan | fly | to:Doha',
  ],
  ['Before flying to Doha, he met Marco Rubio.', 'he | fly (gerund) | to:Doha', 'he | meet | object:Rubio'],
  ['While in Doha, Hakan Fidan met Marco Rubio.', 'Fidan | meet | in:Doha object:Rubio'],
  ['On arrival in Doha, Hakan Fidan met Marco Rubio.', 'Fidan | meet | on:arrival in:Doha object:Rubio'],
  [
    'The United States, while backing Ukraine, has supported the talks.',
    'States | back (gerund) | object:Ukraine',
    'States | support (present perfect) | object:talks',
  ],
  [
    'The visit coincided with Mark Rutte calling Recep Tayyip Erdoğan.',
    'visit | coincide | with:Rutte',
    'Rutte | call (participle) | object:Erdoğan',
  ],
  [
    'Hakan Fidan spoke with Ayman Safadi on March 2, with the two discussing Syria.',
    'Fidan | speak | with:Safadi',
    'two | discuss (participle) | object:Syria',
  ],
  [
    'Hakan Fidan met Marco Rubio, discussing Syria with him.',
    'Fidan | meet | object:Rubio',
    'Fidan | discuss (participle) | object:Syria with:him',
  ],
  [
    'Hakan Fidan invited Marco Rubio to visit Ankara.',
    'Fidan | invite | object:Rubio',
    'Rubio | visit (infinitive) | object:Ankara',
  ],
  [
    'Hakan Fidan urged Iran to meet Marco Rubio.',
    'Fidan | urge | object:Iran',
    'Iran | meet (infinitive) | object:Rubio',
  ],
  [
    'Hakan Fidan called on Iran to meet Marco Rubio.',
    'Fidan | call | on:Iran',
    'Iran | meet (infinitive) | object:Rubio',
  ],
  [
    'Hakan Fidan flew to Doha to meet Marco Rubio.',
    'Fidan | fly | to:Doha',
    'Fidan | meet (infinitive) | object:Rubio',
  ],
  [
    'Hakan Fidan repeated his offer to host talks.',
    'Fidan | repeat | object:offer',
    'Fidan | offer>host (infinitive) | object:talks',
  ],
  [
    'Hakan Fidan voiced his readiness to meet Marco Rubio.',
    'Fidan | voice | object:readiness',
    'Fidan | readiness>meet (infinitive) | object:Rubio',
  ],
  [
    'Hakan Fidan has plans to visit Cairo.',
    'Fidan | have (present) | object:plans',
    'Fidan | plans>visit (infinitive) | object:Cairo',
  ],
  ['Received by the king was Marco Rubio.', 'Rubio | receive (reduced passive) | by:king', 'Rubio | be |'],
  ['Also present was Marco Rubio.', 'Rubio | be |'],
  ['At the table sat Hakan Fidan and Marco Rubio.', 'Fidan+Rubio | sit | at:table'],
  ['From there Hakan Fidan flew to Cairo.', 'Fidan | fly | to:Cairo'],
  [
    'The call, the first since Hakan Fidan met Marco Rubio in Cairo, came on Monday.',
    'Fidan | meet | object:Rubio in:Cairo',
    'call | come |',
  ],
  ['Hakan Fidan is due in Cairo.', 'Fidan | due>be (present) | in:Cairo'],
  ['Hakan Fidan is to co-chair talks with Marco Rubio.', 'Fidan | be>chair (present) | object:talks{with:Rubio}'],
]
