import type { ContactCase } from '../notation.ts'

/** What had been set for a day and was then called off in a sentence of its own. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'had been scheduled for a weekday; X pulled out of it',
    published: '2024-05-12',
    text: 'A meeting of Abdel Fattah al-Burhan with William Ruto had been scheduled for Thursday in Djibouti. Burhan pulled out of it a day before.',
    finds: ['meeting cancelled 2024-05-09 @Djibouti/DJI: Abdel Fattah al-Burhan/SDN + William Ruto/KEN'],
  },
  {
    construction: 'had been due to meet; it was called off',
    published: '2024-05-12',
    text: 'Petr Fiala and Robert Fico had been due to meet in Brno on Tuesday. It was called off without a reason being given.',
    finds: ['meeting cancelled 2024-05-07|2024-05-14 @Brno/CZE: Petr Fiala/CZE + Robert Fico/SVK'],
  },
  {
    construction: 'had been planned; X withdrew',
    published: '2024-05-12',
    text: 'Talks between Félix Tshisekedi and Paul Kagame had been planned for Friday in Luanda. Kagame withdrew at the last moment.',
    finds: ['talks cancelled 2024-05-10 @Luanda/AGO: Félix Tshisekedi/COD + Paul Kagame/RWA'],
  },
  {
    construction: 'was to have been held; X did not show up',
    published: '2024-05-12',
    text: 'A meeting between Aleksandar Vučić and Albin Kurti was to have been held in Brussels on Wednesday. Kurti did not show up.',
    finds: ['meeting cancelled 2024-05-08 @Brussels/BEL: Aleksandar Vučić/SRB + Albin Kurti/XKX'],
  },
  {
    construction: 'the others met without him',
    published: '2024-05-12',
    text: 'A meeting of Ilham Aliyev and Nikol Pashinyan with Emmanuel Macron had been scheduled for Thursday in Prague. Aliyev pulled out of it. Macron met Pashinyan without him.',
    finds: [
      'meeting cancelled 2024-05-09 @Prague/CZE: Ilham Aliyev/AZE + Nikol Pashinyan/ARM + Emmanuel Macron/FRA',
      'meeting held 2024-05-09 @Prague/CZE: Emmanuel Macron/FRA + Nikol Pashinyan/ARM',
    ],
  },
  {
    construction: 'had been scheduled, and it took place',
    published: '2024-05-12',
    text: 'A call between Joe Biden and Xi Jinping had been arranged for Thursday. It lasted two hours.',
    finds: ['call held 2024-05-09: Joe Biden/USA + Xi Jinping/CHN'],
  },
  {
    construction: 'pulled out of something else',
    published: '2024-05-12',
    text: 'Rishi Sunak will meet Olaf Scholz in Berlin on Tuesday. Britain pulled out of the convention a year ago.',
    finds: ['meeting planned 2024-05-14 @Berlin/DEU: Rishi Sunak/GBR + Olaf Scholz/DEU'],
  },
  {
    construction: 'failed to show up for his meeting with Y',
    published: '2024-05-12',
    text: 'Aleksandar Vučić failed to show up for his meeting with Miroslav Lajčák in Brussels on Friday.',
    finds: ['meeting cancelled 2024-05-10 @Brussels/BEL: Aleksandar Vučić/SRB + Miroslav Lajčák/XEU'],
  },
  {
    construction: 'did not turn up for talks with Y',
    published: '2024-05-12',
    text: 'The Sudanese delegation did not turn up for talks with Tom Perriello in Geneva on Thursday.',
    finds: ['talks cancelled 2024-05-09 @Geneva/CHE: Sudanese delegation/SDN/delegation! + Tom Perriello/USA'],
  },
  {
    construction: 'shuttled between two who never saw each other',
    published: '2024-05-12',
    text: 'From May 6 to 9 Steve Witkoff shuttled between the Israeli and Syrian delegations in Paris, who never saw each other.',
    finds: [
      'talks held 2024-05-06/2024-05-09 @Paris/FRA: Israeli delegation/ISR/delegation! + Syrian delegation/SYR/delegation! + Steve Witkoff/USA (mediator)',
      '~meeting denied *: Israeli delegation/ISR/delegation! + Syrian delegation/SYR/delegation!',
    ],
  },
]
