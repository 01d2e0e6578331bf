import type { ContactCase } from '../notation.ts'

/** References back to earlier contacts of the same people. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'their first conversation since',
    published: '2025-06-12',
    text: 'Olaf Scholz and Vladimir Putin spoke by phone on Tuesday, their first conversation since December 2022.',
    finds: [
      'call held 2025-06-10: Olaf Scholz/DEU + Vladimir Putin/RUS',
      '~call held 2022-12: Olaf Scholz/DEU + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'the two last met in',
    published: '2025-06-12',
    text: 'Recep Tayyip Erdogan received Ilham Aliyev in Ankara on Tuesday. The two last met in Shusha in July 2024.',
    finds: [
      'meeting held 2025-06-10 @Ankara/TUR: Recep Tayyip Erdogan/TUR + Ilham Aliyev/AZE',
      'meeting held 2024-07 @Shusha/AZE: Recep Tayyip Erdogan/TUR + Ilham Aliyev/AZE',
    ],
  },
  {
    construction: 'a day after speaking with',
    published: '2025-06-12',
    text: 'Volodymyr Zelenskyy met Emmanuel Macron in Paris on Wednesday, a day after speaking with Donald Trump by phone.',
    finds: [
      'meeting held 2025-06-11 @Paris/FRA: Volodymyr Zelenskyy/UKR + Emmanuel Macron/FRA',
      'call held 2025-06-10: Volodymyr Zelenskyy/UKR + Donald Trump/USA',
    ],
  },
  {
    construction: 'following a call between X and Y',
    published: '2025-06-12',
    text: 'The ministry issued its statement following a call between Foreign Minister Hakan Fidan of Türkiye and Iranian Foreign Minister Abbas Araghchi on Wednesday.',
    finds: ['call held 2025-06-11: Hakan Fidan/TUR/foreign_minister + Abbas Araghchi/IRN/foreign_minister'],
  },
  {
    construction: 'his fifth meeting with',
    published: '2025-06-12',
    text: 'Steve Witkoff arrived in Moscow on Tuesday for his fifth meeting with Vladimir Putin this year.',
    finds: ['meeting held 2025-06-10 @Moscow/RUS: Steve Witkoff/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'it was their third meeting this year',
    published: '2025-06-12',
    text: 'Anwar Ibrahim and Lawrence Wong met in Putrajaya on Tuesday. It was their third meeting this year.',
    finds: ['meeting held 2025-06-10 @Putrajaya/MYS: Anwar Ibrahim/MYS + Lawrence Wong/SGP'],
  },
  {
    construction: 'met for the first time since',
    published: '2025-06-12',
    text: 'Narendra Modi and Mark Carney met on Tuesday for the first time since the killing in Surrey soured relations.',
    finds: ['meeting held 2025-06-10: Narendra Modi/IND + Mark Carney/CAN'],
  },
  {
    construction: 'the talks follow a visit last month by',
    published: '2025-06-12',
    text: 'Wang Yi and Subrahmanyam Jaishankar held talks in Beijing on Tuesday. The talks follow a meeting between the two in Johannesburg in February.',
    finds: [
      'talks|meeting held 2025-06-10 @Beijing/CHN: Wang Yi/CHN + Subrahmanyam Jaishankar/IND',
      'meeting held 2025-02 @Johannesburg/ZAF: Wang Yi/CHN + Subrahmanyam Jaishankar/IND',
    ],
  },
  {
    construction: 'had spoken the day before',
    published: '2025-06-12',
    text: 'Masoud Pezeshkian received Rafael Grossi on Wednesday. The two had spoken by telephone the day before.',
    finds: [
      'meeting held 2025-06-11: Masoud Pezeshkian/IRN + Rafael Grossi/XIA',
      'call held 2025-06-10: Masoud Pezeshkian/IRN + Rafael Grossi/XIA',
    ],
  },
  {
    construction: 'they previously met',
    published: '2025-06-12',
    text: 'Lee Jae-myung will meet Shigeru Ishiba in Tokyo on June 20. They previously met on the sidelines of the G7 summit in Kananaskis on June 2.',
    finds: [
      'meeting planned 2025-06-20 @Tokyo/JPN: Lee Jae-myung/KOR + Shigeru Ishiba/JPN',
      'meeting held 2025-06-02 @Kananaskis/CAN: Lee Jae-myung/KOR + Shigeru Ishiba/JPN',
    ],
  },
  {
    construction: 'the meeting comes a week after',
    published: '2025-06-12',
    text: 'Faisal bin Farhan met Abbas Araghchi in Jeddah on Wednesday. The meeting came a week after Araghchi spoke by phone with the Saudi minister.',
    finds: [
      'meeting held 2025-06-11 @Jeddah/SAU: Faisal bin Farhan/SAU + Abbas Araghchi/IRN',
      'call held 2025-06-04: Faisal bin Farhan/SAU + Abbas Araghchi/IRN',
    ],
  },
  {
    construction: 'their previous meeting, in May',
    published: '2025-06-12',
    text: 'Turkish and Armenian envoys Serdar Kilic and Ruben Rubinyan will meet on July 3. Their previous meeting took place in Yerevan on May 20.',
    finds: [
      'meeting planned 2025-07-03: Serdar Kilic/TUR/envoy + Ruben Rubinyan/ARM/envoy',
      'meeting held 2025-05-20 @Yerevan/ARM: Serdar Kilic/TUR/envoy + Ruben Rubinyan/ARM/envoy',
    ],
  },
  {
    construction: 'second call in as many days',
    published: '2025-06-12',
    text: 'Marco Rubio phoned Ishaq Dar on Wednesday, their second call in as many days.',
    finds: [
      'call held 2025-06-11: Marco Rubio/USA + Ishaq Dar/PAK',
      '~call held 2025-06-10: Marco Rubio/USA + Ishaq Dar/PAK',
    ],
  },
  {
    construction: 'have met three times this month',
    published: '2025-06-12',
    text: 'Abbas Araghchi and Badr al-Busaidi have met three times this month, state media said.',
    finds: ['meeting held 2025-06|2025-06-01/2025-06-12: Abbas Araghchi/IRN + Badr al-Busaidi/OMN'],
  },
  {
    construction: 'the phone call was the second between the leaders',
    published: '2025-06-12',
    text: 'Donald Trump and Xi Jinping spoke by phone on Wednesday. The call was the second between the leaders since January.',
    finds: ['call held 2025-06-11: Donald Trump/USA + Xi Jinping/CHN'],
  },
  {
    construction: 'after meeting him earlier in the day',
    published: '2025-06-12',
    text: 'Alexander Stubb said on Wednesday, after meeting Kristen Michal earlier in the day in Tallinn, that the cable would be repaired.',
    finds: ['meeting held 2025-06-11 @Tallinn/EST: Alexander Stubb/FIN + Kristen Michal/EST'],
  },
  {
    construction: 'since their meeting in',
    published: '2025-06-12',
    text: 'Little has changed since the meeting of Nikol Pashinyan and Ilham Aliyev in Tirana on May 16, diplomats say.',
    finds: ['meeting held 2025-05-16 @Tirana/ALB: Nikol Pashinyan/ARM + Ilham Aliyev/AZE'],
  },
  {
    construction: 'last spoke',
    published: '2025-06-12',
    text: 'Anthony Albanese hopes to meet Donald Trump in Washington. The two leaders last spoke by phone on May 5.',
    finds: [
      'meeting proposed null @Washington/USA: Anthony Albanese/AUS + Donald Trump/USA',
      'call held 2025-05-05: Anthony Albanese/AUS + Donald Trump/USA',
    ],
  },
  {
    construction: 'had been received earlier by',
    published: '2025-06-12',
    text: "Libya's Abdulhamid Dbeibah held talks with Antonio Tajani in Rome on Tuesday, having been received earlier in the day by Giorgia Meloni.",
    finds: [
      'talks|meeting held 2025-06-10 @Rome/ITA: Abdulhamid Dbeibah/LBY + Antonio Tajani/ITA',
      'meeting held 2025-06-10: Abdulhamid Dbeibah/LBY + Giorgia Meloni/ITA',
    ],
  },
  {
    construction: 'negative: the first since he took office',
    published: '2025-06-12',
    text: 'The budget, the first since Friedrich Merz took office, was presented on Tuesday. Emmanuel Macron presented his own a week earlier.',
    finds: [],
  },
  {
    construction: 'between a person told of and one without a state',
    published: '2024-07-03',
    text: 'Ecuadorian Deputy Foreign Minister Alejandro Dávalos and Peruvian Deputy Foreign Minister Peter Camino held the third round of talks in Quito on Tuesday. The second was held in Lima on March 17 between Dávalos and Deputy Minister Ana Gervasi.',
    finds: [
      'talks held 2024-07-02 @Quito/ECU: Alejandro Dávalos/ECU/deputy_minister + Peter Camino/PER/deputy_minister',
      'talks held 2024-03-17 @Lima/PER: Alejandro Dávalos/ECU/deputy_minister + Ana Gervasi/PER/deputy_minister',
    ],
  },
  {
    construction: 'he, after another was telephoned by him',
    published: '2023-05-10',
    text: 'Brazilian President Luiz Inácio Lula da Silva telephoned Colombian President Gustavo Petro on Tuesday. Chilean President Gabriel Boric, too, was called by Lula. On Monday he had spoken by phone with Uruguayan President Luis Lacalle Pou.',
    finds: [
      'call held 2023-05-09: Luiz Inácio Lula da Silva/BRA + Gustavo Petro/COL',
      'call held 2023-05-09|null: Luiz Inácio Lula da Silva/BRA + Gabriel Boric/CHL',
      'call held 2023-05-08: Luiz Inácio Lula da Silva/BRA + Luis Lacalle Pou/URY',
    ],
  },
]
