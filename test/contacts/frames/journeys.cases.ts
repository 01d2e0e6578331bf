import type { ContactCase } from '../notation.ts'

/** Travel with and without a counterpart (rules 8 and 13). */
export const cases: readonly ContactCase[] = [
  {
    construction: 'arrived on a visit',
    published: '2025-02-19',
    text: 'Japanese Foreign Minister Takeshi Iwaya arrived in Phnom Penh on Tuesday on a two-day visit.',
    finds: [
      'visit held 2025-02-18|2025-02-18/2025-02-19 @Phnom Penh/KHM: Takeshi Iwaya/JPN/foreign_minister + Cambodia/KHM/delegation! (host)',
    ],
  },
  {
    construction: 'is on a visit',
    published: '2025-02-19',
    text: 'Kazakh Prime Minister Olzhas Bektenov is in Budapest on an official visit.',
    finds: ['visit ongoing|held *: Olzhas Bektenov/KAZ/head_of_government + Hungary/HUN/delegation! (host)'],
  },
  {
    construction: 'paid a visit to',
    published: '2019-09-26',
    text: 'Estonian President Kersti Kaljulaid paid a working visit to Georgia on Monday.',
    finds: ['visit held 2019-09-23 @Georgia/GEO: Kersti Kaljulaid/EST/head_of_state + Georgia/GEO/delegation! (host)'],
  },
  {
    construction: 'wrapped up a visit',
    published: '2023-05-16',
    text: 'IAEA chief Rafael Grossi wrapped up a visit to Iran on Saturday.',
    finds: ['visit held 2023-05-13 @Iran/IRN: Rafael Grossi/XIA/igo_head + Iran/IRN/delegation! (host)'],
  },
  {
    construction: 'begins a tour',
    published: '2022-10-21',
    text: 'Sergei Lavrov embarked on a tour of Africa on Monday that took him to Nigeria.',
    finds: ['visit held * @Nigeria/NGA: Sergei Lavrov/RUS + Nigeria/NGA/delegation! (host)'],
  },
  {
    construction: 'was received at the palace by',
    published: '2020-08-12',
    text: 'Emmanuel Macron arrived in Beirut on Thursday and was received at Baabda Palace by Michel Aoun.',
    finds: ['meeting held 2020-08-06 @Baabda Palace/LBN: Emmanuel Macron/FRA + Michel Aoun/LBN'],
  },
  {
    construction: 'on his arrival was met by',
    published: '2018-04-10',
    text: 'On his arrival at Ashgabat airport on Monday Serzh Sargsyan was met by Turkmen Foreign Minister Rasit Meredow.',
    finds: ['~meeting held 2018-04-09: Serzh Sargsyan/ARM + Rasit Meredow/TKM/foreign_minister'],
  },
  {
    construction: 'stopover',
    published: '2023-03-31',
    text: 'Taiwanese President Tsai Ing-wen made a stopover in New York on Wednesday.',
    finds: [
      'visit held 2023-03-29 @New York/USA: Tsai Ing-wen/TWN/head_of_state + United States/USA/delegation! (host)',
    ],
  },
  {
    construction: 'travelled to X for talks with Y',
    published: '2024-11-18',
    text: 'Gabon interim leader Brice Oligui Nguema travelled to Malabo on Friday for talks with Teodoro Obiang.',
    finds: ['talks|meeting held 2024-11-15 @Malabo/GNQ: Brice Oligui Nguema/GAB/head_of_state + Teodoro Obiang/GNQ'],
  },
  {
    construction: 'mission led by, travels',
    published: '2024-03-07',
    text: 'A mission of the International Monetary Fund aside, a European Parliament delegation led by David McAllister visited Chisinau on Tuesday.',
    finds: ['visit held 2024-03-05 @Chisinau/MDA: David McAllister/XEU + Moldova/MDA/delegation! (host)'],
  },
  {
    construction: 'flew in from, met there',
    published: '2021-06-14',
    text: 'Flying in from Ankara, Mevlüt Çavuşoğlu was in Tripoli on Saturday to see Abdul Hamid Dbeibah.',
    finds: ['meeting held 2021-06-12 @Tripoli/LBY: Mevlüt Çavuşoğlu/TUR + Abdul Hamid Dbeibah/LBY'],
  },
  {
    construction: 'state visit, plan',
    published: '2026-01-15',
    text: "Sri Lanka's president, Anura Kumara Dissanayake, is to pay a state visit to Vietnam in May.",
    finds: [
      'visit planned 2026-05 @Vietnam/VNM: Anura Kumara Dissanayake/LKA/head_of_state + Vietnam/VNM/delegation! (host)',
    ],
  },
  {
    construction: 'hosted by the state, no counterpart',
    published: '2016-02-03',
    text: 'South Sudanese First Vice President Riek Machar landed in Khartoum on Monday.',
    finds: ['visit held 2016-02-01 @Khartoum/SDN: Riek Machar/SSD/vice_president + Sudan/SDN/delegation! (host)'],
  },
  {
    construction: 'no contact: home again, and home towns',
    published: '2016-02-03',
    text: 'Foreign Minister Ayman Safadi returned to Amman on Monday. The Polish prime minister, Beata Szydło, travelled to Kraków on Tuesday. The president of Chile, Michelle Bachelet, is in hospital.',
    finds: [],
  },
  {
    construction: 'sent a delegation to',
    published: '2023-08-08',
    text: 'Mali and Burkina Faso sent a joint delegation to Niamey on Monday.',
    finds: [
      'visit held 2023-08-07 @Niamey/NER: Mali/MLI/delegation! + Burkina Faso/BFA/delegation! + Niger/NER/delegation! (host)',
    ],
  },
  {
    construction: 'turned away',
    published: '2023-08-10',
    text: 'The Central African authorities turned away a delegation of the European Union that was due in Bangui on Tuesday.',
    finds: [
      'visit cancelled 2023-08-08 @Bangui/CAF: European Union/XEU/delegation! + Central African Republic/CAF/delegation! (host)',
    ],
  },
  {
    construction: 'a visit included a session',
    published: '2017-07-10',
    text: "Robert Dussey's trip to Israel ended on Tuesday with talks with Benjamin Netanyahu in Jerusalem.",
    finds: ['talks|meeting held 2017-07-04 @Jerusalem/ISR: Robert Dussey/TGO + Benjamin Netanyahu/ISR'],
  },
  {
    construction: 'time before the subject',
    published: '2023-07-03',
    text: 'Hours after he had landed in Minsk, the Chinese envoy, Li Hui, received a telephone call from Dmytro Kuleba.',
    finds: [
      'call held *: Li Hui/CHN/envoy + Dmytro Kuleba/UKR',
      '~visit held *: Li Hui/CHN/envoy + Belarus/BLR/delegation! (host)',
    ],
  },
]
