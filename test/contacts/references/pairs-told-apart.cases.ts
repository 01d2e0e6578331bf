import type { ContactCase } from '../notation.ts'

/** Two with whom somebody was in contact one after the other are the pair spoken of next, where they were named as one. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'telephoned both men: A and B; the two rivals',
    published: '2025-06-03',
    text: 'Marco Rubio telephoned both men, one after the other: Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo. On Monday William Ruto met the two rivals in Nairobi.',
    finds: [
      'call held *: Marco Rubio/USA + Abdel Fattah al-Burhan/SDN',
      'call held *: Marco Rubio/USA + Mohamed Hamdan Dagalo/XRS',
      'meeting held 2025-06-02 @Nairobi/KEN: William Ruto/KEN + Abdel Fattah al-Burhan/SDN + Mohamed Hamdan Dagalo/XRS',
    ],
  },
  {
    construction: 'telephoned A and B; the two leaders met',
    published: '2025-06-03',
    text: 'Marco Rubio telephoned Ilham Aliyev and Nikol Pashinyan on Sunday. The two leaders met in Abu Dhabi on Monday.',
    finds: [
      'call held 2025-06-01: Marco Rubio/USA + Ilham Aliyev/AZE',
      'call held 2025-06-01: Marco Rubio/USA + Nikol Pashinyan/ARM',
      'meeting held 2025-06-02 @Abu Dhabi/ARE: Ilham Aliyev/AZE + Nikol Pashinyan/ARM',
    ],
  },
  {
    construction: 'met A on one day and B on another; the two ministers',
    published: '2025-06-04',
    text: 'Marco Rubio met Sergei Lavrov on Sunday and Hakan Fidan on Monday. The two ministers also spoke by phone on Tuesday.',
    finds: [
      'meeting held 2025-06-01: Marco Rubio/USA + Sergei Lavrov/RUS',
      'meeting held 2025-06-02: Marco Rubio/USA + Hakan Fidan/TUR',
      'call held 2025-06-03: Marco Rubio/USA + Hakan Fidan/TUR',
    ],
  },
  {
    construction: 'in phone calls with C, A and B asked',
    published: '2025-06-03',
    text: 'In phone calls with Donald Trump on Monday, Vladimir Putin and Volodymyr Zelensky asked for time.',
    finds: [
      'call held 2025-06-02: Vladimir Putin/RUS + Donald Trump/USA',
      'call held 2025-06-02: Volodymyr Zelensky/UKR + Donald Trump/USA',
    ],
  },
  {
    construction: 'in a phone call with C, A and B asked: one call',
    published: '2025-06-03',
    text: 'In a telephone call with Donald Trump on Monday, Emmanuel Macron and Keir Starmer asked for time.',
    finds: ['call held 2025-06-02: Emmanuel Macron/FRA + Keir Starmer/GBR + Donald Trump/USA'],
  },
  {
    construction: 'behind a colon, in telephone conversations with C, A and B',
    published: '2025-06-03',
    text: 'The foreign ministry: in telephone conversations with Salva Kiir, Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo have each agreed to a truce.',
    finds: [
      'call held *: Abdel Fattah al-Burhan/SDN + Salva Kiir/SSD',
      'call held *: Mohamed Hamdan Dagalo/XRS + Salva Kiir/SSD',
    ],
  },
  {
    construction: 'X, when he met Y, said nothing of it',
    published: '2025-06-03',
    text: 'Marco Rubio, when he met Hakan Fidan on Monday, said nothing of it.',
    finds: ['meeting held 2025-06-02: Marco Rubio/USA + Hakan Fidan/TUR'],
  },
  {
    construction: 'X, after he had received Y, told reporters little',
    published: '2025-06-03',
    text: 'Hakan Fidan, after he had received Marco Rubio in Ankara on Monday, told reporters little.',
    finds: ['meeting held 2025-06-02 @Ankara/TUR: Hakan Fidan/TUR (host) + Marco Rubio/USA'],
  },
  {
    construction: 'X, because he had not spoken to Y, knew little',
    published: '2025-06-03',
    text: 'Keir Starmer, because he had not spoken to Emmanuel Macron since May, knew little of the plan.',
    finds: [],
  },
  {
    construction: 'saw each of them: the list behind the colon, not the pair before',
    published: '2025-06-04',
    text: 'On Monday Hakan Fidan met Gideon Saar and Ayman Safadi. On Tuesday others came, and he saw each of them in turn: Maka Bochorishvili, Ararat Mirzoyan and Marco Rubio.',
    finds: [
      'meeting held 2025-06-02: Hakan Fidan/TUR + Gideon Saar/ISR',
      'meeting held 2025-06-02: Hakan Fidan/TUR + Ayman Safadi/JOR',
      'meeting held 2025-06-03: Hakan Fidan/TUR + Maka Bochorishvili/GEO',
      'meeting held 2025-06-03: Hakan Fidan/TUR + Ararat Mirzoyan/ARM',
      'meeting held 2025-06-03: Hakan Fidan/TUR + Marco Rubio/USA',
    ],
  },
]
