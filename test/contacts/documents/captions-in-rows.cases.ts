import type { ContactCase } from '../notation.ts'

/** Pages of pictures: a town, a word or two, then who is with whom, where and when, without a verb. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'number and town in front',
    published: '2024-05-11',
    text: 'The week in pictures\n\n1. LISBON. Prime Minister Luís Montenegro with his Spanish counterpart, Pedro Sánchez, at São Bento palace on Friday. (Pool)',
    finds: ['meeting held 2024-05-10: Luís Montenegro/PRT + Pedro Sánchez/ESP'],
  },
  {
    construction: 'the place in front of with',
    published: '2024-05-11',
    text: 'The week in pictures\n\n2. WASHINGTON. President Klaus Iohannis in the Oval Office with Joe Biden, May 7. (White House)',
    finds: ['meeting held 2024-05-07: Klaus Iohannis/ROU + Joe Biden/USA'],
  },
  {
    construction: 'a town in front of with',
    published: '2024-05-11',
    text: 'Xi Jinping in Belgrade with Aleksandar Vučić on Wednesday. Photo: pool',
    finds: ['meeting held 2024-05-08 @Belgrade/SRB: Xi Jinping/CHN + Aleksandar Vučić/SRB'],
  },
  {
    construction: 'a word and a colon in front',
    published: '2025-05-17',
    text: 'Old rivals: Nikol Pashinyan with Ilham Aliyev on Friday in Tirana, where the European leaders gathered.',
    finds: ['meeting held 2025-05-16 @Tirana/ALB: Nikol Pashinyan/ARM + Ilham Aliyev/AZE'],
  },
  {
    construction: 'several with their host',
    published: '2025-05-12',
    text: 'KYIV. Emmanuel Macron, Keir Starmer and Friedrich Merz with their host, President Volodymyr Zelensky, on Saturday, after laying flowers. (Handout)',
    finds: [
      'meeting held 2025-05-10: Emmanuel Macron/FRA + Keir Starmer/GBR + Friedrich Merz/DEU + Volodymyr Zelensky/UKR',
    ],
  },
  {
    construction: 'alongside',
    published: '2025-05-12',
    text: 'Picture: Foreign Minister Espen Barth Eide (left) alongside Prince Faisal bin Farhan in Oslo on Thursday.',
    finds: ['meeting held 2025-05-08 @Oslo/NOR: Espen Barth Eide/NOR + Faisal bin Farhan/SAU'],
  },
  {
    construction: 'what was there before comes in a clause behind',
    published: '2025-05-12',
    text: 'Sergei Lavrov with Wang Yi on Tuesday in the hall in which both signed a treaty in 2001.',
    finds: ['meeting held 2025-05-06: Sergei Lavrov/RUS + Wang Yi/CHN'],
  },
  {
    construction: 'two of one state',
    published: '2024-08-10',
    text: 'PHILADELPHIA. Vice President Kamala Harris with Governor Tim Walz at a rally on Tuesday. (Handout)',
    finds: [],
  },
  {
    construction: 'with what is no person',
    published: '2024-08-10',
    text: 'PARIS. President Emmanuel Macron with the Olympic torch at the Elysée on Tuesday. (Pool)',
    finds: [],
  },
  {
    construction: 'a programme without a picture',
    published: '2024-08-10',
    text: 'Interview of the week: Emmanuel Macron on war, peace and life with Brigitte Macron, Tuesday at nine.',
    finds: [],
  },
]
