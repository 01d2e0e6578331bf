import type { ContactCase } from '../notation.ts'

/** A clause between commas that says who says so, or how it was put: behind it the sentence goes on. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'X met, as Y put it, at a place with Z',
    published: '2024-03-07',
    text: 'Olaf Scholz met on Tuesday, as his spokesman put it, with Petr Fiala in Berlin.',
    finds: ['meeting held 2024-03-05 @Berlin/DEU: Olaf Scholz/DEU + Petr Fiala/CZE'],
  },
  {
    construction: 'X sent Y, as Z spells the name, a letter',
    published: '2024-03-07',
    text: 'Gustavo Petro sent Luis Arce, as La Paz now confirms, a letter on Monday.',
    finds: ['message held 2024-03-04: Gustavo Petro/COL + Luis Arce/BOL'],
  },
  {
    construction: 'will speak again, both offices announced, in a second call',
    published: '2024-03-07',
    text: 'Rishi Sunak and Leo Varadkar spoke by telephone on Wednesday. They will speak again tomorrow, both offices announced, in a second call.',
    finds: [
      'call held 2024-03-06: Rishi Sunak/GBR + Leo Varadkar/IRL',
      'call planned 2024-03-08: Rishi Sunak/GBR + Leo Varadkar/IRL',
    ],
  },
  {
    construction: 'met, X said, in a place',
    published: '2024-03-07',
    text: 'Abiy Ahmed and William Ruto met on Sunday, the Kenyan presidency said, in Mombasa.',
    finds: ['meeting held 2024-03-03 @Mombasa/KEN: Abiy Ahmed/ETH + William Ruto/KEN'],
  },
  {
    construction: 'telephoned, X reported, Y on a day',
    published: '2024-03-07',
    text: 'Vladimir Putin telephoned, Tass reported, Xi Jinping on Wednesday.',
    finds: ['call held 2024-03-06: Vladimir Putin/RUS + Xi Jinping/CHN'],
  },
  {
    construction: 'met on a day, as X had reported before, with Y',
    published: '2024-03-07',
    text: 'Ursula von der Leyen conferred on Friday, as this newspaper reported at the time, with Giorgia Meloni in Rome.',
    finds: ['meeting held 2024-03-01 @Rome/ITA: Ursula von der Leyen/XEU + Giorgia Meloni/ITA'],
  },
  {
    construction: 'will, as X promised, receive Y',
    published: '2024-03-07',
    text: 'Andrzej Duda will, as he promised last month, receive Daniel Noboa in Warsaw on Monday.',
    finds: ['meeting planned 2024-03-11 @Warsaw/POL: Andrzej Duda/POL (host) + Daniel Noboa/ECU'],
  },
  {
    construction: 'did more than X, as Y put it, at a dinner; they also spoke',
    published: '2024-03-07',
    text: 'Justin Trudeau and Narendra Modi did more than shake hands, as the host put it, at the end of the dinner in New Delhi on 9 September; they also spoke of the killing, a Canadian official said on Tuesday.',
    finds: ['meeting held 2023-09-09 @New Delhi/IND: Justin Trudeau/CAN + Narendra Modi/IND'],
  },
  {
    construction: 'who says so at the end of the sentence, and a new one behind "and"',
    published: '2024-03-07',
    text: 'Espen Barth Eide met Wang Yi in Oslo on Tuesday, the Norwegian ministry said, and Antony Blinken stayed in Washington.',
    finds: ['meeting held 2024-03-05 @Oslo/NOR: Espen Barth Eide/NOR + Wang Yi/CHN'],
  },
  {
    construction: 'nobody met: how a village was put, as X put it',
    published: '2024-03-07',
    text: 'Lula da Silva was not going to negotiate, as he put it on Monday, with a gun at his head. Javier Milei, he said, was free to do as he pleased.',
    finds: [],
  },
  {
    construction: 'who said so in a place of his own',
    published: '2024-03-07',
    text: 'Hakan Fidan met Abbas Araghchi on Monday, an official said in Ankara.',
    finds: ['meeting held 2024-03-04: Hakan Fidan/TUR + Abbas Araghchi/IRN'],
  },
]
