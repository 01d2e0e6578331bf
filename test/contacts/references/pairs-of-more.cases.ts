import type { ContactCase } from '../notation.ts'

/** "The two" and "the presidents" after a sentence that told of more people: those whose meeting is told. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the two, after ministers who go on with the work',
    published: '2024-03-07',
    text: 'President Gustavo Petro received a call from President Joe Biden this morning. Mr Biden asked Secretary of State Antony Blinken to hold talks with Foreign Minister Luis Gilberto Murillo and Defence Minister Iván Velásquez. The two agreed to meet in person soon.',
    finds: [
      'call held 2024-03-07: Gustavo Petro/COL/head_of_state + Joe Biden/USA/head_of_state',
      'talks|meeting planned|proposed null|2024: Antony Blinken/USA + Luis Gilberto Murillo/COL + Iván Velásquez/COL',
      'meeting planned null|2024: Gustavo Petro/COL + Joe Biden/USA',
    ],
  },
  {
    construction: 'the two presidents, after those who sat in',
    published: '2024-03-07',
    text: "President Ilham Aliyev spoke by telephone with President Kassym-Jomart Tokayev on Wednesday. Kazakhstan's Murat Nurtleu and Azerbaijan's Jeyhun Bayramov listened in. The two presidents will meet in Shusha in July.",
    finds: [
      'call held 2024-03-06: Ilham Aliyev/AZE + Kassym-Jomart Tokayev/KAZ + Murat Nurtleu/KAZ? + Jeyhun Bayramov/AZE?',
      'meeting planned 2024-07 @Shusha/AZE: Ilham Aliyev/AZE + Kassym-Jomart Tokayev/KAZ',
    ],
  },
  {
    construction: 'both leaders, after a meeting of four ministers',
    published: '2024-03-07',
    text: 'Prime Minister Kishida telephoned President Yoon on Tuesday. On Wednesday Foreign Minister Kamikawa and Defence Minister Kihara met South Korean Foreign Minister Cho Tae-yul and South Korean Defence Minister Shin Won-sik in Seoul. The two leaders are to meet in Tokyo in May.',
    finds: [
      'call held 2024-03-05: Kishida/JPN/head_of_government + Yoon/KOR/head_of_state',
      'meeting held 2024-03-06 @Seoul/KOR: Kamikawa/JPN + Kihara/JPN + Cho Tae-yul/KOR + Shin Won-sik/KOR',
      'meeting planned 2024-05 @Tokyo/JPN: Kishida/JPN/head_of_government + Yoon/KOR/head_of_state',
    ],
  },
  {
    construction: 'the two, after two contacts of one of them',
    published: '2024-03-07',
    text: 'Foreign Minister Espen Barth Eide met Saudi Foreign Minister Faisal bin Farhan in Riyadh on Tuesday. Prince Faisal had come from Cairo. The two will meet again in Oslo in June.',
    finds: [
      'meeting held 2024-03-05 @Riyadh/SAU: Espen Barth Eide/NOR + Faisal bin Farhan/SAU',
      'meeting planned 2024-06 @Oslo/NOR: Espen Barth Eide/NOR + Faisal bin Farhan/SAU',
    ],
  },
]
