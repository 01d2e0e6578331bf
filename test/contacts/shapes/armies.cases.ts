import type { ContactCase } from '../notation.ts'

/** "the army", "the government" beside an armed group: those of the state in which it fights. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'talks between the army and the RSF',
    published: '2024-09-10',
    text: 'Talks between the army and the paramilitary Rapid Support Forces (RSF) broke down in Jeddah on Sunday, two Western diplomats said.',
    finds: ['talks held 2024-09-08 @Jeddah/SAU: Sudanese army/SDN/delegation! + RSF/XRS/delegation!'],
  },
  {
    construction: 'the army named with its state once, then alone',
    published: '2024-09-10',
    text: "Sudan's army said on Monday that it had lost a base. Delegations of the army and the RSF met in Geneva on Tuesday.",
    finds: ['meeting held 2024-09-10|2024-09-03 @Geneva/CHE: army delegation/SDN/delegation! + RSF/XRS/delegation!'],
  },
  {
    construction: 'the government and M23',
    published: '2025-04-10',
    text: 'The government and the M23 rebels held their first direct talks in Doha on Wednesday.',
    finds: ['talks held 2025-04-09 @Doha/QAT: Congolese government/COD/delegation! + M23/XM3/delegation!'],
  },
  {
    construction: 'the Houthis and the government',
    published: '2023-04-12',
    text: 'Negotiators of the Houthis and of the government met in Muscat on Monday under the auspices of Hans Grundberg, the UN envoy for Yemen.',
    finds: [
      'meeting|talks held 2023-04-10 @Muscat/OMN: Houthis/XHU/delegation! + government/YEM/delegation! + Hans Grundberg/XUN?',
    ],
  },
  {
    construction: 'invited to talks with the army',
    published: '2024-09-10',
    text: 'The RSF accepted an invitation to talks with the army in Switzerland on 24 September.',
    finds: ['talks planned|proposed 2024-09-24 @Switzerland/CHE: RSF/XRS/delegation! + Sudanese army/SDN/delegation!'],
  },
  {
    construction: 'officers of the army and the RSF, with facilitators',
    published: '2024-09-10',
    text: 'The RSF is at war with Sudan. Officers of the army and the RSF sat down in Jeddah on Monday, with Saudi Arabia and the United States as facilitators.',
    finds: [
      'meeting|talks held 2024-09-09 @Jeddah/SAU: Sudanese army/SDN/delegation! + RSF/XRS/delegation! + Saudi Arabia/SAU/delegation! (mediator) + United States/USA/delegation! (mediator)',
    ],
  },
  {
    construction: 'the Iran-backed Houthis',
    published: '2025-03-04',
    text: 'Talks between Saudi Arabia and the Iran-backed Houthis resumed in Muscat on Sunday.',
    finds: ['talks held 2025-03-02 @Muscat/OMN: Saudi Arabia/SAU/delegation! + Houthis/XHU/delegation!'],
  },
  {
    construction: 'the Lebanese armed group Hezbollah',
    published: '2025-03-04',
    text: 'Egyptian officials and the Lebanese armed group Hezbollah held talks in Cairo on Sunday.',
    finds: ['talks held 2025-03-02 @Cairo/EGY: Egyptian officials/EGY/delegation! + Hezbollah/XHZ/delegation!'],
  },
  {
    construction: 'representatives of the Rwanda-backed M23 rebel group',
    published: '2025-03-04',
    text: 'Massad Boulos met with representatives of the Rwanda-backed M23 rebel group in Doha on Sunday.',
    finds: ['meeting held 2025-03-02 @Doha/QAT: Massad Boulos/USA + M23/XM3/delegation!'],
  },
  {
    construction: 'leaders of the Islamist Hamas movement',
    published: '2025-03-04',
    text: 'Hakan Fidan met leaders of the Islamist Hamas movement in Doha on Sunday.',
    finds: ['meeting held 2025-03-02 @Doha/QAT: Hakan Fidan/TUR + Hamas/XHM/delegation!|group!'],
  },
  {
    construction: 'the outlawed party and its short form',
    published: '2025-03-04',
    text: "Talks between Turkey and the outlawed Kurdistan Workers' Party (PKK) resumed in Ankara on Sunday.",
    finds: ['talks held 2025-03-02 @Ankara/TUR: Turkey/TUR/delegation! + PKK/XPK/delegation!'],
  },
  {
    construction: 'the army of no war is no party',
    published: '2024-09-10',
    text: 'Giorgia Meloni met the army in Rome on Monday and thanked the troops.',
    finds: [],
  },
  {
    construction: 'the army chief of another state is himself',
    published: '2024-09-10',
    text: 'General Asim Munir, the army chief of Pakistan, met Mohammed bin Salman in Jeddah on Monday.',
    finds: ['meeting held 2024-09-09 @Jeddah/SAU: Asim Munir/PAK + Mohammed bin Salman/SAU'],
  },
]
