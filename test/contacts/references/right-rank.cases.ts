import type { ContactCase } from '../notation.ts'

/** Plural nouns of rank, pronouns beside a subject of the same state, and parties that a text leaves unnamed. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'both leaders are no foreign ministers',
    published: '2023-10-04',
    text: 'Catherine Colonna met Ararat Mirzoyan in Yerevan on Tuesday. Antony Blinken has phoned both leaders since Friday.',
    finds: ['meeting held 2023-10-03 @Yerevan/ARM: Catherine Colonna/FRA + Ararat Mirzoyan/ARM'],
  },
  {
    construction: 'the two leaders: of those who lead',
    published: '2023-10-04',
    text: 'Rishi Sunak met Emmanuel Macron in Granada on Tuesday. The two leaders spoke by phone on Friday, too.',
    finds: [
      'meeting held 2023-10-03 @Granada/ESP: Rishi Sunak/GBR + Emmanuel Macron/FRA',
      'call held 2023-09-29: Rishi Sunak/GBR + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'ruled out a meeting of X with people whom it does not name',
    published: '2015-08-24',
    text: 'Sushma Swaraj ruled out a meeting of Sartaj Aziz with leaders from the valley.',
    finds: [],
  },
  {
    construction: 'denied a meeting of X with Y: both are named',
    published: '2015-08-24',
    text: 'Vikas Swarup denied a meeting of Sushma Swaraj with Sartaj Aziz.',
    finds: ['meeting denied null: Sushma Swaraj/IND + Sartaj Aziz/PAK'],
  },
  {
    construction: 'he beside a subject of the same state',
    published: '2025-08-20',
    text: 'Wang Yi came on Monday. The boundary talks were on Tuesday morning with Ajit Doval. In the afternoon Narendra Modi received him.',
    finds: [
      '~talks held 2025-08-19: Wang Yi/CHN + Ajit Doval/IND',
      'meeting held 2025-08-19: Narendra Modi/IND (host) + Wang Yi/CHN',
    ],
  },
  {
    construction: 'whom the report briefs: the prime minister at home, not a foreign one named long before',
    published: '2016-01-14',
    text: "NEW DELHI, Jan. 14, 2016 - Pakistan's Prime Minister Nawaz Sharif telephoned Prime Minister Narendra Modi on January 5.\n\nTalks were dropped in August by Pakistan. India was sorry.\n\nAjit Doval, who flew in from Paris this morning, briefed the Prime Minister.",
    finds: ['call held 2016-01-05: Nawaz Sharif/PAK + Narendra Modi/IND'],
  },
  {
    construction: 'had been to A to talk to Y',
    published: '2020-09-11',
    text: 'Aleksandar Vučić had been to Moscow in June to talk to Vladimir Putin.',
    finds: ['meeting held 2020-06 @Moscow/RUS: Aleksandar Vučić/SRB + Vladimir Putin/RUS'],
  },
  {
    construction: 'together on screen',
    published: '2020-09-11',
    text: 'On 10 July Emmanuel Macron and Angela Merkel conferred with Josep Borrell on screen.',
    finds: ['video held 2020-07-10: Emmanuel Macron/FRA + Angela Merkel/DEU + Josep Borrell/XEU'],
  },
  {
    construction: 'no such meeting is planned: one held long before is not denied',
    published: '2023-10-04',
    text: 'Armen Grigoryan and Jake Sullivan met in Brussels on September 26.\n\nNobody signed anything. The roads were closed. Grain was scarce. Winter was near.\n\nAsked about Moscow, Dmitry Peskov said that no such meeting was being worked on.',
    finds: ['meeting held 2023-09-26 @Brussels/BEL: Armen Grigoryan/ARM + Jake Sullivan/USA'],
  },
]
