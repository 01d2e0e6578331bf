import type { ContactCase } from '../notation.ts'

/** "met X, who had flown in from Paris, [at the ministry on Tuesday]": behind an insert between commas the outer clause goes on. */
export const cases: ContactCase[] = [
  {
    construction: 'behind a relative clause of what somebody is',
    published: '2024-05-16',
    text: 'David Cameron saw Wang Yi, who is also a member of the Politburo, in Beijing on Monday.',
    finds: ['meeting held 2024-05-13 @Beijing/CHN: David Cameron/GBR + Wang Yi/CHN'],
  },
  {
    construction: 'behind a relative clause of what somebody had done, with a place of its own',
    published: '2024-05-16',
    text: 'Hakan Fidan met Sergei Lavrov, who had spent the weekend in Tehran, in Ankara on Tuesday.',
    finds: ['meeting held 2024-05-14 @Ankara/TUR: Hakan Fidan/TUR + Sergei Lavrov/RUS'],
  },
  {
    construction: 'behind a relative clause with a date of its own',
    published: '2024-05-16',
    text: 'Josep Borrell held talks with Ali Sabry, who arrived on Sunday from Geneva, in Brussels on Tuesday.',
    finds: ['talks|meeting held 2024-05-14 @Brussels/BEL: Josep Borrell/XEU + Ali Sabry/LKA'],
  },
  {
    construction: 'behind a relative clause with a year',
    published: '2024-05-16',
    text: 'Stephane Sejourne met Antonio Tajani, who took office in 2022, in Rome on Monday.',
    finds: ['meeting held 2024-05-13 @Rome/ITA: Stephane Sejourne/FRA + Antonio Tajani/ITA'],
  },
  {
    construction: 'passive, the agent with a relative clause',
    published: '2024-05-16',
    text: 'Ali Sabry was received by Penny Wong, who had just returned from Tokyo, in Canberra on Monday.',
    finds: ['meeting held 2024-05-13 @Canberra/AUS: Ali Sabry/LKA + Penny Wong/AUS'],
  },
  {
    construction: 'behind an apposition with a place',
    published: '2024-05-16',
    text: 'Annalena Baerbock met Karim Khan, the prosecutor of the court in The Hague, in Berlin on Tuesday.',
    finds: ['meeting held 2024-05-14 @Berlin/DEU: Annalena Baerbock/DEU + Karim Khan/XIC'],
  },
  {
    construction: 'behind a participle',
    published: '2024-05-16',
    text: 'Vladimir Putin received Masrour Barzani, visiting Moscow for the first time since 2019, at his residence in Sochi on Wednesday.',
    finds: ['meeting held 2024-05-15 @Sochi/RUS: Vladimir Putin/RUS + Masrour Barzani/XKR'],
  },
  {
    construction: 'behind a reduced clause',
    published: '2024-05-16',
    text: 'Narendra Modi met Anthony Albanese, accompanied by four ministers, in New Delhi on Monday.',
    finds: ['meeting held 2024-05-13 @New Delhi/IND: Narendra Modi/IND + Anthony Albanese/AUS'],
  },
  {
    construction: 'planned, at an office',
    published: '2024-05-16',
    text: 'Rishi Sunak will meet Giorgia Meloni, who flew in from Tunis last night, in London on Friday.',
    finds: ['meeting planned 2024-05-17 @London/GBR: Rishi Sunak/GBR + Giorgia Meloni/ITA'],
  },
  {
    construction: 'a call, behind a list',
    published: '2024-05-16',
    text: 'Emmanuel Macron telephoned Narendra Modi, who has promised farmers, miners and fishermen relief, on Wednesday.',
    finds: ['call held 2024-05-15: Emmanuel Macron/FRA + Narendra Modi/IND'],
  },
  {
    construction: 'an infinitive within the relative clause',
    published: '2024-05-16',
    text: 'Antony Blinken saw Faisal bin Farhan, who had come to open an embassy, in Washington on Tuesday, the department said.',
    finds: ['meeting held 2024-05-14 @Washington/USA: Antony Blinken/USA + Faisal bin Farhan/SAU'],
  },
  {
    construction: 'an apposition within the relative clause: the place is still its own',
    published: '2024-05-16',
    text: 'On Wednesday Antony Blinken telephoned Wang Yi, who had met Sergei Lavrov, his Russian colleague, in Beijing on Monday.',
    finds: [
      'call held 2024-05-15: Antony Blinken/USA + Wang Yi/CHN',
      'meeting held 2024-05-13 @Beijing/CHN: Wang Yi/CHN + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'no closing comma: the place and day are those of the relative clause',
    published: '2024-05-16',
    text: 'On Wednesday Hakan Fidan rang Badr Albusaidi, who had received Ali Bagheri in Muscat on Monday.',
    finds: [
      'call held 2024-05-15: Hakan Fidan/TUR + Badr Albusaidi/OMN',
      'meeting held 2024-05-13 @Muscat/OMN: Badr Albusaidi/OMN + Ali Bagheri/IRN',
    ],
  },
  {
    construction: 'an aside within the relative clause',
    published: '2024-05-16',
    text: 'On Tuesday Olaf Scholz rang Volodymyr Zelenskyy, who is expected, together with his wife, in Berlin on Friday.',
    finds: [
      'call held 2024-05-14: Olaf Scholz/DEU + Volodymyr Zelenskyy/UKR',
      '~visit planned 2024-05-17: Volodymyr Zelenskyy/UKR + Berlin/DEU/delegation! (host)',
    ],
  },
  {
    construction: 'a list of people with places of their own',
    published: '2024-05-16',
    text: 'Wang Yi met Penny Wong, the Australian minister, in Canberra on Monday, Winston Peters in Wellington on Tuesday and Retno Marsudi in Jakarta on Wednesday.',
    finds: [
      'meeting held 2024-05-13 @Canberra/AUS: Wang Yi/CHN + Penny Wong/AUS',
      'meeting held 2024-05-14 @Wellington/NZL: Wang Yi/CHN + Winston Peters/NZL',
      'meeting held 2024-05-15 @Jakarta/IDN: Wang Yi/CHN + Retno Marsudi/IDN',
    ],
  },
]
