import type { ContactCase } from '../notation.ts'

/** A meeting told without its day after a journey told with one: it was on the day of the arrival. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'had landed on Sunday, received him',
    published: '2018-07-09',
    text: 'Ethiopia and Eritrea signed a declaration of peace on Monday.\n\nAbiy Ahmed, the Ethiopian prime minister, had landed in Asmara on Sunday. President Isaias Afwerki received him at the palace.',
    finds: ['meeting held 2018-07-08: Isaias Afwerki/ERI (host) + Abiy Ahmed/ETH'],
  },
  {
    construction: 'had flown in on Wednesday, the two talked',
    published: '2022-07-29',
    text: 'Hungary and Austria announced a joint task force on Friday.\n\nHungarian Prime Minister Viktor Orbán had flown to Vienna on Thursday. Chancellor Karl Nehammer welcomed him at the chancellery, and the two held talks for two hours.',
    finds: ['meeting|talks held 2022-07-28: Karl Nehammer/AUT (host) + Viktor Orbán/HUN'],
  },
  {
    construction: 'arrived on Tuesday and, simple past',
    published: '2019-06-14',
    text: 'Japanese Prime Minister Shinzo Abe arrived in Tehran on Wednesday. President Hassan Rouhani greeted him with military honours and held talks with him at the Saadabad palace.',
    finds: ['meeting|talks held 2019-06-12: Hassan Rouhani/IRN (host) + Shinzo Abe/JPN'],
  },
  {
    construction: 'arrived on Monday and met on the next day',
    published: '2019-06-14',
    text: 'Japanese Prime Minister Shinzo Abe arrived in Tehran on Wednesday. On Thursday he met Supreme Leader Ali Khamenei.',
    finds: [
      'meeting held 2019-06-13: Shinzo Abe/JPN + Ali Khamenei/IRN',
      '~visit held 2019-06-12 @Tehran/IRN: Shinzo Abe/JPN + Iran/IRN (host)',
    ],
  },
  {
    construction: 'touched down on Saturday; at the dinner that evening',
    published: '2017-11-08',
    text: 'US President Donald Trump touched down in Seoul on Tuesday. Moon Jae-in, the South Korean president, gave a dinner for him at the Blue House that evening.',
    finds: ['meeting held 2017-11-07: Moon Jae-in/KOR (host) + Donald Trump/USA'],
  },
  {
    construction: 'had reached the town the evening before',
    published: '2021-03-12',
    text: 'A ceasefire was announced in Tripoli on Friday.\n\nUN envoy Jan Kubis had reached Benghazi on Thursday evening. He was met there by General Khalifa Haftar.',
    finds: ['meeting held 2021-03-11: Jan Kubis/XUN + Khalifa Haftar/LBY|XLE'],
  },
  {
    construction: 'the paragraph after is of the main day again',
    published: '2018-07-09',
    text: "Ethiopia's Abiy Ahmed and Eritrea's Isaias Afwerki signed a declaration of peace on Monday.\n\nAbiy had landed in Asmara on Sunday.\n\nUN Secretary-General António Guterres telephoned Abiy afterwards.",
    finds: [
      'call held 2018-07-09: António Guterres/XUN + Abiy Ahmed/ETH',
      '~meeting held 2018-07-09: Abiy Ahmed/ETH + Isaias Afwerki/ERI',
      '~visit held 2018-07-08 @Asmara/ERI: Abiy Ahmed/ETH + [Eritrea/ERI (host) || Asmara/ERI (host)]',
    ],
  },
]
