import type { EntityCase } from './entities.cases.ts'

/** Whose people somebody is, and the teams, states and groups of a text. */
export const STATE_CASES: readonly EntityCase[] = [
  // States of people
  {
    text: 'Foreign Minister Tuva Ellingsen rang Turkish Foreign Minister Hakan Fidan.',
    home: 'NOR',
    means: ['Tuva Ellingsen/NOR/foreign_minister < Foreign Minister Tuva Ellingsen'],
  },
  {
    text: "Volodymyr Zelenskyy's envoy, Olek Harasymiv, was there.",
    means: ['Olek Harasymiv/UKR/envoy < envoy, Olek Harasymiv,'],
  },
  {
    text: "Guinea's Mamadi Doumbouya came with his prime minister, Ada Obi.",
    means: ['Ada Obi/GIN/head_of_government < his prime minister, Ada Obi'],
  },
  {
    text: 'A Sudanese delegation headed by Salim Haddad landed.',
    means: ['Salim Haddad/SDN/- < Salim Haddad'],
  },
  {
    text: 'A Sudanese delegation landed. The delegation, led by Salim Haddad, was tired.',
    means: ['Salim Haddad/SDN/- < Salim Haddad'],
  },
  {
    text: 'An Omani team landed. Salim Haddad led the team.',
    means: ['Salim Haddad/OMN/- < Salim Haddad'],
  },
  {
    text: 'Salim Haddad leads the Omani delegation.',
    means: ['Salim Haddad/OMN/- < Salim Haddad'],
  },
  {
    text: 'Omani and Yemeni delegations landed. Salim Haddad led the delegation.',
    means: ['Salim Haddad/-/- < Salim Haddad'],
  },
  {
    text: 'Serbian and Kosovar teams under Marko Petrov and Edita Krasniqi met.',
    means: ['Marko Petrov/SRB/- < Marko Petrov', 'Edita Krasniqi/XKX/- < Edita Krasniqi'],
  },
  {
    text: 'Peru would get two million doses, Foreign Minister Allan Quispe said.',
    means: ['Allan Quispe/PER/foreign_minister < Foreign Minister Allan Quispe'],
  },
  {
    text: 'On Monday he went to the embassy, where Ambassador Ada Obi received him. Libyan Foreign Minister Najla Mangoush stayed away.',
    day: '2023-08-28',
    means: ['Ada Obi/-/ambassador < Ambassador Ada Obi'],
  },
  {
    text: 'Donald Trump, the US president-elect, was there.',
    day: '2024-11-19',
    means: ['Donald Trump/USA/- < Donald Trump, the US president-elect,'],
  },
  // Offices of a party
  {
    text: "Chinese Foreign Minister Wang Yi landed. Italian Foreign Minister Antonio Tajani waited. The Communist Party's top diplomat was late.",
    day: '2025-02-23',
    means: ['Wang Yi/CHN/foreign_minister < top diplomat'],
  },
  {
    text: "Italian Foreign Minister Antonio Tajani waited. The Communist Party's top diplomat was late.",
    day: '2025-02-23',
    means: ['nobody < top diplomat'],
  },
  // Leaders
  {
    text: "Malaysian Prime Minister Anwar Ibrahim met Myanmar's Senior General Min Aung Hlaing. The junta chief flew home. The Malaysian leader stayed. The king, Sultan Ibrahim, waited.",
    day: '2025-04-18',
    means: [
      'Min Aung Hlaing/MMR/military < The junta chief',
      'Anwar Ibrahim/MYS/head_of_government < The Malaysian leader',
    ],
  },
  // Teams, states, groups
  {
    text: 'Russian and Ukrainian delegations met in Istanbul. Russia wants more.',
    means: [
      'Russian delegation/RUS/- < Russian and Ukrainian delegations; Russia',
      'Ukrainian delegation/UKR/- < Russian and Ukrainian delegations',
    ],
  },
  {
    text: 'Top Turkish, US diplomats met. Türkiye hosted it.',
    means: ['Türkiye/TUR/- < Türkiye', 'American diplomats/USA/- < Top Turkish, US diplomats'],
  },
  {
    text: 'Ankara agreed. Türkiye will send aid.',
    means: ['Türkiye/TUR/- < Ankara; Türkiye'],
  },
  {
    text: 'A US envoy met the Niger junta. The junta refused.',
    means: ['Niger junta/NER/- < The junta'],
  },
  {
    text: 'European leaders met. The European leaders agreed.',
    means: ['European leaders/-/- < European leaders; The European leaders'],
  },
  {
    text: 'G7 leaders met.',
    means: ['G7 leaders/-/- < G7 leaders'],
  },
  {
    text: 'Ministers met. Their aides waited. Diplomats agreed.',
    means: ['nobody < Ministers; Their aides; Diplomats'],
  },
  {
    text: 'A senior official spoke. Two sources agreed. The official left.',
    means: ['nobody < A senior official; The official'],
  },
  {
    text: 'The Secretary-General met Volodymyr Zelenskyy.',
    means: ['Secretary-General/XUN/igo_head < The Secretary-General'],
  },
  {
    text: 'Deputy foreign ministers of Iran and Syria met.',
    means: ['Iranian deputy foreign minister/IRN/deputy_minister < Deputy foreign ministers of Iran and Syria'],
  },
]
