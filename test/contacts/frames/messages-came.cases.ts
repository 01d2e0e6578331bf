import type { ContactCase } from '../notation.ts'

/** A message or a call that comes from somebody to the one of whom the text tells. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a message from somebody came the same day',
    published: '2024-07-09',
    text: 'Keir Starmer was telephoned on July 5 by Joe Biden. A message from Narendra Modi came the same day.',
    finds: [
      'call held 2024-07-05: Keir Starmer/GBR + Joe Biden/USA',
      'message held 2024-07-05: Narendra Modi/IND + Keir Starmer/GBR',
    ],
  },
  {
    construction: 'a letter from somebody arrived on',
    published: '2024-07-09',
    text: 'President Masoud Pezeshkian spoke by telephone with Vladimir Putin on Monday. A letter from Xi Jinping arrived on Sunday.',
    finds: [
      'call held 2024-07-08: Masoud Pezeshkian/IRN + Vladimir Putin/RUS',
      'message held 2024-07-07: Xi Jinping/CHN + [Masoud Pezeshkian/IRN || Vladimir Putin/RUS]',
    ],
  },
  {
    construction: 'a telegram came from',
    published: '2024-07-09',
    text: 'President Peter Pellegrini was congratulated by phone on Monday by Petr Pavel. A telegram came from Andrzej Duda on Tuesday.',
    finds: [
      'call held 2024-07-08: Petr Pavel/CZE + Peter Pellegrini/SVK',
      'message held 2024-07-09: Andrzej Duda/POL + Peter Pellegrini/SVK',
    ],
  },
  {
    construction: 'a call from somebody followed',
    published: '2024-07-06',
    text: 'Dick Schoof was congratulated by phone on Tuesday by Olaf Scholz. A call from Emmanuel Macron followed on Thursday.',
    finds: [
      'call held 2024-07-02: Olaf Scholz/DEU + Dick Schoof/NLD',
      'call held 2024-07-04: Emmanuel Macron/FRA + Dick Schoof/NLD',
    ],
  },
  {
    construction: 'messages came from several',
    published: '2024-07-09',
    text: 'On Friday Keir Starmer received a call from Joe Biden. Messages also came from Justin Trudeau and Anthony Albanese.',
    finds: [
      'call held 2024-07-05: Joe Biden/USA + Keir Starmer/GBR',
      'message held 2024-07-05|null: Justin Trudeau/CAN + Keir Starmer/GBR',
      'message held 2024-07-05|null: Anthony Albanese/AUS + Keir Starmer/GBR',
    ],
  },
  {
    construction: 'the message of a government to its people',
    published: '2024-07-09',
    text: 'Keir Starmer was telephoned on July 5 by Joe Biden. A clear message came from the markets the same day.',
    finds: ['call held 2024-07-05: Keir Starmer/GBR + Joe Biden/USA'],
  },
]
