import type { ContactCase } from '../notation.ts'

/** Offices and states shared by several persons or told apart among them. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'counterparts from X, name; from Y, name',
    published: '2024-02-19',
    text: 'Portuguese Foreign Minister João Gomes Cravinho telephoned on Friday his counterparts from Spain, José Manuel Albares; from Ireland, Micheál Martin; and from Malta, Ian Borg.',
    finds: [
      'call held 2024-02-16: João Gomes Cravinho/PRT/foreign_minister + José Manuel Albares/ESP/foreign_minister',
      'call held 2024-02-16: João Gomes Cravinho/PRT/foreign_minister + Micheál Martin/IRL/foreign_minister',
      'call held 2024-02-16: João Gomes Cravinho/PRT/foreign_minister + Ian Borg/MLT/foreign_minister',
    ],
  },
  {
    construction: 'counterparts from states, unnamed',
    published: '2021-12-08',
    text: 'South African Foreign Minister Naledi Pandor held separate phone calls on Tuesday with her counterparts from Botswana and Eswatini about the travel bans.',
    finds: [
      'call held 2021-12-07: Naledi Pandor/ZAF/foreign_minister + counterpart from Botswana/BWA/office!',
      'call held 2021-12-07: Naledi Pandor/ZAF/foreign_minister + counterpart from Eswatini/SWZ/office!',
    ],
  },
  {
    construction: 'counterparts with nobody named',
    published: '2021-12-08',
    text: 'South African Foreign Minister Naledi Pandor has been in contact with her counterparts. Regular consultations with partners will go on, her ministry said.',
    finds: [],
  },
  {
    construction: 'the Turkish and Greek foreign ministers, unnamed',
    published: '2021-03-23',
    text: 'The Turkish and Greek foreign ministers met in Athens on Monday for two hours.',
    finds: [
      'meeting held 2021-03-22 @Athens/GRC: Turkish foreign minister/TUR/office! + Greek foreign minister/GRC/office!',
    ],
  },
  {
    construction: 'the X and Y defence ministers, named after',
    published: '2019-02-27',
    text: 'The Serbian and Slovak defence ministers, Aleksandar Vulin and Peter Gajdoš, met in Bratislava on Monday.',
    finds: [
      'meeting held 2019-02-25 @Bratislava/SVK: Aleksandar Vulin/SRB/defence_minister + Peter Gajdoš/SVK/defence_minister',
    ],
  },
  {
    construction: 'foreign ministers of A, B and C, unnamed',
    published: '2022-07-20',
    text: 'The foreign ministers of Uzbekistan, Pakistan and Qatar met in Tashkent on Monday to talk about a railway to the sea.',
    finds: [
      'meeting held 2022-07-18 @Tashkent/UZB: foreign minister of Uzbekistan/UZB/office! + foreign minister of Pakistan/PAK/office! + foreign minister of Qatar/QAT/office!',
    ],
  },
  {
    construction: 'X and his Y counterpart Z',
    published: '2016-08-10',
    text: 'Algerian Prime Minister Abdelmalek Sellal and his Malian counterpart Modibo Keita opened the joint committee in Bamako on Monday and then held talks behind closed doors.',
    finds: [
      'talks|meeting held 2016-08-08 @Bamako/MLI: Abdelmalek Sellal/DZA/head_of_government + Modibo Keita/MLI/head_of_government',
    ],
  },
  {
    construction: 'Presidents A of X and B of Y',
    published: '2019-07-04',
    text: 'Presidents Nana Akufo-Addo of Ghana and Alassane Ouattara of Ivory Coast met in Abidjan on Tuesday to set a floor price for cocoa.',
    finds: [
      'meeting held 2019-07-02 @Abidjan/CIV: Nana Akufo-Addo/GHA/head_of_state + Alassane Ouattara/CIV/head_of_state',
    ],
  },
  {
    construction: 'Presidents A, B and C, states in brackets',
    published: '2024-07-10',
    text: 'Presidents Assimi Goita (Mali), Abdourahamane Tiani (Niger) and Ibrahim Traoré (Burkina Faso) gathered for their first summit in Niamey on Saturday.',
    finds: ['summit held 2024-07-06 @Niamey/NER: Assimi Goita/MLI + Abdourahamane Tiani/NER + Ibrahim Traoré/BFA'],
  },
  {
    construction: 'respectively',
    published: '2023-03-16',
    text: 'Senegalese Foreign Minister Aïssata Tall Sall met the foreign ministers of Japan and South Korea, Yoshimasa Hayashi and Park Jin, on Monday and Tuesday respectively.',
    finds: [
      'meeting held 2023-03-13: Aïssata Tall Sall/SEN/foreign_minister + Yoshimasa Hayashi/JPN/foreign_minister',
      'meeting held 2023-03-14: Aïssata Tall Sall/SEN/foreign_minister + Park Jin/KOR/foreign_minister',
    ],
  },
  {
    construction: 'respectively, places',
    published: '2025-09-10',
    text: "Kyrgyz Foreign Minister Jeenbek Kulubaev held meetings with Hungary's Péter Szijjártó and Slovakia's Juraj Blanár last week, in Budapest and Bratislava respectively.",
    finds: [
      'meeting held 2025-09-01/2025-09-07 @Budapest/HUN: Jeenbek Kulubaev/KGZ/foreign_minister + Péter Szijjártó/HUN',
      'meeting held 2025-09-01/2025-09-07 @Bratislava/SVK: Jeenbek Kulubaev/KGZ/foreign_minister + Juraj Blanár/SVK',
    ],
  },
  {
    construction: 'ministers with states in brackets',
    published: '2017-10-06',
    text: 'Rwandan Foreign Minister Louise Mushikiwabo received Ministers Amina Mohamed (Kenya) and Sam Kutesa (Uganda) together in Kigali on Wednesday for talks on the refugee camps.',
    finds: [
      'talks|meeting held 2017-10-04 @Kigali/RWA: Louise Mushikiwabo/RWA/foreign_minister + Amina Mohamed/KEN + Sam Kutesa/UGA',
    ],
  },
  {
    construction: 'from Jordan: name',
    published: '2026-01-08',
    text: 'The Syrian contact group met in Paris on Tuesday. At the table: from Jordan, Ayman Safadi; from Türkiye, Hakan Fidan; from France, Jean-Noël Barrot; from Syria, Asaad al-Shaibani.',
    finds: [
      'meeting held 2026-01-06 @Paris/FRA: Ayman Safadi/JOR + Hakan Fidan/TUR + Jean-Noël Barrot/FRA + Asaad al-Shaibani/SYR + Syrian contact group/-|SYR/group!?',
    ],
  },
  {
    construction: 'quad meeting of named ministers in list with titles after names',
    published: '2023-05-23',
    text: 'Anthony Albanese, prime minister of Australia; Joe Biden, president of the United States; Fumio Kishida, prime minister of Japan; and Narendra Modi, prime minister of India, sat down in Hiroshima on Saturday for a Quad summit.',
    finds: [
      'summit|meeting held 2023-05-20 @Hiroshima/JPN: Anthony Albanese/AUS/head_of_government + Joe Biden/USA/head_of_state + Fumio Kishida/JPN/head_of_government + Narendra Modi/IND/head_of_government',
    ],
  },
  {
    construction: 'X-Y talks, adjective pair',
    published: '2025-10-13',
    text: 'Afghan-Pakistani talks opened in Doha on Sunday with Qatar and Türkiye mediating. The border crossings stay shut.',
    finds: [
      'talks held|ongoing 2025-10-12 @Doha/QAT: Afghan delegation/AFG/delegation! + Pakistani delegation/PAK/delegation! + Qatar/QAT/delegation! (host)? + Türkiye/TUR/delegation! (mediator)?',
    ],
  },
  {
    construction: 'names split by role descriptions with commas',
    published: '2020-01-13',
    text: 'Iraqi Foreign Minister Mohammed al-Hakim telephoned the high representative of the European Union, Josep Borrell, the secretary-general of the Arab League, Ahmed Aboul Gheit, and the foreign minister of Germany, Heiko Maas, on Saturday.',
    finds: [
      'call held 2020-01-11: Mohammed al-Hakim/IRQ/foreign_minister + Josep Borrell/XEU',
      'call held 2020-01-11: Mohammed al-Hakim/IRQ/foreign_minister + Ahmed Aboul Gheit/XAL/igo_head',
      'call held 2020-01-11: Mohammed al-Hakim/IRQ/foreign_minister + Heiko Maas/DEU/foreign_minister',
    ],
  },
  {
    construction: 'the ambassadors of A, B and C together',
    published: '2016-02-12',
    text: 'The ambassadors of Norway, Canada and Chile were received jointly by Colombian Foreign Minister María Ángela Holguín in Bogotá on Tuesday.',
    finds: [
      'meeting held 2016-02-09 @Bogotá/COL: María Ángela Holguín/COL/foreign_minister + ambassador of Norway/NOR/office! + ambassador of Canada/CAN/office! + ambassador of Chile/CHL/office!',
    ],
  },
  {
    construction: 'prime ministers of the three Baltic states',
    published: '2017-05-22',
    text: 'Boris Johnson met the prime ministers of the three Baltic states in Tallinn on Friday. The Baltic prime ministers asked for jets.',
    finds: [
      'meeting held 2017-05-19 @Tallinn/EST: Boris Johnson/GBR + [prime ministers of the three Baltic states/-/group! || Baltic prime ministers/-/group!]',
    ],
  },
  {
    construction: 'parties on either side of "and" share one title',
    published: '2014-11-05',
    text: 'Foreign Ministers Fumio Kishida and Yun Byung-se are to meet in Beijing on Saturday, Tokyo and Seoul announced.',
    finds: [
      'meeting planned 2014-11-08 @Beijing/CHN: Fumio Kishida/JPN/foreign_minister + Yun Byung-se/KOR/foreign_minister',
    ],
  },
  {
    construction: 'including, after a state list',
    published: '2020-06-05',
    text: "Abiy Ahmed phoned several neighbours on Tuesday, including Djibouti's Ismail Omar Guelleh and Kenya's Uhuru Kenyatta.",
    finds: [
      'call held 2020-06-02: Abiy Ahmed/ETH + Ismail Omar Guelleh/DJI',
      'call held 2020-06-02: Abiy Ahmed/ETH + Uhuru Kenyatta/KEN',
    ],
  },
  {
    construction: 'met with his French, German and British colleagues together',
    published: '2018-06-13',
    text: "Iran's Mohammad Javad Zarif met jointly with his French, German and British colleagues, Jean-Yves Le Drian, Heiko Maas and Boris Johnson, in Brussels on 15 May.",
    finds: [
      'meeting held 2018-05-15 @Brussels/BEL: Mohammad Javad Zarif/IRN + Jean-Yves Le Drian/FRA + Heiko Maas/DEU + Boris Johnson/GBR',
    ],
  },
  {
    construction: 'order of names and states reversed',
    published: '2016-08-10',
    text: "Telephone calls came on Tuesday from Paramaribo (President Bouterse), from Port of Spain (Prime Minister Rowley) and from Castries (Prime Minister Chastanet), said Guyana's President David Granger, who took all three.",
    finds: [
      'call held 2016-08-09: David Granger/GUY/head_of_state + Bouterse/SUR/head_of_state',
      'call held 2016-08-09: David Granger/GUY/head_of_state + Rowley/TTO/head_of_government',
      'call held 2016-08-09: David Granger/GUY/head_of_state + Chastanet/LCA/head_of_government',
    ],
  },
]
