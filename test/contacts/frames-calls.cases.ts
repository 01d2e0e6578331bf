import type { ContactCase } from './notation.ts'

/** Who rang whom: the verbs and nouns of the telephone. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'spoke by phone',
    published: '2024-03-07',
    text: 'Kenyan Foreign Minister Musalia Mudavadi spoke by phone on Tuesday with his Rwandan counterpart, Vincent Biruta, the ministry in Nairobi said.',
    finds: ['call held 2024-03-05: Musalia Mudavadi/KEN/foreign_minister + Vincent Biruta/RWA/foreign_minister'],
  },
  {
    construction: 'spoke by phone',
    published: '2024-03-07',
    text: "On Wednesday, according to a statement from Apia, Prime Minister Fiame Naomi Mata'afa of Samoa and New Zealand's Christopher Luxon spoke over the phone about cyclone relief.",
    finds: [
      "call held 2024-03-06: Fiame Naomi Mata'afa/WSM/head_of_government + Christopher Luxon/NZL/head_of_government",
    ],
  },
  {
    construction: 'spoke by phone, invented minister',
    published: '2023-05-16',
    text: "The foreign minister of São Tomé and Príncipe, Edmilson Trovoada Neves, spoke on the phone on Monday with Gabon's top diplomat, Blaise Ondo Nguema.",
    finds: [
      'call held 2023-05-15: Edmilson Trovoada Neves/STP/foreign_minister + Blaise Ondo Nguema/GAB/foreign_minister',
    ],
  },
  {
    construction: 'talked on the telephone',
    published: '2022-10-21',
    text: "Indonesian President Joko Widodo and Australian Prime Minister Anthony Albanese talked on the telephone on Thursday about the agenda of next month's G20 summit.",
    finds: ['call held 2022-10-20: Joko Widodo/IDN/head_of_state + Anthony Albanese/AUS/head_of_government'],
  },
  {
    construction: 'phoned',
    published: '2021-06-14',
    text: "Finland's foreign minister, Pekka Haavisto, phoned his Belarusian colleague Vladimir Makei on Saturday to raise the case of a detained journalist.",
    finds: ['call held 2021-06-12: Pekka Haavisto/FIN/foreign_minister + Vladimir Makei/BLR/foreign_minister'],
  },
  {
    construction: 'phoned',
    published: '2025-07-01',
    text: 'It was Finnish President Alexander Stubb who phoned Donald Trump on Sunday, an aide in Helsinki said, and not the other way round.',
    finds: ['call held 2025-06-29: Alexander Stubb/FIN/head_of_state + Donald Trump/USA/head_of_state'],
  },
  {
    construction: 'rang',
    published: '2022-10-21',
    text: "Ireland's Taoiseach, Micheál Martin, rang Charles Michel on Wednesday evening ahead of the European Council.",
    finds: ['call held 2022-10-19: Micheál Martin/IRL/head_of_government + Charles Michel/XEU'],
  },
  {
    construction: 'telephoned',
    published: '2018-04-10',
    text: 'French President Emmanuel Macron telephoned Vladimir Putin on Friday. The two leaders went over the situation in Eastern Ghouta.',
    finds: ['call held 2018-04-06: Emmanuel Macron/FRA/head_of_state + Vladimir Putin/RUS/head_of_state'],
  },
  {
    construction: 'telephoned',
    published: '2016-02-03',
    text: "Mr. Simeon Kalo, Vanuatu's minister of foreign affairs, telephoned Fiji's Ratu Inoke Kubuabola on Monday with an appeal for calm.",
    finds: ['call held 2016-02-01: Simeon Kalo/VUT/foreign_minister + Inoke Kubuabola/FJI'],
  },
  {
    construction: 'called a person',
    published: '2025-02-19',
    text: "Israeli Foreign Minister Gideon Sa'ar called his Argentine counterpart, Gerardo Werthein, on Tuesday to thank Buenos Aires for its vote.",
    finds: ["call held 2025-02-18: Gideon Sa'ar/ISR/foreign_minister + Gerardo Werthein/ARG/foreign_minister"],
  },
  {
    construction: 'called a person',
    published: '2020-08-12',
    text: "Rescue crews were still digging when Jordan's King Abdullah II called Lebanese President Michel Aoun on Sunday to offer his condolences for the port explosion.",
    finds: ['call held 2020-08-09: Abdullah II/JOR/head_of_state + Michel Aoun/LBN/head_of_state'],
  },
  {
    construction: 'called to congratulate',
    published: '2024-11-18',
    text: "Shortly after the result was announced on Friday, Senegal's Bassirou Diomaye Faye called the president of neighbouring Gambia, Adama Barrow, to congratulate him on his birthday and to discuss the fishing accord.",
    finds: ['call held 2024-11-15: Bassirou Diomaye Faye/SEN + Adama Barrow/GMB/head_of_state'],
  },
  {
    construction: 'dialled',
    published: '2019-09-26',
    text: 'With the deadline hours away, Boris Johnson dialled Leo Varadkar on Tuesday night, Downing Street said.',
    finds: ['call held 2019-09-24: Boris Johnson/GBR/head_of_government + Leo Varadkar/IRL/head_of_government'],
  },
  {
    construction: 'got on the phone',
    published: '2025-05-11',
    text: 'U.S. Vice President JD Vance got on the phone with Indian Prime Minister Narendra Modi on Friday and urged him to keep a line open to Islamabad.',
    finds: ['call held 2025-05-09: JD Vance/USA/vice_president + Narendra Modi/IND/head_of_government'],
  },
  {
    construction: 'held a call',
    published: '2023-11-30',
    text: "Estonia's Margus Tsahkna and Latvia's Krišjānis Kariņš, the two countries' foreign ministers, held a call on Wednesday on the closing of border crossings.",
    finds: ['call held 2023-11-29: Margus Tsahkna/EST/foreign_minister + Krišjānis Kariņš/LVA/foreign_minister'],
  },
  {
    construction: 'had a call',
    published: '2022-10-21',
    text: "On Tuesday Ukraine's Defence Minister Oleksii Reznikov had a call with Kajsa Ollongren, the Dutch defence minister; air defence was the main subject.",
    finds: ['call held 2022-10-18: Oleksii Reznikov/UKR/defence_minister + Kajsa Ollongren/NLD/defence_minister'],
  },
  {
    construction: 'conducted a telephone conversation',
    published: '2017-07-10',
    text: "Tajikistan's Sirojiddin Aslov conducted a telephone conversation on Sunday with Kazakh Foreign Minister Kairat Abdrakhmanov, the Tajik ministry reported.",
    finds: ['call held 2017-07-09: Sirojiddin Aslov/TJK + Kairat Abdrakhmanov/KAZ/foreign_minister'],
  },
  {
    construction: 'took a call',
    published: '2025-09-24',
    text: "Paraguayan President Santiago Peña took a call on Monday from Taiwan's President Lai Ching-te.",
    finds: ['call held 2025-09-22: Santiago Peña/PRY/head_of_state + Lai Ching-te/TWN/head_of_state'],
  },
  {
    construction: 'took a call',
    published: '2014-09-06',
    text: 'In Canberra, Tony Abbott took a late-night call on Thursday from Malaysian Prime Minister Najib Razak over the recovery of the victims of Flight MH17.',
    finds: ['call held 2014-09-04: Tony Abbott/AUS + Najib Razak/MYS/head_of_government'],
  },
  {
    construction: 'received a call',
    published: '2024-03-07',
    text: "H.E. Badr bin Hamad Albusaidi, Oman's Foreign Minister, received a phone call today from H.E. Espen Barth Eide, Minister of Foreign Affairs of the Kingdom of Norway.",
    finds: [
      'call held 2024-03-07: Badr bin Hamad Albusaidi/OMN/foreign_minister + Espen Barth Eide/NOR/foreign_minister',
    ],
  },
  {
    construction: 'received a call',
    published: '2026-01-15',
    text: "A telephone call was received on Monday evening by Mauritania's minister of foreign affairs, Mohamed Salem Ould Merzoug, from his Cabo Verdean opposite number, Anselmo Tavares Lopes.",
    finds: [
      'call held 2026-01-12: Mohamed Salem Ould Merzoug/MRT/foreign_minister + Anselmo Tavares Lopes/CPV/foreign_minister',
    ],
  },
  {
    construction: 'exchanged phone calls',
    published: '2013-10-13',
    text: "Ban Ki-moon and Lakhdar Brahimi aside, it was John Kerry and Sergei Lavrov who exchanged phone calls on Thursday over the timetable for destroying Syria's chemical weapons.",
    finds: ['call held 2013-10-10: John Kerry/USA + Sergei Lavrov/RUS'],
  },
  {
    construction: 'conversed by telephone',
    published: '2015-11-20',
    text: 'Presidents Horacio Cartes of Paraguay and Tabaré Vázquez of Uruguay conversed by telephone on Tuesday, the palace in Asunción announced.',
    finds: ['call held 2015-11-17: Horacio Cartes/PRY/head_of_state + Tabaré Vázquez/URY/head_of_state'],
  },
  {
    construction: 'spoke with, no mode',
    published: '2025-02-19',
    text: 'Secretary of State Marco Rubio spoke with Panamanian Foreign Minister Javier Martínez-Acha on Monday about the canal, spokesperson Tammy Bruce said.',
    finds: ['call held 2025-02-17: Marco Rubio/USA/foreign_minister + Javier Martínez-Acha/PAN/foreign_minister'],
  },
  {
    construction: 'spoke with, no mode',
    published: '2023-05-16',
    text: "Japan's Yoshimasa Hayashi spoke to Philippine Foreign Secretary Enrique Manalo on Friday; both ministers voiced concern over coast guard incidents.",
    finds: ['call held 2023-05-12: Yoshimasa Hayashi/JPN/foreign_minister + Enrique Manalo/PHL/foreign_minister'],
  },
  {
    construction: 'talked to, no mode',
    published: '2022-10-21',
    text: '"I talked to Prime Minister Petr Fiala on Monday and thanked the Czech people," President Volodymyr Zelenskyy wrote.',
    finds: ['call held 2022-10-17: Petr Fiala/CZE/head_of_government + Volodymyr Zelenskyy/UKR/head_of_state'],
  },
  {
    construction: 'spoke with, but in one place',
    published: '2019-09-26',
    text: "Swiss President Ueli Maurer spoke with Iran's Hassan Rouhani on the margins of the General Assembly in New York on Tuesday.",
    finds: ['meeting held 2019-09-24 @New York/USA: Ueli Maurer/CHE/head_of_state + Hassan Rouhani/IRN/head_of_state'],
  },
  {
    construction: 'reached by phone',
    published: '2016-02-03',
    text: 'After two failed attempts, Staffan de Mistura, the UN envoy, reached the Syrian foreign minister, Walid al-Muallem, by telephone on Sunday.',
    finds: ['call held 2016-01-31: Staffan de Mistura/XUN/envoy + Walid al-Muallem/SYR/foreign_minister'],
  },
  {
    construction: 'picked up the phone',
    published: '2021-06-14',
    text: "Chancellor Angela Merkel picked up the phone on Thursday to tell Croatia's Andrej Plenković that Berlin would back Zagreb's entry into the euro.",
    finds: ['call held 2021-06-10: Angela Merkel/DEU/head_of_government + Andrej Plenković/HRV'],
  },
  {
    construction: 'returned the call',
    published: '2025-07-01',
    text: "Cambodia's Hun Manet tried to reach Laotian Prime Minister Sonexay Siphandone on Friday. Sonexay returned the call on Saturday, and they spoke for a quarter of an hour.",
    finds: ['call held 2025-06-28: Hun Manet/KHM + Sonexay Siphandone/LAO/head_of_government'],
  },
  {
    construction: 'at the request of',
    published: '2024-11-18',
    text: 'At the request of the Hungarian side, Foreign Minister Péter Szijjártó and his Belarusian counterpart Maxim Ryzhenkov held a telephone conversation on Wednesday.',
    finds: ['call held 2024-11-13: Péter Szijjártó/HUN/foreign_minister + Maxim Ryzhenkov/BLR/foreign_minister'],
  },
  {
    construction: 'initiated by',
    published: '2023-11-30',
    text: "Qatar's Prime Minister Mohammed bin Abdulrahman Al Thani and Mossad chief David Barnea spoke on Tuesday. The call was initiated by the Qatari side, a diplomat said.",
    finds: [
      'call held 2023-11-28: Mohammed bin Abdulrahman Al Thani/QAT/head_of_government|foreign_minister + David Barnea/ISR/intelligence_chief',
    ],
  },
  {
    construction: 'on the initiative of',
    published: '2018-04-10',
    text: "On the initiative of Yerevan, Armenia's acting foreign minister, Edward Nalbandian, spoke by telephone with Georgian Foreign Minister Mikheil Janelidze on Saturday.",
    finds: ['call held 2018-04-07: Edward Nalbandian/ARM/foreign_minister + Mikheil Janelidze/GEO/foreign_minister'],
  },
  {
    construction: 'separate calls',
    published: '2024-03-07',
    text: "Jordanian Foreign Minister Ayman Safadi held separate phone calls on Wednesday with Sweden's Tobias Billström, Slovenia's Tanja Fajon and Ireland's Micheál Martin on aid to Gaza.",
    finds: [
      'call held 2024-03-06: Ayman Safadi/JOR/foreign_minister + Tobias Billström/SWE',
      'call held 2024-03-06: Ayman Safadi/JOR/foreign_minister + Tanja Fajon/SVN',
      'call held 2024-03-06: Ayman Safadi/JOR/foreign_minister + Micheál Martin/IRL',
    ],
  },
  {
    construction: 'separate calls, one verb with a list',
    published: '2023-05-16',
    text: "Turkish President Recep Tayyip Erdoğan spoke by phone on Sunday with Azerbaijan's Ilham Aliyev, Libya's Abdul Hamid Dbeibah and Hungary's Viktor Orbán.",
    finds: [
      'call held 2023-05-14: Recep Tayyip Erdoğan/TUR/head_of_state + Ilham Aliyev/AZE',
      'call held 2023-05-14: Recep Tayyip Erdoğan/TUR/head_of_state + Abdul Hamid Dbeibah/LBY',
      'call held 2023-05-14: Recep Tayyip Erdoğan/TUR/head_of_state + Viktor Orbán/HUN',
    ],
  },
  {
    construction: 'separate calls with both',
    published: '2025-07-01',
    text: "Omani Foreign Minister Badr Albusaidi telephoned both Iran's Abbas Araghchi and U.S. envoy Steve Witkoff on Monday.",
    finds: [
      'call held 2025-06-30: Badr Albusaidi/OMN/foreign_minister + Abbas Araghchi/IRN',
      'call held 2025-06-30: Badr Albusaidi/OMN/foreign_minister + Steve Witkoff/USA/envoy',
    ],
  },
  {
    construction: 'call, then a second call',
    published: '2020-08-12',
    text: "U.S. Secretary of State Mike Pompeo called Greek Prime Minister Kyriakos Mitsotakis on Monday and, the next day, Turkey's foreign minister, Mevlüt Çavuşoğlu.",
    finds: [
      'call held 2020-08-10: Mike Pompeo/USA/foreign_minister + Kyriakos Mitsotakis/GRC/head_of_government',
      'call held 2020-08-11: Mike Pompeo/USA/foreign_minister + Mevlüt Çavuşoğlu/TUR/foreign_minister',
    ],
  },
  {
    construction: 'three in turn',
    published: '2022-10-21',
    text: "On Sunday Moldovan Foreign Minister Nicu Popescu was on the phone all day: first came Romania's Bogdan Aurescu, then Poland's Zbigniew Rau, and last Lithuania's Gabrielius Landsbergis.",
    finds: [
      'call held 2022-10-16: Nicu Popescu/MDA/foreign_minister + Bogdan Aurescu/ROU',
      'call held 2022-10-16: Nicu Popescu/MDA/foreign_minister + Zbigniew Rau/POL',
      'call held 2022-10-16: Nicu Popescu/MDA/foreign_minister + Gabrielius Landsbergis/LTU',
    ],
  },
  {
    construction: 'conference call',
    published: '2015-11-20',
    text: 'Angela Merkel, François Hollande, Petro Poroshenko and Vladimir Putin held a conference call on Monday on the withdrawal of weapons in Donbass.',
    finds: [
      'call held 2015-11-16: Angela Merkel/DEU + François Hollande/FRA + Petro Poroshenko/UKR + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'three-way call',
    published: '2026-01-15',
    text: 'In a three-way telephone call on Sunday, Presidents Masoud Pezeshkian of Iran and Ilham Aliyev of Azerbaijan agreed with Armenian Prime Minister Nikol Pashinyan on a new railway timetable.',
    finds: [
      'call held 2026-01-11: Masoud Pezeshkian/IRN/head_of_state + Ilham Aliyev/AZE/head_of_state + Nikol Pashinyan/ARM/head_of_government',
    ],
  },
  {
    construction: 'joint call',
    published: '2025-09-24',
    text: "Kaja Kallas, Jean-Noël Barrot and Johann Wadephul made a joint call on Thursday to Iran's foreign minister, Abbas Araghchi.",
    finds: [
      'call held 2025-09-18: Kaja Kallas/XEU + Jean-Noël Barrot/FRA + Johann Wadephul/DEU + Abbas Araghchi/IRN/foreign_minister',
    ],
  },
  {
    construction: 'on a call with a group',
    published: '2023-11-30',
    text: 'President Maia Sandu joined a call with the Baltic foreign ministers on Tuesday, her office in Chişinău said.',
    finds: ['call held 2023-11-28: Maia Sandu/MDA/head_of_state + Baltic foreign ministers/-/group!'],
  },
  {
    construction: 'passive: was telephoned by',
    published: '2014-09-06',
    text: "Sudan's President Omar al-Bashir was telephoned on Tuesday by Ethiopian Prime Minister Hailemariam Desalegn, who asked him to lean on both camps in Juba.",
    finds: ['call held 2014-09-02: Omar al-Bashir/SDN/head_of_state + Hailemariam Desalegn/ETH/head_of_government'],
  },
  {
    construction: 'was called by',
    published: '2017-07-10',
    text: "Qatari Emir Tamim bin Hamad Al Thani was called on Thursday by Kuwait's ruler, Sabah al-Ahmad al-Jaber al-Sabah, mediator in the dispute with Riyadh.",
    finds: [
      'call held 2017-07-06: Tamim bin Hamad Al Thani/QAT/head_of_state + Sabah al-Ahmad al-Jaber al-Sabah/KWT/head_of_state',
    ],
  },
  {
    construction: 'on the phone for so long',
    published: '2025-02-19',
    text: 'Trump was on the phone with Saudi Crown Prince Mohammed bin Salman for the better part of an hour on Sunday.',
    finds: ['call held 2025-02-16: Trump/USA + Mohammed bin Salman/SAU/royal|head_of_government|defence_minister'],
  },
  {
    construction: 'hotline',
    published: '2024-11-18',
    text: 'The Indian and Pakistani directors general of military operations, Lt Gen Rajiv Ghai and Maj Gen Kashif Abdullah, spoke over the hotline on Tuesday as they do every week.',
    finds: ['call held 2024-11-12: Rajiv Ghai/IND/military + Kashif Abdullah/PAK/military'],
  },
  {
    construction: 'deconfliction line',
    published: '2022-10-21',
    text: 'Via a secure line, General Mark Milley consulted his Israeli counterpart, Aviv Kochavi, on Wednesday, the Joint Staff said.',
    finds: ['call|video held 2022-10-19: Mark Milley/USA/military + Aviv Kochavi/ISR/military'],
  },
  {
    construction: 'discussed by phone',
    published: '2021-06-14',
    text: "The Seychelles' Sylvain Ramkissoon, in charge of foreign affairs, and his Malagasy colleague Patrick Rajaonarison discussed the repatriation of stranded sailors by phone on Sunday.",
    finds: [
      'call held 2021-06-13: Sylvain Ramkissoon/SYC/foreign_minister + Patrick Rajaonarison/MDG/foreign_minister',
    ],
  },
  {
    construction: 'exchanged views over the phone',
    published: '2019-09-26',
    text: "Over the phone on Monday, Egypt's Sameh Shoukry exchanged views with Cyprus's foreign minister, Nikos Christodoulides, on drilling off the island.",
    finds: ['call held 2019-09-23: Sameh Shoukry/EGY + Nikos Christodoulides/CYP/foreign_minister'],
  },
  {
    construction: 'telephone talks',
    published: '2025-07-01',
    text: 'Japanese Foreign Minister IWAYA Takeshi held telephone talks for approximately 25 minutes on June 30 with Mr. CHO Tae-yul, Minister of Foreign Affairs of the Republic of Korea.',
    finds: ['call held 2025-06-30: IWAYA Takeshi/JPN/foreign_minister + CHO Tae-yul/KOR/foreign_minister'],
  },
  {
    construction: 'telephone consultations',
    published: '2013-10-13',
    text: "Telephone consultations were held on Friday between Sergei Ryabkov, Russia's deputy foreign minister, and Wendy Sherman, the U.S. under secretary of state.",
    finds: ['call held 2013-10-11: Sergei Ryabkov/RUS/deputy_minister + Wendy Sherman/USA'],
  },
  {
    construction: 'briefed by phone',
    published: '2018-04-10',
    text: "South Korea's security adviser Chung Eui-yong briefed Shotaro Yachi, his Japanese counterpart, by telephone on Thursday on the preparations for the inter-Korean summit.",
    finds: [
      'call held 2018-04-05: Chung Eui-yong/KOR/national_security_adviser + Shotaro Yachi/JPN/national_security_adviser',
    ],
  },
  {
    construction: 'told in a phone call',
    published: '2024-03-07',
    text: "Guyana's President Irfaan Ali told Luiz Inácio Lula da Silva in a phone call on Monday that Georgetown would stick to the Argyle declaration.",
    finds: ['call held 2024-03-04: Irfaan Ali/GUY/head_of_state + Luiz Inácio Lula da Silva/BRA/head_of_state'],
  },
  {
    construction: 'first conversation since',
    published: '2023-05-16',
    text: "Algeria's Abdelmadjid Tebboune and Emmanuel Macron of France spoke for the first time in two months on Saturday, the Élysée said.",
    finds: ['call held 2023-05-13: Abdelmadjid Tebboune/DZA/head_of_state + Emmanuel Macron/FRA/head_of_state'],
  },
  {
    construction: 'recurrent calls',
    published: '2023-11-30',
    text: 'U.S. President Joe Biden and Qatari Emir Tamim bin Hamad Al Thani have spoken by phone at least four times this month, a White House official said.',
    finds: [
      'call held 2023-11|2023-11-01/2023-11-30: Joe Biden/USA/head_of_state + Tamim bin Hamad Al Thani/QAT/head_of_state',
    ],
  },
  {
    construction: 'second call in days',
    published: '2025-05-11',
    text: "Pakistani Foreign Minister Ishaq Dar spoke by telephone on Thursday with Saudi Arabia's Faisal bin Farhan. They talked again on Saturday.",
    finds: [
      'call held 2025-05-08: Ishaq Dar/PAK/foreign_minister + Faisal bin Farhan/SAU',
      'call held 2025-05-10: Ishaq Dar/PAK/foreign_minister + Faisal bin Farhan/SAU',
    ],
  },
  {
    construction: 'planned call',
    published: '2025-02-19',
    text: 'British Prime Minister Keir Starmer will speak by phone with Volodymyr Zelenskyy on Friday, his spokesman said.',
    finds: ['call planned 2025-02-21: Keir Starmer/GBR/head_of_government + Volodymyr Zelenskyy/UKR'],
  },
  {
    construction: 'planned call, going to',
    published: '2025-05-11',
    text: '"I will be speaking to President Vladimir Putin tomorrow morning," Donald Trump wrote on Sunday.',
    finds: ['call planned 2025-05-12: Vladimir Putin/RUS/head_of_state + Donald Trump/USA'],
  },
  {
    construction: 'proposed call',
    published: '2022-10-21',
    text: 'Olaf Scholz is open to speaking by telephone with Xi Jinping before the trip, a German government spokesman said on Friday.',
    finds: ['call proposed *: Olaf Scholz/DEU/head_of_government + Xi Jinping/CHN/head_of_state'],
  },
  {
    construction: 'call denied',
    published: '2020-08-12',
    text: "There was no telephone call between Foreign Minister Nikos Dendias and Turkey's Mevlüt Çavuşoğlu on Tuesday, Greek diplomats insisted.",
    finds: ['call denied 2020-08-11: Nikos Dendias/GRC/foreign_minister + Mevlüt Çavuşoğlu/TUR'],
  },
  {
    construction: 'call cancelled',
    published: '2017-07-10',
    text: 'A telephone call between Mexican President Enrique Peña Nieto and Donald Trump set for Saturday was called off at the last minute.',
    finds: ['call cancelled 2017-07-08: Enrique Peña Nieto/MEX/head_of_state + Donald Trump/USA/head_of_state'],
  },
  {
    construction: 'call with two people of one side',
    published: '2024-11-18',
    text: "In one call on Sunday, Belgium's Alexander De Croo spoke with Rwandan President Paul Kagame, who had Foreign Minister Olivier Nduhungirehe at his side on the line.",
    finds: [
      'call held 2024-11-17: Alexander De Croo/BEL + Paul Kagame/RWA/head_of_state + Olivier Nduhungirehe/RWA/foreign_minister?',
    ],
  },
  {
    construction: 'call with an unnamed holder',
    published: '2016-02-03',
    text: 'Philip Hammond, the British foreign secretary, spoke by phone with the Kuwaiti foreign minister on Saturday.',
    finds: ['call held 2016-01-30: Philip Hammond/GBR/foreign_minister + Kuwaiti foreign minister/KWT/office!'],
  },
  {
    construction: 'call to a body',
    published: '2019-09-26',
    text: "Djibouti's foreign minister, Abdourahman Guelleh Farah, telephoned the African Union's Moussa Faki Mahamat on Friday to ask for observers.",
    finds: ['call held 2019-09-20: Abdourahman Guelleh Farah/DJI/foreign_minister + Moussa Faki Mahamat/XAU'],
  },
  {
    construction: 'call from the plane',
    published: '2013-10-13',
    text: "From aboard his plane on Tuesday, John Kerry phoned Tunisia's Moncef Marzouki.",
    finds: ['call held 2013-10-08: John Kerry/USA + Moncef Marzouki/TUN'],
  },
  {
    construction: 'nominal call, subject of stretched',
    published: '2026-01-15',
    text: 'A phone call that stretched to ninety minutes on Tuesday brought Mark Carney and Claudia Sheinbaum no closer on tariffs.',
    finds: ['call held 2026-01-13: Mark Carney/CAN + Claudia Sheinbaum/MEX'],
  },
  {
    construction: 'call with date in the past month',
    published: '2024-11-18',
    text: "Honduras's Eduardo Enrique Reina called Caribbean colleagues last month, beginning with Jamaica's Kamina Johnson Smith, whom he telephoned on October 28.",
    finds: [
      'call held 2024-10-28: Eduardo Enrique Reina/HND + Kamina Johnson Smith/JAM',
      '~call held 2024-10: Eduardo Enrique Reina/HND + Caribbean colleagues/-/group!',
    ],
  },
  {
    construction: 'undated text',
    published: null,
    text: "Andorra's minister of foreign affairs, Ferran Casals Riba, spoke by telephone with Liechtenstein's Dominique Frick on 4 May 2023.",
    finds: ['call held 2023-05-04: Ferran Casals Riba/AND/foreign_minister + Dominique Frick/LIE'],
  },
  {
    construction: 'undated text without a date',
    published: null,
    text: 'Foreign Minister Gudrun Sigfusdottir of Iceland phoned her Faroese-born Danish colleague, Poul Mikkelsen, to go over fishing quotas.',
    finds: ['call held null: Gudrun Sigfusdottir/ISL/foreign_minister + Poul Mikkelsen/DNK/foreign_minister'],
  },
  {
    construction: 'sounded out by phone',
    published: '2025-09-24',
    text: "Botswana's Phenyo Butale sounded out Zambian Foreign Minister Mulambo Haimbe by phone on Tuesday over a shared candidate for the SADC post.",
    finds: ['call held 2025-09-23: Phenyo Butale/BWA + Mulambo Haimbe/ZMB/foreign_minister'],
  },
  {
    construction: 'conveyed condolences by phone',
    published: '2023-11-30',
    text: "Sri Lanka's Ali Sabry conveyed his condolences by telephone on Monday to Nepal's foreign minister, Narayan Prakash Saud, after the earthquake.",
    finds: ['call held 2023-11-27: Ali Sabry/LKA + Narayan Prakash Saud/NPL/foreign_minister'],
  },
  {
    construction: 'call back, inverted',
    published: '2021-06-14',
    text: "Among those whom Naftali Bennett telephoned on Monday was Bahrain's crown prince, Salman bin Hamad Al Khalifa.",
    finds: ['call held 2021-06-14: Naftali Bennett/ISR/head_of_government + Salman bin Hamad Al Khalifa/BHR'],
  },
]
