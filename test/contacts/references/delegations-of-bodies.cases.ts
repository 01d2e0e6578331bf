import type { ContactCase } from '../notation.ts'

const published = '2025-10-03'

/** Delegations whose state stands in the name of the body that sent them, or in front of its people. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'of an embassy of a state',
    published,
    text: "A delegation of the Embassy of Japan called on Pakistan's Planning Minister Ahsan Iqbal on Wednesday.",
    finds: ['meeting held 2025-10-01: Japanese delegation/JPN/delegation! + Ahsan Iqbal/PAK'],
  },
  {
    construction: 'counted members of an embassy',
    published,
    text: "A three-member delegation of the US embassy called on Bangladesh's Foreign Adviser Touhid Hossain on Wednesday.",
    finds: ['meeting held 2025-10-01: US delegation/USA/delegation! + Touhid Hossain/BGD'],
  },
  {
    construction: 'counted in figures, from a state',
    published,
    text: 'A 5-member parliamentary delegation from Japan met Mongolian Prime Minister Zandanshatar Gombojav on Wednesday.',
    finds: ['meeting held 2025-10-01: Japanese delegation/JPN/delegation! + Zandanshatar Gombojav/MNG'],
  },
  {
    construction: 'counted, of a body of states',
    published,
    text: 'A five-member delegation of the World Bank held talks with Senegalese Prime Minister Ousmane Sonko on Wednesday.',
    finds: ['talks|meeting held 2025-10-01: World Bank delegation/XWB/delegation! + Ousmane Sonko/SEN'],
  },
  {
    construction: 'of the ruling party of a state',
    published,
    text: 'A delegation of the ruling party of Mongolia met Chinese Foreign Minister Wang Yi on Wednesday.',
    finds: ['meeting held 2025-10-01: Mongolian delegation/MNG/delegation! + Wang Yi/CHN'],
  },
  {
    construction: 'of a party by its name and state',
    published,
    text: 'A delegation of the ruling Frelimo party of Mozambique met Chinese Foreign Minister Wang Yi in Beijing on Wednesday.',
    finds: ['meeting held 2025-10-01 @Beijing/CHN: Mozambican delegation/MOZ/delegation! + Wang Yi/CHN'],
  },
  {
    construction: 'of a party whose name says the state',
    published,
    text: 'A delegation of the opposition Nepali Congress on Wednesday called on External Affairs Minister S Jaishankar.',
    finds: ['meeting held 2025-10-01: Nepali delegation/NPL/delegation! + S Jaishankar/IND'],
  },
  {
    construction: 'of a ministry of a state',
    published,
    text: 'A team from the Ministry of Trade and Industry of Vietnam held talks with Lao Foreign Minister Thongsavanh Phomvihane in Vientiane on Wednesday.',
    finds: ['talks held 2025-10-01 @Vientiane/LAO: Vietnamese team/VNM/delegation! + Thongsavanh Phomvihane/LAO'],
  },
  {
    construction: "of a state's senators",
    published,
    text: 'A delegation of US senators called on Indian Prime Minister Narendra Modi on Wednesday.',
    finds: ['meeting held 2025-10-01: US senators/USA/delegation! + Narendra Modi/IND'],
  },
  {
    construction: "of a movement's officials",
    published,
    text: 'A delegation of Taliban officials held talks with Iranian Foreign Minister Abbas Araghchi in Tehran on Wednesday.',
    finds: ['talks held 2025-10-01 @Tehran/IRN: Taliban delegation/XTB/delegation! + Abbas Araghchi/IRN'],
  },
  {
    construction: 'led by somebody whose state nobody says',
    published,
    text: 'A 12-member delegation led by Senator Chris Van Hollen called on Indian Prime Minister Narendra Modi on Wednesday.',
    finds: ['meeting held 2025-10-01: Chris Van Hollen/USA|- + Narendra Modi/IND'],
  },
  {
    construction: 'a second office that somebody fills in',
    published,
    text: 'Secretary Rubio met Israeli Defence Minister and Alternate Prime Minister Benny Gantz on Wednesday.',
    finds: ['meeting held 2025-10-01: Rubio/USA + Benny Gantz/ISR/defence_minister'],
  },
  {
    construction: 'no contact: a delegation of business people',
    published,
    text: 'A delegation of business leaders toured the fair in Jakarta on Wednesday.',
    finds: [],
  },
]
