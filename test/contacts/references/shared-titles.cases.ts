import type { ContactCase } from '../notation.ts'

/** One title for two people without their states, and lists of titles and names. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the national security advisers, A and B: B is of the other state',
    published: '2016-02-10',
    text: 'NEW DELHI, Feb. 10, 2016 - Ties between India and Pakistan are thawing. The National Security Advisers, Ajit Doval and Nasir Khan Janjua, met in Bangkok on Sunday. Pakistan was content.',
    finds: ['meeting held 2016-02-07 @Bangkok/THA: Ajit Doval/IND + Nasir Khan Janjua/PAK'],
  },
  {
    construction: 'the two prime ministers: of those named apart',
    published: '2016-02-10',
    text: 'Prime Minister Nawaz Sharif was in Kabul on Monday. Prime Minister Narendra Modi went to Moscow. The two Prime Ministers met in Paris on 30 November.',
    finds: [
      '~visit held *: Nawaz Sharif/PAK + Afghanistan/AFG/delegation! (host)',
      '~visit held *: Narendra Modi/IND + Russia/RUS/delegation! (host)',
      'meeting held 2015-11-30 @Paris/FRA: Narendra Modi/IND + Nawaz Sharif/PAK',
    ],
  },
  {
    construction: 'the presidents, the chancellor, the prime minister, Mr Y: no title of Mr Y',
    published: '2020-07-13',
    text: 'Josep Borrell has been busy. On Friday the two presidents, Aleksandar Vučić and Emmanuel Macron, the chancellor, the prime minister, Mr Borrell and Miroslav Lajčák spoke by video link. On Sunday Mr Borrell met Avdullah Hoti in Brussels.',
    finds: [
      '~video held 2020-07-10: Aleksandar Vučić/SRB + Emmanuel Macron/FRA + [chancellor/DEU/office! || Angela Merkel/DEU]? + [prime minister/XKX/office! || Avdullah Hoti/XKX]? + Josep Borrell/XEU + Miroslav Lajčák/XEU',
      'meeting held 2020-07-12 @Brussels/BEL: Josep Borrell/XEU + Avdullah Hoti/XKX',
    ],
  },
  {
    construction: 'the prime minister of the state the report is written from, a foreign one named before',
    published: '2016-01-14',
    text: "NEW DELHI, Jan. 14, 2016 - Pakistan's Prime Minister Nawaz Sharif telephoned Prime Minister Narendra Modi on January 5.\n\nOfficials expect nothing from the week.\n\nForeign Minister Laurent Fabius, who flew in from Paris this morning, met the Prime Minister.",
    finds: [
      'call held 2016-01-05: Nawaz Sharif/PAK + Narendra Modi/IND',
      'meeting held 2016-01-14: Laurent Fabius/FRA + Narendra Modi/IND',
    ],
  },
  {
    construction: 'the External Affairs Minister is no foreign one',
    published: '2025-08-20',
    text: 'Wang Yi landed in Delhi on Monday. The External Affairs Minister saw him in the evening. S. Jaishankar was in good spirits.',
    finds: [
      '~visit held *: Wang Yi/CHN + India/IND/delegation! (host)',
      'meeting held 2025-08-18 @Delhi/IND: [S. Jaishankar/IND || Subrahmanyam Jaishankar/IND] + Wang Yi/CHN',
    ],
  },
]
