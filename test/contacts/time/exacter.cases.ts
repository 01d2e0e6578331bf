import type { ContactCase } from '../notation.ts'

/** A month and the days in it, days counted from a month, days of another clause. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'twice this month, on two days',
    published: '2025-06-21',
    text: 'Narendra Modi and Anthony Albanese have spoken by telephone twice this month, on June 3 and June 9.',
    finds: [
      'call held 2025-06-03: Narendra Modi/IND + Anthony Albanese/AUS',
      'call held 2025-06-09: Narendra Modi/IND + Anthony Albanese/AUS',
    ],
  },
  {
    construction: 'twice last week, on two weekdays',
    published: '2025-06-19',
    text: 'Keir Starmer met Micheál Martin twice last week, on Monday and Friday.',
    finds: [
      'meeting held 2025-06-09: Keir Starmer/GBR + Micheál Martin/IRL',
      'meeting held 2025-06-13: Keir Starmer/GBR + Micheál Martin/IRL',
    ],
  },
  {
    construction: 'this week, on a day',
    published: '2025-06-12',
    text: 'Kaja Kallas met Maia Sandu in Chisinau earlier this week, on Tuesday.',
    finds: ['meeting held 2025-06-10 @Chisinau/MDA: Kaja Kallas/XEU + Maia Sandu/MDA'],
  },
  {
    construction: 'a day later than something in a month',
    published: '2025-04-24',
    text: 'President Cyril Ramaphosa travelled to Kyiv in June 2023, where he was received by President Volodymyr Zelenskyy and, a day later, flew to St Petersburg, where he met Vladimir Putin.',
    finds: [
      'meeting held 2023-06 @Kyiv/UKR: Cyril Ramaphosa/ZAF + Volodymyr Zelenskyy/UKR (host)',
      'meeting held 2023-06: Cyril Ramaphosa/ZAF + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'met one in a month and, two days later, another',
    published: '2025-04-24',
    text: 'Wang Yi met Vivian Balakrishnan in Beijing in March 2024 and, two days later, Mohamad Hasan.',
    finds: [
      'meeting held 2024-03: Wang Yi/CHN + Vivian Balakrishnan/SGP',
      'meeting held 2024-03: Wang Yi/CHN + Mohamad Hasan/MYS',
    ],
  },
  {
    construction: 'two clauses after one when',
    published: '2025-04-24',
    text: 'Nothing has changed since last autumn, when Wopke Hoekstra flew to Brasília in October 2024 and he was received by Marina Silva.',
    finds: ['meeting held 2024-10: Wopke Hoekstra/XEU + Marina Silva/BRA (host)'],
  },
  {
    construction: 'was there in a month, is expected to write',
    published: '2024-08-29',
    text: "Ukraine's Foreign Minister Dmytro Kuleba, who was in Delhi in March for talks with Subrahmanyam Jaishankar, is expected to write to Luis Gilberto Murillo.",
    finds: [
      'talks held 2024-03 @Delhi/IND: Dmytro Kuleba/UKR + Subrahmanyam Jaishankar/IND',
      'message planned null: Dmytro Kuleba/UKR + Luis Gilberto Murillo/COL',
    ],
  },
  {
    construction: 'was there on a day, will be received again',
    published: '2025-06-12',
    text: 'Edgars Rinkēvičs, who was in Vilnius on Monday, will meet Gitanas Nausėda again, his office said.',
    finds: ['meeting planned null: Edgars Rinkēvičs/LVA + Gitanas Nausėda/LTU'],
  },
  {
    construction: 'eight months later, on a day',
    published: '2019-10-11',
    text: 'Alexis Tsipras met Zoran Zaev in Prespa on January 2. Eight months later, on September 3, Kyriakos Mitsotakis received Zaev in Athens.',
    finds: [
      'meeting held 2019-01-02: Alexis Tsipras/GRC + Zoran Zaev/MKD',
      'meeting held 2019-09-03 @Athens/GRC: Kyriakos Mitsotakis/GRC (host) + Zoran Zaev/MKD',
    ],
  },
  {
    construction: 'two weeks later, in May',
    published: '2019-10-11',
    text: 'Alexis Tsipras met Zoran Zaev in Prespa on April 22. Two weeks later, on May 6, the two spoke by telephone.',
    finds: [
      'meeting held 2019-04-22: Alexis Tsipras/GRC + Zoran Zaev/MKD',
      'call held 2019-05-06: Alexis Tsipras/GRC + Zoran Zaev/MKD',
    ],
  },
]
