import type { ContactCase } from '../notation.ts'

/** Names that are spelled like a pronoun or another word of grammar, and parliaments in titles. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a full name behind a preposition, without title',
    published: '2025-06-12',
    text: 'Scott Bessent met on Tuesday with He Lifeng in London.',
    finds: ['meeting held 2025-06-10 @London/GBR: Scott Bessent/USA + He Lifeng/CHN'],
  },
  {
    construction: 'the surname alone behind "and"',
    published: '2025-06-12',
    text: 'Chinese Vice Premier He Lifeng travelled to Madrid. Scott Bessent and He spoke by video link on Wednesday.',
    finds: [
      'video held 2025-06-11: Scott Bessent/USA + He Lifeng/CHN',
      '~visit held *: He Lifeng/CHN + Madrid/ESP/delegation! (host)',
    ],
  },
  {
    construction: 'the surname alone as object',
    published: '2025-06-12',
    text: 'Vice Premier He Lifeng of China arrived in Geneva. Swiss President Karin Keller-Sutter received He on Monday.',
    finds: [
      'meeting held 2025-06-09 @Geneva/CHE: Karin Keller-Sutter/CHE (host) + He Lifeng/CHN',
      '~visit held *: He Lifeng/CHN + Geneva/CHE/delegation! (host)',
    ],
  },
  {
    construction: 'negative: the pronoun at the beginning of a sentence',
    published: '2025-06-12',
    text: 'British Chancellor Rachel Reeves greeted Chinese Vice Premier He Lifeng and French Finance Minister Eric Lombard. He met Italian Finance Minister Giancarlo Giorgetti on Monday.',
    finds: [
      '~meeting held *: Rachel Reeves/GBR + He Lifeng/CHN',
      '~meeting held *: Rachel Reeves/GBR + Eric Lombard/FRA',
      'meeting held 2025-06-09: [He Lifeng/CHN || Eric Lombard/FRA] + Giancarlo Giorgetti/ITA',
    ],
  },
  {
    construction: 'negative: the pronoun that opens a quotation',
    published: '2025-06-12',
    text: 'Chinese Vice Premier He Lifeng was in Paris. French Foreign Minister Jean-Noël Barrot said, "He met nobody here."',
    finds: ['~visit held *: He Lifeng/CHN + Paris/FRA/delegation! (host)'],
  },
  {
    construction: 'speaker of the US House',
    published: '2023-04-07',
    text: 'Tsai Ing-wen sat down with Kevin McCarthy, the speaker of the US House, in California on Wednesday.',
    finds: ['meeting held 2023-04-05 @California/USA: Tsai Ing-wen/TWN + Kevin McCarthy/USA'],
  },
  {
    construction: 'president of the Belgian Senate, leader of the US Senate',
    published: '2024-03-07',
    text: 'Stephanie D’Hose, president of the Belgian Senate, met Chuck Schumer, the majority leader of the US Senate, in Brussels on Tuesday.',
    finds: ['meeting held 2024-03-05 @Brussels/BEL: Stephanie D’Hose/BEL + Chuck Schumer/USA'],
  },
]
