import type { ContactCase } from '../notation.ts'

/** What a sentence puts forward: it was there that, it was he who, it is on Friday that. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'it was in',
    published: '2021-08-12',
    text: 'It was in Brussels that Charles Michel brought Ilham Aliyev and Nikol Pashinyan together on 14 July.',
    finds: ['meeting held 2021-07-14 @Brussels/BEL: Charles Michel/XEU + Ilham Aliyev/AZE + Nikol Pashinyan/ARM'],
  },
  {
    construction: 'it was in, with a call',
    published: '2021-08-12',
    text: 'It was from Geneva that Antony Blinken telephoned Sergei Lavrov on Monday.',
    finds: ['call held 2021-08-09: Antony Blinken/USA + Sergei Lavrov/RUS'],
  },
  {
    construction: 'it was on',
    published: '2021-08-12',
    text: 'It was on Tuesday that Jean-Yves Le Drian received Ayman Safadi in Paris.',
    finds: ['meeting held 2021-08-10 @Paris/FRA: Jean-Yves Le Drian/FRA + Ayman Safadi/JOR'],
  },
  {
    construction: 'it was with',
    published: '2021-08-12',
    text: 'It was with Wang Yi that Heiko Maas spoke by telephone on Tuesday.',
    finds: ['call held 2021-08-10: Heiko Maas/DEU + Wang Yi/CHN'],
  },
  {
    construction: 'it was X who',
    published: '2021-08-12',
    text: 'It was Heiko Maas who met Ayman Safadi in Amman on Tuesday.',
    finds: ['meeting held 2021-08-10 @Amman/JOR: Heiko Maas/DEU + Ayman Safadi/JOR'],
  },
  {
    construction: 'it will be X who',
    published: '2021-08-12',
    text: 'On Friday it will be Heiko Maas who receives Ayman Safadi in Berlin.',
    finds: ['meeting planned 2021-08-13 @Berlin/DEU: Heiko Maas/DEU + Ayman Safadi/JOR'],
  },
]
