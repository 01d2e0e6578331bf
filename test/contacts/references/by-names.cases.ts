import type { ContactCase } from '../notation.ts'

/** Another name that is given for somebody calls him from there on; what he is only known for does not. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'X, known as Y; Y again',
    published: '2023-05-03',
    text: 'Army chief Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo, known as Hemedti, are at war. On Tuesday Salva Kiir telephoned Burhan and Hemedti.',
    finds: [
      'call held 2023-05-02: Salva Kiir/SSD + Abdel Fattah al-Burhan/SDN',
      'call held 2023-05-02: Salva Kiir/SSD + Mohamed Hamdan Dagalo/XRS',
    ],
  },
  {
    construction: 'also known as, in brackets and quotation marks',
    published: '2025-06-04',
    text: 'Hakan Fidan met the Iraqi minister Kadhim Barzo (also known as "Rakan") on Monday. David Lammy telephoned Rakan on Tuesday.',
    finds: [
      'meeting held 2025-06-02: Hakan Fidan/TUR + Kadhim Barzo/IRQ',
      'call held 2025-06-03: David Lammy/GBR + Kadhim Barzo/IRQ',
    ],
  },
  {
    construction: 'better known by his nom de guerre',
    published: '2025-06-04',
    text: "Syria's interim president, Ahmed al-Sharaa, who is better known by his nom de guerre Abu Mohammed al-Jolani, is at home. Marco Rubio telephoned Jolani on Tuesday.",
    finds: ['call held 2025-06-03: Marco Rubio/USA + Ahmed al-Sharaa/SYR'],
  },
  {
    construction: 'better known as, behind a title',
    published: '2025-06-04',
    text: "Jordan's deputy foreign minister, Marwan Odeh, better known as Zikri, was in Ankara on Monday. Hakan Fidan received Zikri for an hour.",
    finds: ['meeting held 2025-06-02 @Ankara/TUR: Hakan Fidan/TUR (host) + Marwan Odeh/JOR'],
  },
  {
    construction: 'known to friends as: the subject stays',
    published: '2025-06-04',
    text: 'Hakan Fidan, known to friends as Hodja, telephoned Marco Rubio on Monday.',
    finds: ['call held 2025-06-02: Hakan Fidan/TUR + Marco Rubio/USA'],
  },
  {
    construction: 'known as a friend of somebody: no other name',
    published: '2025-06-04',
    text: 'Hakan Fidan, known as a friend of Rubio, met Keir Starmer on Monday.',
    finds: ['meeting held 2025-06-02: Hakan Fidan/TUR + Keir Starmer/GBR'],
  },
]
