import type { ContactCase } from '../notation.ts'

/** Words that stand between a subject, its auxiliary and its verb. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a day between auxiliary and verb',
    published: '2025-06-12',
    text: 'Emmanuel Macron will on Friday meet Giorgia Meloni in Nice.',
    finds: ['meeting planned 2025-06-13 @Nice/FRA: Emmanuel Macron/FRA + Giorgia Meloni/ITA'],
  },
  {
    construction: 'a day between had and its participle',
    published: '2025-06-12',
    text: 'Hakan Fidan had on Tuesday spoken by telephone to Abbas Araghchi.',
    finds: ['call held 2025-06-10: Hakan Fidan/TUR + Abbas Araghchi/IRN'],
  },
  {
    construction: 'a month and day between auxiliary and verb',
    published: '2025-06-12',
    text: 'President William Ruto will on 20 June receive President Samia Suluhu Hassan at State House, Nairobi.',
    finds: ['meeting planned 2025-06-20: William Ruto/KEN (host) + Samia Suluhu Hassan/TZA'],
  },
  {
    construction: 'a set phrase between auxiliary and verb',
    published: '2024-08-29',
    text: 'Narendra Modi and Vladimir Putin were on the line on Tuesday. The two leaders will in any case see each other at Kazan in October.',
    finds: [
      'call held 2024-08-27: Narendra Modi/IND + Vladimir Putin/RUS',
      'meeting planned 2024-10 @Kazan/RUS: Narendra Modi/IND + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'a set phrase between has and its participle',
    published: '2025-06-12',
    text: 'Badr Albusaidi has in the meantime met Abbas Araghchi in Muscat.',
    finds: ['meeting held *: Badr Albusaidi/OMN + Abbas Araghchi/IRN'],
  },
  {
    construction: 'a phrase between commas',
    published: '2025-06-12',
    text: 'Penny Wong will, for her part, meet Vivian Balakrishnan in Singapore on Monday.',
    finds: ['meeting planned 2025-06-16 @Singapore/SGP: Penny Wong/AUS + Vivian Balakrishnan/SGP'],
  },
  {
    construction: 'a stretch of time between auxiliary and verb',
    published: '2025-06-12',
    text: 'Marco Rubio will in the coming days call Sergey Lavrov, an aide said.',
    finds: ['call planned *: Marco Rubio/USA + Sergey Lavrov/RUS'],
  },
  {
    construction: 'a day between auxiliary and a verb that meets nobody',
    published: '2025-06-12',
    text: 'Marco Rubio will on Friday address the Senate on his budget.',
    finds: [],
  },
  {
    construction: 'he himself',
    published: '2025-06-12',
    text: 'Marco Rubio himself met Sergey Lavrov in Riyadh on Monday.',
    finds: ['meeting held 2025-06-09 @Riyadh/SAU: Marco Rubio/USA + Sergey Lavrov/RUS'],
  },
  {
    construction: 'the leaders themselves',
    published: '2023-12-15',
    text: 'Irfaan Ali and Nicolás Maduro shook hands on Thursday. The presidents themselves will meet again in Brazil in March.',
    finds: [
      'meeting held 2023-12-14: Irfaan Ali/GUY + Nicolás Maduro/VEN',
      'meeting planned 2024-03 @Brazil/BRA: Irfaan Ali/GUY + Nicolás Maduro/VEN',
    ],
  },
  {
    construction: 'the minister herself, in between',
    published: '2025-06-12',
    text: 'The Indonesian foreign minister, Sugiono, was herself absent, but President Prabowo Subianto himself received Anwar Ibrahim in Jakarta on Tuesday.',
    finds: ['meeting held 2025-06-10 @Jakarta/IDN: Prabowo Subianto/IDN (host) + Anwar Ibrahim/MYS'],
  },
  {
    construction: 'whose minister, named, met',
    published: '2025-06-12',
    text: 'Oman, whose foreign minister, Badr Albusaidi, met Abbas Araghchi in Muscat on Sunday, called for calm.',
    finds: ['meeting held 2025-06-08 @Muscat/OMN: Badr Albusaidi/OMN + Abbas Araghchi/IRN'],
  },
  {
    construction: 'whose head, named, spoke',
    published: '2025-06-12',
    text: 'The United Nations, whose secretary-general, António Guterres, spoke by phone to Irfaan Ali on Monday, urged restraint.',
    finds: ['call held 2025-06-09: António Guterres/XUN + Irfaan Ali/GUY'],
  },
  {
    construction: 'whose minister without commas',
    published: '2025-06-12',
    text: 'Norway, whose Foreign Minister Espen Barth Eide received Elina Valtonen in Oslo on Wednesday, will host the next round.',
    finds: ['meeting held 2025-06-11 @Oslo/NOR: Espen Barth Eide/NOR (host) + Elina Valtonen/FIN'],
  },
]
