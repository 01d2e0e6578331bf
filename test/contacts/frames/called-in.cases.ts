import type { ContactCase } from '../notation.ts'

/** Envoys who are called to a ministry, questions about contacts, and objects far behind their verb. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'called in the ambassador to protest',
    published: '2025-03-12',
    text: 'On Tuesday Liu Guozhong, Director-General at the Chinese Foreign Ministry, called in Nicholas Burns, Ambassador of the United States in China, to lodge a protest.',
    finds: ['meeting held 2025-03-11: Liu Guozhong/CHN + Nicholas Burns/USA/ambassador'],
  },
  {
    construction: 'called X in',
    published: '2025-03-12',
    text: 'Swedish Foreign Minister Maria Malmer Stenergard called the Iranian ambassador in on Monday over the hacking.',
    finds: ['meeting held 2025-03-10: Maria Malmer Stenergard/SWE + Iranian ambassador/IRN/ambassador/office!'],
  },
  {
    construction: 'was called in by',
    published: '2025-03-12',
    text: 'The Russian ambassador to Estonia was called in by Foreign Minister Margus Tsahkna on Monday.',
    finds: ['meeting held 2025-03-10: Russian ambassador/RUS/ambassador/office! + Margus Tsahkna/EST'],
  },
  {
    construction: 'summoned',
    published: '2025-03-12',
    text: 'Polish Deputy Foreign Minister Władysław Teofil Bartoszewski summoned Belarusian chargé d’affaires Aliaksandr Chasnouski on Monday to hand him a note.',
    finds: ['meeting held 2025-03-10: Władysław Teofil Bartoszewski/POL + Aliaksandr Chasnouski/BLR'],
  },
  {
    construction: 'had the envoy in',
    published: '2025-03-12',
    text: 'Canadian Foreign Minister Mélanie Joly had Indian High Commissioner Sanjay Kumar Verma in on Monday for a dressing-down.',
    finds: ['meeting held 2025-03-10: Mélanie Joly/CAN + Sanjay Kumar Verma/IND'],
  },
  {
    construction: 'called in sick, called in the army',
    published: '2025-03-12',
    text: 'The Peruvian president called in the army on Monday after the riots. Foreign Minister Elmer Schialer called in sick.',
    finds: [],
  },
  {
    construction: 'hold with X, in Y, talks',
    published: '2025-03-12',
    text: 'On Friday Foreign Minister Wang Yi will hold with his Kazakh counterpart, Murat Nurtleu, in Almaty, the fifth round of their strategic dialogue.',
    finds: ['talks|meeting planned 2025-03-14 @Almaty/KAZ: Wang Yi/CHN + Murat Nurtleu/KAZ'],
  },
  {
    construction: 'conducted with X a round of consultations',
    published: '2025-03-12',
    text: 'Uzbek Foreign Minister Bakhtiyor Saidov conducted with Turkmen Foreign Minister Rashid Meredov, on Monday in Ashgabat, a further round of political consultations.',
    finds: ['talks|meeting held 2025-03-10 @Ashgabat/TKM: Bakhtiyor Saidov/UZB + Rashid Meredov/TKM'],
  },
  {
    construction: 'had with X a meeting',
    published: '2025-03-12',
    text: 'In Baku on Monday, Georgian Prime Minister Irakli Kobakhidze had with President Ilham Aliyev of Azerbaijan, his host, a long conversation over dinner.',
    finds: [
      'meeting|talks held 2025-03-10 @Baku/AZE: Irakli Kobakhidze/GEO + [Ilham Aliyev/AZE || Ilham Aliyev/AZE (host)]',
    ],
  },
  {
    construction: 'could you share more on the meeting',
    published: '2025-03-15',
    text: 'Question: Could you tell us more on the talks between Armenia and Georgia in Tbilisi on Thursday?\n\nAnswer: On March 13 Georgian Foreign Minister Maka Bochorishvili received Armenian Foreign Minister Ararat Mirzoyan in Tbilisi. They spoke about trade.',
    finds: [
      'meeting|talks held 2025-03-13 @Tbilisi/GEO: [Maka Bochorishvili/GEO (host) || Maka Bochorishvili/GEO] + Ararat Mirzoyan/ARM',
    ],
  },
  {
    construction: 'can you comment on the call',
    published: '2025-03-15',
    text: 'Q: Can you comment on the call between President Trump and President Putin on Tuesday?\nA: I have nothing to add to the readout.',
    finds: ['call held 2025-03-11: Trump/USA + Putin/RUS'],
  },
  {
    construction: 'welcomes X to an event',
    published: '2025-03-12',
    text: 'Kazakhstan welcomes President Sadyr Japarov to the Astana forum, which opens on May 29.',
    finds: [],
  },
  {
    construction: 'since the summit in X, in April last year, among A, B and C',
    published: '2025-03-12',
    text: 'Trade has doubled since the first summit, in Cairo, in May last year, among President Sisi, King Abdullah of Jordan and Prime Minister Mohammed Shia al-Sudani of Iraq.',
    finds: ['summit held 2024-05 @Cairo/EGY: Sisi/EGY + Abdullah/JOR + Mohammed Shia al-Sudani/IRQ'],
  },
  {
    construction: 'will visit from a day for a meeting with X',
    published: '2025-03-12',
    text: 'Thai Foreign Minister Maris Sangiampongsa will visit Hanoi from March 20 for a meeting with Vietnamese Foreign Minister Bui Thanh Son.',
    finds: [
      'meeting planned 2025-03-20|2025-03-20/..|2025-03-20~ @Hanoi/VNM: Maris Sangiampongsa/THA + Bui Thanh Son/VNM',
    ],
  },
  {
    construction: "a leaders' video conference with A, Jr., and B, Jr.",
    published: '2024-02-14',
    text: "On February 14, Mr. KISHIDA Fumio, Prime Minister of Japan, held a Japan-U.S.-Philippines leaders' video conference with the Honorable Joseph R. Biden, Jr., President of the United States of America, and H.E. Mr. Ferdinand R. Marcos, Jr., President of the Republic of the Philippines.",
    finds: ['video held 2024-02-14: KISHIDA Fumio/JPN + Joseph R. Biden/USA + Ferdinand R. Marcos/PHL'],
  },
  {
    construction: 'earlier in the day, after other days were named',
    published: '2025-03-12',
    text: 'Danish Foreign Minister Lars Løkke Rasmussen received Moldovan Foreign Minister Mihai Popșoi in Copenhagen on Tuesday.\n\nSince 2 March all crossings at the river have been shut. The flood of 3 March came without warning.\n\nTrade has grown. Both sides hope for more.\n\nEarlier in the day, Prime Minister Mette Frederiksen received Popșoi at her office.',
    finds: [
      'meeting held 2025-03-11 @Copenhagen/DNK: Lars Løkke Rasmussen/DNK (host) + Mihai Popșoi/MDA',
      'meeting held 2025-03-11: Mette Frederiksen/DNK (host) + Mihai Popșoi/MDA',
    ],
  },
]
