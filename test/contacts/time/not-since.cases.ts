import type { ContactCase } from '../notation.ts'

/** Two who have not met since something took place met then. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'have not held a bilateral since a state was host to a summit in a year',
    published: '2023-07-28',
    text: 'Narendra Modi and Xi Jinping have not held a formal bilateral since Brazil was host to the BRICS in 2019.',
    finds: ['meeting held 2019: Narendra Modi/IND + Xi Jinping/CHN'],
  },
  {
    construction: 'have not met since a state hosted the G7 in a month',
    published: '2024-07-28',
    text: 'Rishi Sunak and Fumio Kishida have not met since Japan hosted the G7 in May 2023.',
    finds: ['meeting held 2023-05: Rishi Sunak/GBR + Fumio Kishida/JPN'],
  },
  {
    construction: 'had not spoken since the summit in a month',
    published: '2022-02-15',
    text: 'Joe Biden and Vladimir Putin had not spoken since the summit in Geneva in June 2021.',
    finds: ['call|meeting held 2021-06: Joe Biden/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'has not seen X since a day',
    published: '2024-07-28',
    text: 'Olaf Scholz has not seen Viktor Orban since March 21.',
    finds: ['meeting held 2024-03-21: Olaf Scholz/DEU + Viktor Orban/HUN'],
  },
  {
    construction: 'had not sat down together since a meeting in a town in a month',
    published: '2024-07-28',
    text: 'Nikol Pashinyan and Ilham Aliyev had not sat down together since Munich in February.',
    finds: ['meeting held 2024-02 @Munich/DEU: Nikol Pashinyan/ARM + Ilham Aliyev/AZE'],
  },
  {
    construction: 'not since a day had X and Y met',
    published: '2024-07-28',
    text: 'Not since November 2022 had Narendra Modi and Xi Jinping met.',
    finds: ['meeting held 2022-11: Narendra Modi/IND + Xi Jinping/CHN'],
  },
  {
    construction: 'have not met since taking office',
    published: '2024-07-28',
    text: 'Claudia Sheinbaum and Javier Milei have not met since he took office in December 2023.',
    finds: [],
  },
  {
    construction: 'have not met since a war began',
    published: '2024-07-28',
    text: 'Volodymyr Zelensky and Vladimir Putin have not met since the invasion began in February 2022.',
    finds: [],
  },
]
