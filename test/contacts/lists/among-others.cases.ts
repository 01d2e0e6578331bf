import type { ContactCase } from '../notation.ts'

export const cases: readonly ContactCase[] = [
  {
    construction: 'held meetings with, among others, A and B',
    published: '2025-06-18',
    text: "Indian Prime Minister Narendra Modi held meetings on Tuesday with, among others, Mexican President Claudia Sheinbaum and South Korea's new president, Lee Jae-myung.",
    finds: [
      'meeting held 2025-06-17: Narendra Modi/IND + Claudia Sheinbaum/MEX',
      'meeting held 2025-06-17: Narendra Modi/IND + Lee Jae-myung/KOR',
    ],
  },
  {
    construction: 'had talks with among others, without commas',
    published: '2025-06-18',
    text: 'On Monday Dutch Foreign Minister Caspar Veldkamp had talks with among others Abbas Araghchi of Iran and Gideon Saar of Israel.',
    finds: [
      'talks held 2025-06-16: Caspar Veldkamp/NLD + Abbas Araghchi/IRN',
      'talks held 2025-06-16: Caspar Veldkamp/NLD + Gideon Saar/ISR',
    ],
  },
  {
    construction: 'received, among others, A',
    published: '2025-06-18',
    text: 'Swiss President Karin Keller-Sutter received, among others, Slovak President Peter Pellegrini in Bern on Monday.',
    finds: ['meeting held 2025-06-16 @Bern/CHE: Karin Keller-Sutter/CHE (host) + Peter Pellegrini/SVK'],
  },
  {
    construction: 'spoke to A, B and others, among others about',
    published: '2025-06-18',
    text: 'Swiss President Karin Keller-Sutter spoke by phone with Ursula von der Leyen on Monday, among others about tariffs.',
    finds: ['call held 2025-06-16: Karin Keller-Sutter/CHE + Ursula von der Leyen/XEU'],
  },
  {
    construction: 'officials of the two ministries',
    published: '2025-06-18',
    text: 'Canada and India will send back their envoys. Officials from the two trade ministries are expected to meet online in July.',
    finds: ['video planned 2025-07: Canada/CAN/delegation! + India/IND/delegation!'],
  },
  {
    construction: "the two countries' foreign ministries",
    published: '2025-06-18',
    text: "Canada and India will send back their envoys. Officials of the two countries' foreign ministries will meet in Ottawa in July.",
    finds: ['meeting planned 2025-07 @Ottawa/CAN: Canada/CAN/delegation! + India/IND/delegation!'],
  },
]
