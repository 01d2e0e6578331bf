import type { ContactCase } from './notation.ts'

/** Who is meant: surnames, titles, pronouns, counterparts, metonyms, first persons. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'surname only later',
    published: '2024-03-07',
    text: "Vanuatu's Foreign Minister Loren Tavoa arrived in Wellington on Monday with a team of climate negotiators. On Tuesday Tavoa met New Zealand Foreign Minister Winston Peters. Peters promised more help for cyclone shelters.",
    finds: ['meeting held 2024-03-05: Loren Tavoa/VUT/foreign_minister + Winston Peters/NZL/foreign_minister'],
  },
  {
    construction: 'surname only later, both parties introduced apart',
    published: '2025-11-06',
    text: 'Johann Wadephul, the German foreign minister, has spent the week on the Gulf. Abdullah bin Zayed Al Nahyan, his Emirati colleague, was the first on his list. On Tuesday Wadephul and Sheikh Abdullah talked for two hours in Abu Dhabi.',
    finds: [
      'meeting|talks held 2025-11-04 @Abu Dhabi/ARE: Johann Wadephul/DEU/foreign_minister + Abdullah bin Zayed Al Nahyan/ARE/foreign_minister',
    ],
  },
  {
    construction: 'title alone: the minister',
    published: '2023-11-14',
    text: 'Botho Seretse, who took over as foreign minister of Botswana in September, is touring southern Africa. In Lusaka on Sunday the minister was received by President Hakainde Hichilema of Zambia. She flies home tomorrow.',
    finds: [
      'meeting held 2023-11-12 @Lusaka/ZMB: Botho Seretse/BWA/foreign_minister + Hakainde Hichilema/ZMB/head_of_state',
    ],
  },
  {
    construction: 'title alone: the Turkish president',
    published: '2022-07-20',
    text: 'Recep Tayyip Erdogan landed in Tehran late on Monday. The next day the Turkish president sat down with Ebrahim Raisi, his Iranian counterpart, to discuss trade in local currencies.',
    finds: ['meeting held 2022-07-19: Recep Tayyip Erdogan/TUR/head_of_state + Ebrahim Raisi/IRN/head_of_state'],
  },
  {
    construction: 'title alone: the chancellor',
    published: '2025-07-02',
    text: "Friedrich Merz made his first trip to the Baltic as Germany's leader. In Vilnius on Monday the chancellor met President Gitanas Nauseda. The chancellor will return for a troop review in the autumn.",
    finds: [
      'meeting held 2025-06-30 @Vilnius/LTU: Friedrich Merz/DEU/head_of_government + Gitanas Nauseda/LTU/head_of_state',
    ],
  },
  {
    construction: 'title alone: the top diplomat',
    published: '2025-03-12',
    text: 'Marco Rubio stopped in Jeddah on his way to the G7. The top US diplomat met Saudi Crown Prince Mohammed bin Salman there on Monday evening, the State Department said.',
    finds: ['meeting held 2025-03-10 @Jeddah/SAU: Marco Rubio/USA/foreign_minister + Mohammed bin Salman/SAU'],
  },
  {
    construction: 'title alone: the premier',
    published: '2019-10-21',
    text: 'Viktor Orban of Hungary was in Baku last week for a gathering of Turkic states. On Tuesday the premier had a working lunch with President Ilham Aliyev of Azerbaijan, at which the two talked about gas.',
    finds: ['meeting held 2019-10-15: Viktor Orban/HUN/head_of_government + Ilham Aliyev/AZE/head_of_state'],
  },
  {
    construction: 'title of a different person is not the last named',
    published: '2024-09-26',
    text: 'Armenian Prime Minister Nikol Pashinyan and US President Joe Biden were both at the reception on Wednesday. Earlier that day the prime minister had met UN Secretary-General António Guterres, who praised the peace effort.',
    finds: [
      'meeting held 2024-09-25: Nikol Pashinyan/ARM/head_of_government + António Guterres/XUN/igo_head',
      '~meeting held 2024-09-25: Nikol Pashinyan/ARM + Joe Biden/USA',
    ],
  },
  {
    construction: 'he also',
    published: '2024-04-24',
    text: 'Egyptian Foreign Minister Sameh Shoukry telephoned his Irish counterpart Micheál Martin on Monday. He also telephoned Slovenian Foreign Minister Tanja Fajon to thank her for her position on Palestine.',
    finds: [
      'call held 2024-04-22: Sameh Shoukry/EGY/foreign_minister + Micheál Martin/IRL/foreign_minister',
      'call held 2024-04-22|null: Sameh Shoukry/EGY/foreign_minister + Tanja Fajon/SVN/foreign_minister',
    ],
  },
  {
    construction: 'she also, with further day',
    published: '2023-05-23',
    text: "Catherine Colonna, the French foreign minister, met Algeria's Ahmed Attaf in Paris on Thursday. She also met him briefly on Friday before his departure, her spokeswoman said.",
    finds: [
      'meeting held 2023-05-18 @Paris/FRA: Catherine Colonna/FRA/foreign_minister + Ahmed Attaf/DZA',
      'meeting held 2023-05-19: Catherine Colonna/FRA/foreign_minister + Ahmed Attaf/DZA',
    ],
  },
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
    construction: 'his counterpart, unnamed',
    published: '2025-01-14',
    text: 'Slovak Foreign Minister Juraj Blanár discussed the gas transit dispute with his Moldovan counterpart by telephone on Friday.',
    finds: ['call held 2025-01-10: Juraj Blanár/SVK/foreign_minister + Moldovan counterpart/MDA/office!'],
  },
  {
    construction: 'his counterpart, named in the next sentence',
    published: '2025-01-14',
    text: 'Slovak Foreign Minister Juraj Blanár discussed the gas transit dispute with his Moldovan counterpart by telephone on Friday. "We cannot carry this alone," Mihai Popșoi told him, according to Chisinau.',
    finds: ['call held 2025-01-10: Juraj Blanár/SVK/foreign_minister + Mihai Popșoi/MDA'],
  },
  {
    construction: 'her Omani counterpart',
    published: '2022-03-11',
    text: "Annalena Baerbock rang her Omani counterpart, Badr al-Busaidi, on Wednesday to ask about the tankers. Germany's chief diplomat thanked him for his good offices.",
    finds: ['call held 2022-03-09: Annalena Baerbock/DEU/foreign_minister + Badr al-Busaidi/OMN/foreign_minister'],
  },
  {
    construction: 'his Polish opposite number',
    published: '2024-07-10',
    text: 'Gabrielius Landsbergis, Lithuanian foreign minister, and his Polish opposite number Radoslaw Sikorski met in Suwalki on Saturday to inspect the border works.',
    finds: [
      'meeting held 2024-07-06 @Suwalki/POL: Gabrielius Landsbergis/LTU/foreign_minister + Radoslaw Sikorski/POL/foreign_minister',
    ],
  },
  {
    construction: 'counterpart takes the office of its opposite',
    published: '2017-10-06',
    text: 'Defence Minister Ursula von der Leyen flew to Vilnius on Wednesday. Her Lithuanian counterpart Raimundas Karoblis received her at the airbase for talks on the battlegroup.',
    finds: [
      'meeting|talks held 2017-10-04: Ursula von der Leyen/DEU/defence_minister + Raimundas Karoblis/LTU/defence_minister',
    ],
  },
  {
    construction: 'counterparts, plural, both named elsewhere',
    published: '2019-07-04',
    text: 'Finnish Foreign Minister Pekka Haavisto had dinner in Helsinki on Tuesday with his Swedish and Danish counterparts, Margot Wallström and Jeppe Kofod.',
    finds: [
      'meeting held 2019-07-02 @Helsinki/FIN: Pekka Haavisto/FIN/foreign_minister + Margot Wallström/SWE/foreign_minister + Jeppe Kofod/DNK/foreign_minister',
    ],
  },
  {
    construction: 'his host',
    published: '2023-02-06',
    text: 'Pope Francis arrived in Juba on Friday on his first visit to South Sudan. That afternoon he met his host, President Salva Kiir, at the presidential palace.',
    finds: ['meeting held 2023-02-03: Pope Francis/VAT/head_of_state + Salva Kiir/SSD/head_of_state'],
  },
  {
    construction: 'his guest',
    published: '2014-11-05',
    text: "Tajikistan's President Emomali Rahmon gave a dinner in Dushanbe on Monday. His guest, Turkmen leader Gurbanguly Berdimuhamedov, asked him for a quick decision on the railway.",
    finds: [
      'meeting held 2014-11-03 @Dushanbe/TJK: Emomali Rahmon/TJK/head_of_state + Gurbanguly Berdimuhamedov/TKM/head_of_state',
    ],
  },
  {
    construction: 'the visiting minister',
    published: '2024-08-15',
    text: 'Bhutanese Foreign Minister Dechen Wangmo Tshering is in Dhaka. Foreign Affairs Adviser Touhid Hossain told the visiting minister at a meeting on Tuesday that the power deal stands.',
    finds: ['meeting held 2024-08-13: Dechen Wangmo Tshering/BTN/foreign_minister + Touhid Hossain/BGD'],
  },
  {
    construction: 'who clause holds the contact',
    published: '2021-06-17',
    text: "Israeli Foreign Minister Yair Lapid, who telephoned Bahrain's Abdullatif al-Zayani on Tuesday, says the agreements of last year will be deepened.",
    finds: ['call held 2021-06-15: Yair Lapid/ISR/foreign_minister + Abdullatif al-Zayani/BHR'],
  },
  {
    construction: 'whom clause holds the contact',
    published: '2023-11-14',
    text: 'Moussa Faki Mahamat, the African Union Commission chairperson, whom Malaysian Prime Minister Anwar Ibrahim met in Riyadh on Saturday, called for an immediate end to the fighting.',
    finds: [
      'meeting held 2023-11-11 @Riyadh/SAU: Anwar Ibrahim/MYS/head_of_government + Moussa Faki Mahamat/XAU/igo_head',
    ],
  },
  {
    construction: 'with whom clause',
    published: '2015-04-14',
    text: 'Raúl Castro, with whom Barack Obama sat down in Panama City on Saturday, is the first Cuban leader in half a century to meet a US president in this way.',
    finds: ['meeting held 2015-04-11 @Panama City/PAN: Raúl Castro/CUB + Barack Obama/USA'],
  },
  {
    construction: 'nationality as person: the Frenchman',
    published: '2022-02-09',
    text: "Emmanuel Macron crossed the Kremlin's long table on Monday. Vladimir Putin kept the Frenchman for more than five hours of talks on Ukraine.",
    finds: ['talks|meeting held 2022-02-07|null: Emmanuel Macron/FRA + Vladimir Putin/RUS'],
  },
  {
    construction: 'the Turkish side',
    published: '2020-01-13',
    text: 'Russian generals arrived in Ankara on Saturday. They negotiated with the Turkish side until dawn on Sunday over a truce in Idlib.',
    finds: [
      'talks|meeting held 2020-01-11/2020-01-12|2020-01-11|2020-01-12: Russian generals/RUS/delegation! + Turkish side/TUR/delegation!',
    ],
  },
  {
    construction: 'the Egyptian',
    published: '2024-11-19',
    text: 'Badr Abdelatty and Faisal bin Farhan spoke by phone on Sunday. The Egyptian asked the Saudi to press for a truce in Gaza.',
    finds: ['call held 2024-11-17: Badr Abdelatty/EGY + Faisal bin Farhan/SAU'],
  },
  {
    construction: 'predecessor',
    published: '2021-12-08',
    text: "Britain's Liz Truss saw Australian Foreign Minister Marise Payne in London on Monday. Her predecessor Dominic Raab had met Payne in Cornwall in June.",
    finds: [
      'meeting held 2021-12-06 @London/GBR: Liz Truss/GBR + Marise Payne/AUS/foreign_minister',
      'meeting held 2021-06 @Cornwall/GBR: Dominic Raab/GBR + Marise Payne/AUS',
    ],
  },
  {
    construction: 'successor',
    published: '2024-12-30',
    text: "Ghana's outgoing president, Nana Akufo-Addo, last spoke to Bola Tinubu of Nigeria on 20 December. His elected successor, John Mahama, telephoned the Nigerian leader on Saturday.",
    finds: [
      'call held 2024-12-20: Nana Akufo-Addo/GHA/head_of_state + Bola Tinubu/NGA',
      'call held 2024-12-28: John Mahama/GHA + Bola Tinubu/NGA',
    ],
  },
  {
    construction: 'first person: I spoke, speaker label',
    published: '2023-05-23',
    text: 'Remarks by High Representative Josep Borrell\n\nBrussels, 22 May 2023\n\nJosep Borrell: Good morning. Yesterday I spoke with Ukrainian Foreign Minister Dmytro Kuleba about ammunition. We will keep supporting Ukraine.',
    finds: ['call|meeting held 2023-05-21: Josep Borrell/XEU + Dmytro Kuleba/UKR/foreign_minister'],
  },
  {
    construction: 'first person in a tweet: he wrote',
    published: '2024-05-31',
    text: '"I had a good call with @BrunoRodriguez today," wrote Venezuelan Foreign Minister Yván Gil on X on Thursday, naming his Cuban counterpart Bruno Rodríguez.',
    finds: ['call held 2024-05-30: Yván Gil/VEN/foreign_minister + Bruno Rodríguez/CUB/foreign_minister'],
  },
  {
    construction: 'first person plural: we met',
    published: '2025-02-28',
    text: 'Surinamese President Chan Santokhi said on Thursday: “We met President Irfaan Ali in Georgetown on Tuesday and agreed on the bridge over the Corentyne.”',
    finds: ['meeting held 2025-02-25 @Georgetown/GUY: Chan Santokhi/SUR/head_of_state + Irfaan Ali/GUY/head_of_state'],
  },
  {
    construction: 'first person: my counterpart',
    published: '2022-10-07',
    text: 'In a post on Thursday the Norwegian foreign minister, Anniken Huitfeldt, wrote: "Spoke today with my Finnish colleague Pekka Haavisto on the security of our pipelines."',
    finds: ['call held 2022-10-06: Anniken Huitfeldt/NOR/foreign_minister + Pekka Haavisto/FIN/foreign_minister'],
  },
  {
    construction: 'first person without a subject: "Met with"',
    published: '2025-09-10',
    text: 'Lesotho\'s Foreign Minister Lejone Mpotjoana, on Facebook on Tuesday: "Met with Namibian Minister Selma Ashipala-Musavyi in Windhoek yesterday. A frank exchange on water."',
    finds: [
      'meeting held 2025-09-08 @Windhoek/NAM: Lejone Mpotjoana/LSO/foreign_minister + Selma Ashipala-Musavyi/NAM',
    ],
  },
  {
    construction: 'transcript with speaker label and "you"',
    published: '2024-06-12',
    text: 'PRIME MINISTER DE CROO: Thank you, Justin. When I saw you in Ottawa in April, we agreed to do more for Haiti.\n\nPRIME MINISTER TRUDEAU: It is good to have you here in Brussels.',
    finds: [
      '~meeting held 2024-04 @Ottawa/CAN: De Croo/BEL + Trudeau/CAN',
      '~meeting held *: De Croo/BEL + Trudeau/CAN',
    ],
  },
  {
    construction: 'quotation inside a quotation',
    published: '2019-02-27',
    text: '"I told him on the telephone on Sunday, \'come to Lima\'," Peruvian Foreign Minister Néstor Popolizio said of his Colombian counterpart Carlos Holmes Trujillo.',
    finds: [
      'call held 2019-02-24: Néstor Popolizio/PER/foreign_minister + Carlos Holmes Trujillo/COL/foreign_minister',
    ],
  },
  {
    construction: 'speaker of a quotation is not a party to the quoted contact',
    published: '2024-03-07',
    text: '"Minister Sikorski and Minister Kuleba spoke on Tuesday, and they will speak again," Polish government spokesman Adam Zych told reporters.',
    finds: ['call held 2024-03-05: Sikorski/POL + Kuleba/UKR', '~call planned null: Sikorski/POL + Kuleba/UKR'],
  },
  {
    construction: 'the spokesperson is not the party',
    published: '2023-03-16',
    text: 'Turkish presidential spokesman Ibrahim Kalin said Erdogan had telephoned Bulgarian President Rumen Radev on Wednesday. Kalin gave no details of the conversation.',
    finds: ['call held 2023-03-15: Erdogan/TUR + Rumen Radev/BGR/head_of_state'],
  },
  {
    construction: 'his office said',
    published: '2025-10-13',
    text: "Lebanese President Joseph Aoun received a call from Iraqi Prime Minister Mohammed Shia al-Sudani on Saturday, his office said. Sudani's office confirmed it.",
    finds: ['call held 2025-10-11: Joseph Aoun/LBN/head_of_state + Mohammed Shia al-Sudani/IRQ/head_of_government'],
  },
  {
    construction: "Erdogan's office is not a party",
    published: '2022-01-03',
    text: "Erdogan's office said the Turkish president and Serbian leader Aleksandar Vucic held a phone call on Sunday. Erdogan's office has also published a photograph of the Bosporus.",
    finds: ['call held 2022-01-02: Erdogan/TUR + Aleksandar Vucic/SRB'],
  },
  {
    construction: 'the Kremlin as a party',
    published: '2024-07-10',
    text: 'The Kremlin held talks with the Taliban delegation in Moscow on Tuesday, a source in the Russian foreign ministry told the agency.',
    finds: ['talks|meeting held 2024-07-09 @Moscow/RUS: Kremlin/RUS/delegation! + Taliban delegation/XTB/delegation!'],
  },
  {
    construction: 'persons of the same surname',
    published: '2013-09-26',
    text: 'Congolese President Joseph Kabila and his sister, the lawmaker Jaynet Kabila, were both in New York. On Tuesday President Kabila met UN Secretary-General Ban Ki-moon.',
    finds: ['meeting held 2013-09-24: Joseph Kabila/COD/head_of_state + Ban Ki-moon/XUN/igo_head'],
  },
  {
    construction: 'persons of the same surname in two states',
    published: '2025-04-11',
    text: "Foreign Minister Kim Sang-ho of Nauru (no relation of North Korea's Kim Jong Un) was in Taipei this week. Kim met Taiwanese Foreign Minister Lin Chia-lung on Wednesday.",
    finds: ['meeting held 2025-04-09: Kim Sang-ho/NRU/foreign_minister + Lin Chia-lung/TWN/foreign_minister'],
  },
  {
    construction: 'two brothers told apart by given name',
    published: '2019-10-21',
    text: "Sri Lanka's Gotabaya Rajapaksa and his brother Mahinda Rajapaksa are on the campaign trail. Mahinda met Indian High Commissioner Taranjit Singh Sandhu in Colombo on Thursday.",
    finds: ['meeting held 2019-10-17 @Colombo/LKA: Mahinda Rajapaksa/LKA + Taranjit Singh Sandhu/IND/ambassador'],
  },
  {
    construction: 'person introduced after the contact',
    published: '2024-06-12',
    text: 'She met Hoxhaj in Durrës on Monday and left the same night. Maja Vukelić, foreign minister of Montenegro since March, had asked Ditmir Hoxhaj, the Albanian foreign minister, for the meeting.',
    finds: [
      'meeting held 2024-06-10 @Durrës/ALB: Maja Vukelić/MNE/foreign_minister + Ditmir Hoxhaj/ALB/foreign_minister',
    ],
  },
  {
    construction: 'short name in the headline, full name in the body',
    published: '2025-06-24',
    text: "Araghchi meets Putin\n\nIran's foreign minister was received at the Kremlin on Monday. Abbas Araghchi thanked President Vladimir Putin for condemning the strikes.",
    finds: ['meeting held 2025-06-23: Abbas Araghchi/IRN/foreign_minister + Vladimir Putin/RUS/head_of_state'],
  },
  {
    construction: 'cataphora: before he met X, Y …',
    published: '2022-11-16',
    text: 'Before he met Xi Jinping in Bali on Tuesday, Australian Prime Minister Anthony Albanese telephoned former premier Paul Keating for advice.',
    finds: [
      'meeting held 2022-11-15 @Bali/IDN: Anthony Albanese/AUS/head_of_government + Xi Jinping/CHN',
      '~call held *: Anthony Albanese/AUS + Paul Keating/AUS',
    ],
  },
  {
    construction: 'cataphora: on his arrival',
    published: '2018-01-09',
    text: "In his talks on Monday with King Salman in Riyadh, Djibouti's foreign minister, Mahmoud Ali Youssouf, raised the situation in the Red Sea.",
    finds: [
      'talks|meeting held 2018-01-08 @Riyadh/SAU: Mahmoud Ali Youssouf/DJI/foreign_minister + King Salman/SAU/head_of_state',
    ],
  },
  {
    construction: 'metonyms as parties',
    published: '2020-12-02',
    text: 'Ankara and Athens held talks at NATO headquarters on Tuesday on a way to avoid clashes at sea. NATO declined to comment on the content.',
    finds: ['talks held 2020-12-01: Ankara/TUR/delegation! + Athens/GRC/delegation!'],
  },
  {
    construction: 'metonyms as parties: negotiators of capitals',
    published: '2023-08-18',
    text: "Negotiators from Addis Ababa and Khartoum met Cairo's team in the Egyptian capital on Thursday for a round on the dam.",
    finds: [
      "talks|meeting held 2023-08-17 @Cairo/EGY: Addis Ababa negotiators/ETH/delegation! + Khartoum negotiators/SDN/delegation! + Cairo's team/EGY/delegation!",
    ],
  },
  {
    construction: 'metonym that speaks is no party',
    published: '2025-08-20',
    text: 'Moscow said the two had agreed to meet again. Kyiv said there was nothing to announce. Berlin welcomed the news and Warsaw urged caution.',
    finds: [],
  },
  {
    construction: 'metonym that confirms is no party',
    published: '2021-06-17',
    text: 'Beijing confirmed that Wang Yi and Singaporean Foreign Minister Vivian Balakrishnan talked on the phone on Wednesday, and Washington took note.',
    finds: ['call held 2021-06-16: Wang Yi/CHN + Vivian Balakrishnan/SGP/foreign_minister'],
  },
  {
    construction: 'city as place, not party',
    published: '2026-02-17',
    text: 'Geneva was cold and quiet on Monday when Swiss Foreign Minister Ignazio Cassis and Georgian Foreign Minister Maka Bochorishvili met there.',
    finds: [
      'meeting held 2026-02-16 @Geneva/CHE: Ignazio Cassis/CHE/foreign_minister + Maka Bochorishvili/GEO/foreign_minister',
    ],
  },
  {
    construction: 'Doha-based mediators',
    published: '2024-08-15',
    text: 'The Doha-based mediators on Wednesday met a Hamas team that had come from Istanbul, an official close to the talks said. No Israeli was present.',
    finds: [
      'meeting|talks held 2024-08-14: [Doha-based mediators/QAT/delegation! || Doha-based mediators/-/group! || Doha-based mediators/-/delegation!] + Hamas team/XHM/delegation!',
    ],
  },
  {
    construction: 'based in a city says nothing about the state',
    published: '2019-02-27',
    text: 'Washington-based analyst Carla Mendes met students in Lisbon on Tuesday. She later gave a talk to Berlin-based reporters.',
    finds: [],
  },
  {
    construction: 'title with state stands for a named person far above',
    published: '2024-04-24',
    text: "Ersin Kalyoncu, the new foreign minister of the Republic of Palau, took office on Friday. The islands have 18,000 people. Their economy rests on divers. Their defence is in American hands. On Monday the Palauan foreign minister telephoned Japan's Yoko Kamikawa.",
    finds: ['call held 2024-04-22: Ersin Kalyoncu/PLW/foreign_minister + Yoko Kamikawa/JPN'],
  },
  {
    construction: 'two titles, two unnamed holders',
    published: '2023-12-29',
    text: 'The Mauritanian president telephoned the Senegalese prime minister on Thursday evening, a diplomat in Dakar said.',
    finds: ['call held 2023-12-28: Mauritanian president/MRT/office! + Senegalese prime minister/SEN/office!'],
  },
  {
    construction: 'the minister: two ministers, verb decides',
    published: '2025-05-16',
    text: 'Croatian Foreign Minister Gordan Grlić Radman was in Sarajevo on Wednesday. Bosnian Foreign Minister Elmedin Konaković received the minister for talks on the Pelješac traffic.',
    finds: [
      'meeting|talks held 2025-05-14: Gordan Grlić Radman/HRV/foreign_minister + Elmedin Konaković/BIH/foreign_minister',
    ],
  },
  {
    construction: 'him, object pronoun',
    published: '2022-07-20',
    text: 'Mexican President Andrés Manuel López Obrador was in Washington last week. Joe Biden received him in the Oval Office on Tuesday and Kamala Harris gave him breakfast the same day.',
    finds: [
      'meeting held 2022-07-12: Andrés Manuel López Obrador/MEX/head_of_state + Joe Biden/USA',
      'meeting held 2022-07-12: Andrés Manuel López Obrador/MEX/head_of_state + Kamala Harris/USA',
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
    construction: 'party elided in a second clause',
    published: '2023-09-20',
    text: "Spanish Foreign Minister José Manuel Albares met Mauritania's Mohamed Salem Ould Merzoug in New York on Monday and, on Tuesday, Togo's Robert Dussey.",
    finds: [
      'meeting held 2023-09-18 @New York/USA: José Manuel Albares/ESP/foreign_minister + Mohamed Salem Ould Merzoug/MRT',
      'meeting held 2023-09-19: José Manuel Albares/ESP/foreign_minister + Robert Dussey/TGO',
    ],
  },
  {
    construction: 'the delegation later named by its head',
    published: '2025-02-28',
    text: 'A Syrian delegation was in Riyadh on Wednesday for talks with the Saudi foreign minister, Faisal bin Farhan. It was led by Foreign Minister Asaad al-Shaibani.',
    finds: [
      'talks|meeting held 2025-02-26 @Riyadh/SAU: Asaad al-Shaibani/SYR/foreign_minister + Faisal bin Farhan/SAU/foreign_minister',
    ],
  },
  {
    construction: 'apposition after the name',
    published: '2016-02-12',
    text: "Riad Hijab, coordinator of the Syrian opposition, met Frank-Walter Steinmeier, Germany's foreign minister, in Munich on Thursday.",
    finds: [
      'meeting held 2016-02-11 @Munich/DEU: [Riad Hijab/SYR || Riad Hijab/-] + Frank-Walter Steinmeier/DEU/foreign_minister',
    ],
  },
  {
    construction: 'long honorific string',
    published: '2023-03-16',
    text: 'His Highness Sheikh Meshal Al-Ahmad Al-Jaber Al-Sabah, Crown Prince of Kuwait, received at Bayan Palace on Wednesday His Excellency Dr. Salem Barakat, Foreign Minister of the Union of the Comoros.',
    finds: [
      'meeting held 2023-03-15: Meshal Al-Ahmad Al-Jaber Al-Sabah/KWT/royal + Salem Barakat/COM/foreign_minister',
    ],
  },
  {
    construction: 'name in capitals, Asian order',
    published: '2024-07-10',
    text: 'On July 9, Mr. TSUGE Yoshifumi, State Minister for Foreign Affairs of Japan, paid a courtesy call on H.E. Dr. Xavier Fonoti, Minister for Foreign Affairs of Tuvalu, in Funafuti.',
    finds: ['meeting held 2024-07-09 @Funafuti/TUV: TSUGE Yoshifumi/JPN + Xavier Fonoti/TUV/foreign_minister'],
  },
  {
    construction: 'single-name ministers',
    published: '2025-11-06',
    text: "Indonesian Foreign Minister Sugiono telephoned Timor-Leste's Bendito Freitas on Tuesday. Sugiono, like many Javanese, uses one name.",
    finds: ['call held 2025-11-04: Sugiono/IDN/foreign_minister + Bendito Freitas/TLS'],
  },
  {
    construction: 'ambassador accredited to one state and sent by another',
    published: '2024-02-19',
    text: 'Andorran Foreign Minister Imma Tor received the Japanese ambassador to Andorra, Takahiro Nakamae, in Andorra la Vella on Friday.',
    finds: [
      'meeting held 2024-02-16 @Andorra la Vella/AND: Imma Tor/AND/foreign_minister + Takahiro Nakamae/JPN/ambassador',
    ],
  },
  {
    construction: 'envoy of one state for another',
    published: '2021-03-23',
    text: "The US special envoy for Yemen, Tim Lenderking, met Oman's Foreign Minister Badr al-Busaidi in Muscat on Saturday. The UN envoy for Yemen was absent.",
    finds: ['meeting held 2021-03-20 @Muscat/OMN: Tim Lenderking/USA/envoy + Badr al-Busaidi/OMN/foreign_minister'],
  },
  {
    construction: 'possessive state and name',
    published: '2018-06-13',
    text: "Uruguay's Tabaré Vázquez phoned Paraguay's Horacio Cartes on Tuesday; neither side said what about.",
    finds: ['call held 2018-06-12: Tabaré Vázquez/URY + Horacio Cartes/PRY'],
  },
  {
    construction: 'adjective of a person of another state in the same sentence',
    published: '2023-10-18',
    text: 'British Prime Minister Rishi Sunak called the Egyptian president on Tuesday to discuss British nationals in Gaza. Abdel Fattah al-Sisi promised to help.',
    finds: ['call held 2023-10-17: Rishi Sunak/GBR/head_of_government + Abdel Fattah al-Sisi/EGY/head_of_state'],
  },
  {
    construction: 'union head called by body',
    published: '2026-01-08',
    text: "The EU's Kaja Kallas spoke with Greenland's Vivian Motzfeldt on Monday. The bloc's top diplomat then rang Lars Lokke Rasmussen, the Danish foreign minister.",
    finds: [
      'call held 2026-01-05: Kaja Kallas/XEU + [Vivian Motzfeldt/GRL || Vivian Motzfeldt/DNK]',
      'call held 2026-01-05|null: Kaja Kallas/XEU + Lars Lokke Rasmussen/DNK/foreign_minister',
    ],
  },
  {
    construction: 'UN chief unnamed, then named',
    published: '2022-07-20',
    text: 'The UN chief met President Cyril Ramaphosa of South Africa on Monday by the lake. António Guterres had come straight from a funeral.',
    finds: ['meeting held 2022-07-18: António Guterres/XUN/igo_head + Cyril Ramaphosa/ZAF/head_of_state'],
  },
  {
    construction: 'NATO chief as title alone',
    published: '2024-11-19',
    text: 'Mark Rutte was in Palm Beach on Friday. There the NATO chief met Donald Trump, the US president-elect.',
    finds: ['meeting held 2024-11-15 @Palm Beach/USA: Mark Rutte/XNA/igo_head + Donald Trump/USA'],
  },
  {
    construction: 'the junta leader',
    published: '2023-12-29',
    text: 'General Abdourahamane Tiani seized power in July. On Wednesday the junta leader received Togolese Foreign Minister Robert Dussey in Niamey.',
    finds: ['meeting held 2023-12-27 @Niamey/NER: Abdourahamane Tiani/NER + Robert Dussey/TGO/foreign_minister'],
  },
  {
    construction: 'former holder named by his old title',
    published: '2024-03-07',
    text: 'Former British prime minister Tony Blair met Rwandan President Paul Kagame in Kigali on Monday.',
    finds: ['~meeting held 2024-03-04 @Kigali/RWA: Tony Blair/GBR + Paul Kagame/RWA/head_of_state'],
  },
  {
    construction: 'visitor and host swapped by passive',
    published: '2015-09-30',
    text: 'Tunisian President Beji Caid Essebsi was seen at the Élysée on Monday by François Hollande. The Tunisian had been greeted at Orly by a prefect.',
    finds: ['meeting held 2015-09-28: Beji Caid Essebsi/TUN/head_of_state + François Hollande/FRA'],
  },
  {
    construction: 'the president: a state in the paragraph decides',
    published: '2023-11-14',
    text: 'Paraguayan leader Santiago Peña is courting Gulf investors. In Abu Dhabi on Monday the Paraguayan president met his Emirati counterpart Mohamed bin Zayed; the president also met the crown prince of Abu Dhabi, Khaled bin Mohamed.',
    finds: [
      'meeting held 2023-11-13 @Abu Dhabi/ARE: Santiago Peña/PRY/head_of_state + Mohamed bin Zayed/ARE/head_of_state',
      'meeting held 2023-11-13|null: Santiago Peña/PRY/head_of_state + Khaled bin Mohamed/ARE',
    ],
  },
  {
    construction: 'group then one of its members',
    published: '2025-03-12',
    text: "European leaders gathered at Lancaster House earlier this month. One of them, Norway's Jonas Gahr Støre, telephoned Volodymyr Zelensky on Monday.",
    finds: [
      'call held 2025-03-10: Jonas Gahr Støre/NOR + Volodymyr Zelensky/UKR',
      '~meeting|summit held *: European leaders/-/group! + Jonas Gahr Støre/NOR',
    ],
  },
  {
    construction: 'the two diplomats, told by different names',
    published: '2019-07-04',
    text: "Stephen Biegun, the US envoy for North Korea, flew to Brussels on Tuesday. Lee Do-hoon, Seoul's negotiator, was already there. Both diplomats conferred for an hour on Wednesday.",
    finds: ['meeting held 2019-07-03: Stephen Biegun/USA/envoy + Lee Do-hoon/KOR'],
  },
  {
    construction: 'long text: one actor, many references',
    published: '2024-10-23',
    text: 'Egypt\'s foreign minister was in Beirut and Damascus. Badr Abdelatty landed in the Lebanese capital on Monday morning. There he was received by the speaker of parliament, Nabih Berri. The minister then called on caretaker Prime Minister Najib Mikati. In the afternoon the Egyptian visitor met army commander Joseph Aoun. On Tuesday he travelled on. In Damascus his counterpart Bassam Sabbagh awaited him at the ministry, where the two talked for an hour. "I did not bring a plan," Abdelatty said afterwards. He flies to Amman next.',
    finds: [
      'meeting held 2024-10-21 @Beirut/LBN: Badr Abdelatty/EGY/foreign_minister + Nabih Berri/LBN',
      'meeting held 2024-10-21|null: Badr Abdelatty/EGY/foreign_minister + Najib Mikati/LBN/head_of_government',
      'meeting held 2024-10-21: Badr Abdelatty/EGY/foreign_minister + Joseph Aoun/LBN',
      'meeting|talks held 2024-10-22|null @Damascus/SYR: Badr Abdelatty/EGY/foreign_minister + Bassam Sabbagh/SYR/foreign_minister',
      '~visit planned *: Badr Abdelatty/EGY + Jordan/JOR/delegation! (host)',
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
    construction: 'negative: he met the expectations',
    published: '2024-05-31',
    text: 'Armenian Foreign Minister Ararat Mirzoyan said his Georgian colleague had met every expectation. The minister called the reform a success, and the two capitals are on speaking terms.',
    finds: [],
  },
  {
    construction: 'negative: reporters, students, press',
    published: '2025-09-10',
    text: 'Greek Prime Minister Kyriakos Mitsotakis met reporters in Thessaloniki on Sunday. He spoke with students on Monday and took their questions for an hour.',
    finds: [],
  },
  {
    construction: 'he: the last male subject, not the object’s spokesman',
    published: '2023-08-18',
    text: "Guatemalan President Alejandro Giammattei telephoned Costa Rica's Rodrigo Chaves on Wednesday. Chaves's spokesman Hernán Vega refused to comment. He thanked him for the rescue teams, Giammattei later wrote.",
    finds: ['call held 2023-08-16: Alejandro Giammattei/GTM/head_of_state + Rodrigo Chaves/CRI'],
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
    construction: 'royal with several names',
    published: '2020-01-13',
    text: 'Sheikh Mohamed bin Zayed, the crown prince of Abu Dhabi, received Japanese Prime Minister Shinzo Abe on Monday. The sheikh, often called MBZ, gave him a falcon.',
    finds: ['meeting held 2020-01-13: Mohamed bin Zayed/ARE + Shinzo Abe/JPN/head_of_government'],
  },
  {
    construction: 'title with "of the" and counterpart in one phrase',
    published: '2022-03-11',
    text: 'The Minister of Foreign Affairs of the Republic of Cabo Verde, Rui Alberto Figueiredo, held a video conference on Thursday with the Minister of Foreign Affairs of the Portuguese Republic, Augusto Santos Silva.',
    finds: [
      'video held 2022-03-10: Rui Alberto Figueiredo/CPV/foreign_minister + Augusto Santos Silva/PRT/foreign_minister',
    ],
  },
  {
    construction: 'the head of the foreign policy department',
    published: '2024-06-12',
    text: 'The heads of the foreign policy departments of Belarus and Equatorial Guinea, Sergei Aleinik and Simeón Oyono Esono, met in Malabo on Tuesday. The sides signed nothing.',
    finds: ['meeting held 2024-06-11 @Malabo/GNQ: Sergei Aleinik/BLR + Simeón Oyono Esono/GNQ'],
  },
  {
    construction: 'negative: namesake of a city',
    published: '2025-05-16',
    text: "Paris Hilton met fans in London on Thursday. Sydney Sweeney talked to Milan Kundera's translator about a film.",
    finds: [],
  },
  {
    construction: 'long text: three women, one pronoun',
    published: '2025-04-11',
    text: "Tanja Fajon, Slovenia's foreign minister, was in the Western Balkans this week. She met Kosovo's acting foreign minister, Donika Gërvalla, in Pristina on Monday. Gërvalla showed her the new school. The Slovene then drove to Skopje. There she was received on Tuesday by President Gordana Siljanovska-Davkova of North Macedonia. The president, a professor of law, kept her for two hours. Neither woman spoke to the press. On Wednesday, back in Ljubljana, the minister had a call with the EU's Kaja Kallas. She will brief her again next week, her office said.",
    finds: [
      'meeting held 2025-04-07 @Pristina/XKX: Tanja Fajon/SVN/foreign_minister + Donika Gërvalla/XKX',
      'meeting held 2025-04-08: Tanja Fajon/SVN/foreign_minister + Gordana Siljanovska-Davkova/MKD/head_of_state',
      'call held 2025-04-09: Tanja Fajon/SVN/foreign_minister + Kaja Kallas/XEU',
      '~call|meeting planned 2025-04-14/2025-04-20: Tanja Fajon/SVN + Kaja Kallas/XEU',
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
]
