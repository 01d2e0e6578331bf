import type { ContactCase } from '../notation.ts'

/** Plain ways to say that people sat together, in which no verb of meeting stands. */
export const cases: ContactCase[] = [
  {
    construction: 'spent hours across the table from',
    published: '2025-03-13',
    text: 'Omani Foreign Minister Badr Albusaidi spent two hours on Wednesday across the table from Iranian Foreign Minister Abbas Araghchi.',
    finds: ['meeting|talks held 2025-03-12: Badr Albusaidi/OMN + Abbas Araghchi/IRN'],
  },
  {
    construction: 'was across the table from',
    published: '2025-03-13',
    text: 'Russian Foreign Minister Sergey Lavrov was across the table from US Secretary of State Marco Rubio in Riyadh on Wednesday.',
    finds: ['meeting|talks held 2025-03-12 @Riyadh/SAU: Sergey Lavrov/RUS + Marco Rubio/USA'],
  },
  {
    construction: 'sat opposite',
    published: '2025-03-13',
    text: 'On Wednesday Turkish Foreign Minister Hakan Fidan sat opposite his Greek counterpart Giorgos Gerapetritis for three hours in Athens.',
    finds: ['meeting|talks held 2025-03-12 @Athens/GRC: Hakan Fidan/TUR + Giorgos Gerapetritis/GRC'],
  },
  {
    construction: 'spent the morning closeted with',
    published: '2025-03-13',
    text: 'French President Emmanuel Macron spent Wednesday morning closeted with German Chancellor Olaf Scholz in Paris.',
    finds: ['meeting|talks held 2025-03-12 @Paris/FRA: Emmanuel Macron/FRA + Olaf Scholz/DEU'],
  },
  {
    construction: 'had him across the table',
    published: '2025-03-13',
    text: 'Facing US envoy Steve Witkoff across the table in Muscat on Wednesday was Iranian Foreign Minister Abbas Araghchi.',
    finds: ['meeting|talks held 2025-03-12 @Muscat/OMN: Steve Witkoff/USA + Abbas Araghchi/IRN'],
  },
  {
    construction: 'was at the White House with',
    published: '2025-03-13',
    text: 'On Wednesday Irish Prime Minister Micheál Martin was at the White House with President Donald Trump.',
    finds: ['meeting held 2025-03-12 @White House/USA: Micheál Martin/IRL + Donald Trump/USA'],
  },
  {
    construction: 'were in the same room',
    published: '2025-03-13',
    text: 'On Wednesday Moroccan Foreign Minister Nasser Bourita was in a room in Geneva with the UN envoy for Western Sahara, Staffan de Mistura, for an hour.',
    finds: ['meeting held 2025-03-12 @Geneva/CHE: Nasser Bourita/MAR + Staffan de Mistura/XUN'],
  },
  {
    construction: 'with two people, and a possessive title',
    published: '2025-03-13',
    text: "On Wednesday Norwegian Foreign Minister Espen Barth Eide was at the State Department with Secretary Rubio and the President's envoy, Steve Witkoff.",
    finds: ['meeting held 2025-03-12: Espen Barth Eide/NOR + Rubio/USA + Steve Witkoff/USA'],
  },
  {
    construction: 'came to sit down with their hosts',
    published: '2025-03-13',
    text: 'In February Pakistani defence officials came to Ankara to sit down with their Turkish hosts.',
    finds: [
      'meeting held 2025-02 @Ankara/TUR: Pakistani defence officials/PAK/delegation! + [Turkey/TUR/delegation! || Turkish hosts/TUR/office!]',
    ],
  },
  {
    construction: 'went to consult with, infinitive carries the date of the journey',
    published: '2025-03-13',
    text: 'Egyptian Foreign Minister Badr Abdelatty flew to Khartoum on Tuesday to confer with Sudanese leader Abdel Fattah al-Burhan.',
    finds: ['meeting held 2025-03-11 @Khartoum/SDN: Badr Abdelatty/EGY + Abdel Fattah al-Burhan/SDN'],
  },
  {
    construction: 'round with one number on each side',
    published: '2025-03-13',
    text: 'On Wednesday a round of consultations between the Indian and Japanese foreign ministries took place in Tokyo, for which Foreign Secretary Vikram Misri had Vice Minister Takehiro Funakoshi as his opposite number.',
    finds: ['talks|meeting held 2025-03-12 @Tokyo/JPN: Vikram Misri/IND + Takehiro Funakoshi/JPN'],
  },
  {
    construction: 'was at a dinner, without him',
    published: '2025-03-13',
    text: 'Norwegian Foreign Minister Espen Barth Eide was in Geneva on Wednesday with a message of hope. He was in good company with his views.',
    finds: ['~visit held 2025-03-12 @Geneva/CHE: Espen Barth Eide/NOR + Switzerland/CHE/delegation! (host)'],
  },
]
