import type { ContactCase } from '../notation.ts'

/** "He" after a clause that only gives a time or reason goes on meaning the subject of the sentence before. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'so that Y could …: the next he is X',
    published: '2025-08-20',
    text: 'Wang Yi came to Delhi so that Narendra Modi could go to Tianjin. S. Jaishankar saw him on Monday evening.',
    finds: [
      '~visit held *: Wang Yi/CHN + India/IND/delegation! (host)',
      '~visit proposed *: Narendra Modi/IND + China/CHN/delegation! (host)',
      'meeting held 2025-08-18: S. Jaishankar/IND + Wang Yi/CHN',
    ],
  },
  {
    construction: 'because Y …: the next he is X',
    published: '2025-08-20',
    text: 'Radosław Sikorski stayed away from the ceremony because Péter Szijjártó had been invited. David Lammy met him in London on Monday.',
    finds: ['meeting held 2025-08-18 @London/GBR: David Lammy/GBR + Radosław Sikorski/POL'],
  },
  {
    construction: 'while Y …: the next he is X',
    published: '2025-08-20',
    text: 'Johann Wadephul spoke of trade while Jean-Noël Barrot listened. He later telephoned Espen Barth Eide.',
    finds: ['call held *: Johann Wadephul/DEU + Espen Barth Eide/NOR'],
  },
  {
    construction: 'Y is said to have done it: the next he may be Y',
    published: '2025-08-20',
    text: 'Maria Zakharova told reporters that Sergey Lavrov had landed in Pyongyang. He met Choe Son Hui on Tuesday.',
    finds: [
      '~visit held *: Sergey Lavrov/RUS + North Korea/PRK/delegation! (host)',
      'meeting held 2025-08-19: Sergey Lavrov/RUS + Choe Son Hui/PRK',
    ],
  },
]
