import type { ContactCase } from '../notation.ts'

/** "on the eve of the talks", "the day after the call": the contact of that kind, not whatever was told last. */
export const cases: ContactCase[] = [
  {
    construction: 'on the eve of the talks, after another meeting',
    published: '2025-07-10',
    text: 'Nikol Pashinyan and Ilham Aliyev held talks in Abu Dhabi on Thursday. António Costa met Aliyev in Baku on Tuesday. Emmanuel Macron telephoned Pashinyan on the eve of the talks.',
    finds: [
      'talks held 2025-07-10 @Abu Dhabi/ARE: Nikol Pashinyan/ARM + Ilham Aliyev/AZE',
      'meeting held 2025-07-08 @Baku/AZE: António Costa/XEU + Ilham Aliyev/AZE',
      'call held 2025-07-09: Emmanuel Macron/FRA + Nikol Pashinyan/ARM',
    ],
  },
  {
    construction: 'the day after the call',
    published: '2025-07-10',
    text: 'Donald Trump and Vladimir Putin spoke by phone on 3 July. Putin received Masoud Pezeshkian in Moscow on 7 July. The day after the call, Trump telephoned Volodymyr Zelensky.',
    finds: [
      'call held 2025-07-03: Donald Trump/USA + Vladimir Putin/RUS',
      'meeting held 2025-07-07 @Moscow/RUS: [Vladimir Putin/RUS || Vladimir Putin/RUS (host)] + Masoud Pezeshkian/IRN',
      'call held 2025-07-04: Donald Trump/USA + Volodymyr Zelensky/UKR',
    ],
  },
  {
    construction: 'the day before the summit',
    published: '2025-07-10',
    text: 'Ursula von der Leyen and Sanae Takaichi held a summit in Tokyo on 8 July. António Costa met Yoon Suk Yeol in Seoul on 9 July. The day before the summit von der Leyen met Narendra Modi in Delhi.',
    finds: [
      'summit held 2025-07-08 @Tokyo/JPN: Ursula von der Leyen/XEU + Sanae Takaichi/JPN',
      'meeting held 2025-07-09 @Seoul/KOR: António Costa/XEU + Yoon Suk Yeol/KOR',
      'meeting held 2025-07-07 @Delhi/IND: Ursula von der Leyen/XEU + Narendra Modi/IND',
    ],
  },
]
