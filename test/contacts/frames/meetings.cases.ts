import type { ContactCase } from '../notation.ts'

/** Meetings by their noun, number, time, parties and status. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'held a meeting',
    published: '2024-03-07',
    text: 'Kyrgyz Foreign Minister Jeenbek Kulubaev held a meeting in Bishkek on Monday with EU Special Representative Terhi Hakala.',
    finds: ['meeting held 2024-03-04 @Bishkek/KGZ: Jeenbek Kulubaev/KGZ/foreign_minister + Terhi Hakala/XEU/envoy'],
  },
  {
    construction: 'had a bilateral',
    published: '2025-02-19',
    text: "On Saturday in Munich, Penny Wong of Australia had a bilateral with India's S. Jaishankar.",
    finds: ['meeting held 2025-02-15 @Munich/DEU: Penny Wong/AUS + S. Jaishankar/IND'],
  },
  {
    construction: 'had an audience',
    published: '2015-11-20',
    text: "Nigerien foreign minister Aïchatou Boulama Kané had an audience with Côte d'Ivoire's Alassane Ouattara in Abidjan on Wednesday.",
    finds: ['meeting held 2015-11-18 @Abidjan/CIV: Aïchatou Boulama Kané/NER/foreign_minister + Alassane Ouattara/CIV'],
  },
  {
    construction: 'separate meetings',
    published: '2023-05-16',
    text: "During his stay in Nairobi, Zambia's President Hakainde Hichilema's envoy, Foreign Minister Stanley Kakubo, held separate meetings on Friday with Uganda's Jeje Odongo and Burundi's Albert Shingiro.",
    finds: [
      'meeting held 2023-05-12 @Nairobi/KEN: Stanley Kakubo/ZMB/foreign_minister + Jeje Odongo/UGA',
      'meeting held 2023-05-12 @Nairobi/KEN: Stanley Kakubo/ZMB/foreign_minister + Albert Shingiro/BDI',
    ],
  },
  {
    construction: 'met a list',
    published: '2019-09-26',
    text: "On Wednesday in New York, Armenian Foreign Minister Zohrab Mnatsakanyan met Colombia's Carlos Holmes Trujillo, Singapore's Vivian Balakrishnan and Lebanon's Gebran Bassil.",
    finds: [
      'meeting held 2019-09-25 @New York/USA: Zohrab Mnatsakanyan/ARM/foreign_minister + Carlos Holmes Trujillo/COL',
      'meeting held 2019-09-25 @New York/USA: Zohrab Mnatsakanyan/ARM/foreign_minister + Vivian Balakrishnan/SGP',
      'meeting held 2019-09-25 @New York/USA: Zohrab Mnatsakanyan/ARM/foreign_minister + Gebran Bassil/LBN',
    ],
  },
  {
    construction: 'met two of one state',
    published: '2025-07-01',
    text: "Liberian President Joseph Boakai met Guinea's Mamadi Doumbouya and his prime minister, Bah Oury, in Conakry on Saturday.",
    finds: [
      'meeting held 2025-06-28 @Conakry/GIN: Joseph Boakai/LBR/head_of_state + Mamadi Doumbouya/GIN + Bah Oury/GIN/head_of_government',
    ],
  },
  {
    construction: 'both of one state received him',
    published: '2018-04-10',
    text: 'In Port Louis on Friday, President Ameenah Gurib-Fakim and Prime Minister Pravind Jugnauth together received the Indian defence minister, Nirmala Sitharaman.',
    finds: [
      'meeting held 2018-04-06 @Port Louis/MUS: Ameenah Gurib-Fakim/MUS/head_of_state + Pravind Jugnauth/MUS/head_of_government + Nirmala Sitharaman/IND/defence_minister',
    ],
  },
  {
    construction: 'trilateral sit-down',
    published: '2022-10-21',
    text: 'The three Benelux premiers, Alexander De Croo, Mark Rutte and Xavier Bettel, gathered at the Senningen castle in Luxembourg on Monday.',
    finds: [
      'meeting|summit held 2022-10-17 @Senningen castle Luxembourg/LUX: Alexander De Croo/BEL + Mark Rutte/NLD + Xavier Bettel/LUX',
    ],
  },
  {
    construction: 'got together',
    published: '2014-09-06',
    text: 'Chadian President Idriss Déby and his Cameroonian colleague Paul Biya got together in Yaoundé on Thursday to compare notes on Boko Haram.',
    finds: ['meeting held 2014-09-04 @Yaoundé/CMR: Idriss Déby/TCD/head_of_state + Paul Biya/CMR/head_of_state'],
  },
  {
    construction: 'came together',
    published: '2021-06-14',
    text: 'Faustin-Archange Touadéra and João Lourenço came together in Luanda on Sunday, for the second time this year.',
    finds: ['meeting held 2021-06-13 @Luanda/AGO: Faustin-Archange Touadéra/CAF + João Lourenço/AGO'],
  },
  {
    construction: 'held closed-door meeting',
    published: '2026-01-15',
    text: 'Behind closed doors, and with not a word to the press afterwards, Serbian President Aleksandar Vučić and Bosnian Serb politician Milorad Dodik met in Belgrade on Wednesday.',
    finds: ['meeting held 2026-01-14 @Belgrade/SRB: Aleksandar Vučić/SRB/head_of_state + Milorad Dodik/BIH'],
  },
  {
    construction: 'met in secret',
    published: '2020-08-12',
    text: "Israeli Prime Minister Benjamin Netanyahu secretly met Sudan's Abdel Fattah al-Burhan in Entebbe on February 3.",
    finds: [
      'meeting held 2020-02-03 @Entebbe/UGA: Benjamin Netanyahu/ISR/head_of_government + Abdel Fattah al-Burhan/SDN',
    ],
  },
  {
    construction: 'met last week',
    published: '2024-11-18',
    text: "Mongolian Foreign Minister Battsetseg Batmunkh met Kazakhstan's Murat Nurtleu in Astana last week.",
    finds: [
      'meeting held 2024-11-11/2024-11-17 @Astana/KAZ: Battsetseg Batmunkh/MNG/foreign_minister + Murat Nurtleu/KAZ',
    ],
  },
  {
    construction: 'met last month',
    published: '2016-02-03',
    text: 'The Palestinian president, Mahmoud Abbas, met Greek Prime Minister Alexis Tsipras in Athens last month.',
    finds: [
      'meeting held 2016-01 @Athens/GRC: Mahmoud Abbas/PSE/head_of_state + Alexis Tsipras/GRC/head_of_government',
    ],
  },
  {
    construction: 'last met in a month',
    published: '2017-07-10',
    text: 'Nursultan Nazarbayev and Shavkat Mirziyoyev last met in Astana in March.',
    finds: ['meeting held 2017-03 @Astana/KAZ: Nursultan Nazarbayev/KAZ + Shavkat Mirziyoyev/UZB'],
  },
  {
    construction: 'met a year ago',
    published: '2023-11-30',
    text: "Luis Abinader of the Dominican Republic has not seen Haiti's Ariel Henry since the two met in Los Angeles in June 2022.",
    finds: ['meeting held 2022-06 @Los Angeles/USA: Luis Abinader/DOM + Ariel Henry/HTI'],
  },
  {
    construction: 'met for the first time',
    published: '2025-02-19',
    text: "Indonesia's new foreign minister, Sugiono, met his Timorese counterpart, Bendito Freitas, for the first time on Friday in Dili.",
    finds: ['meeting held 2025-02-14 @Dili/TLS: Sugiono/IDN/foreign_minister + Bendito Freitas/TLS/foreign_minister'],
  },
  {
    construction: 'met with military chief',
    published: '2023-05-16',
    text: "General Michael Kurilla, head of US Central Command, met Lebanon's army commander, Joseph Aoun, in Yarze on Thursday.",
    finds: ['meeting held 2023-05-11 @Yarze/LBN: Michael Kurilla/USA/military + Joseph Aoun/LBN/military'],
  },
  {
    construction: 'spy chiefs',
    published: '2024-03-07',
    text: "CIA Director William Burns and Egypt's intelligence chief, Abbas Kamel, met in Cairo on Sunday.",
    finds: [
      'meeting held 2024-03-03 @Cairo/EGY: William Burns/USA/intelligence_chief + Abbas Kamel/EGY/intelligence_chief',
    ],
  },
  {
    construction: 'met legislators',
    published: '2022-10-21',
    text: 'The speaker of the Ukrainian parliament, Ruslan Stefanchuk, met his Lithuanian counterpart, Viktorija Čmilytė-Nielsen, in Vilnius on Wednesday.',
    finds: [
      'meeting held 2022-10-19 @Vilnius/LTU: Ruslan Stefanchuk/UKR/legislator + Viktorija Čmilytė-Nielsen/LTU/legislator',
    ],
  },
  {
    construction: "met a body's head",
    published: '2019-09-26',
    text: "Rafael Grossi's predecessor, acting IAEA director general Cornel Feruta, met Ali Akbar Salehi, Iran's atomic energy chief, in Tehran on September 8.",
    finds: ['meeting held 2019-09-08 @Tehran/IRN: Cornel Feruta/XIA + Ali Akbar Salehi/IRN'],
  },
  {
    construction: 'met the Red Cross',
    published: '2023-11-30',
    text: 'ICRC president Mirjana Spoljaric travelled to Gulf states and on Nov. 20 met Hamas leader Ismail Haniyeh in Qatar.',
    finds: ['meeting held 2023-11-20 @Qatar/QAT: Mirjana Spoljaric/XRC + Ismail Haniyeh/XHM'],
  },
  {
    construction: "met an armed group's negotiator",
    published: '2025-09-24',
    text: 'Houthi spokesman Mohammed Abdulsalam met UN envoy Hans Grundberg in Muscat on Monday.',
    finds: ['meeting held 2025-09-22 @Muscat/OMN: Mohammed Abdulsalam/XHU + Hans Grundberg/XUN/envoy'],
  },
  {
    construction: 'met a royal',
    published: '2018-04-10',
    text: 'Saudi Crown Prince Mohammed bin Salman met Spanish Defence Minister María Dolores de Cospedal in Madrid on Monday.',
    finds: [
      'meeting held 2018-04-09 @Madrid/ESP: Mohammed bin Salman/SAU/royal|head_of_government|defence_minister + María Dolores de Cospedal/ESP/defence_minister',
    ],
  },
  {
    construction: 'planned meeting',
    published: '2024-11-18',
    text: "Peru's Dina Boluarte will meet Japan's Shigeru Ishiba in Lima on Wednesday, the palace said.",
    finds: ['meeting planned 2024-11-20 @Lima/PER: Dina Boluarte/PER + Shigeru Ishiba/JPN'],
  },
  {
    construction: 'due to meet',
    published: '2017-07-10',
    text: 'Rex Tillerson is due to meet the Kuwaiti emir, Sheikh Sabah al-Ahmad al-Jaber al-Sabah, in Kuwait City on Tuesday.',
    finds: [
      'meeting planned 2017-07-11 @Kuwait City/KWT: Rex Tillerson/USA + Sabah al-Ahmad al-Jaber al-Sabah/KWT/head_of_state',
    ],
  },
  {
    construction: 'set to sit down',
    published: '2026-01-15',
    text: "Canadian Foreign Minister Anita Anand is set to sit down at one table with Greenland's Vivian Motzfeldt and Denmark's Lars Løkke Rasmussen in Nuuk on Saturday.",
    finds: [
      'meeting planned 2026-01-17 @Nuuk/GRL: Anita Anand/CAN/foreign_minister + Vivian Motzfeldt/GRL|DNK + Lars Løkke Rasmussen/DNK',
    ],
  },
  {
    construction: 'wants to meet',
    published: '2025-05-11',
    text: 'Volodymyr Zelenskyy said on Sunday that he was ready to meet Vladimir Putin in Türkiye in person on Thursday.',
    finds: ['meeting proposed 2025-05-15 @Türkiye/TUR: Volodymyr Zelenskyy/UKR + Vladimir Putin/RUS'],
  },
  {
    construction: 'refused to meet',
    published: '2021-06-14',
    text: "Hungary's Viktor Orbán refused to see the UN human rights chief, Michelle Bachelet, in Budapest on Thursday.",
    finds: ['meeting cancelled 2021-06-10: Viktor Orbán/HUN + Michelle Bachelet/XUN'],
  },
  {
    construction: 'scrapped',
    published: '2014-09-06',
    text: "Latvia scrapped a meeting in Riga between Foreign Minister Edgars Rinkēvičs and Russia's Deputy Foreign Minister Vladimir Titov that had been scheduled for Friday.",
    finds: [
      'meeting cancelled 2014-09-05 @Riga/LVA: Edgars Rinkēvičs/LVA/foreign_minister + Vladimir Titov/RUS/deputy_minister',
    ],
  },
  {
    construction: 'postponed to a new date',
    published: '2015-11-20',
    text: "A meeting between Nepal's foreign minister, Kamal Thapa, and India's Sushma Swaraj in New Delhi on Thursday was put off. It will now take place on Nov. 30.",
    finds: [
      'meeting cancelled 2015-11-19 @New Delhi/IND: Kamal Thapa/NPL/foreign_minister + Sushma Swaraj/IND',
      'meeting planned 2015-11-30: Kamal Thapa/NPL/foreign_minister + Sushma Swaraj/IND',
    ],
  },
  {
    construction: 'denied',
    published: '2023-05-16',
    text: '"I did not meet any Armenian official in Brussels," Azerbaijan\'s Hikmet Hajiyev said, denying a report that he had seen Armen Grigoryan there on Saturday.',
    finds: [
      'meeting denied 2023-05-13 @Brussels/BEL: Hikmet Hajiyev/AZE + [Armen Grigoryan/ARM || Armenian official/ARM/office!]',
    ],
  },
  {
    construction: 'under way',
    published: '2022-10-21',
    text: "Ursula von der Leyen is at this hour meeting Kosovo's prime minister, Albin Kurti, in Pristina, her spokesperson said on Friday.",
    finds: ['meeting ongoing 2022-10-21 @Pristina/XKX: Ursula von der Leyen/XEU + Albin Kurti/XKX/head_of_government'],
  },
]
