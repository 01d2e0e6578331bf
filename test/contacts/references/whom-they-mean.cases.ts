import type { ContactCase } from '../notation.ts'

/** Whom "they" means: the two of the sentence before, or those whom the main clause names next. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'A thanked B, whom he had met; they agreed to meet again, another pair told between',
    published: '2024-07-30',
    text: 'Kenyan Foreign Minister Musalia Mudavadi spoke by phone today with Danish Foreign Minister Lars Lokke Rasmussen. Their conversation followed a call earlier in the day between President William Ruto and Prime Minister Mette Frederiksen. Mudavadi thanked Rasmussen for his help. They also agreed to meet in New York in September.',
    finds: [
      'call held 2024-07-30: Musalia Mudavadi/KEN + Lars Lokke Rasmussen/DNK',
      'call held 2024-07-30: William Ruto/KEN + Mette Frederiksen/DNK',
      'meeting planned 2024-09 @New York: Musalia Mudavadi/KEN + Lars Lokke Rasmussen/DNK',
    ],
  },
  {
    construction: 'earlier in the day, after an election that was on another day',
    published: '2024-07-30',
    text: 'Kenyan Foreign Minister Musalia Mudavadi spoke by phone today with Danish Foreign Minister Lars Lokke Rasmussen about the election held in Chad on July 27. Their conversation followed a call earlier in the day between President William Ruto and Prime Minister Mette Frederiksen.',
    finds: [
      'call held 2024-07-30: Musalia Mudavadi/KEN + Lars Lokke Rasmussen/DNK',
      'call held 2024-07-30: William Ruto/KEN + Mette Frederiksen/DNK',
    ],
  },
  {
    construction: 'the same day as a letter told in a relative clause',
    published: '2024-07-30',
    text: 'Kenyan President William Ruto and Danish Prime Minister Mette Frederiksen met in Nairobi on Monday. Frederiksen had proposed it in a letter that she sent to Ruto on July 9. The same day, Ugandan President Yoweri Museveni spoke by phone with Ruto.',
    finds: [
      'meeting held 2024-07-29 @Nairobi: William Ruto/KEN + Mette Frederiksen/DNK',
      'message held 2024-07-09: Mette Frederiksen/DNK + William Ruto/KEN',
      'call held 2024-07-09: Yoweri Museveni/UGA + William Ruto/KEN',
    ],
  },
  {
    construction: 'before they sat down, A and B met C',
    published: '2024-07-30',
    text: 'Ugandan President Yoweri Museveni rang Danish Prime Minister Mette Frederiksen on Monday. Before they sat down together, William Ruto and Hassan Sheikh Mohamud met separately with Bola Tinubu.',
    finds: [
      'call held 2024-07-29: Yoweri Museveni/UGA + Mette Frederiksen/DNK',
      '~meeting held *: William Ruto/KEN + Hassan Sheikh Mohamud/SOM',
      'meeting held *: William Ruto/KEN + Bola Tinubu/NGA',
      'meeting held *: Hassan Sheikh Mohamud/SOM + Bola Tinubu/NGA',
    ],
  },
  {
    construction: 'when they spoke, A and B',
    published: '2024-07-30',
    text: 'Danish Prime Minister Mette Frederiksen saw Yoweri Museveni in Kampala on Monday. When they spoke by phone on Tuesday, William Ruto and Bola Tinubu went over the same matters.',
    finds: [
      'meeting held 2024-07-29 @Kampala: Mette Frederiksen/DNK + Yoweri Museveni/UGA',
      'call held 2024-07-30: William Ruto/KEN + Bola Tinubu/NGA',
    ],
  },
  {
    construction: 'A praised a third, of whom no meeting was told: they are still those who met',
    published: '2024-07-30',
    text: 'Kenyan President William Ruto met Danish Prime Minister Mette Frederiksen in Nairobi on Monday. Ruto praised Bola Tinubu. They agreed to meet again in Copenhagen in May.',
    finds: [
      'meeting held 2024-07-29 @Nairobi: William Ruto/KEN + Mette Frederiksen/DNK',
      'meeting planned 2025-05 @Copenhagen: William Ruto/KEN + Mette Frederiksen/DNK',
    ],
  },
]
