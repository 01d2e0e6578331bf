import type { ContactCase } from '../notation.ts'

/** Meetings among friends before or after the main one, messages handed over, and where one talks. */
export const cases: ContactCase[] = [
  {
    construction: 'went through our lines together beforehand',
    published: '2025-05-09',
    text: 'Statement by Norwegian Foreign Minister Espen Barth Eide\n\nOn Thursday Lars Løkke Rasmussen, Maria Malmer Stenergard and I met the Iranian foreign minister, Abbas Araghchi, in Geneva. We had gone through our notes together beforehand at the Swedish mission.',
    finds: [
      'meeting held 2025-05-08 @Geneva/CHE: Espen Barth Eide/NOR + Lars Løkke Rasmussen/DNK + Maria Malmer Stenergard/SWE + Abbas Araghchi/IRN',
      'meeting held 2025-05-08: Espen Barth Eide/NOR + Lars Løkke Rasmussen/DNK + Maria Malmer Stenergard/SWE',
    ],
  },
  {
    construction: 'the two had gone over the text together before',
    published: '2025-05-09',
    text: 'British Foreign Secretary David Lammy and French Foreign Minister Jean-Noël Barrot went over the draft together in Paris on Thursday.',
    finds: ['meeting held 2025-05-08 @Paris/FRA: David Lammy/GBR + Jean-Noël Barrot/FRA'],
  },
  {
    construction: 'going over something alone',
    published: '2025-05-09',
    text: 'French Foreign Minister Jean-Noël Barrot went over the draft on Thursday and went through it again on Friday.',
    finds: [],
  },
  {
    construction: 'received by, and handed to her a message from',
    published: '2025-05-09',
    text: 'Cuban Deputy Minister Elio Rodríguez Perdomo was received on Thursday by the Foreign Minister of Namibia, Selma Ashipala-Musavyi, and handed to her a message of greeting from Bruno Rodríguez, the Foreign Minister of Cuba.',
    finds: [
      'meeting held 2025-05-08: Elio Rodríguez Perdomo/CUB + Selma Ashipala-Musavyi/NAM (host)',
      'message held 2025-05-08: Bruno Rodríguez/CUB + Selma Ashipala-Musavyi/NAM + Elio Rodríguez Perdomo/CUB (mediator)?',
    ],
  },
  {
    construction: 'conveyed to him a letter of',
    published: '2025-05-09',
    text: 'In Algiers on Thursday Serbian Foreign Minister Marko Djuric met President Abdelmadjid Tebboune and conveyed to him a letter from Serbian President Aleksandar Vucic.',
    finds: [
      'meeting held 2025-05-08 @Algiers/DZA: Marko Djuric/SRB + Abdelmadjid Tebboune/DZA',
      'message held 2025-05-08: Aleksandar Vucic/SRB + Abdelmadjid Tebboune/DZA + Marko Djuric/SRB (mediator)?',
    ],
  },
  {
    construction: 'we will be talking there to',
    published: '2025-05-09',
    text: 'Austrian Foreign Minister Beate Meinl-Reisinger is travelling to Chisinau on Friday. She will be talking there to Moldovan President Maia Sandu.',
    finds: [
      'meeting|talks planned 2025-05-09 @Chisinau/MDA: Beate Meinl-Reisinger/AUT + Maia Sandu/MDA',
      '~visit planned|ongoing 2025-05-09 @Chisinau/MDA: Beate Meinl-Reisinger/AUT + Moldova/MDA/delegation! (host)',
    ],
  },
  {
    construction: 'spoke there with',
    published: '2025-05-09',
    text: 'Kenyan Foreign Minister Musalia Mudavadi flew to Juba on Thursday. There he spoke with South Sudanese President Salva Kiir.',
    finds: [
      'meeting held 2025-05-08 @Juba/SSD: Musalia Mudavadi/KEN + Salva Kiir/SSD',
      '~visit held 2025-05-08 @Juba/SSD: Musalia Mudavadi/KEN + South Sudan/SSD/delegation! (host)',
    ],
  },
  {
    construction: 'in the afternoon he will see',
    published: '2025-05-09',
    text: 'Statement by Irish Foreign Minister Simon Harris before his departure for Amman\n\nI am leaving for Amman today. In the afternoon I will be talking there to King Abdullah II of Jordan.',
    finds: [
      'meeting|talks planned 2025-05-09 @Amman/JOR: Simon Harris/IRL + King Abdullah II/JOR',
      '~visit planned|ongoing 2025-05-09 @Amman/JOR: Simon Harris/IRL + Jordan/JOR/delegation! (host)',
    ],
  },
  {
    construction: 'letters of credence presented by, among others',
    published: '2025-05-09',
    text: 'On Thursday letters of credence were presented to Prince Albert II of Monaco by, among others, Anna Kolm (Republic of Austria), Luis Mora (Kingdom of Spain) and Ines Prado (Portuguese Republic).',
    finds: ['meeting held 2025-05-08: Albert II/MCO + Anna Kolm/AUT + Luis Mora/ESP + Ines Prado/PRT'],
  },
  {
    construction: 'credentials presented in the passive, one',
    published: '2025-05-09',
    text: "Credentials were presented to Latvian President Edgars Rinkevics on Thursday by the new ambassador of Ireland, Nuala O'Brien.",
    finds: ["meeting held 2025-05-08: Edgars Rinkevics/LVA + Nuala O'Brien/IRL/ambassador"],
  },
  {
    construction: 'accepted letters of credence from',
    published: '2025-05-09',
    text: 'Kazakh President Kassym-Jomart Tokayev accepted letters of credence from the ambassadors of Italy, Marco Alberti, and Japan, Jun Yamada, in Astana on Thursday.',
    finds: ['meeting held 2025-05-08 @Astana/KAZ: Kassym-Jomart Tokayev/KAZ + Marco Alberti/ITA + Jun Yamada/JPN'],
  },
  {
    construction: 'received credentials from',
    published: '2025-05-09',
    text: 'Georgian President Mikheil Kavelashvili received the credentials of Azerbaijani ambassador Faig Guliyev in Tbilisi on Thursday.',
    finds: ['meeting held 2025-05-08 @Tbilisi/GEO: Mikheil Kavelashvili/GEO (host) + Faig Guliyev/AZE/ambassador'],
  },
]
