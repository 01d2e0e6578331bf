import type { ContactCase } from '../notation.ts'

/** Receptions and audiences as presidencies and parties report them. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'hosted a reception in X on Y for Z',
    published: '2022-08-11',
    text: "Party General Secretary Nguyen Phu Trong hosted a reception in Hanoi on August 10 for Anouphap Tounalom, Secretary of the Lao People's Revolutionary Party Committee.",
    finds: ['meeting held 2022-08-10 @Hanoi/VNM: Nguyen Phu Trong/VNM + Anouphap Tounalom/LAO'],
  },
  {
    construction: 'held a reception for',
    published: '2022-08-11',
    text: 'Prime Minister Pham Minh Chinh held a reception on August 10 for Lao Deputy Prime Minister Sonexay Siphandone.',
    finds: ['meeting held 2022-08-10: Pham Minh Chinh/VNM + Sonexay Siphandone/LAO'],
  },
  {
    construction: 'gave a dinner for',
    published: '2024-05-21',
    text: 'President Klaus Iohannis gave a dinner on Monday for President Maia Sandu of Moldova.',
    finds: ['meeting held 2024-05-20: Klaus Iohannis/ROU + Maia Sandu/MDA'],
  },
  {
    construction: 'a reception for the diplomatic corps',
    published: '2022-08-11',
    text: 'President Ranil Wickremesinghe gave a reception for the diplomatic corps on Wednesday.',
    finds: [],
  },
  {
    construction: 'ties between the two countries are no side',
    published: '2022-08-11',
    text: "President Nguyen Xuan Phuc received Lao Prime Minister Phankham Viphavanh in Hanoi on August 10, describing his guest's official visit to Vietnam as proof of the special ties between the two countries.",
    finds: ['meeting held 2022-08-10 @Hanoi/VNM: Nguyen Xuan Phuc/VNM (host) + Phankham Viphavanh/LAO'],
  },
  {
    construction: 'spoke highly of a visit',
    published: '2022-08-11',
    text: "Party official Le Minh Hung was received by Lao President Thongloun Sisoulith in Vientiane on August 9.\n\nSpeaking highly of the significance of the Vietnamese official's visit, Thongloun Sisoulith praised the ties.",
    finds: ['meeting held 2022-08-09 @Vientiane/LAO: Thongloun Sisoulith/LAO (host) + Le Minh Hung/VNM'],
  },
  {
    construction: 'the leaders spoke highly of',
    published: '2022-08-11',
    text: 'President Vo Van Thuong met President Kassym-Jomart Tokayev in Astana on August 9. The leaders spoke highly of the progress made and spoke warmly of their peoples.',
    finds: ['meeting held 2022-08-09 @Astana/KAZ: Vo Van Thuong/VNM + Kassym-Jomart Tokayev/KAZ'],
  },
  {
    construction: 'accepted the credentials of',
    published: '2022-08-11',
    text: 'President Isaac Herzog accepted the credentials of the new ambassador of Morocco, Abderrahim Beyyoudh, on Wednesday.',
    finds: ['meeting held 2022-08-10: Isaac Herzog/ISR (host) + Abderrahim Beyyoudh/MAR/ambassador'],
  },
  {
    construction: 'received the credentials of three',
    published: '2020-02-06',
    text: "King Abdullah received the credentials of the Ambassador of Tanzania, Aisha Salim Amour, Japan's Ambassador Masato Takaoka and Pakistan's Ambassador Syed Sajjad Haider on Wednesday.",
    finds: [
      'meeting held 2020-02-05: Abdullah/JOR (host) + Aisha Salim Amour/TZA',
      'meeting held 2020-02-05: Abdullah/JOR (host) + Masato Takaoka/JPN',
      'meeting held 2020-02-05: Abdullah/JOR (host) + Syed Sajjad Haider/PAK',
    ],
  },
  {
    construction: "the speaker of a state's assembly, named without a comma",
    published: '2019-08-29',
    text: "Tamim bin Hamad Al Thani received yesterday the Speaker of Kuwait's National Assembly Marzouq Ali Al-Ghanem who handed him a letter from Kuwait's Emir Sabah Al-Ahmad Al-Sabah.",
    finds: [
      'meeting held 2019-08-28: Tamim bin Hamad Al Thani/QAT (host) + Marzouq Ali Al-Ghanem/KWT/legislator',
      'message held *: Sabah Al-Ahmad Al-Sabah/KWT + Tamim bin Hamad Al Thani/QAT + Marzouq Ali Al-Ghanem/KWT (mediator)',
    ],
  },
  {
    construction: 'the head of a committee, named without a comma',
    published: '2019-08-29',
    text: "Josep Borrell met the chairman of Ukraine's Foreign Affairs Committee Oleksandr Merezhko in Kyiv on Wednesday.",
    finds: ['meeting held 2019-08-28 @Kyiv/UKR: Josep Borrell/ESP|XEU + Oleksandr Merezhko/UKR'],
  },
  {
    construction: 'the importance of talks',
    published: '2022-08-11',
    text: 'Josep Borrell met Ban Ki-moon in Geneva on Monday. They shared views on the importance of making progress in negotiations on the nuclear issue.',
    finds: ['meeting held 2022-08-08 @Geneva/CHE: Josep Borrell/XEU + Ban Ki-moon/XUN'],
  },
  {
    construction: 'discussed a chairmanship this year',
    published: '2021-03-23',
    text: "Vivian Balakrishnan was hosted to lunch by Brunei's Foreign Minister, Erywan Yusof, on Monday. They discussed ASEAN's role in regional cooperation under Brunei's chairmanship this year.",
    finds: ['meeting held 2021-03-22: Vivian Balakrishnan/SGP + Erywan Yusof/BRN'],
  },
  {
    construction: 'exchange scholarship',
    published: '2017-06-03',
    text: 'Minister Vivian Balakrishnan will host receptions for the recipients of the US-Singapore Summer Exchange Scholarship.',
    finds: [],
  },
  {
    construction: 'a readout under its own date',
    published: '2023-09-23',
    text: 'New York\n\n23 September 2023\n\nReadout of the High Commissioner’s meeting with H. E. Mr. Gordan Grlić Radman, Foreign Minister of Croatia\n\nUN Secretary-General António Guterres met with H. E. Mr. Gordan Grlić Radman, Foreign Minister of Croatia, today. They discussed the region.',
    finds: ['meeting held 2023-09-23: António Guterres/XUN + Gordan Grlić Radman/HRV'],
  },
]
