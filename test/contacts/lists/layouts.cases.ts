import type { ContactCase } from '../notation.ts'

/** Headings, bullets, dashes, tables and headlines, and lists that are no contact. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'day-by-day list with date headings',
    published: '2024-05-31',
    text: "The minister's week\n\nForeign Minister Aurelio Tamborini of San Marino\n\nMonday, 27 May:\nMeeting with the Italian ambassador, Fabrizio Colaceci, in San Marino.\n\nTuesday, 28 May:\nPhone call with Maltese Foreign Minister Ian Borg.\n\nThursday, 30 May:\nMeeting with Holy See Secretary of State Pietro Parolin, Vatican City.",
    finds: [
      'meeting held 2024-05-27 @San Marino/SMR: Aurelio Tamborini/SMR/foreign_minister + Fabrizio Colaceci/ITA/ambassador',
      'call held 2024-05-28: Aurelio Tamborini/SMR/foreign_minister + Ian Borg/MLT/foreign_minister',
      'meeting held 2024-05-30 @Vatican City/VAT: Aurelio Tamborini/SMR/foreign_minister + Pietro Parolin/VAT',
    ],
  },
  {
    construction: 'list of planned days with bullets',
    published: '2025-10-13',
    text: 'Programme of Danish Prime Minister Mette Frederiksen this week:\n\n- Tuesday 14 October: meets Estonian Prime Minister Kristen Michal in Tallinn\n- Wednesday 15 October: meets Latvian Prime Minister Evika Siliņa in Riga\n- Friday 17 October: telephone call with Canadian Prime Minister Mark Carney',
    finds: [
      'meeting planned 2025-10-14 @Tallinn/EST: Mette Frederiksen/DNK/head_of_government + Kristen Michal/EST/head_of_government',
      'meeting planned 2025-10-15 @Riga/LVA: Mette Frederiksen/DNK/head_of_government + Evika Siliņa/LVA/head_of_government',
      'call planned 2025-10-17: Mette Frederiksen/DNK/head_of_government + Mark Carney/CAN/head_of_government',
    ],
  },
  {
    construction: 'bullets without verbs under a lead sentence',
    published: '2022-10-07',
    text: 'In Prague on Thursday, Moldovan President Maia Sandu met:\n• Klaus Iohannis, President of Romania;\n• Mark Rutte, Prime Minister of the Netherlands;\n• Charles Michel, President of the European Council.',
    finds: [
      'meeting held 2022-10-06 @Prague/CZE: Maia Sandu/MDA/head_of_state + Klaus Iohannis/ROU/head_of_state',
      'meeting held 2022-10-06 @Prague/CZE: Maia Sandu/MDA/head_of_state + Mark Rutte/NLD/head_of_government',
      'meeting held 2022-10-06 @Prague/CZE: Maia Sandu/MDA/head_of_state + Charles Michel/XEU',
    ],
  },
  {
    construction: 'semicolons between offices and names',
    published: '2020-06-05',
    text: 'Prime Minister Keith Rowley of Trinidad and Tobago had telephone conversations on Wednesday with the prime minister of Barbados, Mia Mottley; the president of Suriname, Desi Bouterse; and the secretary-general of the United Nations, António Guterres.',
    finds: [
      'call held 2020-06-03: Keith Rowley/TTO/head_of_government + Mia Mottley/BRB/head_of_government',
      'call held 2020-06-03: Keith Rowley/TTO/head_of_government + Desi Bouterse/SUR/head_of_state',
      'call held 2020-06-03: Keith Rowley/TTO/head_of_government + António Guterres/XUN/igo_head',
    ],
  },
  {
    construction: 'a list of persons present is no contact',
    published: '2016-02-12',
    text: 'Among those attending the funeral in Nassau on Thursday were Prime Minister Perry Christie, Haitian envoy Louis Harold Joseph and US chargé Lisa Johnson.',
    finds: [],
  },
  {
    construction: 'list of signatories of a statement is no contact',
    published: '2024-01-02',
    text: 'A statement on the Red Sea was signed by the foreign ministers of Australia, Bahrain, Belgium and Canada, Penny Wong, Abdullatif al-Zayani, Hadja Lahbib and Mélanie Joly.',
    finds: [],
  },
  {
    construction: 'hyphenated leaders: Trump-Xi call',
    published: '2025-11-06',
    text: 'The Trump-Xi meeting in Busan on Thursday of last week has calmed the soybean market.',
    finds: ['meeting held 2025-10-30 @Busan/KOR: Trump/USA + Xi/CHN'],
  },
  {
    construction: 'Trump–Lula phone call with dash',
    published: '2025-10-13',
    text: "Monday's Trump–Lula phone call lasted half an hour, according to the Planalto. It was cordial, aides said.",
    finds: ['call held 2025-10-13: Trump/USA + Lula/BRA'],
  },
  {
    construction: 'slash list in a table of meetings',
    published: '2024-09-26',
    text: 'Bilateral meetings of the President of Finland in New York, 23 September\n\nAlexander Stubb / William Ruto (Kenya)\nAlexander Stubb / Gitanas Nausėda (Lithuania)',
    finds: [
      'meeting held 2024-09-23 @New York/USA: Alexander Stubb/FIN/head_of_state + William Ruto/KEN',
      'meeting held 2024-09-23 @New York/USA: Alexander Stubb/FIN/head_of_state + Gitanas Nausėda/LTU',
    ],
  },
  {
    construction: 'X, Y discuss: headline comma for and',
    published: '2024-04-24',
    text: 'Fidan, Lavrov discuss Syria\n\nTurkish Foreign Minister Hakan Fidan and Russian Foreign Minister Sergei Lavrov spoke on the phone on Tuesday, sources said.',
    finds: ['call held 2024-04-23: Hakan Fidan/TUR/foreign_minister + Sergei Lavrov/RUS/foreign_minister'],
  },
  {
    construction: 'headline with three names and commas',
    published: '2025-01-14',
    text: 'Katz, Austin, Crosetto hold three-way call\n\nThe Israeli, US and Italian defence ministers spoke jointly on Sunday, the ministry in Rome said. Israel Katz, Lloyd Austin and Guido Crosetto talked about UNIFIL.',
    finds: [
      'call held 2025-01-12: Israel Katz/ISR/defence_minister + Lloyd Austin/USA/defence_minister + Guido Crosetto/ITA/defence_minister',
    ],
  },
  {
    construction: 'several leaders, nobody named',
    published: '2022-03-11',
    text: 'Slovak Prime Minister Eduard Heger spoke to a number of European colleagues on Thursday. More than a dozen calls were made, his staff said.',
    finds: ['~call held 2022-03-10: Eduard Heger/SVK/head_of_government + European colleagues/-/group!'],
  },
  {
    construction: 'long list in one paragraph with days',
    published: '2023-09-20',
    text: "Foreign Minister Zambry Abdul Kadir of Malaysia arrived in New York on Saturday. On Sunday he met Brunei's Second Foreign Minister Erywan Yusof and, in the evening, ASEAN Secretary-General Kao Kim Hourn. Monday began with a breakfast with Bosnia's Elmedin Konaković; at noon he saw Nasser Bourita of Morocco. On Tuesday he was received by General Assembly President Dennis Francis. He is due to meet Sweden's Tobias Billström on Thursday. A meeting with the Iranian minister could not be arranged.",
    finds: [
      'meeting held 2023-09-17: Zambry Abdul Kadir/MYS/foreign_minister + Erywan Yusof/BRN',
      'meeting held 2023-09-17: Zambry Abdul Kadir/MYS/foreign_minister + Kao Kim Hourn/XAS',
      'meeting held 2023-09-18: Zambry Abdul Kadir/MYS/foreign_minister + Elmedin Konaković/BIH',
      'meeting held 2023-09-18: Zambry Abdul Kadir/MYS/foreign_minister + Nasser Bourita/MAR',
      'meeting held 2023-09-19: Zambry Abdul Kadir/MYS/foreign_minister + Dennis Francis/XUN',
      'meeting planned 2023-09-21: Zambry Abdul Kadir/MYS/foreign_minister + Tobias Billström/SWE',
      '~meeting cancelled|denied *: Zambry Abdul Kadir/MYS/foreign_minister + Iranian minister/IRN/office!',
    ],
  },
  {
    construction: 'agenda of a presidency with times',
    published: '2024-06-12',
    text: 'AGENDA OF PRESIDENT NATAŠA PIRC MUSAR\n\nThursday, 13 June\n09:00 receives the Ambassador of Egypt, Wael El Shahawi\n11:30 telephone conversation with President Alexander Van der Bellen of Austria\n\nFriday, 14 June\n10:00 meets North Macedonian President Gordana Siljanovska-Davkova, Ljubljana',
    finds: [
      'meeting planned 2024-06-13: NATAŠA PIRC MUSAR/SVN/head_of_state + Wael El Shahawi/EGY/ambassador',
      'call planned 2024-06-13: NATAŠA PIRC MUSAR/SVN/head_of_state + Alexander Van der Bellen/AUT/head_of_state',
      'meeting planned 2024-06-14 @Ljubljana/SVN: NATAŠA PIRC MUSAR/SVN/head_of_state + Gordana Siljanovska-Davkova/MKD/head_of_state',
    ],
  },
  {
    construction: 'numbered list',
    published: '2025-12-18',
    text: 'Calls made by Prime Minister Luís Montenegro of Portugal on 16 December:\n1. Ulisses Correia e Silva, Prime Minister of Cabo Verde\n2. João Lourenço, President of Angola\n3. Daniel Chapo, President of Mozambique',
    finds: [
      'call held 2025-12-16: Luís Montenegro/PRT/head_of_government + Ulisses Correia e Silva/CPV/head_of_government',
      'call held 2025-12-16: Luís Montenegro/PRT/head_of_government + João Lourenço/AGO/head_of_state',
      'call held 2025-12-16: Luís Montenegro/PRT/head_of_government + Daniel Chapo/MOZ/head_of_state',
    ],
  },
  {
    construction: 'list of invitees is no contact, one of them is met',
    published: '2022-07-20',
    text: "Invitations went to Chad, Egypt, Qatar and Tunisia. On Monday Libyan Foreign Minister Najla Mangoush met only Chad's Mahamat Zene Cherif.",
    finds: ['meeting held 2022-07-18: Najla Mangoush/LBY/foreign_minister + Mahamat Zene Cherif/TCD'],
  },
]
