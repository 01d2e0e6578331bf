import type { ContactCase } from '../notation.ts'

/** "X, an adviser to Iran's supreme leader,": whom somebody serves is no party. */
export const cases: readonly ContactCase[] = [
  {
    construction: "adviser to a state's leader",
    published: '2023-07-14',
    text: "Ali Akbar Velayati, the adviser to Iran's supreme leader, met Hakan Fidan in Tehran on Thursday.",
    finds: ['meeting held 2023-07-13 @Tehran/IRN: Ali Akbar Velayati/IRN + Hakan Fidan/TUR'],
  },
  {
    construction: 'aide to a named president',
    published: '2025-04-28',
    text: 'Yuri Ushakov, an aide to President Vladimir Putin, spoke by phone on Thursday with Steve Witkoff.',
    finds: ['call held 2025-04-24: Yuri Ushakov/RUS + Steve Witkoff/USA'],
  },
  {
    construction: 'envoy of a named president',
    published: '2025-04-28',
    text: 'Steve Witkoff, a special envoy of President Donald Trump, met Hakan Fidan on Thursday in Ankara.',
    finds: ['meeting held 2025-04-24 @Ankara/TUR: Steve Witkoff/USA + Hakan Fidan/TUR'],
  },
  {
    construction: 'adviser to the prime minister of',
    published: '2024-02-09',
    text: 'Tahnoun Shehata, a senior adviser to the prime minister of Iraq, flew to Amman on Thursday and met Ayman Safadi.',
    finds: ['meeting held 2024-02-08 @Amman/JOR: Tahnoun Shehata/IRQ + Ayman Safadi/JOR'],
  },
  {
    construction: 'adviser to possessive name, as object',
    published: '2024-02-09',
    text: "Ayman Safadi received Bernard Emié, an adviser to France's president, in Amman on Thursday.",
    finds: ['meeting held 2024-02-08 @Amman/JOR: Ayman Safadi/JOR (host) + Bernard Emié/FRA'],
  },
  {
    construction: 'chief of staff to',
    published: '2024-08-30',
    text: 'Andriy Yermak, the chief of staff to President Volodymyr Zelenskyy, met Jake Sullivan in Washington on Thursday.',
    finds: ['meeting held 2024-08-29 @Washington/USA: Andriy Yermak/UKR + Jake Sullivan/USA'],
  },
  {
    construction: 'adviser spoke, no comma',
    published: '2024-08-30',
    text: 'An adviser to President Volodymyr Zelenskyy said on Friday that the front was stable.',
    finds: [],
  },
]
