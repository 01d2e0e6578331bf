import type { ContactCase } from '../notation.ts'

/** Days said apart from the contact: the last time they met was; on one day and again on another; the day of the journey announced. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the last time A and B met was in',
    published: '2024-06-26',
    text: 'The last time Nikol Pashinyan and Ilham Aliyev met was in Berlin in February.',
    finds: ['meeting held 2024-02 @Berlin/DEU: Nikol Pashinyan/ARM + Ilham Aliyev/AZE'],
  },
  {
    construction: 'the last time A telephoned B was on',
    published: '2024-06-26',
    text: 'The last time Emmanuel Macron telephoned Narendra Modi was on June 6, a day after the votes were counted.',
    finds: ['call held 2024-06-06: Emmanuel Macron/FRA + Narendra Modi/IND'],
  },
  {
    construction: 'the first time the two sat down was on',
    published: '2024-06-26',
    text: 'Cambodian Prime Minister Hun Manet and Thai Prime Minister Srettha Thavisin are neighbours who see eye to eye. The first time the two sat down together was on September 28, 2023.',
    finds: ['meeting held 2023-09-28: Hun Manet/KHM + Srettha Thavisin/THA'],
  },
  {
    construction: 'the only time she received him was',
    published: '2024-06-26',
    text: 'Greek President Katerina Sakellaropoulou knows the Bulgarian head of state, Rumen Radev. The only time she received him was on March 11, 2022.',
    finds: ['meeting held 2022-03-11: Katerina Sakellaropoulou/GRC + Rumen Radev/BGR'],
  },
  {
    construction: 'on a date and again on a weekday',
    published: '2024-08-14',
    text: 'Kenyan Foreign Secretary Musalia Mudavadi telephoned his Malawian colleague Nancy Tembo on August 5 and again on Tuesday.',
    finds: [
      'call held 2024-08-05: Musalia Mudavadi/KEN + Nancy Tembo/MWI',
      'call held 2024-08-13: Musalia Mudavadi/KEN + Nancy Tembo/MWI',
    ],
  },
  {
    construction: 'on a weekday and again yesterday',
    published: '2024-08-16',
    text: 'Kenyan Foreign Secretary Musalia Mudavadi called his Malawian colleague Nancy Tembo on Monday and again yesterday.',
    finds: [
      'call held 2024-08-12: Musalia Mudavadi/KEN + Nancy Tembo/MWI',
      'call held 2024-08-15: Musalia Mudavadi/KEN + Nancy Tembo/MWI',
    ],
  },
  {
    construction: 'negative: on a date and a statement on a weekday',
    published: '2024-08-14',
    text: 'Kenyan Foreign Secretary Musalia Mudavadi telephoned his Malawian colleague Nancy Tembo on August 5 and on Tuesday thanked the parliament.',
    finds: ['call held 2024-08-05: Musalia Mudavadi/KEN + Nancy Tembo/MWI'],
  },
  {
    construction: 'is expected on Thursday; will be received by',
    published: '2025-02-17',
    text: 'The new Norwegian envoy, Espen Barth Eide, is expected in Dakar on Thursday. He will be received by the Senegalese Foreign Minister, Yassine Fall.',
    finds: ['meeting planned 2025-02-20 @Dakar/SEN: Espen Barth Eide/NOR + Yassine Fall/SEN'],
  },
  {
    construction: 'travels on 3 March; she is to meet',
    published: '2025-02-17',
    text: 'Foreign Minister Penny Wong of Australia will travel to Suva on 3 March. She is to meet Prime Minister Sitiveni Rabuka.',
    finds: ['meeting planned 2025-03-03 @Suva/FJI: Penny Wong/AUS + Sitiveni Rabuka/FJI'],
  },
  {
    construction: 'arrives tomorrow; talks with X are planned as well',
    published: '2025-02-17',
    text: 'Peruvian President Dina Boluarte arrives in Quito tomorrow for a visit. She will also hold talks with Ecuadorean Foreign Minister Gabriela Sommerfeld.',
    finds: [
      '~visit planned 2025-02-18 @Quito/ECU: Dina Boluarte/PER + Quito/ECU/delegation! (host)',
      'talks|meeting planned 2025-02-18 @Quito/ECU: Dina Boluarte/PER + Gabriela Sommerfeld/ECU',
    ],
  },
  {
    construction: 'a journey planned; another plan of its own',
    published: '2025-02-17',
    text: 'Foreign Minister Penny Wong of Australia will travel to Suva on 3 March. She will meet New Zealand Foreign Minister Winston Peters in May.',
    finds: [
      'visit planned 2025-03-03 @Suva/FJI: Penny Wong/AUS + Suva/FJI/delegation! (host)',
      'meeting planned 2025-05: Penny Wong/AUS + Winston Peters/NZL',
    ],
  },
  {
    construction: 'a talk planned for that week was called off',
    published: '2024-08-25',
    text: 'Colombian Foreign Minister Luis Gilberto Murillo and Brazilian Foreign Minister Mauro Vieira spoke by phone on Aug. 1. On Aug. 13 Murillo announced that a second call of the two, planned for that week, would not take place.',
    finds: [
      'call held 2024-08-01: Luis Gilberto Murillo/COL + Mauro Vieira/BRA',
      'call cancelled 2024-08-12/2024-08-18: Luis Gilberto Murillo/COL + Mauro Vieira/BRA',
    ],
  },
  {
    construction: 'raised it with X, who had telephoned him',
    published: '2024-08-25',
    text: 'Swiss President Viola Amherd met Austrian Chancellor Karl Nehammer on Friday. Amherd also raised the matter with Italian Prime Minister Giorgia Meloni, who telephoned her on July 30.',
    finds: [
      'meeting held 2024-08-23: Viola Amherd/CHE + Karl Nehammer/AUT',
      'call held 2024-07-30: Giorgia Meloni/ITA + Viola Amherd/CHE',
    ],
  },
]
