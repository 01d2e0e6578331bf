import type { ContactCase } from '../notation.ts'

/** Whose contact it is, said behind it; we, who have just spoken. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'in his talks with X, Y',
    published: '2025-06-12',
    text: 'President Droupadi Murmu sent greetings to the people of Russia. In his talks with Foreign Minister Sergey Lavrov on Tuesday, Subrahmanyam Jaishankar reviewed relations.',
    finds: ['talks|meeting held 2025-06-10: Subrahmanyam Jaishankar/IND + Sergey Lavrov/RUS'],
  },
  {
    construction: 'during her meeting with X, Y',
    published: '2025-06-12',
    text: 'Prime Minister Petteri Orpo addressed parliament. During her meeting with Margus Tsahkna in Tallinn on Wednesday, Elina Valtonen spoke about shipping.',
    finds: ['meeting held 2025-06-11 @Tallinn/EST: Elina Valtonen/FIN + Margus Tsahkna/EST'],
  },
  {
    construction: 'at their meeting, the two ministers named behind',
    published: '2025-06-12',
    text: 'At their meeting in Singapore on Monday, Penny Wong and Vivian Balakrishnan signed a memorandum.',
    finds: ['meeting held 2025-06-09 @Singapore/SGP: Penny Wong/AUS + Vivian Balakrishnan/SGP'],
  },
  {
    construction: 'after his call with X, Y',
    published: '2025-06-12',
    text: 'Emmanuel Macron is in Nice. After his call with Masoud Pezeshkian on Wednesday, Shehbaz Sharif wrote that both wanted calm.',
    finds: ['call held 2025-06-11: Shehbaz Sharif/PAK + Masoud Pezeshkian/IRN'],
  },
  {
    construction: 'his meeting, of whom was spoken before',
    published: '2025-06-12',
    text: 'Emmanuel Macron arrived in Nice on Monday. After his meeting with Javier Milei there, officials said that trade had been raised.',
    finds: ['meeting held 2025-06-09: Emmanuel Macron/FRA + Javier Milei/ARG'],
  },
  {
    construction: 'we agreed that we shall meet',
    published: '2025-04-24',
    text: 'REMARKS BY PRESIDENT CYRIL RAMAPHOSA\n\nEarlier today I spoke on the phone with President Donald Trump. We agreed that we shall meet soon.',
    finds: [
      'call held 2025-04-24: Cyril Ramaphosa/ZAF + Donald Trump/USA',
      'meeting planned|proposed null: Cyril Ramaphosa/ZAF + Donald Trump/USA',
    ],
  },
  {
    construction: 'we will meet again on a day',
    published: '2025-06-12',
    text: 'Statement by High Representative Kaja Kallas\n\nToday I spoke by phone with Foreign Minister Abbas Araghchi. We will meet in Vienna on Monday.',
    finds: [
      'call held 2025-06-12: Kaja Kallas/XEU + Abbas Araghchi/IRN',
      'meeting planned 2025-06-16 @Vienna/AUT: Kaja Kallas/XEU + Abbas Araghchi/IRN',
    ],
  },
  {
    construction: 'we, the ministers of a state, meet nobody named',
    published: '2025-06-12',
    text: 'Statement by High Representative Kaja Kallas\n\nThe situation in Sudan is grave. We will meet again next week to look at further steps.',
    finds: [],
  },
]
