import type { ContactCase } from '../notation.ts'

/** They, the two, both, each other, the trio, the former and the latter. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'they',
    published: '2018-06-13',
    text: 'Ethiopian Prime Minister Abiy Ahmed and Djiboutian President Ismail Omar Guelleh know each other well. They met on Saturday in Djibouti City. The port fees remain unsettled.',
    finds: [
      'meeting held 2018-06-09 @Djibouti City/DJI: Abiy Ahmed/ETH/head_of_government + Ismail Omar Guelleh/DJI/head_of_state',
    ],
  },
  {
    construction: 'the two, from a subject and an object',
    published: '2021-03-23',
    text: "Dominic Raab called Indonesia's Retno Marsudi on Sunday about the coup in Myanmar. The two are to speak again on Friday, the Foreign Office said.",
    finds: [
      'call held 2021-03-21: Dominic Raab/GBR + Retno Marsudi/IDN',
      'call planned 2021-03-26: Dominic Raab/GBR + Retno Marsudi/IDN',
    ],
  },
  {
    construction: 'the pair',
    published: '2016-08-10',
    text: 'Vladimir Putin welcomed Recep Tayyip Erdogan in St Petersburg on Tuesday. The pair had last met in November, at the G20 in Antalya, days before a Russian jet was shot down.',
    finds: [
      'meeting held 2016-08-09 @St Petersburg/RUS: Vladimir Putin/RUS/head_of_state + Recep Tayyip Erdogan/TUR/head_of_state',
      'meeting held 2015-11 @Antalya/TUR: Vladimir Putin/RUS/head_of_state + Recep Tayyip Erdogan/TUR/head_of_state',
    ],
  },
  {
    construction: 'the two leaders, contact noun before its parties are said',
    published: '2025-08-20',
    text: 'A telephone call on Monday between the two leaders lasted an hour. Brazilian President Luiz Inácio Lula da Silva and South African President Cyril Ramaphosa used it to agree a common line on tariffs.',
    finds: ['call held 2025-08-18: Luiz Inácio Lula da Silva/BRA/head_of_state + Cyril Ramaphosa/ZAF/head_of_state'],
  },
  {
    construction: 'both sides',
    published: '2020-12-02',
    text: 'Morocco and Spain hope to mend ties. The delegations of both sides sat down in Rabat on Tuesday for a first round of negotiations on fishing rights. Another round is planned in Madrid in January.',
    finds: [
      'talks held 2020-12-01 @Rabat/MAR: Moroccan delegation/MAR/delegation! + Spanish delegation/ESP/delegation!',
      'talks planned 2021-01 @Madrid/ESP: Morocco/MAR/delegation! + Spain/ESP/delegation!',
    ],
  },
  {
    construction: 'both, after two states',
    published: '2024-02-19',
    text: 'Venezuela and Guyana remain far apart over the Essequibo. Both sent negotiators to Bridgetown on Thursday, where they held talks for five hours with Barbados as host.',
    finds: [
      'talks held 2024-02-15 @Bridgetown/BRB: Venezuelan negotiators/VEN/delegation! + Guyanese negotiators/GUY/delegation! + Barbados/BRB/delegation! (host)?',
    ],
  },
  {
    construction: 'the three',
    published: '2023-09-20',
    text: 'The foreign ministers of Cyprus, Greece and Israel, Constantinos Kombos, George Gerapetritis and Eli Cohen, are old acquaintances by now. The three met in New York on Monday.',
    finds: [
      'meeting held 2023-09-18 @New York/USA: Constantinos Kombos/CYP/foreign_minister + George Gerapetritis/GRC/foreign_minister + Eli Cohen/ISR/foreign_minister',
    ],
  },
  {
    construction: 'the trio',
    published: '2018-11-30',
    text: 'Shinzo Abe, Narendra Modi and Donald Trump were all in Buenos Aires by Thursday night. On Friday the trio held their first three-way meeting and praised a free and open Indo-Pacific.',
    finds: ['meeting|summit held 2018-11-30: Shinzo Abe/JPN + Narendra Modi/IND + Donald Trump/USA'],
  },
  {
    construction: 'the latter',
    published: '2022-11-16',
    text: 'Argentine President Alberto Fernández spoke on Monday with the head of the IMF and with Chinese President Xi Jinping; he met the latter in Bali for twenty minutes.',
    finds: [
      'meeting held 2022-11-14|null @Bali/IDN: Alberto Fernández/ARG/head_of_state + Xi Jinping/CHN/head_of_state',
      '~call|meeting held 2022-11-14: Alberto Fernández/ARG + head of the IMF/-/office!',
    ],
  },
  {
    construction: 'the former',
    published: '2024-10-23',
    text: "Kenyan Prime Cabinet Secretary Musalia Mudavadi met Sudan's Hussein Awad and Chad's Abderaman Koulamallah separately in Nairobi on Monday. With the former he reviewed the aid corridor through Port Sudan.",
    finds: [
      'meeting held 2024-10-21 @Nairobi/KEN: Musalia Mudavadi/KEN + Hussein Awad/SDN',
      'meeting held 2024-10-21 @Nairobi/KEN: Musalia Mudavadi/KEN + Abderaman Koulamallah/TCD',
    ],
  },
  {
    construction: 'them, after a pair',
    published: '2017-05-22',
    text: 'The foreign ministers of Estonia and Latvia, Sven Mikser and Edgars Rinkevics, travelled to Kiev together. Ukrainian President Petro Poroshenko met them on Friday.',
    finds: [
      'meeting held 2017-05-19 @Kiev/UKR: Sven Mikser/EST/foreign_minister + Edgars Rinkevics/LVA/foreign_minister + Petro Poroshenko/UKR/head_of_state',
    ],
  },
  {
    construction: 'each other',
    published: '2024-01-02',
    text: "Presidents Ilham Aliyev of Azerbaijan and Kassym-Jomart Tokayev of Kazakhstan called each other on New Year's Eve to exchange greetings.",
    finds: ['call held 2023-12-31: Ilham Aliyev/AZE/head_of_state + Kassym-Jomart Tokayev/KAZ/head_of_state'],
  },
  {
    construction: 'one another, three persons',
    published: '2024-01-02',
    text: "The premiers of Fiji, Tonga and Samoa wrote to one another in December about the tuna quota. Sitiveni Rabuka of Fiji then met Samoa's Fiame Naomi Mata'afa in Apia on Friday.",
    finds: [
      "meeting held 2023-12-29 @Apia/WSM: Sitiveni Rabuka/FJI + Fiame Naomi Mata'afa/WSM",
      "~message held 2023-12: [Sitiveni Rabuka/FJI || Fijian premier/FJI/office!] + Tongan premier/TON/office!? + [Fiame Naomi Mata'afa/WSM || Samoan premier/WSM/office!]",
    ],
  },
  {
    construction: 'long text: pairs change',
    published: '2021-06-17',
    text: 'Joe Biden and Vladimir Putin met in Geneva on Wednesday, with the Swiss president, Guy Parmelin, opening the door. The two men spent some three hours together. Two days before, the American had met Recep Tayyip Erdogan in Brussels. Those two had not seen each other since Biden took office. The Turkish leader, for his part, had held a meeting with Emmanuel Macron that morning. They had traded insults for months. Parmelin met Biden separately on Tuesday evening.',
    finds: [
      'meeting|summit held 2021-06-16 @Geneva/CHE: Joe Biden/USA + Vladimir Putin/RUS + Guy Parmelin/CHE (host)?',
      'meeting held 2021-06-14 @Brussels/BEL: Joe Biden/USA + Recep Tayyip Erdogan/TUR',
      'meeting held 2021-06-14: Recep Tayyip Erdogan/TUR + Emmanuel Macron/FRA',
      'meeting held 2021-06-15: Guy Parmelin/CHE/head_of_state + Joe Biden/USA',
    ],
  },
  {
    construction: 'both of them, after a contact with a third',
    published: '2025-07-02',
    text: 'UN envoy Hans Grundberg saw Omani Foreign Minister Badr al-Busaidi in Muscat on Sunday and, the same day, Houthi negotiator Mohammed Abdulsalam. He is to see both of them again next week, separately.',
    finds: [
      'meeting held 2025-06-29 @Muscat/OMN: Hans Grundberg/XUN/envoy + Badr al-Busaidi/OMN/foreign_minister',
      'meeting held 2025-06-29: Hans Grundberg/XUN/envoy + Mohammed Abdulsalam/XHU',
      'meeting planned 2025-07-07/2025-07-13: Hans Grundberg/XUN/envoy + Badr al-Busaidi/OMN/foreign_minister',
      'meeting planned 2025-07-07/2025-07-13: Hans Grundberg/XUN/envoy + Mohammed Abdulsalam/XHU',
    ],
  },
  {
    construction: 'long text: envoy, mediator, the two sides',
    published: '2018-11-30',
    text: "Martin Griffiths wants the war in Yemen to stop at the port of Hodeidah. The UN envoy flew to Sanaa last week. He met Houthi leader Abdulmalik al-Houthi there on Thursday, by all accounts for the first time this year. On Monday he was in Riyadh. There the Briton saw Yemeni President Abdrabbuh Mansur Hadi. Both sides told him they would come to Sweden. Stockholm will host them: the government's delegation and that of the Houthis are to begin talks at Rimbo on 6 December. Swedish Foreign Minister Margot Wallström telephoned Griffiths on Wednesday about the rooms.",
    finds: [
      'meeting held 2018-11-22: Martin Griffiths/XUN/envoy + Abdulmalik al-Houthi/XHU',
      'meeting held 2018-11-26|null: Martin Griffiths/XUN/envoy + Abdrabbuh Mansur Hadi/YEM/head_of_state',
      "talks planned 2018-12-06 @Rimbo/SWE: [government's delegation/YEM/delegation! || Yemeni delegation/YEM/delegation!] + Houthi delegation/XHU/delegation! + [Stockholm/SWE/delegation! (host) || Sweden/SWE/delegation! (host)]",
      'call held 2018-11-28: Margot Wallström/SWE/foreign_minister + Martin Griffiths/XUN/envoy',
    ],
  },
  {
    construction: 'the two presidents, after ministers named together',
    published: '2024-05-14',
    text: 'Kenyan President William Ruto and Ugandan President Yoweri Museveni opened a bridge at Busia on Tuesday. Energy ministers Davis Chirchir and Ruth Nankabirwa looked on. Tanzanian Foreign Minister January Makamba telephoned both presidents the same evening.',
    finds: [
      'call held 2024-05-14: January Makamba/TZA/foreign_minister + William Ruto/KEN/head_of_state',
      'call held 2024-05-14: January Makamba/TZA/foreign_minister + Yoweri Museveni/UGA/head_of_state',
    ],
  },
  {
    construction: 'the two ministers received, a third one being present',
    published: '2025-06-28',
    text: 'The foreign ministers of Armenia and Azerbaijan, Ararat Mirzoyan and Jeyhun Bayramov, initialled a treaty on Friday in the presence of US Secretary of State Marco Rubio. Later that day President Donald Trump received the two ministers.',
    finds: [
      'meeting held 2025-06-27: Donald Trump/USA/head_of_state + Ararat Mirzoyan/ARM/foreign_minister + Jeyhun Bayramov/AZE/foreign_minister',
    ],
  },
  {
    construction: 'talks between the two governments, their ministers named before',
    published: '2024-03-20',
    text: 'Colombian Foreign Minister Luis Gilberto Murillo praised his Ecuadorian colleague Gabriela Sommerfeld on Wednesday. The border was reopened after talks between the two governments in Quito on Monday.',
    finds: ['talks held 2024-03-18 @Quito/ECU: Colombia/COL/delegation! + Ecuador/ECU/delegation!'],
  },
  {
    construction: 'an offer to host the two leaders',
    published: '2025-08-12',
    text: 'Cambodian Prime Minister Hun Manet and Thai Prime Minister Phumtham Wechayachai accuse each other of breaking the truce. Malaysian Foreign Minister Mohamad Hasan spoke of them on Tuesday with Chinese Foreign Minister Wang Yi by phone. Malaysia, he said, would gladly host the two leaders in Kuala Lumpur.',
    finds: [
      'call held 2025-08-12: Mohamad Hasan/MYS/foreign_minister + Wang Yi/CHN/foreign_minister',
      'meeting proposed * @Kuala Lumpur/MYS: Hun Manet/KHM/head_of_government + Phumtham Wechayachai/THA/head_of_government + Malaysia/MYS/delegation! (host)',
    ],
  },
  {
    construction: 'the two countries are to talk',
    published: '2023-11-02',
    text: 'Somali President Hassan Sheikh Mohamud and Ethiopian Prime Minister Abiy Ahmed exchanged accusations in the autumn. The two countries will hold talks in Djibouti next week, a diplomat said.',
    finds: ['talks planned 2023-11-06/2023-11-12 @Djibouti/DJI: Somalia/SOM/delegation! + Ethiopia/ETH/delegation!'],
  },
]
