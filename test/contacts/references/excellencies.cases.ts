import type { ContactCase } from '../notation.ts'

/** "HE", "HH" and titles in full: of whom a readout of the Gulf goes on to tell. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'HE met separately with B and with C, another named in between',
    published: '2024-09-10',
    text: 'HE the Minister of Foreign Affairs of Oman Sayyid Badr Albusaidi took part in a conference in Geneva on Monday. HE Swiss Foreign Minister Ignazio Cassis opened it. On the sidelines, HE met separately with HE Foreign Minister of Kenya Musalia Mudavadi and with HE Foreign Minister of Denmark Lars Lokke Rasmussen.',
    finds: [
      'meeting held 2024-09-09: Badr Albusaidi/OMN + Musalia Mudavadi/KEN',
      'meeting held 2024-09-09: Badr Albusaidi/OMN + Lars Lokke Rasmussen/DNK',
    ],
    knownMiss: 'of the two who open sentences, the last is taken',
  },
  {
    construction: 'HE then received C',
    published: '2024-09-10',
    text: 'HE the Minister of Foreign Affairs of Oman Sayyid Badr Albusaidi met in Muscat on Monday with Foreign Minister of Kenya Musalia Mudavadi. HE then received the Danish Foreign Minister Lars Lokke Rasmussen.',
    finds: [
      'meeting held 2024-09-09 @Muscat: Badr Albusaidi/OMN + Musalia Mudavadi/KEN',
      'meeting held 2024-09-09: Badr Albusaidi/OMN + Lars Lokke Rasmussen/DNK',
    ],
  },
  {
    construction: 'the Prime Minister and Minister of Foreign Affairs is one',
    published: '2024-09-10',
    text: 'HE Prime Minister and Minister of Foreign Affairs of Qatar Sheikh Mohammed bin Abdulrahman Al Thani arrived in Nairobi on Monday. HE the Prime Minister and Minister of Foreign Affairs met with President William Ruto.',
    finds: ['meeting held 2024-09-09 @Nairobi: Mohammed bin Abdulrahman Al Thani/QAT + William Ruto/KEN'],
  },
  {
    construction: 'a line of capitals: he',
    published: '2024-09-10',
    text: 'Musalia Mudavadi flew to Copenhagen on Monday. HE MET LARS LOKKE RASMUSSEN THERE.',
    finds: [
      '~visit held *: Musalia Mudavadi/KEN + Copenhagen/DNK/delegation! (host)',
      '~meeting held *: Musalia Mudavadi/KEN + Lars Lokke Rasmussen/DNK',
    ],
  },
  {
    construction: 'a seat in a party body before the title',
    published: '2024-09-10',
    text: 'On September 9 local time, Member of the Political Bureau of the CPC Central Committee and Foreign Minister Wang Yi met with Kenyan Foreign Minister Musalia Mudavadi in Nairobi.',
    finds: ['meeting held 2024-09-09 @Nairobi: Wang Yi/CHN/foreign_minister + Musalia Mudavadi/KEN'],
  },
  {
    construction: 'a seat in a parliament before the name',
    published: '2024-09-10',
    text: 'Kenyan President William Ruto received Member of the Presidency of Bosnia and Herzegovina Denis Becirovic in Nairobi on Monday.',
    finds: ['meeting held 2024-09-09 @Nairobi: William Ruto/KEN + Denis Becirovic/BIH'],
  },
]
