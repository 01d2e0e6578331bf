import type { ContactCase } from '../notation.ts'

/** Whose guest somebody was, told by a pronoun. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'who had been his guest on',
    published: '2021-04-11',
    text: 'Charles Michel was received in Ankara on Thursday by Recep Tayyip Erdogan, who had been his guest in Brussels on Monday.',
    finds: [
      'meeting held 2021-04-08 @Ankara/TUR: Recep Tayyip Erdogan/TUR (host) + Charles Michel/XEU',
      'meeting held 2021-04-05 @Brussels/BEL: Charles Michel/XEU (host) + Recep Tayyip Erdogan/TUR',
    ],
  },
  {
    construction: 'had somebody as his guest',
    published: '2021-04-11',
    text: 'On Tuesday Mario Draghi had Kyriakos Mitsotakis as his guest in Rome.',
    finds: ['meeting held 2021-04-06 @Rome/ITA: Mario Draghi/ITA (host) + Kyriakos Mitsotakis/GRC'],
  },
  {
    construction: 'was her guest, of whom the text tells',
    published: '2021-04-11',
    text: 'Angela Merkel telephoned Vladimir Putin on Thursday. Mark Rutte was her guest in Berlin on Friday.',
    finds: [
      'call held 2021-04-08: Angela Merkel/DEU + Vladimir Putin/RUS',
      'meeting held 2021-04-09 @Berlin/DEU: Angela Merkel/DEU (host) + Mark Rutte/NLD',
    ],
  },
  {
    construction: 'will be his guest',
    published: '2021-04-11',
    text: 'Andrzej Duda spoke by telephone with Egils Levits on Friday. Gitanas Nauseda will be his guest in Warsaw on 3 May.',
    finds: [
      'call held 2021-04-09: Andrzej Duda/POL + Egils Levits/LVA',
      'meeting planned 2021-05-03 @Warsaw/POL: Andrzej Duda/POL (host) + Gitanas Nauseda/LTU',
    ],
  },
  {
    construction: 'his guest, a countryman',
    published: '2021-04-11',
    text: 'Andrzej Duda spoke by telephone with Egils Levits on Friday. Mateusz Morawiecki was his guest at the theatre on Saturday.',
    finds: ['call held 2021-04-09: Andrzej Duda/POL + Egils Levits/LVA'],
  },
]
