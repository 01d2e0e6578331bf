import type { ContactCase } from '../notation.ts'

/** Timelines: each entry opens with its date, and often with the place or the way. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'date, place and full stop, then the entry in the present tense',
    published: '2024-11-20',
    text: 'How the border talks went\n\nMARCH 4-5, TASHKENT. Uzbek Foreign Minister Bakhtiyor Saidov negotiates for two days with his Kyrgyz counterpart Jeenbek Kulubaev.\n\nMAY 17, BISHKEK. Saidov and Kulubaev meet again. A map is drawn.',
    finds: [
      'talks|meeting held 2024-03-04/2024-03-05 @Tashkent/UZB: Bakhtiyor Saidov/UZB + Jeenbek Kulubaev/KGZ',
      'meeting held 2024-05-17 @Bishkek/KGZ: Bakhtiyor Saidov/UZB + Jeenbek Kulubaev/KGZ',
    ],
  },
  {
    construction: 'list mark, date, place and colon',
    published: '2024-11-20',
    text: 'What happened so far\n\n- September 3, Oslo: Espen Barth Eide and Elina Valtonen meet over breakfast.\n- October 8-9, Helsinki: Alexander Stubb receives Jonas Gahr Støre.\n\nWhat now? Nobody in either capital would say.',
    finds: [
      'meeting held 2024-09-03 @Oslo/NOR: Espen Barth Eide/NOR + Elina Valtonen/FIN',
      'meeting held 2024-10-08/2024-10-09 @Helsinki/FIN: Alexander Stubb/FIN (host) + Jonas Gahr Støre/NOR',
    ],
  },
  {
    construction: 'date and dash, each entry in a line',
    published: '2024-11-20',
    text: 'Timeline of the quarrel\n\n2 June – Petr Fiala telephones Robert Fico.\n9 June – Fico visits Fiala in Prague.',
    finds: [
      'call held 2024-06-02: Petr Fiala/CZE + Robert Fico/SVK',
      'meeting held 2024-06-09 @Prague/CZE: Robert Fico/SVK + Petr Fiala/CZE (host)',
    ],
  },
  {
    construction: 'date and way: by phone',
    published: '2024-11-20',
    text: 'The year in contacts\n\nJULY 2, BY PHONE. Emmanuel Macron and Pedro Sánchez talk for an hour.\n\nAUG. 14, BY VIDEO LINK. Macron and Sánchez confer with Luís Montenegro.',
    finds: [
      'call held 2024-07-02: Emmanuel Macron/FRA + Pedro Sánchez/ESP',
      'video held 2024-08-14: Emmanuel Macron/FRA + Pedro Sánchez/ESP + Luís Montenegro/PRT',
    ],
  },
  {
    construction: 'date heading with a year in brackets of a place',
    published: '2024-11-20',
    text: 'Chronology\n\nFeb. 6, 2024 (Nairobi): William Ruto receives Samia Suluhu Hassan.\n\nApril 22, 2024 (Arusha): Ruto meets Hassan again.',
    finds: [
      'meeting held 2024-02-06 @Nairobi/KEN: William Ruto/KEN (host) + Samia Suluhu Hassan/TZA',
      'meeting held 2024-04-22 @Arusha/TZA: William Ruto/KEN + Samia Suluhu Hassan/TZA',
    ],
  },
  {
    construction: 'negative: what stands below the timeline has no date of it',
    published: '2024-11-20',
    text: 'Timeline\n\nOct. 3, Vienna: Alexander Schallenberg meets Gordan Grlić Radman.\n\nElsewhere: Schallenberg had met Croatian Prime Minister Andrej Plenković in Graz before.',
    finds: [
      'meeting held 2024-10-03 @Vienna/AUT: Alexander Schallenberg/AUT + Gordan Grlić Radman/HRV',
      'meeting held null @Graz/AUT: Alexander Schallenberg/AUT + Andrej Plenković/HRV',
    ],
  },
  {
    construction: 'negative: a date that opens a sentence is no heading for the next paragraph',
    published: '2024-11-20',
    text: 'On October 3, Vienna saw its largest demonstration in years.\n\nAustrian Foreign Minister Alexander Schallenberg has met his Croatian counterpart Gordan Grlić Radman in Zagreb.',
    finds: ['meeting held null @Zagreb/HRV: Alexander Schallenberg/AUT + Gordan Grlić Radman/HRV'],
  },
  {
    construction: 'negative: own dates in an entry count before that of the entry',
    published: '2024-11-20',
    text: 'Timeline\n\nOCT. 10. A day after Mark Rutte met Radosław Sikorski on Oct. 9, parliament votes.\n\nOCT. 21, WARSAW. Polish Prime Minister Donald Tusk sees no reason any more to meet Robert Fico.',
    finds: [
      'meeting held 2024-10-09: Mark Rutte/XNA + Radosław Sikorski/POL',
      '~meeting cancelled *: Donald Tusk/POL + Robert Fico/SVK',
    ],
  },
  {
    construction: 'a further round told without a verb',
    published: '2024-11-20',
    text: 'How it came to this\n\n- June 4-5, Cairo: Ethiopian and Somali delegations hold talks.\n- July 11, Ankara: Second round, at the level of experts.\n- Aug. 12-13, Ankara: Third round. No result.',
    finds: [
      'talks held 2024-06-04/2024-06-05 @Cairo/EGY: Ethiopia/ETH/delegation! + Somalia/SOM/delegation!',
      'talks held 2024-07-11 @Ankara/TUR: Ethiopia/ETH/delegation! + Somalia/SOM/delegation!',
      'talks held 2024-08-12/2024-08-13 @Ankara/TUR: Ethiopia/ETH/delegation! + Somalia/SOM/delegation!',
    ],
  },
  {
    construction: 'negative: a further round of something else',
    published: '2024-11-20',
    text: 'How it came to this\n\n- June 4-5, Cairo: Ethiopian and Somali delegations hold talks.\n- July 11, Paris: Second round of the election.',
    finds: ['talks held 2024-06-04/2024-06-05 @Cairo/EGY: Ethiopia/ETH/delegation! + Somalia/SOM/delegation!'],
  },
]
