import type { ContactCase } from '../notation.ts'

/** Consultations of ministries: held at a distance, each side led by somebody, ministries' heads. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'held virtually, and who led each side',
    published: '2022-05-25',
    text: 'The 2nd Foreign Office Consultations between India and Peru were held virtually on 24 May 2022. Mr. Saurabh Kumar, Secretary (East), led the Indian delegation while the Peruvian side was led by Ms. Ana Cecilia Gervasi, Deputy Minister.',
    finds: ['video held 2022-05-24: Saurabh Kumar/IND + Ana Cecilia Gervasi/PER'],
  },
  {
    construction: 'X, a title, led the A delegation while the B delegation was headed by Y',
    published: '2023-12-06',
    text: 'The 4th round of Bilateral Political Consultations between Pakistan and Chile was held in Islamabad on Tuesday. Ambassador Mariam Aftab, additional secretary (Americas), led the Pakistan delegation while the Chilean delegation was headed by Ambassador Gloria de la Fuente.',
    finds: ['talks held 2023-12-05 @Islamabad/PAK: Mariam Aftab/PAK + Gloria de la Fuente/CHL'],
  },
  {
    construction: 'took place online',
    published: '2022-05-25',
    text: 'Consultations between Turkey and Peru took place online on Monday.',
    finds: ['video held 2022-05-23: Turkey/TUR/delegation! + Peru/PER/delegation!'],
  },
  {
    construction: 'held in the format of a video conference',
    published: '2021-02-24',
    text: 'On February 23, political consultations between Azerbaijan and Mongolia were held in the format of a video conference.',
    finds: ['video held 2021-02-23: Azerbaijan/AZE/delegation! + Mongolia/MNG/delegation!'],
  },
  {
    construction: 'talks held on virtually all questions are in person',
    published: '2022-05-25',
    text: 'Talks between Turkey and Peru were held in Lima on Monday on virtually all questions of trade.',
    finds: ['talks held 2022-05-23 @Lima/PER: Turkey/TUR/delegation! + Peru/PER/delegation!'],
  },
  {
    construction: 'the head of the Turkish Foreign Ministry',
    published: '2024-12-06',
    text: 'The head of the Turkish Foreign Ministry met Sergey Lavrov in Moscow on Monday.',
    finds: [
      'meeting held 2024-12-02 @Moscow/RUS: head of the Turkish Foreign Ministry/TUR/foreign_minister/office! + Sergey Lavrov/RUS',
    ],
  },
  {
    construction: "the head of Uzbekistan's foreign ministry, named before",
    published: '2024-12-06',
    text: "Bakhtiyor Saidov arrived in Moscow. The head of Uzbekistan's foreign ministry met Sergey Lavrov on Monday.",
    finds: [
      'meeting held 2024-12-02: Bakhtiyor Saidov/UZB/foreign_minister + Sergey Lavrov/RUS',
      '~visit held *: Bakhtiyor Saidov/UZB + Russia/RUS/delegation! (host)',
    ],
  },
  {
    construction: 'an official of a ministry is no minister',
    published: '2024-12-06',
    text: 'An official of the Turkish Foreign Ministry met Sergey Lavrov in Moscow on Monday.',
    finds: [
      'meeting held 2024-12-02 @Moscow/RUS: official of the Turkish Foreign Ministry/TUR/official/office! + Sergey Lavrov/RUS',
    ],
  },
]
