import type { ContactCase } from '../notation.ts'

/** Who was whose guest, the host in front of the word; who is having talks, or is not. */
export const cases: readonly ContactCase[] = [
  {
    construction: "was X's guest in a town",
    published: '2025-04-11',
    text: "On Tuesday Luís Montenegro was Pedro Sánchez's guest in Madrid.",
    finds: ['meeting held 2025-04-08 @Madrid/ESP: Pedro Sánchez/ESP (host) + Luís Montenegro/PRT'],
  },
  {
    construction: "had been X's guest a day earlier",
    published: '2025-04-11',
    text: "Donald Tusk met Petr Pavel in Prague on Wednesday. A day earlier, Robert Fico had been Viktor Orban's guest in Budapest.",
    finds: [
      'meeting held 2025-04-09 @Prague/CZE: Donald Tusk/POL + Petr Pavel/CZE',
      'meeting held 2025-04-08 @Budapest/HUN: Viktor Orban/HUN (host) + Robert Fico/SVK',
    ],
  },
  {
    construction: "will be the president's guest",
    published: '2025-04-11',
    text: "Next Thursday William Ruto will be Paul Kagame's guest in Kigali.",
    finds: ['meeting planned 2025-04-17 @Kigali/RWA: Paul Kagame/RWA (host) + William Ruto/KEN'],
  },
  {
    construction: "was a guest house's visitor",
    published: '2025-04-11',
    text: "On Tuesday Luís Montenegro was Madrid's guest speaker at the fair.",
    finds: [],
  },
  {
    construction: 'are not having talks',
    published: '2025-04-11',
    text: 'Serbia and Kosovo are not having talks or consultations on the border, the spokesman said.',
    finds: ['talks denied null|2025-04-11: Serbia/SRB/delegation! + Kosovo/XKX/delegation!'],
  },
  {
    construction: 'is not having any talks with',
    published: '2025-04-11',
    text: 'Iran is not having any talks with the United States, Abbas Araghchi said.',
    finds: ['talks denied null|2025-04-11: Iran/IRN/delegation! + United States/USA/delegation!'],
  },
  {
    construction: 'are having talks',
    published: '2025-04-11',
    text: 'Armenia and Azerbaijan are having talks in Tbilisi today.',
    finds: ['talks ongoing 2025-04-11 @Tbilisi/GEO: Armenia/ARM/delegation! + Azerbaijan/AZE/delegation!'],
  },
  {
    construction: 'are having a meeting next week',
    published: '2025-04-11',
    text: 'Marco Rubio and Sergei Lavrov are having a meeting in Riyadh on Thursday next week.',
    finds: ['meeting planned 2025-04-17 @Riyadh/SAU: Marco Rubio/USA + Sergei Lavrov/RUS'],
  },
]
