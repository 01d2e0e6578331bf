import type { ContactCase } from '../notation.ts'

/** Programmes of a week: the day of publication over the days of the week, towns in brackets under them. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a date of publication over the days of a week',
    published: null,
    text: 'Office of the Prime Minister\n6 June 2025\n\nWeekly schedule of Prime Minister Keir Starmer\n\nMonday 9 June 2025\n(London)\n10.00 Meeting with Prime Minister of Norway Jonas Gahr Støre\n\nThursday 12 June 2025\n(Paris)\nUK-France summit\n11.00 Meeting with President of France Emmanuel Macron\n\nThe schedule may be subject to change.',
    finds: [
      'meeting planned 2025-06-09 @London/GBR: Keir Starmer/GBR + Jonas Gahr Støre/NOR',
      'meeting|summit planned 2025-06-12 @Paris/FRA: Keir Starmer/GBR + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'a line of its own for what fills the day',
    published: '2025-06-06',
    text: 'Weekly schedule of President António Costa\n\nTuesday 10 June 2025\n(Brussels)\nMeeting of the College\n\nWednesday 11 June 2025\n(Tokyo)\n30th EU-Japan summit\n10.30 Bilateral meeting with Prime Minister of Japan Shigeru Ishiba',
    finds: ['meeting|summit planned 2025-06-11 @Tokyo/JPN: António Costa/XEU + Shigeru Ishiba/JPN'],
  },
]
