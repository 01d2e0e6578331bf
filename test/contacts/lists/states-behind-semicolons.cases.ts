import type { ContactCase } from '../notation.ts'

/** Officials meet; behind a semicolon states or bodies do, at a time and place of their own. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'officials meet; states two days later in a town',
    published: '2025-06-24',
    text: 'Hakan Fidan and Badr Abdelatty meet in Ankara on June 28; Russia and Ukraine two days later in Istanbul.',
    finds: [
      'meeting planned 2025-06-28 @Ankara/TUR: Hakan Fidan/TUR + Badr Abdelatty/EGY',
      'meeting planned 2025-06-30 @Istanbul/TUR: Russia/RUS/delegation! + Ukraine/UKR/delegation!',
    ],
  },
  {
    construction: 'officials are to hold talks; a state and a body in a town on a day',
    published: '2025-06-24',
    text: 'Antonio Costa and Ishaq Dar are to hold talks in Brussels on Thursday; Pakistan and NATO in The Hague on Friday.',
    finds: [
      'talks planned 2025-06-26 @Brussels/BEL: Antonio Costa/XEU + Ishaq Dar/PAK',
      'talks planned 2025-06-27 @The Hague/NLD: Pakistan/PAK/delegation! + NATO/XNA/delegation!',
    ],
  },
  {
    construction: 'met; states a day after',
    published: '2025-06-24',
    text: 'Subrahmanyam Jaishankar and Wang Yi met in Astana on June 18; India and Pakistan a day later in Almaty.',
    finds: [
      'meeting held 2025-06-18 @Astana/KAZ: Subrahmanyam Jaishankar/IND + Wang Yi/CHN',
      'meeting held 2025-06-19 @Almaty/KAZ: India/IND/delegation! + Pakistan/PAK/delegation!',
    ],
  },
  {
    construction: 'states met; officials after them',
    published: '2025-06-24',
    text: 'Armenia and Azerbaijan held talks in Abu Dhabi on Monday; Hakan Fidan and Ararat Mirzoyan on Tuesday in Yerevan.',
    finds: [
      'talks held 2025-06-23 @Abu Dhabi/ARE: Armenia/ARM/delegation! + Azerbaijan/AZE/delegation!',
      'talks|meeting held 2025-06-24 @Yerevan/ARM: Hakan Fidan/TUR + Ararat Mirzoyan/ARM',
    ],
  },
  {
    construction: 'two deputies with their offices; a state and the allies of a body',
    published: '2025-06-24',
    text: 'David Lammy, the foreign secretary, and Penny Wong, the foreign minister, meet in London on July 3; Serbia and the EU member states a day later in Vienna.',
    finds: [
      'meeting planned 2025-07-03 @London/GBR: David Lammy/GBR + Penny Wong/AUS',
      'meeting planned 2025-07-04 @Vienna/AUT: Serbia/SRB/delegation! + EU member states/XEU|-',
    ],
  },
  {
    construction: 'two states have a verb of their own behind the semicolon',
    published: '2025-06-24',
    text: 'Hakan Fidan and Sergey Lavrov met in Antalya on Monday; Turkey and Russia on Tuesday signed a pact on gas in Moscow.',
    finds: ['meeting held 2025-06-23 @Antalya/TUR: Hakan Fidan/TUR + Sergey Lavrov/RUS'],
  },
  {
    construction: 'two states named behind the semicolon with neither day nor town',
    published: '2025-06-24',
    text: 'Hakan Fidan and Sergey Lavrov met in Antalya on Monday; Turkey and Russia, neighbours across a sea.',
    finds: ['meeting held 2025-06-23 @Antalya/TUR: Hakan Fidan/TUR + Sergey Lavrov/RUS'],
  },
]
