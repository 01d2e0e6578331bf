import type { ContactCase } from '../notation.ts'

/** "have met six times, most recently in November": the last of several is told apart. */
export const cases: ContactCase[] = [
  {
    construction: 'times since, most recently in a town in a month',
    published: '2024-03-15',
    text: 'Gustavo Petro and Nicolás Maduro have met six times since August 2022, most recently in Caracas in November.',
    finds: [
      'meeting held 2022-08/2024-03-15: Gustavo Petro/COL + Nicolás Maduro/VEN',
      'meeting held 2023-11 @Caracas/VEN: Gustavo Petro/COL + Nicolás Maduro/VEN',
    ],
  },
  {
    construction: 'several times this year, the last time on a day',
    published: '2024-05-10',
    text: 'Turkish Foreign Minister Hakan Fidan and Antony Blinken have talked by telephone several times this year, the last time on 2 May.',
    finds: [
      'call held 2024: Hakan Fidan/TUR + Antony Blinken/USA',
      'call held 2024-05-02: Hakan Fidan/TUR + Antony Blinken/USA',
    ],
  },
  {
    construction: 'since, the latest yesterday',
    published: '2024-05-10',
    text: 'Prime Minister Kyriakos Mitsotakis has met Edi Rama three times since January, most recently on Tuesday in Tirana.',
    finds: [
      'meeting held 2024-01/2024-05-10: Kyriakos Mitsotakis/GRC + Edi Rama/ALB',
      'meeting held 2024-05-07 @Tirana/ALB: Kyriakos Mitsotakis/GRC + Edi Rama/ALB',
    ],
  },
  {
    construction: 'the first of them',
    published: '2024-05-10',
    text: 'Prime Minister Kyriakos Mitsotakis has met Edi Rama three times since January.',
    finds: ['meeting held 2024-01/2024-05-10: Kyriakos Mitsotakis/GRC + Edi Rama/ALB'],
  },
  {
    construction: 'once, most recently of something else',
    published: '2024-05-10',
    text: 'Kyriakos Mitsotakis met Edi Rama in Tirana on Tuesday. He has made many trips, most recently to Cyprus in April.',
    finds: [
      'meeting held 2024-05-07 @Tirana/ALB: Kyriakos Mitsotakis/GRC + Edi Rama/ALB',
      '~visit held 2024-04: Kyriakos Mitsotakis/GRC + Cyprus/CYP/delegation! (host)',
    ],
  },
]
