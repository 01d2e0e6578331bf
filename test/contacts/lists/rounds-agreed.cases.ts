import type { ContactCase } from '../notation.ts'

/** Whoever agrees to a second meeting agrees to meet those whom he has just met. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'he agreed to a second meeting',
    published: '2025-06-20',
    text: 'Iranian Foreign Minister Abbas Araghchi met his British counterpart David Lammy in Geneva on Thursday. He agreed to a second meeting, for which no day has been named.',
    finds: [
      'meeting held 2025-06-19 @Geneva/CHE: Abbas Araghchi/IRN + David Lammy/GBR',
      'meeting planned null: Abbas Araghchi/IRN + David Lammy/GBR',
    ],
  },
  {
    construction: 'agreed to a second meeting with those met, after a refusal to others',
    published: '2025-06-20',
    text: 'Abbas Araghchi met David Lammy in Geneva on Thursday. He said that no meeting with Steve Witkoff had taken place in Oslo. But he agreed to a second meeting.',
    finds: [
      'meeting held 2025-06-19 @Geneva/CHE: Abbas Araghchi/IRN + David Lammy/GBR',
      'meeting denied *: Abbas Araghchi/IRN + Steve Witkoff/USA',
      'meeting planned null: Abbas Araghchi/IRN + David Lammy/GBR',
    ],
  },
  {
    construction: 'the other proposed another meeting',
    published: '2025-06-20',
    text: 'Penny Wong saw Wang Yi in Perth on Thursday. Mr Wang proposed another meeting.',
    finds: [
      'meeting held 2025-06-19 @Perth/AUS: Penny Wong/AUS + Wang Yi/CHN',
      'meeting proposed null: Penny Wong/AUS + Wang Yi/CHN',
    ],
  },
  {
    construction: 'offered a further round',
    published: '2025-06-20',
    text: 'Penny Wong had talks with Wang Yi in Perth on Thursday. She offered a further round of talks.',
    finds: [
      'talks held 2025-06-19 @Perth/AUS: Penny Wong/AUS + Wang Yi/CHN',
      'talks proposed null: [Penny Wong/AUS || Australia/AUS] + [Wang Yi/CHN || China/CHN]',
    ],
  },
  {
    construction: 'accepted a third meeting in a town',
    published: '2025-06-20',
    text: 'Nikol Pashinyan met Ilham Aliyev in Tirana on Thursday. Mr Aliyev accepted a third meeting in Abu Dhabi in July.',
    finds: [
      'meeting held 2025-06-19 @Tirana/ALB: Nikol Pashinyan/ARM + Ilham Aliyev/AZE',
      'meeting planned 2025-07 @Abu Dhabi/ARE: Nikol Pashinyan/ARM + Ilham Aliyev/AZE',
    ],
  },
  {
    construction: 'another meeting, with others',
    published: '2025-06-20',
    text: 'Penny Wong saw Wang Yi in Perth on Thursday. She agreed to another meeting with mining companies.',
    finds: ['meeting held 2025-06-19 @Perth/AUS: Penny Wong/AUS + Wang Yi/CHN'],
  },
  {
    construction: 'somebody who was not there',
    published: '2025-06-20',
    text: 'Penny Wong saw Wang Yi in Perth on Thursday. Emmanuel Macron agreed to a second meeting of party leaders.',
    finds: ['meeting held 2025-06-19 @Perth/AUS: Penny Wong/AUS + Wang Yi/CHN'],
  },
]
