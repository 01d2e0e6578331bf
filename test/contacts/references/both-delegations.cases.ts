import type { ContactCase } from '../notation.ts'

/** Delegations are those who sat at one table, and not two whom somebody called one after the other. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'may see both delegations, after calls to two others',
    published: '2022-11-07',
    text: 'William Ruto spoke by telephone with Antony Blinken and with Naledi Pandor on Saturday. Mr Ruto may see both delegations before they leave.',
    finds: [
      'call held 2022-11-05: William Ruto/KEN + Antony Blinken/USA',
      'call held 2022-11-05: William Ruto/KEN + Naledi Pandor/ZAF',
    ],
  },
  {
    construction: 'will receive the two delegations, after letters to two others',
    published: '2022-11-07',
    text: 'Abdel Fattah al-Sisi telephoned Emmanuel Macron on Friday and Olaf Scholz on Saturday. He will receive the two delegations this week.',
    finds: [
      'call held 2022-11-04: Abdel Fattah al-Sisi/EGY + Emmanuel Macron/FRA',
      'call held 2022-11-05: Abdel Fattah al-Sisi/EGY + Olaf Scholz/DEU',
    ],
  },
  {
    construction: 'the host received both delegations',
    published: '2022-11-07',
    text: 'Sergei Lavrov met Antony Blinken in Geneva on Friday. Ignazio Cassis received both delegations for dinner.',
    finds: [
      'meeting held 2022-11-04 @Geneva/CHE: Sergei Lavrov/RUS + Antony Blinken/USA + Ignazio Cassis/CHE?',
      '~meeting held *: Ignazio Cassis/CHE + Sergei Lavrov/RUS + Antony Blinken/USA',
    ],
  },
  {
    construction: 'welcomed the two delegations to the talks',
    published: '2022-11-07',
    text: 'Talks between Armenia and Azerbaijan opened in Tbilisi on Friday. Irakli Garibashvili welcomed the two delegations.',
    finds: [
      'talks held|ongoing 2022-11-04 @Tbilisi/GEO: Armenia/ARM/delegation! + Azerbaijan/AZE/delegation! + Irakli Garibashvili/GEO',
    ],
  },
  {
    construction: 'both, of two called in turn',
    published: '2022-11-07',
    text: 'William Ruto spoke by telephone with Antony Blinken and with Naledi Pandor on Saturday. He will meet both in Nairobi on Tuesday.',
    finds: [
      'call held 2022-11-05: William Ruto/KEN + Antony Blinken/USA',
      'call held 2022-11-05: William Ruto/KEN + Naledi Pandor/ZAF',
      'meeting planned 2022-11-08 @Nairobi/KEN: William Ruto/KEN + Antony Blinken/USA + Naledi Pandor/ZAF',
    ],
  },
  {
    construction: 'the two delegations go on',
    published: '2022-11-07',
    text: 'Sergei Lavrov met Antony Blinken in Geneva on Friday. The two delegations spoke about Syria.',
    finds: ['meeting held 2022-11-04 @Geneva/CHE: Sergei Lavrov/RUS + Antony Blinken/USA'],
  },
  {
    construction: 'the delegations of two who were told to be called',
    published: '2022-11-07',
    text: 'Hakan Fidan telephoned Sergei Lavrov and Dmytro Kuleba. He hopes that both delegations will return.',
    finds: ['call held *: Hakan Fidan/TUR + Sergei Lavrov/RUS', 'call held *: Hakan Fidan/TUR + Dmytro Kuleba/UKR'],
  },
]
