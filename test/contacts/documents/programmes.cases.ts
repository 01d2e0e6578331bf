import type { ContactCase } from '../notation.ts'

/** What an office announces of its holder's day, and what was meant to be and was called off. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a public schedule is to come',
    published: '2024-03-05',
    text: 'Public Schedule\n\n***THE DAILY PUBLIC SCHEDULE IS SUBJECT TO CHANGE***\n\nSECRETARY ANTONY J. BLINKEN\n\n9:00 a.m. Secretary Blinken meets with Italian Foreign Minister Antonio Tajani at the Department of State.\n\n(CLOSED PRESS COVERAGE)',
    finds: ['meeting planned 2024-03-05: Antony J. Blinken/USA/foreign_minister + Antonio Tajani/ITA/foreign_minister'],
  },
  {
    construction: 'a public schedule dated in its title',
    published: '2025-06-03',
    text: 'Public Schedule – June 3, 2025\n\nOffice of the Spokesperson\n\nDEPUTY SECRETARY OF STATE CHRISTOPHER LANDAU\n\n1:30 p.m. Deputy Secretary Landau meets with Turkish Deputy Foreign Minister Nuh Yilmaz at the Department of State.\n\n(CLOSED PRESS COVERAGE)',
    finds: ['meeting planned 2025-06-03: Christopher Landau/USA/deputy_minister + Nuh Yilmaz/TUR/deputy_minister'],
  },
  {
    construction: 'a daily press guidance',
    published: '2023-10-18',
    text: 'Daily Press Guidance\n\n11:30 a.m. President Ruto receives the credentials of the Ambassador of Finland, Pirkka Tapiola, at State House.\n\n3:00 p.m. President Ruto holds talks with President Emmanuel Macron of France.',
    finds: [
      'meeting planned 2023-10-18: William Ruto/KEN + Pirkka Tapiola/FIN/ambassador',
      'talks planned 2023-10-18: William Ruto/KEN + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'a media advisory for another day',
    published: '2022-05-10',
    text: 'Media advisory\n\nThe Minister for International Relations, Naledi Pandor, hosts the Foreign Minister of Botswana, Lemogang Kwape, in Pretoria on Thursday.',
    finds: [
      'meeting planned 2022-05-12: Naledi Pandor/ZAF/foreign_minister (host) + Lemogang Kwape/BWA/foreign_minister',
    ],
  },
  {
    construction: 'a schedule that looks back with the past tense',
    published: '2022-05-10',
    text: 'Media advisory\n\nMinister Naledi Pandor met the Foreign Minister of Botswana, Lemogang Kwape, in Pretoria on Monday.',
    finds: ['meeting held 2022-05-09: Naledi Pandor/ZAF + Lemogang Kwape/BWA/foreign_minister'],
  },
  {
    construction: 'the day meant, told after the postponement',
    published: '2020-03-17',
    text: 'President Cyril Ramaphosa has requested the postponement of a meeting with President Paul Kagame.\n\nThe meeting was scheduled to take place on 19 March 2020, in Addis Ababa, Ethiopia.',
    finds: ['meeting cancelled 2020-03-19 @Addis Ababa/ETH: Cyril Ramaphosa/ZAF + Paul Kagame/RWA'],
  },
  {
    construction: 'it was to take place',
    published: '2020-03-17',
    text: 'The meeting between Ramaphosa and Kagame has been postponed. It was to take place on 19 March in Addis Ababa.',
    finds: ['meeting cancelled 2020-03-19 @Addis Ababa/ETH: Ramaphosa/ZAF + Kagame/RWA'],
  },
  {
    construction: 'the trip was planned for',
    published: '2020-03-17',
    text: 'Angela Merkel has called off her visit to Israel. The trip was planned for 24 March.',
    finds: ['visit cancelled 2020-03-24: Angela Merkel/DEU + Israel/ISR/delegation! (host)'],
  },
  {
    construction: 'the talks had been set for',
    published: '2020-03-17',
    text: 'Modi cancelled his talks with Charles Michel in Brussels. The talks had been set for 13 March.',
    finds: ['talks cancelled 2020-03-13: Modi/IND + Charles Michel/XEU'],
  },
  {
    construction: 'they were due to be held',
    published: '2020-03-17',
    text: 'Modi cancelled his talks with Charles Michel in Brussels. They were due to be held on 13 March.',
    finds: ['talks cancelled 2020-03-13: Modi/IND + Charles Michel/XEU'],
  },
  {
    construction: 'the meeting will take place instead',
    published: '2020-03-17',
    text: 'Sergei Lavrov postponed his talks with Heiko Maas. The meeting will take place on 3 April instead.',
    finds: [
      'talks cancelled *: Sergei Lavrov/RUS + Heiko Maas/DEU',
      'meeting|talks planned 2020-04-03: Sergei Lavrov/RUS + Heiko Maas/DEU',
    ],
  },
  {
    construction: 'originally scheduled, and held',
    published: '2020-03-17',
    text: 'Sergei Lavrov met Heiko Maas in Berlin on Monday. The meeting was originally scheduled for 3 March.',
    finds: ['meeting held 2020-03-16: Sergei Lavrov/RUS + Heiko Maas/DEU'],
  },
  {
    construction: 'the call will not be a negotiation',
    published: '2022-07-27',
    text: 'Blinken will speak to Sergei Lavrov on Thursday. The call will not be a negotiation about the war, he told reporters.',
    finds: ['call planned 2022-07-28: Blinken/USA + Sergei Lavrov/RUS'],
  },
  {
    construction: 'the meeting will not be easy',
    published: '2022-02-02',
    text: 'Macron will meet Putin in Moscow on Monday. The meeting will not be easy, the palace said.',
    finds: ['meeting planned 2022-02-07: Macron/FRA + Putin/RUS'],
  },
  {
    construction: 'a meeting will not be possible',
    published: '2022-02-02',
    text: 'A meeting between Macron and Putin on Friday will not be possible, the palace said.',
    finds: ['meeting cancelled 2022-02-04: Macron/FRA + Putin/RUS'],
  },
]
