import type { ContactCase } from '../notation.ts'

/** "a meeting of A and B with C and D": all of them sat together. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a meeting of A and B with C, D and E was set for a day',
    published: '2024-05-12',
    text: 'A meeting of Ilham Aliyev and Nikol Pashinyan with Emmanuel Macron, Olaf Scholz and Charles Michel is scheduled for Thursday in Copenhagen.',
    finds: [
      'meeting planned 2024-05-16 @Copenhagen/DNK: Ilham Aliyev/AZE + Nikol Pashinyan/ARM + Emmanuel Macron/FRA + Olaf Scholz/DEU + Charles Michel/XEU',
    ],
  },
  {
    construction: 'talks of A and B with C took place',
    published: '2024-05-12',
    text: 'Talks of Annalena Baerbock and Stéphane Séjourné with Radosław Sikorski took place in Weimar on Friday.',
    finds: [
      'talks|meeting held 2024-05-10 @Weimar/DEU: Annalena Baerbock/DEU + Stéphane Séjourné/FRA + Radosław Sikorski/POL',
    ],
  },
  {
    construction: 'programme: a meeting of A and B with C',
    published: '2025-05-09',
    text: 'Wednesday 14 May 2025\n10.00 Speech at the museum\n\nThursday 15 May 2025\n11.00 Bilateral meeting of President Costa and President of the European Commission Ursula von der Leyen with President of Egypt Abdel Fattah el-Sisi',
    finds: ['meeting planned 2025-05-15: António Costa/XEU + Ursula von der Leyen/XEU + Abdel Fattah el-Sisi/EGY'],
  },
  {
    construction: 'a call of A and B with C',
    published: '2025-03-04',
    text: 'In a joint telephone call of Keir Starmer and Emmanuel Macron with Donald Trump on Sunday, the leaders discussed Ukraine.',
    finds: ['call held 2025-03-02: Keir Starmer/GBR + Emmanuel Macron/FRA + Donald Trump/USA'],
  },
  {
    construction: 'the meeting of A with B and C',
    published: '2025-03-04',
    text: 'The meeting of Hakan Fidan with Faisal bin Farhan and Ayman Safadi was held in Amman on Monday.',
    finds: ['meeting held 2025-03-03 @Amman/JOR: Hakan Fidan/TUR + Faisal bin Farhan/SAU + Ayman Safadi/JOR'],
  },
  {
    construction: 'the meeting of the leaders of three states with X',
    published: '2025-03-04',
    text: 'A meeting of the foreign ministers of Estonia, Latvia and Lithuania with Marco Rubio is planned for 20 March in Washington.',
    finds: [
      'meeting planned 2025-03-20 @Washington/USA: Estonian foreign minister/EST/office! + Latvian foreign minister/LVA/office! + Lithuanian foreign minister/LTU/office! + Marco Rubio/USA',
    ],
  },
]
