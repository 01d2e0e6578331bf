import type { ContactCase } from '../notation.ts'

/** Names that say whose son or daughter somebody is: a father's name inside a son's is not the father. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a prince, his father the king and his brother in one text',
    published: '2024-09-18',
    text: 'Prince Faisal bin Salman bin Abdulaziz of Saudi Arabia was received in Tunis on Tuesday by President Kais Saied. He conveyed the greetings of King Salman bin Abdulaziz Al Saud and of Prince Mohammed bin Salman bin Abdulaziz Al Saud.',
    finds: ['meeting held 2024-09-17 @Tunis/TUN: Kais Saied/TUN (host) + Faisal bin Salman bin Abdulaziz/SAU'],
  },
  {
    construction: 'son and father by name',
    published: '2024-09-18',
    text: 'Mohammed bin Salman bin Abdulaziz rang Emmanuel Macron on Tuesday. The next day King Salman bin Abdulaziz received Abdel Fattah el-Sisi in Jeddah.',
    finds: [
      'call held 2024-09-17: Mohammed bin Salman/SAU + Emmanuel Macron/FRA',
      'meeting held 2024-09-18 @Jeddah/SAU: [King Salman bin Abdulaziz/SAU (host) || Salman bin Abdulaziz/SAU (host)] + Abdel Fattah el-Sisi/EGY',
    ],
  },
  {
    construction: 'father first',
    published: '2024-09-18',
    text: 'King Salman bin Abdulaziz Al Saud wrote to Masoud Pezeshkian on Monday. On Tuesday Khalid bin Salman bin Abdulaziz Al Saud, the Saudi defence minister, met Lloyd Austin in Washington.',
    finds: [
      'message held 2024-09-16: Salman bin Abdulaziz/SAU + Masoud Pezeshkian/IRN',
      'meeting held 2024-09-17 @Washington/USA: Khalid bin Salman/SAU/defence_minister + Lloyd Austin/USA',
    ],
  },
  {
    construction: 'brothers',
    published: '2024-09-18',
    text: 'Sheikh Abdullah bin Zayed Al Nahyan telephoned Hakan Fidan on Monday. Sheikh Mohamed bin Zayed Al Nahyan received Aziz Akhannouch on Tuesday.',
    finds: [
      'call held 2024-09-16: Abdullah bin Zayed Al Nahyan/ARE + Hakan Fidan/TUR',
      'meeting held 2024-09-17: Mohamed bin Zayed Al Nahyan/ARE (host) + Aziz Akhannouch/MAR',
    ],
  },
  {
    construction: 'title without article behind a prince',
    published: '2024-09-18',
    text: 'His Royal Highness Prince Khalid bin Salman, Minister of Defense, was received by Shehbaz Sharif in Islamabad on Tuesday. HRH the Minister of Defense also met Khawaja Asif. On Wednesday HRH saw Asim Munir.',
    finds: [
      'meeting held 2024-09-17 @Islamabad/PAK: Shehbaz Sharif/PAK (host) + Khalid bin Salman/SAU/defence_minister',
      'meeting held 2024-09-17: Khalid bin Salman/SAU + Khawaja Asif/PAK',
      'meeting held 2024-09-18: Khalid bin Salman/SAU + Asim Munir/PAK',
    ],
  },
  {
    construction: 'title without article behind a sheikh',
    published: '2024-09-18',
    text: 'HH Sheikh Mansour bin Zayed Al Nahyan, Vice President and Deputy Prime Minister, called on Tokayev in Astana on Monday. HH the Vice President then met Serik Zhumangarin.',
    finds: [
      'meeting held 2024-09-16 @Astana/KAZ: Mansour bin Zayed Al Nahyan/ARE + Kassym-Jomart Tokayev/KAZ',
      'meeting held 2024-09-16: Mansour bin Zayed Al Nahyan/ARE + Serik Zhumangarin/KAZ',
    ],
  },
]
