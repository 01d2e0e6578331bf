import type { ContactCase } from '../notation.ts'

/** "A and B, the African Union's mediators,": a plural title behind the names is that of each of them. */
export const cases: ContactCase[] = [
  {
    construction: "met A and B, the African Union's envoys",
    published: '2022-11-11',
    text: "Demeke Mekonnen met Olusegun Obasanjo and Uhuru Kenyatta, the African Union's envoys, in Pretoria on Tuesday.",
    finds: ['meeting held 2022-11-08 @Pretoria/ZAF: Demeke Mekonnen/ETH + Olusegun Obasanjo/XAU + Uhuru Kenyatta/XAU'],
  },
  {
    construction: 'A and B, the foreign ministers of X and Y, met',
    published: '2012-11-09',
    text: 'Edward Nalbandian and Elmar Mammadyarov, the foreign ministers of Armenia and Azerbaijan, met in Paris on Tuesday.',
    finds: [
      'meeting held 2012-11-06 @Paris/FRA: Edward Nalbandian/ARM/foreign_minister + Elmar Mammadyarov/AZE/foreign_minister',
    ],
  },
  {
    construction: 'A and B, both EU commissioners',
    published: '2023-06-09',
    text: 'Ylva Fjell and Marco Tessari, both members of the European Commission, called on Kais Saied in Tunis on Tuesday.',
    finds: ['meeting held 2023-06-06 @Tunis/TUN: Ylva Fjell/XEU + Marco Tessari/XEU + Kais Saied/TUN'],
  },
  {
    construction: 'A and B, Canadian ministers',
    published: '2023-06-09',
    text: 'Tomas Brandt and Ilsa Keene, two Canadian ministers, saw Wang Yi in Beijing on Tuesday.',
    finds: ['meeting held 2023-06-06 @Beijing/CHN: Tomas Brandt/CAN + Ilsa Keene/CAN + Wang Yi/CHN'],
  },
  {
    construction: "with A and B, Qatar's negotiators, in the room",
    published: '2023-06-09',
    text: "Tomas Brandt and Ilsa Keene, Norway's special envoys, telephoned Enrique Mora on Tuesday.",
    finds: ['call held 2023-06-06: Tomas Brandt/NOR + Ilsa Keene/NOR + Enrique Mora/XEU'],
  },
  {
    construction: 'A, B and the ministers of two states: others',
    published: '2023-06-09',
    text: 'Antony Blinken and Hakan Fidan, the Swedish ministers and the Finns had dinner in Oslo on Tuesday.',
    finds: [
      'meeting held 2023-06-06 @Oslo/NOR: Antony Blinken/USA + Hakan Fidan/TUR + Swedish ministers/SWE/group!? + Finns/FIN/delegation!?',
    ],
  },
]
