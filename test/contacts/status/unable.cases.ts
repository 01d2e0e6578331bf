import type { ContactCase } from '../notation.ts'

const GROSSI = 'Rafael Grossi/XIA/igo_head'

/** What could not be, and what somebody was able to do. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a mission due to meet could not go ahead',
    published: '2025-04-16',
    text: 'The African Union regrets that its delegation, due in Bamako today to meet the military authorities of Mali, could not go ahead with its visit.',
    finds: [
      'meeting cancelled 2025-04-16 @Bamako/MLI: [African Union/XAU/delegation! || African Union delegation/XAU/delegation! || AU delegation/XAU/delegation! || delegation/XAU/delegation!] + [military authorities of Mali/MLI/delegation! || Malian military authorities/MLI/delegation! || military authorities/MLI/delegation! || Mali/MLI/delegation!]',
    ],
  },
  {
    construction: 'the talks could not take place',
    published: '2025-04-16',
    text: 'The talks between Indian and Pakistani officials, planned for Tuesday in Geneva, could not take place.',
    finds: [
      'talks cancelled 2025-04-15 @Geneva/CHE: Indian officials/IND/delegation! + Pakistani officials/PAK/delegation!',
    ],
  },
  {
    construction: 'who was due to meet was unable to travel',
    published: '2025-04-16',
    text: 'UN Special Envoy Geir Pedersen, who had been due to meet Syrian Foreign Minister Asaad al-Shaibani in Damascus on Tuesday, was unable to travel.',
    finds: [
      'meeting cancelled 2025-04-15 @Damascus/SYR: Geir Pedersen/XUN/envoy + Asaad al-Shaibani/SYR/foreign_minister',
    ],
  },
  {
    construction: 'the envoy, scheduled to meet, did not make the journey',
    published: '2025-04-16',
    text: 'US envoy Steve Witkoff, scheduled to meet Iranian Foreign Minister Abbas Araghchi in Muscat on Tuesday, did not make the journey.',
    finds: ['meeting cancelled 2025-04-15 @Muscat/OMN: Steve Witkoff/USA/envoy + Abbas Araghchi/IRN/foreign_minister'],
  },
  {
    construction: 'was not granted an audience with',
    published: '2025-04-16',
    text: 'IAEA Director General Rafael Grossi met the head of the Iranian nuclear agency, Mohammad Eslami, in Tehran on Tuesday. He was not granted an audience with President Masoud Pezeshkian.',
    finds: [
      `meeting held 2025-04-15 @Tehran/IRN: ${GROSSI} + Mohammad Eslami/IRN`,
      `meeting cancelled 2025-04-15|null: ${GROSSI} + Masoud Pezeshkian/IRN/head_of_state`,
    ],
  },
  {
    construction: 'was refused a meeting with',
    published: '2025-04-16',
    text: 'Former President Olusegun Obasanjo, who led an ECOWAS delegation to Conakry on Monday, was refused a meeting with General Mamady Doumbouya.',
    finds: ['meeting cancelled 2025-04-14|null: Olusegun Obasanjo/XEC|NGA + Mamady Doumbouya/GIN'],
  },
  {
    construction: 'was denied an audience with',
    published: '2025-04-16',
    text: 'German Foreign Minister Annalena Baerbock was denied an audience with Chinese President Xi Jinping during her visit to Beijing on Monday.',
    finds: [
      'meeting cancelled 2025-04-14|null: Annalena Baerbock/DEU/foreign_minister + Xi Jinping/CHN/head_of_state',
      '~visit held 2025-04-14: Annalena Baerbock/DEU + China/CHN (host)',
    ],
  },
  {
    construction: 'was not able to see',
    published: '2025-04-16',
    text: 'UN Special Envoy Hans Grundberg spoke with Omani Foreign Minister Badr Albusaidi in Muscat on Monday but was not able to see Sultan Haitham bin Tariq.',
    finds: [
      'meeting held 2025-04-14 @Muscat/OMN: Hans Grundberg/XUN/envoy + Badr Albusaidi/OMN/foreign_minister',
      '~meeting cancelled|denied 2025-04-14|null: Hans Grundberg/XUN + Haitham bin Tariq/OMN',
    ],
  },
  {
    construction: 'leading a delegation, he was able to speak with envoys of somebody',
    published: '2025-04-16',
    text: 'On 3 April former President Olusegun Obasanjo, leading an African Union delegation, was able to speak with envoys of General Abdel Fattah al-Burhan at Port Sudan airport.',
    finds: [
      'meeting held 2025-04-03: Olusegun Obasanjo/XAU + [envoys of General Abdel Fattah al-Burhan/SDN/delegation! || envoys of Abdel Fattah al-Burhan/SDN/delegation!]',
    ],
  },
  {
    construction: 'at the head of a delegation',
    published: '2025-04-16',
    text: 'Former Prime Minister Hailemariam Desalegn, at the head of an African Union mission, met South Sudanese President Salva Kiir in Juba on Tuesday.',
    finds: ['meeting held 2025-04-15 @Juba/SSD: Hailemariam Desalegn/XAU + Salva Kiir/SSD/head_of_state'],
  },
  {
    construction: 'representatives of somebody received him',
    published: '2025-04-16',
    text: 'US envoy Massad Boulos met representatives of Field Marshal Khalifa Haftar in Benghazi on Monday.',
    finds: [
      'meeting held 2025-04-14 @Benghazi/LBY: Massad Boulos/USA + [representatives of Field Marshal Khalifa Haftar/LBY/delegation! || representatives of Khalifa Haftar/LBY/delegation!]',
    ],
  },
]
