import type { ContactCase } from '../notation.ts'

/** Titles and names as ministries shorten them: DPM/FM, FM Dar, EAM, Md. Touhid Hossain. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'two titles joined by a stroke, then short',
    published: '2025-03-11',
    text: 'Islamabad\n\nThe Ambassador of Japan, Akamatsu Shuichi, called on the Deputy Prime Minister/Foreign Minister, Senator Mohammad Ishaq Dar, on Monday. On Tuesday the DPM/FM met the Ambassador of Qatar, Ali Mubarak Al-Khater.',
    finds: [
      'meeting held 2025-03-10: Akamatsu Shuichi/JPN + Mohammad Ishaq Dar/PAK',
      'meeting held 2025-03-11: Mohammad Ishaq Dar/PAK + Ali Mubarak Al-Khater/QAT',
    ],
  },
  {
    construction: 'short title before the name',
    published: '2025-03-11',
    text: 'DPM/FM Ishaq Dar telephoned Foreign Minister Hakan Fidan of Türkiye on Monday.',
    finds: ['call held 2025-03-10: Mohammad Ishaq Dar/PAK + Hakan Fidan/TUR'],
  },
  {
    construction: 'short title alone, telephoned by',
    published: '2025-03-11',
    text: 'Deputy Prime Minister/Foreign Minister Ishaq Dar returned to Islamabad. The DPM/FM was telephoned by the Foreign Minister of Egypt, Badr Abdelatty, on Monday.',
    finds: ['call held 2025-03-10: Ishaq Dar/PAK + Badr Abdelatty/EGY'],
  },
  {
    construction: 'Prime Minister/Foreign Minister with a name',
    published: '2023-05-10',
    text: 'Prime Minister/Foreign Minister Mohammed bin Abdulrahman Al Thani received Hakan Fidan in Doha on Monday.',
    finds: ['meeting held 2023-05-08 @Doha/QAT: Mohammed bin Abdulrahman Al Thani/QAT (host) + Hakan Fidan/TUR'],
  },
  {
    construction: 'EAM for a minister named before',
    published: '2023-05-10',
    text: 'External Affairs Minister S. Jaishankar landed in Muscat on Sunday. EAM met Sayyid Badr Albusaidi the next day.',
    finds: [
      'meeting held 2023-05-08: S. Jaishankar/IND + Badr Albusaidi/OMN',
      '~visit held 2023-05-07: S. Jaishankar/IND + Oman/OMN/delegation! (host)',
    ],
  },
  {
    construction: 'FM with the name',
    published: '2023-05-10',
    text: 'FM Nikos Dendias and FM Mevlüt Çavuşoğlu met in Ankara on Monday.',
    finds: ['meeting held 2023-05-08 @Ankara/TUR: Nikos Dendias/GRC + Mevlüt Çavuşoğlu/TUR'],
  },
  {
    construction: 'given name shortened: Md.',
    published: '2024-11-20',
    text: 'Foreign Affairs Adviser Md. Touhid Hossain met Ishaq Dar in New York on Monday.',
    finds: ['meeting held 2024-11-18 @New York/USA: Md. Touhid Hossain/BGD + Ishaq Dar/PAK'],
  },
  {
    construction: 'given name shortened, after forms of address',
    published: '2024-11-20',
    text: 'Vikram Misri held talks in Dhaka on Monday with H.E. Mr. Md. Jashim Uddin, Foreign Secretary of Bangladesh.',
    finds: ['talks held 2024-11-18 @Dhaka/BGD: Vikram Misri/IND + Md. Jashim Uddin/BGD'],
  },
  {
    construction: 'given names shortened: Mohd., Wm., Thos.',
    published: '2024-11-20',
    text: 'On Monday Defence Minister Mohd. Hassan of Malaysia met Pete Hegseth in Vientiane. Senator Wm. Carter of Canada called on Anwar Ibrahim on Tuesday.',
    finds: [
      'meeting held 2024-11-18 @Vientiane/LAO: Mohd. Hassan/MYS + Pete Hegseth/USA',
      'meeting held 2024-11-19: Wm. Carter/CAN + Anwar Ibrahim/MYS',
    ],
  },
  {
    construction: 'pair with a shortened name',
    published: '2024-11-20',
    text: 'He called on Professor Muhammad Yunus, Chief Adviser of Bangladesh, and Mr. Md. Touhid Hossain, Adviser for Foreign Affairs, on Monday, Foreign Secretary Vikram Misri told reporters in New Delhi.',
    finds: [
      'meeting held 2024-11-18: Vikram Misri/IND + Muhammad Yunus/BGD',
      'meeting held 2024-11-18: Vikram Misri/IND + Md. Touhid Hossain/BGD/foreign_minister',
    ],
    knownMiss: 'he behind whom the sentence names',
  },
]
