import type { ContactCase } from '../notation.ts'

/** Leaders and envoys of an armed group whose name the text gives, and of the government across the table. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'Government envoys led by X met G commanders in P on D',
    published: '2022-11-01',
    text: 'Colombia has long been at war with the National Liberation Army, or ELN. Government envoys led by Danilo Rueda met ELN commanders in Caracas on Oct. 4.',
    finds: [
      'meeting|talks held 2022-10-04 @Caracas/VEN: Danilo Rueda/COL|- + [ELN commanders/-|COL/delegation!|group! || ELN/-|COL/delegation!|group!]',
    ],
  },
  {
    construction: 'a state’s negotiators met G leaders',
    published: '2022-11-01',
    text: 'Philippine negotiators met MILF leaders in Cotabato on Monday.',
    finds: [
      'meeting|talks held 2022-10-31 @Cotabato/PHL: [Philippine negotiators/PHL/delegation! || Philippines/PHL/delegation!] + [MILF leaders/-|PHL/delegation!|group!|office! || MILF/-|PHL/delegation!|group!|office!]',
    ],
  },
  {
    construction: 'a president received G representatives',
    published: '2023-06-08',
    text: 'Cuban President Miguel Díaz-Canel received ELN representatives in Havana on Wednesday.',
    finds: [
      'meeting held 2023-06-07 @Havana/CUB: Miguel Díaz-Canel/CUB (host) + [ELN representatives/-|COL/delegation!|group! || ELN/-|COL/delegation!|group!]',
    ],
  },
  {
    construction: 'held talks with commanders of the G',
    published: '2023-06-08',
    text: 'Norwegian diplomats held talks with commanders of the FARC dissidents in Oslo on Tuesday.',
    finds: [
      'talks held 2023-06-06 @Oslo/NOR: [Norwegian diplomats/NOR/delegation! || Norway/NOR/delegation!] + [commanders of the FARC dissidents/-|COL/delegation!|group!|office! || FARC dissidents/-|COL/delegation!|group!|office! || FARC/-|COL/delegation!|group!|office! || commanders/-|COL/delegation!|group!|office!]',
    ],
  },
  {
    construction: 'Taliban commanders met a state’s envoys',
    published: '2021-06-10',
    text: 'Chinese envoys met Taliban commanders in Doha on Tuesday.',
    finds: [
      'meeting held 2021-06-08 @Doha/QAT: [Chinese envoys/CHN/delegation! || China/CHN/delegation!] + [Taliban commanders/XTB|AFG/delegation!|group! || Taliban/XTB|AFG/delegation!|group!]',
    ],
  },
  {
    construction: 'army and G delegates, without the',
    published: '2023-12-28',
    text: 'Sudan has been at war since April. Saudi Arabia hosted a round of negotiations between army and RSF delegates in Jeddah on Dec. 1.',
    finds: [
      'talks held 2023-12-01 @Jeddah/SAU: Saudi Arabia/SAU/delegation! (host) + [army/SDN/delegation! || Sudan/SDN/delegation! || army delegates/SDN/delegation!] + [RSF/XRS/delegation! || RSF delegates/XRS/delegation!]',
    ],
  },
  {
    construction: 'talks between government and rebel negotiators',
    published: '2023-12-28',
    text: 'Ethiopia wants an end to the war. Tanzania hosted talks between government and Oromo rebel negotiators in Dar es Salaam on Nov. 14.',
    finds: [
      'talks held 2023-11-14 @Dar es Salaam/TZA: Tanzania/TZA/delegation! (host) + [government/ETH/delegation! || Ethiopia/ETH/delegation! || Ethiopian government/ETH/delegation! || government negotiators/ETH/delegation!] + [Oromo rebel negotiators/-|ETH/delegation!|group! || Oromo rebels/-|ETH/delegation!|group! || Oromo rebel/-|ETH/delegation!|group!]',
    ],
  },
]
