import type { ContactCase } from './notation.ts'

/** Who met whom: met, received, called on, sat down with, dined with. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'met',
    published: '2024-03-07',
    text: 'Bolivian Foreign Minister Celinda Sosa met her Brazilian counterpart, Mauro Vieira, in Brasília on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Brasília/BRA: Celinda Sosa/BOL/foreign_minister + Mauro Vieira/BRA/foreign_minister',
    ],
  },
  {
    construction: 'met',
    published: '2018-04-10',
    text: 'Moon Jae-in and Vietnamese President Tran Dai Quang met in Hanoi on Thursday, Yonhap reported.',
    finds: ['meeting held 2018-04-05 @Hanoi/VNM: Moon Jae-in/KOR + Tran Dai Quang/VNM/head_of_state'],
  },
  {
    construction: 'met, invented ministers',
    published: '2025-07-01',
    text: "Bhutan's Foreign Minister, Lyonpo Sonam Wangdi Penjor, met the Maldivian minister for foreign affairs, Aminath Shauna Rasheed, in Thimphu yesterday.",
    finds: [
      'meeting held 2025-06-30 @Thimphu/BTN: Sonam Wangdi Penjor/BTN/foreign_minister + Aminath Shauna Rasheed/MDV/foreign_minister',
    ],
  },
  {
    construction: 'met with',
    published: '2019-09-26',
    text: "President Nana Akufo-Addo met with Togo's Faure Gnassingbé in Lomé on Saturday to look into the border closure.",
    finds: ['meeting held 2019-09-21 @Lomé/TGO: Nana Akufo-Addo/GHA/head_of_state + Faure Gnassingbé/TGO'],
  },
  {
    construction: 'met with, place first',
    published: '2023-05-16',
    text: "In Suva on Monday, Solomon Islands Foreign Minister Jeremiah Manele met with Sitiveni Rabuka, Fiji's prime minister.",
    finds: [
      'meeting held 2023-05-15 @Suva/FJI: Jeremiah Manele/SLB/foreign_minister + Sitiveni Rabuka/FJI/head_of_government',
    ],
  },
  {
    construction: 'met up',
    published: '2022-10-21',
    text: 'The Norwegian and Polish prime ministers, Jonas Gahr Støre and Mateusz Morawiecki, met up in Szczecin on Tuesday.',
    finds: [
      'meeting held 2022-10-18 @Szczecin/POL: Jonas Gahr Støre/NOR/head_of_government + Mateusz Morawiecki/POL/head_of_government',
    ],
  },
  {
    construction: 'sat down',
    published: '2025-02-19',
    text: 'Sergei Lavrov and Marco Rubio sat down at Diriyah Palace in Riyadh on Tuesday for more than four hours.',
    finds: ['meeting|talks held 2025-02-18 @Diriyah Palace Riyadh/SAU: Sergei Lavrov/RUS + Marco Rubio/USA'],
  },
  {
    construction: 'sat down with',
    published: '2016-02-03',
    text: "Cuba's Bruno Rodríguez sat down on Monday in Havana with Federica Mogherini's deputy in the negotiations, Christian Leffler.",
    finds: ['meeting|talks held 2016-02-01 @Havana/CUB: Bruno Rodríguez/CUB + Christian Leffler/XEU'],
  },
  {
    construction: 'saw',
    published: '2013-10-13',
    text: 'In Brussels on Wednesday, the Georgian foreign minister, Maia Panjikidze, saw Catherine Ashton.',
    finds: ['meeting held 2013-10-09 @Brussels/BEL: Maia Panjikidze/GEO/foreign_minister + Catherine Ashton/XEU'],
  },
  {
    construction: 'received',
    published: '2024-11-18',
    text: 'King Mohammed VI received Malian Foreign Minister Abdoulaye Diop at the Royal Palace in Rabat on Friday.',
    finds: [
      'meeting held 2024-11-15 @Royal Palace Rabat/MAR: Mohammed VI/MAR/head_of_state + Abdoulaye Diop/MLI/foreign_minister',
    ],
  },
  {
    construction: 'received',
    published: '2021-06-14',
    text: 'His Highness the Emir received at Bayan Palace this morning the Emirati foreign minister, Sheikh Abdullah bin Zayed Al Nahyan. Sheikh Nawaf al-Ahmad al-Sabah of Kuwait was handed an invitation during the audience.',
    finds: [
      'meeting held 2021-06-14 @Bayan Palace/KWT: [Nawaf al-Ahmad al-Sabah/KWT || Emir/KWT/office!] + Abdullah bin Zayed Al Nahyan/ARE/foreign_minister',
    ],
  },
  {
    construction: 'received in audience',
    published: '2025-05-11',
    text: "Pope Francis's successor lost no time: on Saturday Leo XIV received in audience Timor-Leste's president, José Ramos-Horta.",
    finds: ['meeting held 2025-05-10: Leo XIV/VAT/head_of_state + José Ramos-Horta/TLS/head_of_state'],
  },
  {
    construction: 'hosted a person',
    published: '2017-07-10',
    text: 'Estonian Prime Minister Jüri Ratas hosted European Commission President Jean-Claude Juncker at Stenbock House on Thursday.',
    finds: ['meeting held 2017-07-06 @Stenbock House/EST: Jüri Ratas/EST/head_of_government + Jean-Claude Juncker/XEU'],
  },
  {
    construction: 'hosted a person, possessive',
    published: '2022-10-21',
    text: "Azerbaijan's Jeyhun Bayramov hosted his Moldovan guest, Foreign Minister Nicu Popescu, in Baku on Monday.",
    finds: ['meeting held 2022-10-17 @Baku/AZE: Jeyhun Bayramov/AZE + Nicu Popescu/MDA/foreign_minister'],
  },
  {
    construction: 'welcomed to his office',
    published: '2015-11-20',
    text: "Thailand's Don Pramudwinai welcomed Lao Foreign Minister Thongloun Sisoulith to his office in Bangkok on Tuesday for a working meeting.",
    finds: ['meeting held 2015-11-17 @Bangkok/THA: Don Pramudwinai/THA + Thongloun Sisoulith/LAO/foreign_minister'],
  },
  {
    construction: 'called on',
    published: '2025-09-24',
    text: 'Bangladesh Foreign Adviser Md Touhid Hossain called on Nepali Prime Minister Sushila Karki in Kathmandu on Sunday.',
    finds: ['meeting held 2025-09-21 @Kathmandu/NPL: Touhid Hossain/BGD + Sushila Karki/NPL/head_of_government'],
  },
  {
    construction: 'called on, two hosts',
    published: '2023-11-30',
    text: 'While in Colombo on Tuesday, Indian Foreign Secretary Vinay Kwatra called on President Ranil Wickremesinghe and, later, on Prime Minister Dinesh Gunawardena.',
    finds: [
      'meeting held 2023-11-28 @Colombo/LKA: Vinay Kwatra/IND + Ranil Wickremesinghe/LKA/head_of_state',
      'meeting held 2023-11-28 @Colombo/LKA: Vinay Kwatra/IND + Dinesh Gunawardena/LKA/head_of_government',
    ],
  },
  {
    construction: 'paid a courtesy call on',
    published: '2018-04-10',
    text: "The new ambassador of Eswatini, Thandazile Mamba Nkosi, paid a courtesy call on Mozambique's foreign minister, José Pacheco, in Maputo on Monday.",
    finds: [
      'meeting held 2018-04-09 @Maputo/MOZ: Thandazile Mamba Nkosi/SWZ/ambassador + José Pacheco/MOZ/foreign_minister',
    ],
  },
  {
    construction: 'paid a call on',
    published: '2014-09-06',
    text: "Australia's Julie Bishop paid a call on Peter O'Neill in Port Moresby on Wednesday; the Papua New Guinean leader gave a lunch in her honour.",
    finds: ["meeting held 2014-09-03 @Port Moresby/PNG: Julie Bishop/AUS + Peter O'Neill/PNG/head_of_government"],
  },
  {
    construction: 'dropped in on',
    published: '2026-01-15',
    text: "On the way home from Tokyo, Philippine Foreign Secretary Maria Theresa Lazaro dropped in on Taiwan's unofficial envoy, Kelly Hsieh Wu, on Monday.",
    finds: ['meeting held 2026-01-12: Maria Theresa Lazaro/PHL/foreign_minister + Kelly Hsieh Wu/TWN'],
  },
  {
    construction: 'came face to face',
    published: '2019-09-26',
    text: "Mauritania's president and the leader of the Polisario aside, the meeting that mattered came on Sunday, when Benin's Patrice Talon and Niger's Mahamadou Issoufou came face to face in Malanville.",
    finds: ['meeting held 2019-09-22 @Malanville/BEN: Patrice Talon/BEN + Mahamadou Issoufou/NER'],
  },
  {
    construction: 'sought out',
    published: '2023-05-16',
    text: "At the Arab League gathering in Jeddah on Wednesday, Tunisia's Nabil Ammar sought out Syria's Faisal Mekdad, and the pair spent half an hour in a side room.",
    finds: ['meeting held 2023-05-10 @Jeddah/SAU: Nabil Ammar/TUN + Faisal Mekdad/SYR'],
  },
  {
    construction: 'ran into, chat',
    published: '2024-11-18',
    text: "Kenya's William Ruto and Somalia's Hassan Sheikh Mohamud sat together for forty minutes in Baku on Tuesday on the fringes of the climate conference.",
    finds: ['meeting held 2024-11-12 @Baku/AZE: William Ruto/KEN + Hassan Sheikh Mohamud/SOM'],
  },
  {
    construction: 'huddled',
    published: '2025-06-27',
    text: "European Council President António Costa huddled with Greece's Kyriakos Mitsotakis for half an hour in Brussels on Thursday.",
    finds: ['meeting held 2025-06-26 @Brussels/BEL: António Costa/XEU + Kyriakos Mitsotakis/GRC'],
  },
  {
    construction: 'conferred',
    published: '2016-02-03',
    text: "At UN headquarters in New York, Ban Ki-moon conferred on Friday with Burundi's foreign minister, Alain Aimé Nyamitwe.",
    finds: ['meeting|talks held 2016-01-29: Ban Ki-moon/XUN + Alain Aimé Nyamitwe/BDI/foreign_minister'],
  },
  {
    construction: 'conferred across states',
    published: '2020-08-12',
    text: 'Turkmen President Gurbanguly Berdimuhamedov conferred in Avaza on Friday with Afghan Foreign Minister Mohammad Haneef Atmar.',
    finds: [
      'meeting|talks held 2020-08-07 @Avaza/TKM: Gurbanguly Berdimuhamedov/TKM/head_of_state + Mohammad Haneef Atmar/AFG/foreign_minister',
    ],
  },
  {
    construction: 'consulted in a capital',
    published: '2013-10-13',
    text: 'UN special envoy Lakhdar Brahimi consulted Iraqi Foreign Minister Hoshyar Zebari in Baghdad on Thursday.',
    finds: [
      'meeting|talks held 2013-10-10 @Baghdad/IRQ: Lakhdar Brahimi/XUN/envoy + Hoshyar Zebari/IRQ/foreign_minister',
    ],
  },
  {
    construction: 'dined with',
    published: '2017-07-10',
    text: "Luxembourg's Xavier Bettel dined with Malta's Joseph Muscat in Valletta on Friday night.",
    finds: ['meeting held 2017-07-07 @Valletta/MLT: Xavier Bettel/LUX + Joseph Muscat/MLT'],
  },
  {
    construction: 'had dinner',
    published: '2022-10-21',
    text: "Vietnam's Communist Party chief, Nguyen Phu Trong, had dinner in Hanoi on Thursday with Lao President Thongloun Sisoulith.",
    finds: ['meeting held 2022-10-20 @Hanoi/VNM: Nguyen Phu Trong/VNM + Thongloun Sisoulith/LAO/head_of_state'],
  },
  {
    construction: 'lunched',
    published: '2021-06-14',
    text: 'Boris Johnson and South African President Cyril Ramaphosa lunched together in Carbis Bay on Saturday.',
    finds: ['meeting held 2021-06-12 @Carbis Bay/GBR: Boris Johnson/GBR + Cyril Ramaphosa/ZAF/head_of_state'],
  },
  {
    construction: 'working breakfast',
    published: '2023-11-30',
    text: "Over a working breakfast in Skopje on Wednesday, Bujar Osmani, North Macedonia's foreign minister, and Bulgaria's Mariya Gabriel agreed to reopen the history commission.",
    finds: ['meeting held 2023-11-29 @Skopje/MKD: Bujar Osmani/MKD/foreign_minister + Mariya Gabriel/BGR'],
  },
  {
    construction: 'golf',
    published: '2025-05-11',
    text: "Finland's Alexander Stubb played golf with Donald Trump in Palm Beach on March 29.",
    finds: ['meeting held 2025-03-29 @Palm Beach/USA: Alexander Stubb/FIN + Donald Trump/USA'],
  },
  {
    construction: 'walked with',
    published: '2018-04-10',
    text: 'Kim Jong Un walked with Chinese President Xi Jinping along the beach at Dalian on Saturday, state television showed.',
    finds: ['meeting held 2018-04-07 @Dalian/CHN: Kim Jong Un/PRK + Xi Jinping/CHN/head_of_state'],
  },
  {
    construction: 'tea with',
    published: '2025-09-24',
    text: 'The secretary of state took tea with Sultan Haitham bin Tarik at al-Baraka Palace in Muscat on Thursday. Marco Rubio then flew home.',
    finds: [
      'meeting held 2025-09-18 @al-Baraka Palace Muscat/OMN: Marco Rubio/USA + Haitham bin Tarik/OMN/head_of_state',
    ],
  },
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
