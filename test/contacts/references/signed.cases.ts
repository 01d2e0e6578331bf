import type { ContactCase } from '../notation.ts'

/** Statements in the first person whose speaker a title, a label or a signature names. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'address by the President, signed at the end',
    published: '2024-06-05',
    text: 'PRESIDENCY OF THE REPUBLIC OF MOLDOVA\n\nMoldova moves forward - evening address by the President\n\n5 June 2024\n\nDear citizens!\n\nI had a long conversation with Klaus Iohannis, the President of Romania. We spoke about energy.\n\nThank you all.\n\nMaia Sandu',
    finds: ['call|meeting held 2024-06-05: Maia Sandu/MDA/head_of_state + Klaus Iohannis/ROU/head_of_state'],
  },
  {
    construction: 'statement of an unnamed minister, signed with the office',
    published: '2023-03-15',
    text: 'MINISTRY OF FOREIGN AFFAIRS OF LITHUANIA\n\nStatement by the Minister on the visit to Riga\n\n15 March 2023\n\nYesterday in Riga I met with Latvian Foreign Minister Edgars Rinkevics. Our roads lead the same way.\n\nGabrielius Landsbergis\nMinister of Foreign Affairs',
    finds: [
      'meeting held 2023-03-14 @Riga/LVA: Gabrielius Landsbergis/LTU/foreign_minister + Edgars Rinkevics/LVA/foreign_minister',
    ],
  },
  {
    construction: 'first person without a title, signed at the end',
    published: '2025-02-20',
    text: 'A word on this week\n\nOn Tuesday I telephoned Estonian Prime Minister Kristen Michal. On Wednesday I received Danish Foreign Minister Lars Løkke Rasmussen in Riga.\n\nEvika Siliņa, Prime Minister of Latvia',
    finds: [
      'call held 2025-02-18: Evika Siliņa/LVA/head_of_government + Kristen Michal/EST/head_of_government',
      'meeting held 2025-02-19 @Riga/LVA: Evika Siliņa/LVA/head_of_government (host) + Lars Løkke Rasmussen/DNK/foreign_minister',
    ],
  },
  {
    construction: 'my call with X',
    published: '2025-02-20',
    text: "Statement by Prime Minister Petteri Orpo\n\nMy call with Ulf Kristersson, the Prime Minister of Sweden, on Tuesday was on Gotland's harbours.",
    finds: ['call held 2025-02-18: Petteri Orpo/FIN/head_of_government + Ulf Kristersson/SWE/head_of_government'],
  },
  {
    construction: 'there was a talk with X by telephone',
    published: '2025-02-20',
    text: 'Statement by Prime Minister Petteri Orpo\n\nOn Monday there was a frank conversation with Giorgia Meloni by telephone. There was also a call with Prime Minister Bart De Wever on Tuesday.',
    finds: [
      'call held 2025-02-17: Petteri Orpo/FIN/head_of_government + Giorgia Meloni/ITA',
      'call held 2025-02-18: Petteri Orpo/FIN/head_of_government + Bart De Wever/BEL/head_of_government',
    ],
  },
  {
    construction: 'there were meetings here with X and Y',
    published: '2025-02-20',
    text: 'Statement by Prime Minister Petteri Orpo\n\nThere has been another exchange, on Tuesday, with the Prime Minister of Norway, Jonas Gahr Støre, on the phone.',
    finds: ['call held 2025-02-18: Petteri Orpo/FIN/head_of_government + Jonas Gahr Støre/NOR/head_of_government'],
  },
  {
    construction: 'we agreed to see each other',
    published: '2024-06-05',
    text: 'Address by President Maia Sandu\n\nI telephoned Zoran Milanović, the President of Croatia, today. We agreed to see each other in Dubrovnik in September.',
    finds: [
      'call held 2024-06-05: Maia Sandu/MDA/head_of_state + Zoran Milanović/HRV/head_of_state',
      'meeting planned 2024-09 @Dubrovnik/HRV: Maia Sandu/MDA/head_of_state + Zoran Milanović/HRV/head_of_state',
    ],
  },
  {
    construction: 'we shall see one another, they are to see each other',
    published: '2024-06-05',
    text: 'Presidents Maia Sandu and Zoran Milanović spoke by telephone today. They will see one another again in Zagreb in October.',
    finds: [
      'call held 2024-06-05: Maia Sandu/MDA/head_of_state + Zoran Milanović/HRV/head_of_state',
      'meeting planned 2024-10 @Zagreb/HRV: Maia Sandu/MDA/head_of_state + Zoran Milanović/HRV/head_of_state',
    ],
  },
  {
    construction: 'represented us at the table with X',
    published: '2025-03-12',
    text: 'Address by President Maia Sandu\n\nOn Tuesday, in Vienna, Mihai Popșoi represented us at the table with Austrian Foreign Minister Beate Meinl-Reisinger.',
    finds: ['meeting|talks held 2025-03-11 @Vienna/AUT: Mihai Popșoi/MDA + Beate Meinl-Reisinger/AUT/foreign_minister'],
  },
  {
    construction: 'represented the country at talks with X',
    published: '2025-03-12',
    text: 'Foreign Minister Mihai Popșoi represented Moldova at the talks with Austrian Foreign Minister Beate Meinl-Reisinger in Vienna on Tuesday.',
    finds: [
      'meeting|talks held 2025-03-11 @Vienna/AUT: Mihai Popșoi/MDA/foreign_minister + Beate Meinl-Reisinger/AUT/foreign_minister',
    ],
  },
  {
    construction: 'sat at one table with X',
    published: '2025-03-12',
    text: 'In Doha on Monday, Sudanese minister Ali Youssef sat at the same table as Chadian Foreign Minister Abderaman Koulamallah.',
    finds: ['meeting held 2025-03-10 @Doha/QAT: Ali Youssef/SDN + Abderaman Koulamallah/TCD/foreign_minister'],
  },
  {
    construction: 'was at the table with X',
    published: '2025-03-12',
    text: 'On Monday Foreign Minister Espen Barth Eide was at the table with Ukrainian Foreign Minister Andrii Sybiha in Oslo.',
    finds: [
      'meeting|talks held 2025-03-10 @Oslo/NOR: Espen Barth Eide/NOR/foreign_minister + Andrii Sybiha/UKR/foreign_minister',
    ],
  },
  {
    construction: 'a signature names nobody met',
    published: '2025-03-12',
    text: 'Statement by the Minister\n\nI am grateful to Foreign Minister Radosław Sikorski of Poland for his words. We back the people of Georgia.\n\nMargus Tsahkna\nMinister of Foreign Affairs of Estonia',
    finds: [],
  },
  {
    construction: 'there was a time when, no contact',
    published: '2025-03-12',
    text: 'Statement by Prime Minister Petteri Orpo\n\nThere was a good deal with Giorgia Meloni, the Prime Minister of Italy, on budgets. There is still a dispute with Prime Minister Viktor Orbán.',
    finds: [],
  },
]
