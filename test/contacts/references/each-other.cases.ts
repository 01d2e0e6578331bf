import type { ContactCase } from '../notation.ts'

/** Each other and one another: only those who do it, nobody told of before. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'after another contact',
    published: '2019-04-12',
    text: 'Angela Merkel received Giuseppe Conte in Berlin on Monday. On Wednesday Mark Rutte and Charles Michel saw each other in The Hague.',
    finds: [
      'meeting held 2019-04-08 @Berlin/DEU: Angela Merkel/DEU + Giuseppe Conte/ITA',
      'meeting held 2019-04-10 @The Hague/NLD: Mark Rutte/NLD + Charles Michel/BEL',
    ],
  },
  {
    construction: 'one another',
    published: '2019-04-12',
    text: 'Angela Merkel received Giuseppe Conte on Monday. Mark Rutte and Charles Michel telephoned one another on Wednesday.',
    finds: [
      'meeting held 2019-04-08: Angela Merkel/DEU + Giuseppe Conte/ITA',
      'call held 2019-04-10: Mark Rutte/NLD + Charles Michel/BEL',
    ],
  },
  {
    construction: 'planned, in a relative clause',
    published: '2019-04-12',
    text: 'Angela Merkel met Giuseppe Conte on Monday. Mark Rutte and Charles Michel, who are to see each other on Sunday, stayed at home.',
    finds: [
      'meeting held 2019-04-08: Angela Merkel/DEU + Giuseppe Conte/ITA',
      'meeting planned 2019-04-14: Mark Rutte/NLD + Charles Michel/BEL',
    ],
  },
  {
    construction: 'not expected to see each other',
    published: '2019-04-12',
    text: 'Jeremy Hunt was received by Ibrahim al-Assaf in Riyadh on Monday. Theresa May and Leo Varadkar are not expected to see each other before the summer.',
    finds: [
      'meeting held 2019-04-08 @Riyadh/SAU: Jeremy Hunt/GBR + Ibrahim al-Assaf/SAU',
      '~meeting cancelled|denied *: Theresa May/GBR + Leo Varadkar/IRL',
    ],
  },
  {
    construction: 'spoke to each other',
    published: '2022-02-25',
    text: 'Olaf Scholz visited Volodymyr Zelenskyy in Kyiv on February 14. Ursula von der Leyen and Jens Stoltenberg spoke to each other on Thursday.',
    finds: [
      'meeting held 2022-02-14 @Kyiv/UKR: Olaf Scholz/DEU + Volodymyr Zelenskyy/UKR',
      'call held 2022-02-24: Ursula von der Leyen/XEU + Jens Stoltenberg/XNA',
    ],
  },
  {
    construction: 'the pair are to see each other',
    published: '2022-02-25',
    text: 'Olaf Scholz talked to Emmanuel Macron by telephone on Thursday, and the pair are to see each other in Paris on Saturday.',
    finds: [
      'call held 2022-02-24: Olaf Scholz/DEU + Emmanuel Macron/FRA',
      'meeting planned 2022-02-26 @Paris/FRA: Olaf Scholz/DEU + Emmanuel Macron/FRA',
    ],
  },
]
