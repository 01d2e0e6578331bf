import type { ContactCase } from '../notation.ts'

/** How it was in somebody's own words, and how long, stands among the adjectives. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'had a "frank and useful" exchange when the two met',
    published: '2025-02-27',
    text: 'New Zealand Foreign Minister Winston Peters says he had a "frank and useful" exchange with his Chinese counterpart, Wang Yi, when the two met in Beijing on Wednesday.',
    finds: ['meeting held 2025-02-26 @Beijing/CHN: Winston Peters/NZL + Wang Yi/CHN'],
  },
  {
    construction: 'held "constructive" talks',
    published: '2025-02-27',
    text: 'Winston Peters held "constructive" talks with Wang Yi in Beijing on Wednesday.',
    finds: ['talks held 2025-02-26 @Beijing/CHN: Winston Peters/NZL + Wang Yi/CHN'],
  },
  {
    construction: 'a "very long" meeting',
    published: '2025-02-27',
    text: 'Johann Wadephul had a "very long" meeting with Gideon Saar in Jerusalem on Wednesday.',
    finds: ['meeting held 2025-02-26 @Jerusalem/ISR: Johann Wadephul/DEU + Gideon Saar/ISR'],
  },
  {
    construction: 'a tense 45-minute call',
    published: '2025-02-27',
    text: 'Mette Frederiksen had a tense 45-minute telephone call with Donald Trump on Wednesday.',
    finds: ['call held 2025-02-26: Mette Frederiksen/DNK + Donald Trump/USA'],
  },
  {
    construction: 'an Assistant Secretary for a part of the world, by name',
    published: '2023-09-21',
    text: 'Deputy Secretary of State Wendy Sherman stayed in Washington. Assistant Secretary for Western Hemisphere Affairs Brian A. Nichols will travel to Port-au-Prince next month to follow up with Haitian Prime Minister Ariel Henry.',
    finds: ['meeting planned 2023-10 @Port-au-Prince/HTI: Brian A. Nichols/USA + Ariel Henry/HTI'],
  },
  {
    construction: 'spoke of "talks": a word quoted is no meeting',
    published: '2025-02-27',
    text: 'Winston Peters said the "talks" that Wang Yi had promised were a matter for officials.',
    finds: [],
  },
]
