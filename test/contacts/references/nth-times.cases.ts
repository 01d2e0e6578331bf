import type { ContactCase } from '../notation.ts'

/** The how-manieth time it was: the contact just told, and those before it by their number. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'it was the fifth time that they had conferred',
    published: '2019-07-01',
    text: 'Shinzo Abe received Narendra Modi in Osaka on 27 June; it was the third time the Japanese and the Indian prime minister had conferred that year.',
    finds: ['meeting held 2019-06-27 @Osaka/JPN: Shinzo Abe/JPN (host) + Narendra Modi/IND'],
  },
  {
    construction: 'a relative clause with another guest does not change who the two are',
    published: '2019-07-01',
    text: 'Emmanuel Macron sat down with Vladimir Putin in Brégançon on Sunday. Angela Merkel, who had hosted the Frenchman for talks in Berlin that very morning, stayed away.\n\nIt was the third time the two men have met.',
    finds: [
      'meeting held 2019-06-30: Emmanuel Macron/FRA + Vladimir Putin/RUS',
      'talks|meeting held 2019-06-30 @Berlin/DEU: Angela Merkel/DEU (host) + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'the first encounter, in X on a day; the second, in Y in a month, broke down',
    published: '2019-07-01',
    text: 'Nikol Pashinyan met Ilham Aliyev on Saturday. The first encounter, in Dushanbe on 28 September last year, was short; the second, in Davos in January, ended in laughter.',
    finds: [
      'meeting held 2019-06-29: Nikol Pashinyan/ARM + Ilham Aliyev/AZE',
      'meeting held 2018-09-28 @Dushanbe/TJK: Nikol Pashinyan/ARM + Ilham Aliyev/AZE',
      'meeting held 2019-01 @Davos/CHE: Nikol Pashinyan/ARM + Ilham Aliyev/AZE',
    ],
  },
  {
    construction: 'the first, in a state, of something else',
    published: '2019-07-01',
    text: 'Nikol Pashinyan met Ilham Aliyev on Saturday. Two trains collided in May: the first, in Georgia, was empty.',
    finds: ['meeting held 2019-06-29: Nikol Pashinyan/ARM + Ilham Aliyev/AZE'],
  },
  {
    construction: 'would not refuse to see',
    published: '2022-03-10',
    text: 'Putin would not refuse to see Volodymyr Zelensky if there were things to settle, Lavrov said on Thursday.',
    finds: ['meeting proposed null: Vladimir Putin/RUS + Volodymyr Zelensky/UKR'],
  },
  {
    construction: 'has not refused to meet',
    published: '2022-03-10',
    text: 'Ali Khamenei has not refused to meet Rafael Grossi.',
    finds: ['meeting proposed null: Ali Khamenei/IRN + Rafael Grossi/XIA'],
  },
  {
    construction: 'refused to see',
    published: '2022-03-10',
    text: 'Putin refused to see Volodymyr Zelensky.',
    finds: ['meeting cancelled null: Vladimir Putin/RUS + Volodymyr Zelensky/UKR'],
  },
]
