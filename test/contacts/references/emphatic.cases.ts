import type { ContactCase } from '../notation.ts'

/** "the president himself": the pronoun only stresses who it is. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'name himself, telephone',
    published: '2024-06-14',
    text: 'Emmanuel Macron himself telephoned Volodymyr Zelenskyy on Thursday.',
    finds: ['call held 2024-06-13: Emmanuel Macron/FRA + Volodymyr Zelenskyy/UKR'],
  },
  {
    construction: 'name herself, met',
    published: '2023-05-10',
    text: 'Annalena Baerbock herself met Qin Gang in Berlin on Tuesday, officials said.',
    finds: ['meeting held 2023-05-09 @Berlin/DEU: Annalena Baerbock/DEU + Qin Gang/CHN'],
  },
  {
    construction: 'title himself',
    published: '2022-03-17',
    text: 'Finnish President Sauli Niinistö kept in touch with Moscow for weeks. The president himself spoke by phone with Vladimir Putin on Wednesday.',
    finds: ['call held 2022-03-16: Sauli Niinistö/FIN + Vladimir Putin/RUS'],
  },
  {
    construction: 'object himself',
    published: '2019-10-18',
    text: 'Mike Pence met Recep Tayyip Erdogan himself in Ankara on Thursday.',
    finds: ['meeting held 2019-10-17 @Ankara/TUR: Mike Pence/USA + Recep Tayyip Erdogan/TUR'],
  },
  {
    construction: 'with the king himself, then a second verb',
    published: '2021-11-26',
    text: 'Benny Gantz was received by King Mohammed VI himself in Rabat on Thursday and flew home at night.',
    finds: ['meeting held 2021-11-25 @Rabat/MAR: Benny Gantz/ISR + King Mohammed VI/MAR (host)'],
  },
  {
    construction: 'denied report, himself',
    published: '2024-11-22',
    text: 'A Polish official denied a report that Donald Tusk himself had talked to Viktor Orbán about the matter.',
    finds: ['call denied *: Donald Tusk/POL + Viktor Orbán/HUN'],
  },
  {
    construction: 'name himself, speech',
    published: '2024-06-14',
    text: 'Volodymyr Zelenskyy himself praised the soldiers, and Emmanuel Macron thanked them too.',
    finds: [],
  },
]
