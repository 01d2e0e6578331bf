import type { ContactCase } from '../notation.ts'

/** Two who each met somebody, and who stays away. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'A and B of one body each had a meeting with C',
    published: '2025-04-04',
    text: 'European Commission President Ursula von der Leyen and European Council President Antonio Costa each had a meeting with Kenyan President William Ruto on Thursday.',
    finds: [
      'meeting held 2025-04-03: Ursula von der Leyen/XEU + William Ruto/KEN',
      'meeting held 2025-04-03: Antonio Costa/XEU + William Ruto/KEN',
    ],
  },
  {
    construction: 'A and B of two states each held talks with C',
    published: '2025-04-04',
    text: 'French President Emmanuel Macron and German President Frank-Walter Steinmeier each held talks with Kenyan President William Ruto on Thursday.',
    finds: [
      'talks|meeting held 2025-04-03: Emmanuel Macron/FRA + William Ruto/KEN',
      'talks|meeting held 2025-04-03: Frank-Walter Steinmeier/DEU + William Ruto/KEN',
    ],
  },
  {
    construction: 'A and B had a meeting with C',
    published: '2025-04-04',
    text: 'European Commission President Ursula von der Leyen and European Council President Antonio Costa had a meeting with Kenyan President William Ruto on Thursday.',
    finds: ['meeting held 2025-04-03: Ursula von der Leyen/XEU + Antonio Costa/XEU + William Ruto/KEN'],
  },
  {
    construction: 'stayed away from talks in a state: no visit',
    published: '2025-04-04',
    text: 'Azerbaijani President Ilham Aliyev stayed away from European-brokered talks in Spain on Thursday.',
    finds: [],
  },
  {
    construction: 'stayed in a state for talks: a visit',
    published: '2025-04-04',
    text: 'Azerbaijani President Ilham Aliyev travelled to Spain on Thursday.',
    finds: ['visit held 2025-04-03: Ilham Aliyev/AZE + Spain/ESP/delegation! (host)'],
  },
]
