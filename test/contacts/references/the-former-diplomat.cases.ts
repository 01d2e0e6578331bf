import type { ContactCase } from '../notation.ts'

/** Somebody spoken of again by what he was before, how old he is or where he comes from: "the former diplomat". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the former diplomat',
    published: '2024-09-12',
    text: 'Mongolian Prime Minister Oyun-Erdene Luvsannamsrai met Scholz on Wednesday in Berlin. The former lawyer, who took office in 2021, also had talks with Defence Minister Boris Pistorius.',
    finds: [
      'meeting held 2024-09-11 @Berlin/DEU: Oyun-Erdene Luvsannamsrai/MNG + Scholz/DEU',
      'talks held 2024-09-11|null: Oyun-Erdene Luvsannamsrai/MNG + Boris Pistorius/DEU',
    ],
  },
  {
    construction: 'the 62-year-old',
    published: '2024-09-12',
    text: 'British Prime Minister Keir Starmer flew to Dublin on Saturday for talks with Simon Harris. The 62-year-old also met President Michael D. Higgins.',
    finds: [
      'talks held 2024-09-07 @Dublin/IRL: Keir Starmer/GBR + Simon Harris/IRL',
      'meeting held 2024-09-07|null: Keir Starmer/GBR + Michael D. Higgins/IRL',
    ],
  },
  {
    construction: 'the retired general',
    published: '2024-09-12',
    text: 'Prabowo Subianto met Vladimir Putin in Moscow at the end of July. The retired general met Anwar Ibrahim on Tuesday.',
    finds: [
      'meeting held 2024-07~|2024-07|2024-07-31~ @Moscow/RUS: Prabowo Subianto/IDN + Vladimir Putin/RUS',
      'meeting held 2024-09-10: Prabowo Subianto/IDN + Anwar Ibrahim/MYS',
    ],
  },
  {
    construction: 'the veteran politician',
    published: '2024-09-12',
    text: "France's new prime minister, Michel Barnier, met Ursula von der Leyen in Brussels on Monday. The veteran negotiator then called Donald Tusk.",
    finds: [
      'meeting held 2024-09-09 @Brussels/BEL: Michel Barnier/FRA + Ursula von der Leyen/XEU',
      'call held 2024-09-09|null: Michel Barnier/FRA + Donald Tusk/POL',
    ],
  },
  {
    construction: 'the conservative leader',
    published: '2024-09-12',
    text: 'Kyriakos Mitsotakis received Edi Rama in Athens on Thursday. The former banker will meet Nikos Christodoulides on Friday.',
    finds: [
      'meeting held 2024-09-12 @Athens/GRC: Kyriakos Mitsotakis/GRC (host) + Edi Rama/ALB',
      'meeting planned 2024-09-13: Kyriakos Mitsotakis/GRC + Nikos Christodoulides/CYP',
    ],
  },
  {
    construction: 'the former prime minister is another one',
    published: '2024-09-12',
    text: 'Kyriakos Mitsotakis received Edi Rama in Athens on Wednesday. A former minister met Nikos Christodoulides on Thursday.',
    finds: ['meeting held 2024-09-11 @Athens/GRC: Kyriakos Mitsotakis/GRC (host) + Edi Rama/ALB'],
  },
]
