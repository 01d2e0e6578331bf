import type { ContactCase } from '../notation.ts'

/** Two sides are received for talks with one another: one contact, and the receiver is its host. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'readiness to welcome the representatives of two states for negotiations',
    published: '2024-03-07',
    text: 'The Swiss foreign minister, Ignazio Cassis, restated his readiness to welcome representatives of Armenia and Azerbaijan to Geneva for negotiations.',
    finds: [
      'talks proposed null|2024 @Geneva/CHE: representatives of Armenia/ARM/delegation! + representatives of Azerbaijan/AZE/delegation! + Ignazio Cassis/CHE (host)',
    ],
  },
  {
    construction: 'welcomed two delegations for talks',
    published: '2024-03-07',
    text: 'On Tuesday Omani Foreign Minister Badr Albusaidi welcomed the Iranian and Saudi delegations in Muscat for talks.',
    finds: [
      'talks held 2024-03-05 @Muscat/OMN: Iranian delegation/IRN/delegation! + Saudi delegation/SAU/delegation! + Badr Albusaidi/OMN (host)',
    ],
  },
  {
    construction: 'will receive envoys of two states for a round',
    published: '2024-03-07',
    text: 'Kenyan President William Ruto will receive negotiators from Sudan and South Sudan in Nairobi on Monday for a second round of talks.',
    finds: [
      'talks planned 2024-03-11 @Nairobi/KEN: negotiators from Sudan/SDN/delegation! + negotiators from South Sudan/SSD/delegation! + William Ruto/KEN (host)',
    ],
  },
  {
    construction: 'offered to receive two leaders for peace talks',
    published: '2024-03-07',
    text: 'President Erdoğan offered to receive Presidents Putin and Zelenskyy in Istanbul for peace talks.',
    finds: [
      'talks|summit proposed null|2024 @Istanbul/TUR: Putin/RUS/head_of_state + Zelenskyy/UKR/head_of_state + Erdoğan/TUR (host)',
    ],
  },
  {
    construction: 'invited the foreign ministers of two states to his capital for talks',
    published: '2024-03-07',
    text: 'Qatari Prime Minister Mohammed bin Abdulrahman Al Thani has invited the foreign ministers of Rwanda and the Democratic Republic of the Congo to Doha for talks.',
    finds: [
      'talks proposed null|2024 @Doha/QAT: Rwandan foreign minister/RWA/foreign_minister/office! + Congolese foreign minister/COD/foreign_minister/office! + Mohammed bin Abdulrahman Al Thani/QAT (host)',
    ],
  },
  {
    construction: 'received one guest for talks: the two talk',
    published: '2024-03-07',
    text: 'Prime Minister Petr Fiala received Slovak President Peter Pellegrini in Prague for talks on Tuesday.',
    finds: ['talks|meeting held 2024-03-05 @Prague/CZE: Petr Fiala/CZE + Peter Pellegrini/SVK'],
  },
]
