import type { ContactCase } from '../notation.ts'

/** Meetings named by their states, and the people who hold, chair or attend them. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'A held the second X-Y dialogue with B',
    published: '2024-09-10',
    text: 'Kenyan Foreign Minister Musalia Mudavadi held the second Kenya-Denmark strategic dialogue with his counterpart Lars Lokke Rasmussen in Nairobi on Monday. On the same day, President William Ruto met with Rasmussen at State House.',
    finds: [
      'talks|meeting held 2024-09-09 @Nairobi: Musalia Mudavadi/KEN + Lars Lokke Rasmussen/DNK',
      'meeting held 2024-09-09: William Ruto/KEN + Lars Lokke Rasmussen/DNK',
    ],
  },
  {
    construction: 'a third chaired the X-Y talks',
    published: '2024-09-10',
    text: 'US Secretary of State Marco Rubio chaired the Armenia-Azerbaijan talks in Washington on Monday.',
    finds: [
      'talks held 2024-09-09 @Washington/USA: Armenia/ARM/delegation! + Azerbaijan/AZE/delegation! + Marco Rubio/USA (mediator)',
    ],
  },
  {
    construction: 'talks between states, with the participation of their ministers',
    published: '2024-09-10',
    text: 'Tripartite talks between Iran, Pakistan and Türkiye, with the participation of Abbas Araghchi, Ishaq Dar and Hakan Fidan, were held in Tehran on Monday.',
    finds: ['talks held 2024-09-09 @Tehran: Abbas Araghchi/IRN + Ishaq Dar/PAK + Hakan Fidan/TUR'],
  },
  {
    construction: 'chaired the meeting with the participation of B',
    published: '2024-09-10',
    text: 'Danish Foreign Minister Lars Lokke Rasmussen chaired the first Denmark-Kenya ministerial meeting in Copenhagen on Monday, with the participation of Musalia Mudavadi.',
    finds: ['meeting held 2024-09-09 @Copenhagen: Lars Lokke Rasmussen/DNK + Musalia Mudavadi/KEN'],
  },
  {
    construction: 'a Meeting for Strategic Dialogue is one meeting; foreign ministers of the GCC countries',
    published: '2024-09-10',
    text: 'Kenyan Foreign Minister Musalia Mudavadi co-chaired the first GCC-Kenya Joint Ministerial Meeting for Strategic Dialogue in Riyadh on Monday, with the participation of the foreign ministers of the GCC countries.',
    finds: [
      'meeting|talks held 2024-09-09 @Riyadh/SAU: Musalia Mudavadi/KEN + Gulf Cooperation Council/XGC/delegation!',
    ],
  },
  {
    construction: 'signed in the presence of two is no meeting',
    published: '2024-09-10',
    text: 'The agreement was signed by two companies in the presence of William Ruto and Mette Frederiksen.',
    finds: [],
  },
]
