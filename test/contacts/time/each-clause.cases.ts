import type { ContactCase } from '../notation.ts'

/** Several clauses in one sentence, each with its own day, before or behind its verb. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'met him and toured a camp on Tuesday: one day for both',
    published: '2024-05-30',
    text: 'Trade was at the top of the list for months. Prices had risen. Nobody liked that. Much was said of it. Hakan Fidan met Ayman Safadi in Amman and toured a refugee camp on Tuesday.',
    finds: ['meeting held 2024-05-28 @Amman/JOR: Hakan Fidan/TUR + Ayman Safadi/JOR'],
  },
  {
    construction: 'met him and will fly on on Friday: the day of the journey is no day of the meeting',
    published: '2024-05-30',
    text: 'Hakan Fidan met Ayman Safadi in Amman and will fly to Cairo on Friday.',
    finds: [
      'meeting held null @Amman/JOR: Hakan Fidan/TUR + Ayman Safadi/JOR',
      'visit planned 2024-05-31 @Cairo/EGY: Hakan Fidan/TUR + Egypt/EGY/delegation! (host)',
    ],
  },
  {
    construction: 'a semicolon, the day first',
    published: '2022-09-09',
    text: 'Emmanuel Macron met Giorgia Meloni in Rome on Monday; on Tuesday Meloni telephoned Jens Stoltenberg.',
    finds: [
      'meeting held 2022-09-05 @Rome/ITA: Emmanuel Macron/FRA + Giorgia Meloni/ITA',
      'call held 2022-09-06: Giorgia Meloni/ITA + Jens Stoltenberg/XNA',
    ],
  },
  {
    construction: 'and, the day first, another subject',
    published: '2022-09-09',
    text: 'Emmanuel Macron met Giorgia Meloni in Rome on Monday, and on Tuesday Meloni telephoned Jens Stoltenberg.',
    finds: [
      'meeting held 2022-09-05 @Rome/ITA: Emmanuel Macron/FRA + Giorgia Meloni/ITA',
      'call held 2022-09-06: Giorgia Meloni/ITA + Jens Stoltenberg/XNA',
    ],
  },
  {
    construction: 'and, the day first, the same subject',
    published: '2022-09-09',
    text: 'Emmanuel Macron met Giorgia Meloni in Rome on Monday and on Tuesday telephoned Jens Stoltenberg.',
    finds: [
      'meeting held 2022-09-05 @Rome/ITA: Emmanuel Macron/FRA + Giorgia Meloni/ITA',
      'call held 2022-09-06: Emmanuel Macron/FRA + Jens Stoltenberg/XNA',
    ],
  },
  {
    construction: 'then',
    published: '2022-09-09',
    text: 'Emmanuel Macron met Giorgia Meloni in Rome on Monday, then on Tuesday received Jens Stoltenberg in Paris.',
    finds: [
      'meeting held 2022-09-05 @Rome/ITA: Emmanuel Macron/FRA + Giorgia Meloni/ITA',
      'meeting held 2022-09-06 @Paris/FRA: Emmanuel Macron/FRA + Jens Stoltenberg/XNA',
    ],
  },
  {
    construction: 'but',
    published: '2022-09-09',
    text: 'Emmanuel Macron met Kyriakos Mitsotakis in Athens on Monday, but on Tuesday Olaf Scholz saw Jens Stoltenberg in Berlin.',
    finds: [
      'meeting held 2022-09-05 @Athens/GRC: Emmanuel Macron/FRA + Kyriakos Mitsotakis/GRC',
      'meeting held 2022-09-06 @Berlin/DEU: Olaf Scholz/DEU + Jens Stoltenberg/XNA',
    ],
  },
  {
    construction: 'three clauses, days first from the second on',
    published: '2022-09-09',
    text: 'Emmanuel Macron spoke to Kyriakos Mitsotakis on Monday, on Tuesday he saw Jens Stoltenberg, and on Wednesday Olaf Scholz came to see him in Paris.',
    finds: [
      'call held 2022-09-05: Emmanuel Macron/FRA + Kyriakos Mitsotakis/GRC',
      'meeting held 2022-09-06: Emmanuel Macron/FRA + Jens Stoltenberg/XNA',
      'meeting held 2022-09-07 @Paris/FRA: Olaf Scholz/DEU + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'a day, a comma, the subject',
    published: '2022-09-09',
    text: 'Jonas Gahr Støre received Olaf Scholz in Oslo on 15 August, and on 16 August, in Stockholm, Magdalena Andersson received the chancellor.',
    finds: [
      'meeting held 2022-08-15 @Oslo/NOR: Jonas Gahr Støre/NOR + Olaf Scholz/DEU',
      'meeting held 2022-08-16 @Stockholm/SWE: Magdalena Andersson/SWE + Olaf Scholz/DEU',
    ],
  },
  {
    construction: 'two days of one contact, who said it behind',
    published: '2022-09-09',
    text: 'Olaf Scholz and Jonas Gahr Støre conferred in Oslo on Monday and on Tuesday, the chancellery said.',
    finds: [
      'meeting held 2022-09-05/2022-09-06|2022-09-05 @Oslo/NOR: Olaf Scholz/DEU + Jonas Gahr Støre/NOR',
      '~meeting held 2022-09-06 @Oslo/NOR: Olaf Scholz/DEU + Jonas Gahr Støre/NOR',
    ],
  },
  {
    construction: 'a month first',
    published: '2022-09-09',
    text: 'Charles Michel was received by Nikol Pashinyan in Yerevan in June 2021; in December of that year he brought Pashinyan and Ilham Aliyev together in Brussels.',
    finds: [
      'meeting held 2021-06 @Yerevan/ARM: Charles Michel/XEU + Nikol Pashinyan/ARM',
      'meeting held 2021-12 @Brussels/BEL: Nikol Pashinyan/ARM + Ilham Aliyev/AZE + Charles Michel/XEU',
    ],
  },
  {
    construction: 'planned behind held',
    published: '2022-09-09',
    text: 'Olaf Scholz saw Charles Michel in Berlin on Thursday, and on Monday he will receive Yair Lapid.',
    finds: [
      'meeting held 2022-09-08 @Berlin/DEU: Olaf Scholz/DEU + Charles Michel/XEU',
      'meeting planned 2022-09-12: Olaf Scholz/DEU + Yair Lapid/ISR',
    ],
  },
]
