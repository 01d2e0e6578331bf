import type { ContactCase } from '../notation.ts'

/** A letter has one addressee: who writes to several writes as many letters, unless it is one letter to all. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'had written to both presidents',
    published: '2019-10-11',
    text: 'Volodymyr Zelensky and Vladimir Putin spoke by phone on Thursday. Emmanuel Macron had written to both presidents.',
    finds: [
      'call held 2019-10-10: Volodymyr Zelensky/UKR + Vladimir Putin/RUS',
      'message held null: Emmanuel Macron/FRA + Volodymyr Zelensky/UKR',
      'message held null: Emmanuel Macron/FRA + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'wrote to A and to B',
    published: '2019-10-11',
    text: 'Angela Merkel wrote to Boris Johnson and to Leo Varadkar on Wednesday.',
    finds: [
      'message held 2019-10-09: Angela Merkel/DEU + Boris Johnson/GBR',
      'message held 2019-10-09: Angela Merkel/DEU + Leo Varadkar/IRL',
    ],
  },
  {
    construction: 'sent letters to A, B and C',
    published: '2019-10-11',
    text: 'Donald Tusk sent letters to Emmanuel Macron, Mark Rutte and Pedro Sanchez on Monday.',
    finds: [
      'message held 2019-10-07: Donald Tusk/XEU + Emmanuel Macron/FRA',
      'message held 2019-10-07: Donald Tusk/XEU + Mark Rutte/NLD',
      'message held 2019-10-07: Donald Tusk/XEU + Pedro Sanchez/ESP',
    ],
  },
  {
    construction: 'messages of condolence to the two',
    published: '2019-10-11',
    text: 'Pope Francis sent telegrams of condolence to Giuseppe Conte and Sebastian Kurz on Tuesday.',
    finds: [
      'message held 2019-10-08: Francis/VAT + Giuseppe Conte/ITA',
      'message held 2019-10-08: Francis/VAT + Sebastian Kurz/AUT',
    ],
  },
  {
    construction: 'texted A and B',
    published: '2019-10-11',
    text: 'Late on Tuesday Mark Rutte texted Xavier Bettel and Charles Michel.',
    finds: [
      'message held 2019-10-08: Mark Rutte/NLD + Xavier Bettel/LUX',
      'message held 2019-10-08: Mark Rutte/NLD + Charles Michel/BEL',
    ],
  },
  {
    construction: 'one letter to the two presidents of one body stays one',
    published: '2022-10-11',
    text: 'Sanna Marin and Magdalena Andersson sent a joint letter to Jens Stoltenberg on Monday.',
    finds: ['message held 2022-10-10: Sanna Marin/FIN + Magdalena Andersson/SWE + Jens Stoltenberg/XNA'],
  },
]
