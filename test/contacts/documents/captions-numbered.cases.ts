import type { ContactCase } from '../notation.ts'

/** A gallery: each picture has a number, and tells in the present what was to be seen on that day. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'embraces before their meeting on a day of the week',
    published: '2023-09-12',
    text: "G20 in New Delhi in pictures\n\n1/4 Leaders pose at the Gandhi memorial on Sunday.\n\n2/4 Britain's Rishi Sunak, left, greets Bangladesh's Sheikh Hasina before their bilateral talks on Saturday. The two spoke of trade.",
    finds: ['talks|meeting held 2023-09-09: Rishi Sunak/GBR + Sheikh Hasina/BGD'],
  },
  {
    construction: 'shakes hands ahead of a meeting',
    published: '2023-09-12',
    text: 'The week in pictures\n\n3 of 9: Turkish President Recep Tayyip Erdogan shakes hands with Egyptian President Abdel Fattah al-Sisi ahead of their meeting on Sunday.',
    finds: ['meeting held 2023-09-10: Recep Tayyip Erdogan/TUR + Abdel Fattah al-Sisi/EGY'],
  },
  {
    construction: 'the two are those of the picture',
    published: '2023-09-12',
    text: 'The summit in pictures\n\n1/3 French President Emmanuel Macron met Narendra Modi on Sunday.\n\n2/3 Brazilian President Luiz Inácio Lula da Silva hands a sapling to South African President Cyril Ramaphosa. The two met privately on Saturday.',
    finds: [
      'meeting held 2023-09-10: Emmanuel Macron/FRA + Narendra Modi/IND',
      'meeting held 2023-09-09: Luiz Inácio Lula da Silva/BRA + Cyril Ramaphosa/ZAF',
    ],
  },
  {
    construction: 'sit opposite each other on a day',
    published: '2023-09-12',
    text: "The summit in pictures\n\n1/2 Italy's Giorgia Meloni and Chinese Premier Li Qiang sit opposite each other on Sept. 9. It was their first encounter.",
    finds: ['meeting held 2023-09-09: Giorgia Meloni/ITA + Li Qiang/CHN'],
  },
  {
    construction: 'a fraction that is no number of a picture',
    published: '2023-09-12',
    text: 'Narendra Modi met Rishi Sunak on Saturday.\n\n1/3 of the members voted against the budget before the talks on Monday.',
    finds: ['meeting held 2023-09-09: Narendra Modi/IND + Rishi Sunak/GBR'],
  },
]
