import type { ContactCase } from '../notation.ts'

/** Contacts that lie near one another in a report and are easily taken for one. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the leaders met: others conversed',
    published: '2025-04-04',
    text: 'Sri Lankan President Anura Kumara Dissanayake and Nepali Prime Minister KP Sharma Oli met in Bangkok on Friday. Security was discussed a day before the leaders met: Nepali Foreign Minister Arzu Rana Deuba and Sri Lankan Foreign Minister Vijitha Herath conversed at a dinner on Thursday.',
    finds: [
      'meeting held 2025-04-04 @Bangkok/THA: Anura Kumara Dissanayake/LKA + KP Sharma Oli/NPL',
      'meeting|call held 2025-04-03: Arzu Rana Deuba/NPL + Vijitha Herath/LKA',
    ],
  },
  {
    construction: 'a letter one way and a letter the other',
    published: '2025-04-04',
    text: 'Dhaka had asked for the meeting in a letter sent to New Delhi last month. On March 26, Indian Prime Minister Narendra Modi wrote to Bangladeshi Chief Adviser Muhammad Yunus.',
    finds: [
      'message held 2025-03: [Dhaka/BGD/delegation! || Bangladesh/BGD/delegation!] + [New Delhi/IND/delegation! || India/IND/delegation!]',
      'message held 2025-03-26: Narendra Modi/IND + Muhammad Yunus/BGD',
    ],
  },
  {
    construction: 'a visit that is planned after a meeting elsewhere',
    published: '2024-01-22',
    text: 'Iranian Foreign Minister Hossein Amirabdollahian will visit Pakistan on January 29. Last week he met Pakistani Prime Minister Anwaarul Haq Kakar in Davos.',
    finds: [
      'visit planned 2024-01-29: Hossein Amirabdollahian/IRN + Pakistan/PAK/delegation! (host)',
      'meeting held 2024-01-15/2024-01-21 @Davos/CHE: Hossein Amirabdollahian/IRN + Anwaarul Haq Kakar/PAK',
    ],
  },
  {
    construction: 'the head of a body, named later with another title',
    published: '2025-01-28',
    text: 'Danish Prime Minister Mette Frederiksen met the head of NATO on Tuesday. In the evening she saw NATO Secretary General Mark Rutte in Brussels and thanked him.',
    finds: ['meeting held 2025-01-28 @Brussels/BEL: Mette Frederiksen/DNK + Mark Rutte/XNA'],
  },
  {
    construction: 'the last call between the two, after their states were named',
    published: '2025-04-25',
    text: 'A Chinese spokesman said that Xi Jinping had not spoken with U.S. President Donald Trump this month. China and the United States were not negotiating, he added. The last call between the two was on Jan. 17.',
    finds: [
      '~call denied *: Xi Jinping/CHN + Donald Trump/USA',
      '~talks denied *: China/CHN/delegation! + United States/USA/delegation!',
      'call held 2025-01-17: Xi Jinping/CHN + Donald Trump/USA',
    ],
  },
  {
    construction: 'signed in a video link-up',
    published: '2025-05-22',
    text: 'British Prime Minister Keir Starmer and his Mauritian counterpart, Navin Ramgoolam, signed the treaty on Thursday in a video link-up.',
    finds: ['video held 2025-05-22: Keir Starmer/GBR + Navin Ramgoolam/MUS'],
  },
  {
    construction: 'a video link-up between two towns',
    published: '2025-05-22',
    text: 'British Prime Minister Keir Starmer and his Mauritian counterpart, Navin Ramgoolam, put their names to the treaty on Thursday in a video link-up between London and Port Louis.',
    finds: ['video held 2025-05-22: Keir Starmer/GBR + Navin Ramgoolam/MUS'],
  },
]
