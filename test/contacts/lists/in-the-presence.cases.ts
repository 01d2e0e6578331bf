import type { ContactCase } from '../notation.ts'

/** Who else was at the table: "in the presence of Z"; and lists whose "and" stands behind a clause. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'two met in the presence of an envoy',
    published: '2025-12-12',
    text: "Cypriot President Nikos Christodoulides and Turkish Cypriot leader Tufan Erhurman met for an hour on Thursday in the presence of the U.N. secretary-general's personal envoy, Maria Angela Holguin.",
    finds: ['meeting held 2025-12-11: Nikos Christodoulides/CYP + Tufan Erhurman/XTC + Maria Angela Holguin/XUN'],
  },
  {
    construction: 'X met Y in a town on a day in the presence of the emir',
    published: '2025-04-24',
    text: "Congolese President Felix Tshisekedi met Rwanda's Paul Kagame in Doha on March 18 in the presence of the emir of Qatar, Tamim bin Hamad Al Thani.",
    finds: ['meeting held 2025-03-18 @Doha/QAT: Felix Tshisekedi/COD + Paul Kagame/RWA + Tamim bin Hamad Al Thani/QAT'],
  },
  {
    construction: 'held talks with Y in the presence of an aide',
    published: '2025-12-12',
    text: 'Egyptian Foreign Minister Badr Abdelatty held talks with Marco Rubio in Washington on Monday in the presence of Massad Boulos.',
    finds: ['talks held 2025-12-08 @Washington/USA: Badr Abdelatty/EGY + Marco Rubio/USA + Massad Boulos/USA'],
  },
  {
    construction: 'after meeting A, B, who chairs the bloc, and C',
    published: '2025-03-28',
    text: "Marco Rubio left Jamaica on Wednesday after meeting Prime Minister Andrew Holness, Barbadian Prime Minister Mia Mottley, who chairs Caricom, and Trinidad's Stuart Young in separate sessions.",
    finds: [
      'meeting held 2025-03-26: Marco Rubio/USA + Andrew Holness/JAM',
      'meeting held 2025-03-26: Marco Rubio/USA + Mia Mottley/BRB',
      'meeting held 2025-03-26: Marco Rubio/USA + Stuart Young/TTO',
    ],
  },
  {
    construction: 'telephoned A, B, who was in Rome, and C',
    published: '2025-03-28',
    text: 'On Tuesday Keir Starmer telephoned Emmanuel Macron, Donald Tusk, who was in Rome, and Friedrich Merz.',
    finds: [
      'call held 2025-03-25: Keir Starmer/GBR + Emmanuel Macron/FRA',
      'call held 2025-03-25: Keir Starmer/GBR + Donald Tusk/POL',
      'call held 2025-03-25: Keir Starmer/GBR + Friedrich Merz/DEU',
    ],
  },
  {
    construction: 'ambassadors sat in: no meeting of their own',
    published: '2025-07-29',
    text: 'Hun Manet and Anwar Ibrahim met in Putrajaya on Monday. The ambassadors of China and Japan sat in.',
    finds: ['meeting held 2025-07-28 @Putrajaya/MYS: Hun Manet/KHM + Anwar Ibrahim/MYS'],
  },
  {
    construction: 'the first visit of a foreign minister of the state since a year: the one told',
    published: '2025-09-24',
    text: 'External Affairs Minister S. Jaishankar held talks with the Foreign Minister of Morocco, Nasser Bourita, in New Delhi today. This is the first visit of a Moroccan Foreign Minister to India since 2019.',
    finds: ['talks held 2025-09-24 @New Delhi/IND: S. Jaishankar/IND + Nasser Bourita/MAR'],
  },
]
