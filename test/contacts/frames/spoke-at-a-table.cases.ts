import type { ContactCase } from '../notation.ts'

export const cases: readonly ContactCase[] = [
  {
    construction: 'also talked with one of those at the table',
    published: '2025-04-04',
    text: 'European Council President Antonio Costa and European Commission President Ursula von der Leyen sat down in Samarkand on Friday with the presidents of Uzbekistan and Kazakhstan, Shavkat Mirziyoyev and Kassym-Jomart Tokayev. Costa also talked with Tokayev about the transport of uranium.',
    finds: [
      'meeting held 2025-04-04 @Samarkand/UZB: Antonio Costa/XEU + Ursula von der Leyen/XEU + Shavkat Mirziyoyev/UZB + Kassym-Jomart Tokayev/KAZ',
      'meeting held 2025-04-04 @Samarkand/UZB: Antonio Costa/XEU + Kassym-Jomart Tokayev/KAZ',
    ],
  },
  {
    construction: 'after the meeting spoke with one of them',
    published: '2025-04-04',
    text: 'Keir Starmer, Emmanuel Macron and Friedrich Merz met in Berlin on Thursday. After the meeting, Starmer spoke with Merz about the Middle East.',
    finds: [
      'meeting held 2025-04-03 @Berlin/DEU: Keir Starmer/GBR + Emmanuel Macron/FRA + Friedrich Merz/DEU',
      'meeting held 2025-04-03: Keir Starmer/GBR + Friedrich Merz/DEU',
    ],
  },
  {
    construction: 'prior to the meeting had a separate conversation',
    published: '2025-04-04',
    text: 'The foreign ministers of Russia, Iran and Azerbaijan, Sergey Lavrov, Abbas Araghchi and Jeyhun Bayramov, met in Baku on April 3. Prior to the meeting, Lavrov had a separate conversation with Araghchi.',
    finds: [
      'meeting held 2025-04-03 @Baku/AZE: Sergey Lavrov/RUS + Abbas Araghchi/IRN + Jeyhun Bayramov/AZE',
      'meeting held 2025-04-03: Sergey Lavrov/RUS + Abbas Araghchi/IRN',
    ],
  },
  {
    construction: 'had spoken with him in another month',
    published: '2025-04-04',
    text: 'Keir Starmer, Emmanuel Macron and Friedrich Merz met in Berlin on Thursday. Starmer had spoken with Merz in March.',
    finds: [
      'meeting held 2025-04-03 @Berlin/DEU: Keir Starmer/GBR + Emmanuel Macron/FRA + Friedrich Merz/DEU',
      'call held 2025-03: Keir Starmer/GBR + Friedrich Merz/DEU',
    ],
  },
  {
    construction: 'on the phone the day before',
    published: '2025-04-04',
    text: 'Keir Starmer, Emmanuel Macron and Friedrich Merz met in Berlin on Thursday. Macron talked with Merz on the phone on Wednesday.',
    finds: [
      'meeting held 2025-04-03 @Berlin/DEU: Keir Starmer/GBR + Emmanuel Macron/FRA + Friedrich Merz/DEU',
      'call held 2025-04-02: Emmanuel Macron/FRA + Friedrich Merz/DEU',
    ],
  },
]
