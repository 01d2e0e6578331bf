import type { ContactCase } from '../notation.ts'

/** Denied, or said not to have taken place. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'no meeting is planned',
    published: '2021-03-23',
    text: 'No meeting between Antony Blinken and Sergei Lavrov is planned in Reykjavik, the State Department said on Monday.',
    finds: ['~meeting cancelled|denied *: Antony Blinken/USA + Sergei Lavrov/RUS'],
  },
  {
    construction: 'denied having met',
    published: '2020-12-02',
    text: 'Saudi Foreign Minister Faisal bin Farhan denied that Crown Prince Mohammed bin Salman had met Israeli Prime Minister Benjamin Netanyahu in Neom on 22 November.',
    finds: ['meeting denied 2020-11-22 @Neom/SAU: Mohammed bin Salman/SAU + Benjamin Netanyahu/ISR/head_of_government'],
  },
  {
    construction: 'did not meet',
    published: '2019-10-21',
    text: "Colombian Foreign Minister Carlos Holmes Trujillo did not meet Venezuela's Jorge Arreaza in Baku on Friday, his press office insisted.",
    finds: ['meeting denied 2019-10-18 @Baku/AZE: Carlos Holmes Trujillo/COL/foreign_minister + Jorge Arreaza/VEN'],
  },
  {
    construction: 'no such call took place',
    published: '2025-04-11',
    text: 'Donald Trump said he and Xi Jinping had spoken by telephone on Wednesday. No such call took place, the Chinese foreign ministry replied.',
    finds: ['call denied 2025-04-09: Donald Trump/USA + Xi Jinping/CHN'],
  },
  {
    construction: 'neither confirmed nor denied',
    published: '2024-11-19',
    text: "Qatar neither confirmed nor denied that its intelligence chief, Khalfan al-Kaabi, had met Iran's Esmail Khatib on Sunday.",
    finds: ['~meeting held|proposed|denied *: Khalfan al-Kaabi/QAT + Esmail Khatib/IRN'],
  },
  {
    construction: 'failed to meet',
    published: '2013-09-26',
    text: 'Barack Obama and Hassan Rouhani failed to meet at the UN on Tuesday, although a handshake had been prepared.',
    finds: ['meeting cancelled|denied 2013-09-24: Barack Obama/USA + Hassan Rouhani/IRN'],
  },
  {
    construction: 'without meeting',
    published: '2022-08-05',
    text: 'Nancy Pelosi left Seoul on Thursday without meeting President Yoon Suk Yeol, who was on holiday.',
    finds: ['~meeting cancelled|denied 2022-08-04: Nancy Pelosi/USA + Yoon Suk Yeol/KOR'],
  },
  {
    construction: 'instead of meeting',
    published: '2019-02-27',
    text: "Instead of meeting Bolivia's Evo Morales, Chilean President Sebastián Piñera met the Argentine ambassador, José Octavio Bordón, on Monday.",
    finds: [
      'meeting held 2019-02-25: Sebastián Piñera/CHL/head_of_state + José Octavio Bordón/ARG/ambassador',
      '~meeting cancelled|denied *: Sebastián Piñera/CHL + Evo Morales/BOL',
    ],
  },
  {
    construction: 'rather than',
    published: '2026-03-05',
    text: 'Rather than call Kaja Kallas himself, Slovak premier Robert Fico had his foreign minister, Juraj Blanár, ring her on Tuesday.',
    finds: [
      'call held 2026-03-03: Juraj Blanár/SVK/foreign_minister + Kaja Kallas/XEU',
      '~call cancelled|denied *: Robert Fico/SVK + Kaja Kallas/XEU',
    ],
  },
  {
    construction: 'almost never',
    published: '2024-05-31',
    text: 'Transnistrian and Moldovan officials almost never speak by telephone; the leaders of the two banks rarely meet.',
    finds: [],
  },
  {
    construction: 'again: the earlier contact is not told',
    published: '2024-01-02',
    text: "Ukraine's Dmytro Kuleba again spoke by phone with Vatican foreign minister Paul Gallagher on Saturday.",
    finds: ['call held 2023-12-30: Dmytro Kuleba/UKR + Paul Gallagher/VAT/foreign_minister'],
  },
  {
    construction: 'rumours denied',
    published: '2021-12-08',
    text: "Rumours that Algeria's Ramtane Lamamra had secretly met Morocco's Nasser Bourita in Dakar are pure invention, Algiers said.",
    finds: ['meeting denied null|2021|2021-12 @Dakar/SEN: Ramtane Lamamra/DZA + Nasser Bourita/MAR'],
  },
  {
    construction: 'affirmed by one side, denied by the other',
    published: '2023-08-29',
    text: "Estonian television said Hungarian Foreign Minister Péter Szijjártó met Belarus's Sergei Aleinik in Minsk on Friday. Budapest denied any meeting; Minsk said nothing.",
    finds: ['meeting denied 2023-08-25 @Minsk/BLR: Péter Szijjártó/HUN/foreign_minister + Sergei Aleinik/BLR'],
  },
  {
    construction: 'has yet to',
    published: '2025-03-12',
    text: "Canada's Mark Carney has yet to speak with Donald Trump. He telephoned Mexico's Claudia Sheinbaum on Monday.",
    finds: [
      'call held 2025-03-10: Mark Carney/CAN + Claudia Sheinbaum/MEX',
      '~call|meeting denied|planned|proposed *: Mark Carney/CAN + Donald Trump/USA',
    ],
  },
  {
    construction: 'never met',
    published: '2022-11-16',
    text: "Cameroonian President Paul Biya has never met Samoan Prime Minister Fiame Naomi Mata'afa, protocol officers told a quiz show.",
    finds: ["~meeting denied *: Paul Biya/CMR + Fiame Naomi Mata'afa/WSM"],
  },
  {
    construction: 'said there had been no call',
    published: '2024-11-11',
    text: 'A newspaper wrote that Trump had telephoned Putin on Thursday. "There was no conversation," Kremlin spokesman Dmitry Peskov said on Monday. "It is pure fiction."',
    finds: ['call denied 2024-11-07: Trump/USA + Putin/RUS'],
  },
  {
    construction: 'denied an earlier denial',
    published: '2022-07-20',
    text: "After first denying it, Tunisian Foreign Minister Othman Jerandi admitted on Tuesday that he had met Israel's Yair Lapid in Paris in June.",
    finds: ['meeting held 2022-06 @Paris/FRA: Othman Jerandi/TUN/foreign_minister + Yair Lapid/ISR'],
  },
]
