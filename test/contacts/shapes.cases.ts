import type { ContactCase } from './notation.ts'

/** Names and titles: orders, particles, honorifics, appositions, bodies, offices that are easily mistaken. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'title and name, both sides',
    published: '2024-03-07',
    text: 'Norwegian Foreign Minister Espen Barth Eide met Moroccan Foreign Minister Nasser Bourita in Rabat on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Rabat/MAR: Espen Barth Eide/NOR/foreign_minister + Nasser Bourita/MAR/foreign_minister',
    ],
  },
  {
    construction: 'name and apposition',
    published: '2024-03-07',
    text: 'Xavier Bettel, the Luxembourg foreign minister, spoke by phone on Monday with Maka Botchorishvili, foreign minister of Georgia.',
    finds: ['call held 2024-03-04: Xavier Bettel/LUX/foreign_minister + Maka Botchorishvili/GEO/foreign_minister'],
  },
  {
    construction: 'state, title, comma, name, comma',
    published: '2024-03-07',
    text: "Italy's foreign minister, Antonio Tajani, telephoned Tunisia's prime minister, Ahmed Hachani, on Wednesday.",
    finds: ['call held 2024-03-06: Antonio Tajani/ITA/foreign_minister + Ahmed Hachani/TUN/head_of_government'],
  },
  {
    construction: 'name, the adjective title, in the middle',
    published: '2024-03-07',
    text: "Badr bin Hamad Al Busaidi, the Omani foreign minister, and Belgium's Hadja Lahbib met in Brussels on Tuesday.",
    finds: ['meeting held 2024-03-05 @Brussels/BEL: Badr bin Hamad Al Busaidi/OMN/foreign_minister + Hadja Lahbib/BEL'],
  },
  {
    construction: 'possessive state and bare name',
    published: '2024-03-07',
    text: "Egypt's Sameh Shoukry spoke with Jordan's Ayman Safadi by telephone on Monday.",
    finds: ['call held 2024-03-04: Sameh Shoukry/EGY + Ayman Safadi/JOR'],
  },
  {
    construction: 'long title: Minister for Europe and Foreign Affairs',
    published: '2024-03-07',
    text: "French Minister for Europe and Foreign Affairs Stéphane Séjourné received Kazakhstan's deputy prime minister and foreign minister, Murat Nurtleu, in Paris on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Paris/FRA: Stéphane Séjourné/FRA/foreign_minister + Murat Nurtleu/KAZ/foreign_minister|minister',
    ],
  },
  {
    construction: 'long title: Foreign, Commonwealth and Development',
    published: '2024-03-07',
    text: 'Secretary of State for Foreign, Commonwealth and Development Affairs David Cameron held a phone call with Sri Lankan Foreign Minister Ali Sabry on Wednesday.',
    finds: ['call held 2024-03-06: David Cameron/GBR/foreign_minister + Ali Sabry/LKA/foreign_minister'],
  },
  {
    construction: 'long title: foreign affairs, trade and consumer protection',
    published: '2024-03-07',
    text: "Albert Ramdin, Suriname's Minister of Foreign Affairs, International Business and International Cooperation, met Ireland's Tánaiste and Minister for Foreign Affairs and Defence, Micheál Martin, in Dublin on Monday.",
    finds: [
      'meeting held 2024-03-04 @Dublin/IRL: Albert Ramdin/SUR/foreign_minister + Micheál Martin/IRL/foreign_minister|minister|head_of_government',
    ],
  },
  {
    construction: 'description for a title: heads the diplomacy',
    published: '2024-03-07',
    text: "Yvan Gil, who heads Venezuela's diplomacy, talked by telephone with his Bolivian colleague, Celinda Sosa, on Tuesday.",
    finds: ['call held 2024-03-05: Yvan Gil/VEN/foreign_minister + Celinda Sosa/BOL/foreign_minister'],
  },
  {
    construction: 'top diplomat',
    published: '2024-03-07',
    text: "Malaysia's top diplomat, Mohamad Hasan, met Retno Marsudi, his Indonesian counterpart, in Jakarta on Monday.",
    finds: [
      'meeting held 2024-03-04 @Jakarta/IDN: Mohamad Hasan/MYS/foreign_minister + Retno Marsudi/IDN/foreign_minister',
    ],
  },
  {
    construction: 'chief diplomat, foreign policy chief',
    published: '2024-03-07',
    text: "The EU's foreign policy chief, Josep Borrell, spoke on the phone with Armenia's chief diplomat, Ararat Mirzoyan, on Wednesday.",
    finds: ['call held 2024-03-06: Josep Borrell/XEU/foreign_minister + Ararat Mirzoyan/ARM/foreign_minister'],
  },
  {
    construction: 'External Affairs Minister',
    published: '2024-03-07',
    text: 'External Affairs Minister S. Jaishankar met South Korean Foreign Minister Cho Tae-yul in Seoul on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Seoul/KOR: S. Jaishankar/IND/foreign_minister + Cho Tae-yul/KOR/foreign_minister',
    ],
  },
  {
    construction: 'Foreign Secretary as minister and as civil servant',
    published: '2024-03-07',
    text: 'Philippine Foreign Secretary Enrique Manalo met Indian Foreign Secretary Vinay Kwatra in Manila on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Manila/PHL: Enrique Manalo/PHL/foreign_minister + Vinay Kwatra/IND/deputy_minister|official',
    ],
  },
  {
    construction: 'Secretary of State, two kinds',
    published: '2024-03-07',
    text: 'US Secretary of State Antony Blinken met Vatican Secretary of State Cardinal Pietro Parolin in Rome on Monday.',
    finds: [
      'meeting held 2024-03-04 @Rome/ITA: Antony Blinken/USA/foreign_minister + Pietro Parolin/VAT/head_of_government|official|foreign_minister|minister',
    ],
  },
  {
    construction: 'particles: bin, al-',
    published: '2024-03-07',
    text: 'Saudi Foreign Minister Faisal bin Farhan Al Saud received Yemeni Foreign Minister Ahmed Awad bin Mubarak in Riyadh on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Riyadh/SAU: Faisal bin Farhan Al Saud/SAU/foreign_minister + Ahmed Awad bin Mubarak/YEM/foreign_minister',
    ],
  },
  {
    construction: 'particles: al- with a hyphen, lower case',
    published: '2024-03-07',
    text: 'Iraqi Prime Minister Mohammed Shia al-Sudani telephoned Syrian Foreign Minister Faisal al-Mekdad on Wednesday.',
    finds: [
      'call held 2024-03-06: Mohammed Shia al-Sudani/IRQ/head_of_government + Faisal al-Mekdad/SYR/foreign_minister',
    ],
  },
  {
    construction: 'particles: van, de',
    published: '2024-03-07',
    text: 'Belgian Prime Minister Alexander De Croo met the Dutch defence minister, Kajsa Ollongren, in Ghent. On Monday De Croo had telephoned Hendrik van der Velde, the Surinamese defence minister.',
    finds: [
      'meeting held * @Ghent/BEL: Alexander De Croo/BEL/head_of_government + Kajsa Ollongren/NLD/defence_minister',
      'call held 2024-03-04: Alexander De Croo/BEL/head_of_government + Hendrik van der Velde/SUR/defence_minister',
    ],
  },
  {
    construction: 'particles: von der',
    published: '2024-03-07',
    text: 'European Commission President Ursula von der Leyen spoke by phone with Mauritanian President Mohamed Ould Ghazouani on Tuesday.',
    finds: [
      'call held 2024-03-05: Ursula von der Leyen/XEU/igo_head|head_of_government|head_of_state|official + Mohamed Ould Ghazouani/MRT/head_of_state',
    ],
  },
  {
    construction: 'particles: da, dos',
    published: '2024-03-07',
    text: "Brazil's President Luiz Inácio Lula da Silva received Guinea-Bissau's foreign minister, Carlos dos Reis Tavares, in Brasília on Wednesday.",
    finds: [
      'meeting held 2024-03-06 @Brasília/BRA: Luiz Inácio Lula da Silva/BRA/head_of_state + Carlos dos Reis Tavares/GNB/foreign_minister',
    ],
  },
  {
    construction: 'particles: del, de la',
    published: '2024-03-07',
    text: 'Dominican Foreign Minister Roberto Álvarez met Ana María del Carmen de la Cruz, the foreign minister of Honduras, in Tegucigalpa on Monday.',
    finds: [
      'meeting held 2024-03-04 @Tegucigalpa/HND: Roberto Álvarez/DOM/foreign_minister + Ana María del Carmen de la Cruz/HND/foreign_minister',
    ],
  },
  {
    construction: 'particles: el, ben',
    published: '2024-03-07',
    text: "Tunisian Foreign Minister Nabil Ammar spoke by telephone with Abdel Fattah el-Burhan, head of Sudan's Sovereignty Council, and with Kamel Ben Salah, Algeria's trade minister, in separate calls on Tuesday.",
    finds: [
      'call held 2024-03-05: Nabil Ammar/TUN/foreign_minister + Abdel Fattah el-Burhan/SDN/head_of_state',
      'call held 2024-03-05: Nabil Ammar/TUN/foreign_minister + Kamel Ben Salah/DZA/minister',
    ],
  },
  {
    construction: 'particles: ould, ag, abu',
    published: '2024-03-07',
    text: 'Malian Foreign Minister Abdoulaye Diop met his Mauritanian counterpart, Mohamed Salem Ould Merzoug, in Bamako on Monday.',
    finds: [
      'meeting held 2024-03-04 @Bamako/MLI: Abdoulaye Diop/MLI/foreign_minister + Mohamed Salem Ould Merzoug/MRT/foreign_minister',
    ],
  },
  {
    construction: 'Korean order with hyphen',
    published: '2024-03-07',
    text: 'North Korean Foreign Minister Choe Son-hui met Russian Foreign Minister Sergey Lavrov in Moscow on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Moscow/RUS: Choe Son-hui/PRK/foreign_minister + Sergey Lavrov/RUS/foreign_minister',
    ],
  },
  {
    construction: 'Korean order, later the family name alone',
    published: '2024-03-07',
    text: 'South Korean National Security Adviser Chang Ho-jin telephoned Jake Sullivan, his US counterpart, on Wednesday. Chang told Sullivan that drills would go on.',
    finds: [
      'call held 2024-03-06: Chang Ho-jin/KOR/national_security_adviser + Jake Sullivan/USA/national_security_adviser',
    ],
  },
  {
    construction: 'Chinese order, later the family name alone',
    published: '2024-03-07',
    text: "Chinese Foreign Minister Wang Yi met Pakistan's Jalil Abbas Jilani in Beijing on Monday. Wang said the corridor was on track.",
    finds: ['meeting held 2024-03-04 @Beijing/CHN: Wang Yi/CHN/foreign_minister + Jalil Abbas Jilani/PAK'],
  },
  {
    construction: 'Chinese order, two-syllable given name',
    published: '2024-03-07',
    text: 'Chinese Vice Foreign Minister Sun Weidong received Lao Deputy Foreign Minister Phongsavanh Sisoulath in Beijing on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Beijing/CHN: Sun Weidong/CHN/deputy_minister + Phongsavanh Sisoulath/LAO/deputy_minister',
    ],
  },
  {
    construction: 'Japanese in Japanese order with capitals',
    published: '2024-03-07',
    text: 'Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, held a telephone talk with Mr. CHO Tae-yul, Minister of Foreign Affairs of the Republic of Korea, on March 5.',
    finds: ['call held 2024-03-05: KAMIKAWA Yoko/JPN/foreign_minister + CHO Tae-yul/KOR/foreign_minister'],
  },
  {
    construction: 'capitals for family names, French use',
    published: '2024-03-07',
    text: 'The foreign minister of Cameroon, Lejeune MBELLA MBELLA, met the foreign minister of Gabon, Régis ONANGA NDIAYE, in Yaoundé on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Yaoundé/CMR: Lejeune MBELLA MBELLA/CMR/foreign_minister + Régis ONANGA NDIAYE/GAB/foreign_minister',
    ],
  },
  {
    construction: 'Vietnamese order',
    published: '2024-03-07',
    text: 'Vietnamese Prime Minister Pham Minh Chinh met Australian Prime Minister Anthony Albanese in Canberra on Tuesday. Chinh then flew home.',
    finds: [
      'meeting held 2024-03-05 @Canberra/AUS: Pham Minh Chinh/VNM/head_of_government + Anthony Albanese/AUS/head_of_government',
    ],
  },
  {
    construction: 'Vietnamese with diacritics',
    published: '2024-03-07',
    text: 'Foreign Minister Bùi Thanh Sơn of Vietnam spoke by telephone on Monday with Lao Foreign Minister Saleumxay Kommasith.',
    finds: ['call held 2024-03-04: Bùi Thanh Sơn/VNM/foreign_minister + Saleumxay Kommasith/LAO/foreign_minister'],
  },
  {
    construction: 'Hungarian with diacritics',
    published: '2024-03-07',
    text: "Péter Szijjártó, Hungary's foreign minister, met Uzbekistan's Bakhtiyor Saidov in Tashkent on Wednesday.",
    finds: ['meeting held 2024-03-06 @Tashkent/UZB: Péter Szijjártó/HUN/foreign_minister + Bakhtiyor Saidov/UZB'],
  },
  {
    construction: 'Hungarian order',
    published: '2024-03-07',
    text: "Prime Minister Orbán Viktor received Montenegro's president, Jakov Milatović, in Budapest on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Budapest/HUN: [Orbán Viktor/HUN/head_of_government || Viktor Orbán/HUN/head_of_government] + Jakov Milatović/MNE/head_of_state',
    ],
  },
  {
    construction: 'diacritics: Turkish',
    published: '2024-03-07',
    text: "Türkiye's Vice President Cevdet Yılmaz received Şükrü Çağlayan, the Turkish Cypriot economy minister, in Ankara on Monday.",
    finds: ['meeting held 2024-03-04 @Ankara/TUR: Cevdet Yılmaz/TUR/vice_president + Şükrü Çağlayan/XTC|CYP/minister'],
  },
  {
    construction: 'diacritics: Czech, Polish, Latvian',
    published: '2024-03-07',
    text: "Czech Foreign Minister Jan Lipavský met Poland's Radosław Sikorski in Prague on Tuesday.",
    finds: ['meeting held 2024-03-05 @Prague/CZE: Jan Lipavský/CZE/foreign_minister + Radosław Sikorski/POL'],
  },
  {
    construction: 'diacritics: Icelandic and Azerbaijani',
    published: '2024-03-07',
    text: "Icelandic Foreign Minister Bjarni Benediktsson spoke on the phone on Wednesday with Azerbaijan's deputy foreign minister, Elnur Məmmədov.",
    finds: ['call held 2024-03-06: Bjarni Benediktsson/ISL/foreign_minister + Elnur Məmmədov/AZE/deputy_minister'],
  },
  {
    construction: 'honorific: H.E. Mr.',
    published: '2024-03-07',
    text: 'H.E. Mr. Tandi Dorji, former Foreign Minister of Bhutan, looked on as H.E. Mr. D. N. Dhungyel, Foreign Minister of Bhutan, met H.E. Mr. Narayan Kaji Shrestha, Foreign Minister of Nepal, in Thimphu on Monday.',
    finds: [
      'meeting held 2024-03-04 @Thimphu/BTN: D. N. Dhungyel/BTN/foreign_minister + Narayan Kaji Shrestha/NPL/foreign_minister + Tandi Dorji/BTN?',
    ],
  },
  {
    construction: 'honorific: Sheikh, His Highness',
    published: '2024-03-07',
    text: 'His Highness Sheikh Tamim bin Hamad Al Thani, Amir of the State of Qatar, received His Excellency Hakan Fidan, Minister of Foreign Affairs of the Republic of Türkiye, in Doha on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Doha/QAT: Tamim bin Hamad Al Thani/QAT/head_of_state + Hakan Fidan/TUR/foreign_minister',
    ],
  },
  {
    construction: 'honorific: HRH Crown Prince',
    published: '2024-03-07',
    text: 'HRH Prince Mohammed bin Salman, Crown Prince and Prime Minister of Saudi Arabia, received a phone call from Greek Prime Minister Kyriakos Mitsotakis on Wednesday.',
    finds: [
      'call held 2024-03-06: Mohammed bin Salman/SAU/royal|head_of_government + Kyriakos Mitsotakis/GRC/head_of_government',
    ],
  },
  {
    construction: 'honorific: Sir, Dame',
    published: '2024-03-07',
    text: "Sir Philip Barton, the permanent under-secretary at the British Foreign Office, met Dame Meg Taylor, Papua New Guinea's envoy, in London on Monday.",
    finds: ['meeting held 2024-03-04 @London/GBR: Philip Barton/GBR/deputy_minister|official + Meg Taylor/PNG/envoy'],
  },
  {
    construction: 'honorific: Lord',
    published: '2024-03-07',
    text: "Lord Cameron, the British foreign secretary, spoke by phone with Oman's Badr Albusaidi on Tuesday.",
    finds: ['call held 2024-03-05: Cameron/GBR/foreign_minister + Badr Albusaidi/OMN'],
  },
  {
    construction: 'honorific: Dr. and Hon.',
    published: '2024-03-07',
    text: "Hon. Shirley Botchwey, Ghana's Minister for Foreign Affairs, met Dr. Vincent Biruta, Rwanda's Minister of Foreign Affairs, in Accra on Wednesday.",
    finds: [
      'meeting held 2024-03-06 @Accra/GHA: Shirley Botchwey/GHA/foreign_minister + Vincent Biruta/RWA/foreign_minister',
    ],
  },
  {
    construction: 'honorific: Shri',
    published: '2024-03-07',
    text: 'Shri V. Muraleedharan, Minister of State for External Affairs of India, met Dr. Ratu Seru Vakalala, Deputy Prime Minister of Fiji, in Suva on Monday.',
    finds: [
      'meeting held 2024-03-04 @Suva/FJI: V. Muraleedharan/IND/deputy_minister|minister + Ratu Seru Vakalala/FJI/minister',
    ],
  },
  {
    construction: 'honorific: Field Marshal',
    published: '2024-03-07',
    text: 'Field Marshal Khalifa Haftar, commander of the Libyan National Army, received Italian Interior Minister Matteo Piantedosi in Benghazi on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Benghazi/LBY: Khalifa Haftar/LBY|-/military + Matteo Piantedosi/ITA/interior_minister',
    ],
  },
  {
    construction: 'honorific: Mawlawi',
    published: '2024-03-07',
    text: 'Mawlawi Amir Khan Muttaqi, acting foreign minister in Kabul, met Chinese Ambassador Zhao Xing on Wednesday.',
    finds: ['meeting held 2024-03-06: Amir Khan Muttaqi/XTB|AFG/foreign_minister + Zhao Xing/CHN/ambassador'],
  },
  {
    construction: 'honorific: Ayatollah',
    published: '2024-03-07',
    text: "Iran's Supreme Leader, Ayatollah Ali Khamenei, received Iraqi Prime Minister Mohammed Shia al-Sudani in Tehran on Monday.",
    finds: [
      'meeting held 2024-03-04 @Tehran/IRN: Ali Khamenei/IRN/head_of_state + Mohammed Shia al-Sudani/IRQ/head_of_government',
    ],
  },
  {
    construction: 'honorific: Ambassador with retired rank',
    published: '2024-03-07',
    text: "Maj. Gen. (ret.) Amos Gilboa Peretz, Israel's deputy national security adviser, met Brig. Gen. Khaled Nasr, Egypt's deputy intelligence chief, in Cairo on Tuesday.",
    finds: ['meeting held 2024-03-05 @Cairo/EGY: Amos Gilboa Peretz/ISR + Khaled Nasr/EGY'],
  },
  {
    construction: 'initials',
    published: '2024-03-07',
    text: "Singapore's president, S. R. Nathanson, received A. K. Abdul Momen of Bangladesh on Wednesday.",
    finds: ['meeting held 2024-03-06: S. R. Nathanson/SGP/head_of_state + A. K. Abdul Momen/BGD'],
  },
  {
    construction: 'middle initial',
    published: '2024-03-07',
    text: 'US Deputy Secretary of State Kurt M. Campbell met Thai Foreign Minister Parnpree Bahiddha-Nukara in Bangkok on Monday.',
    finds: [
      'meeting held 2024-03-04 @Bangkok/THA: Kurt M. Campbell/USA/deputy_minister + Parnpree Bahiddha-Nukara/THA/foreign_minister',
    ],
  },
  {
    construction: 'Jr.',
    published: '2024-03-07',
    text: 'Philippine President Ferdinand Marcos Jr. met German Chancellor Olaf Scholz in Berlin on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Berlin/DEU: Ferdinand Marcos Jr./PHL/head_of_state + Olaf Scholz/DEU/head_of_government',
    ],
  },
  {
    construction: 'one name only',
    published: '2024-03-07',
    text: "Myanmar's acting foreign minister, Than Swe, met the Indonesian special envoy, Suryo, in Naypyidaw on Wednesday.",
    finds: ['meeting held 2024-03-06 @Naypyidaw/MMR: Than Swe/MMR/foreign_minister + Suryo/IDN/envoy'],
  },
  {
    construction: 'U before a Burmese name',
    published: '2024-03-07',
    text: "U Than Swe, Myanmar's foreign minister, received Bangladesh's ambassador, Monowar Hossain, in Naypyidaw on Monday.",
    finds: ['meeting held 2024-03-04 @Naypyidaw/MMR: Than Swe/MMR/foreign_minister + Monowar Hossain/BGD/ambassador'],
  },
  {
    construction: 'double office: deputy prime minister and foreign minister',
    published: '2024-03-07',
    text: "Ishaq Dar, Pakistan's deputy prime minister and foreign minister, held talks with Sheikh Mohammed bin Abdulrahman Al Thani, Qatar's prime minister and foreign minister, in Doha on Tuesday.",
    finds: [
      'talks|meeting held 2024-03-05 @Doha/QAT: Ishaq Dar/PAK/foreign_minister|minister + Mohammed bin Abdulrahman Al Thani/QAT/foreign_minister|head_of_government',
    ],
  },
  {
    construction: 'double office: president and prime minister of one body',
    published: '2024-03-07',
    text: "Belgium's Prime Minister and Council president-in-office Alexander De Croo telephoned Moldovan President Maia Sandu on Wednesday.",
    finds: ['call held 2024-03-06: Alexander De Croo/BEL/head_of_government + Maia Sandu/MDA/head_of_state'],
  },
  {
    construction: 'acting',
    published: '2024-03-07',
    text: "Peru's acting foreign minister, Elena Quispe Mamani, met Ecuador's Gabriela Sommerfeld in Lima on Monday.",
    finds: ['meeting held 2024-03-04 @Lima/PER: Elena Quispe Mamani/PER/foreign_minister + Gabriela Sommerfeld/ECU'],
  },
  {
    construction: 'interim president',
    published: '2024-03-07',
    text: "Gabon's interim president, Brice Oligui Nguema, received Togolese Foreign Minister Robert Dussey in Libreville on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Libreville/GAB: Brice Oligui Nguema/GAB/head_of_state + Robert Dussey/TGO/foreign_minister',
    ],
  },
  {
    construction: 'former',
    published: '2024-03-07',
    text: 'Former British prime minister Tony Blair met Serbian President Aleksandar Vučić in Belgrade on Wednesday.',
    finds: ['meeting held 2024-03-06 @Belgrade/SRB: Tony Blair/GBR|- + Aleksandar Vučić/SRB/head_of_state'],
  },
  {
    construction: 'former foreign minister as envoy',
    published: '2024-03-07',
    text: "Staffan Lindqvist, a former Swedish foreign minister who is now the UN's special envoy for Cyprus, met President Nikos Christodoulides in Nicosia on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Nicosia/CYP: Staffan Lindqvist/XUN/envoy + Nikos Christodoulides/CYP/head_of_state',
    ],
  },
  {
    construction: '-designate',
    published: '2024-03-07',
    text: "Finland's foreign minister-designate, Aino Korhonen, met her Estonian colleague, Margus Tsahkna, in Tallinn on Monday.",
    finds: ['meeting held 2024-03-04 @Tallinn/EST: Aino Korhonen/FIN + Margus Tsahkna/EST/foreign_minister'],
  },
  {
    construction: 'president-elect',
    published: '2024-03-07',
    text: "Indonesia's president-elect, Prabowo Subianto, telephoned Malaysian Prime Minister Anwar Ibrahim on Wednesday.",
    finds: ['call held 2024-03-06: Prabowo Subianto/IDN + Anwar Ibrahim/MYS/head_of_government'],
  },
  {
    construction: 'outgoing and incoming',
    published: '2024-03-07',
    text: "Portugal's outgoing foreign minister, João Gomes Cravinho, met Timor-Leste's Bendito Freitas in Lisbon on Tuesday.",
    finds: ['meeting held 2024-03-05 @Lisbon/PRT: João Gomes Cravinho/PRT/foreign_minister + Bendito Freitas/TLS'],
  },
  {
    construction: 'newly appointed',
    published: '2024-03-07',
    text: "Egypt's newly appointed foreign minister, Karim Mansour Fahmy, received a call from Cyprus's Constantinos Kombos on Monday.",
    finds: ['call held 2024-03-04: Karim Mansour Fahmy/EGY/foreign_minister + Constantinos Kombos/CYP'],
  },
  {
    construction: "body: the EU's",
    published: '2025-06-26',
    text: "The EU's Kaja Kallas met Kosovo's Albin Kurti in Pristina on Tuesday.",
    finds: ['meeting held 2025-06-24 @Pristina/XKX: Kaja Kallas/XEU + Albin Kurti/XKX'],
  },
  {
    construction: 'body: UN special envoy for a state',
    published: '2024-03-07',
    text: 'UN Special Envoy for Yemen Hans Grundberg met Omani Foreign Minister Badr Albusaidi in Muscat on Monday.',
    finds: ['meeting held 2024-03-04 @Muscat/OMN: Hans Grundberg/XUN/envoy + Badr Albusaidi/OMN/foreign_minister'],
  },
  {
    construction: 'body: IAEA chief',
    published: '2024-03-07',
    text: 'IAEA chief Rafael Grossi met Syrian Foreign Minister Faisal Mekdad in Damascus on Tuesday.',
    finds: ['meeting held 2024-03-05 @Damascus/SYR: Rafael Grossi/XIA/igo_head + Faisal Mekdad/SYR/foreign_minister'],
  },
  {
    construction: "body: NATO's",
    published: '2024-03-07',
    text: "NATO's Jens Stoltenberg spoke by phone with Sweden's Ulf Kristersson on Wednesday.",
    finds: ['call held 2024-03-06: Jens Stoltenberg/XNA + Ulf Kristersson/SWE'],
  },
  {
    construction: 'body: Hamas leader',
    published: '2024-03-07',
    text: 'Hamas leader Ismail Haniyeh met Egyptian intelligence chief Abbas Kamel in Cairo on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Cairo/EGY: Ismail Haniyeh/XHM/party_leader|head_of_government|official + Abbas Kamel/EGY/intelligence_chief',
    ],
  },
  {
    construction: 'body: head of the Kurdistan Regional Government',
    published: '2024-03-07',
    text: 'Masrour Barzani, head of the Kurdistan Regional Government, received German Defence Minister Boris Pistorius in Erbil on Monday.',
    finds: [
      'meeting held 2024-03-04 @Erbil/IRQ: Masrour Barzani/XKR/head_of_government + Boris Pistorius/DEU/defence_minister',
    ],
  },
  {
    construction: 'body: African Union Commission chairperson',
    published: '2024-03-07',
    text: 'African Union Commission Chairperson Moussa Faki Mahamat met Somali President Hassan Sheikh Mohamud in Addis Ababa on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Addis Ababa/ETH: Moussa Faki Mahamat/XAU/igo_head + Hassan Sheikh Mohamud/SOM/head_of_state',
    ],
  },
  {
    construction: 'body: Arab League chief',
    published: '2024-03-07',
    text: 'Arab League Secretary-General Ahmed Aboul Gheit spoke on the phone with Lebanese caretaker Prime Minister Najib Mikati on Tuesday.',
    finds: ['call held 2024-03-05: Ahmed Aboul Gheit/XAL/igo_head + Najib Mikati/LBN/head_of_government'],
  },
  {
    construction: 'body: ICRC president',
    published: '2024-03-07',
    text: 'Mirjana Spoljaric, president of the International Committee of the Red Cross, met Azerbaijani Foreign Minister Jeyhun Bayramov in Baku on Monday.',
    finds: ['meeting held 2024-03-04 @Baku/AZE: Mirjana Spoljaric/XRC/igo_head + Jeyhun Bayramov/AZE/foreign_minister'],
  },
  {
    construction: 'body: OSCE and ICC',
    published: '2024-03-07',
    text: 'OSCE Chairman-in-Office Ian Borg met ICC prosecutor Karim Khan in The Hague on Wednesday.',
    finds: ['meeting held 2024-03-06 @The Hague/NLD: Ian Borg/XOS|MLT + Karim Khan/XIC'],
  },
  {
    construction: 'body: GCC, ASEAN',
    published: '2024-03-07',
    text: 'GCC chief Jasem Albudaiwi telephoned ASEAN Secretary-General Kao Kim Hourn on Tuesday.',
    finds: ['call held 2024-03-05: Jasem Albudaiwi/XGC/igo_head + Kao Kim Hourn/XAS/igo_head'],
  },
  {
    construction: 'body: UN relief chief',
    published: '2024-03-07',
    text: "Martin Griffiths, the UN's humanitarian chief, spoke by telephone with Sudan's army chief, Abdel Fattah al-Burhan, on Monday.",
    finds: ['call held 2024-03-04: Martin Griffiths/XUN + Abdel Fattah al-Burhan/SDN'],
  },
  {
    construction: 'body: High Commissioner',
    published: '2024-03-07',
    text: "UN High Commissioner for Refugees Filippo Grandi met Chad's president, Mahamat Idriss Déby, in N'Djamena on Tuesday.",
    finds: [
      "meeting held 2024-03-05 @N'Djamena/TCD: Filippo Grandi/XUN/igo_head|official + Mahamat Idriss Déby/TCD/head_of_state",
    ],
  },
  {
    construction: 'deputy minister',
    published: '2024-03-07',
    text: 'Polish Deputy Foreign Minister Andrzej Szejna met Armenian Deputy Foreign Minister Paruyr Hovhannisyan in Warsaw on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Warsaw/POL: Andrzej Szejna/POL/deputy_minister + Paruyr Hovhannisyan/ARM/deputy_minister',
    ],
  },
  {
    construction: 'assistant secretary',
    published: '2024-03-07',
    text: 'US Assistant Secretary of State for African Affairs Molly Phee met Kenyan Foreign Minister Musalia Mudavadi in Nairobi on Monday.',
    finds: [
      'meeting held 2024-03-04 @Nairobi/KEN: Molly Phee/USA/deputy_minister|official + Musalia Mudavadi/KEN/foreign_minister',
    ],
  },
  {
    construction: 'undersecretary',
    published: '2024-03-07',
    text: "Under Secretary of State for Political Affairs Victoria Nuland spoke by phone with Greece's deputy foreign minister, Alexandra Papadopoulou, on Tuesday.",
    finds: [
      'call held 2024-03-05: Victoria Nuland/USA/deputy_minister|official + Alexandra Papadopoulou/GRC/deputy_minister',
    ],
  },
  {
    construction: 'director-general',
    published: '2024-03-07',
    text: "The Finnish foreign ministry's director-general for Africa, Ville Saarinen, met Tanzania's permanent secretary for foreign affairs, Said Mwinyi, in Dodoma on Wednesday.",
    finds: [
      'meeting held 2024-03-06 @Dodoma/TZA: Ville Saarinen/FIN/official + Said Mwinyi/TZA/deputy_minister|official',
    ],
  },
  {
    construction: 'ambassador to a state speaks for the sender',
    published: '2024-03-07',
    text: "Japan's ambassador to Uganda, Sasayama Takuya, met Ugandan Foreign Minister Jeje Odongo in Kampala on Monday.",
    finds: ['meeting held 2024-03-04 @Kampala/UGA: Sasayama Takuya/JPN/ambassador + Jeje Odongo/UGA/foreign_minister'],
  },
  {
    construction: 'ambassador in a capital',
    published: '2024-03-07',
    text: "The Spanish ambassador in Lima, Alejandro Alvargonzález, was received by Peru's prime minister, Gustavo Adrianzén, on Tuesday.",
    finds: [
      'meeting held 2024-03-05: Alejandro Alvargonzález/ESP/ambassador + Gustavo Adrianzén/PER/head_of_government',
    ],
  },
  {
    construction: 'state, hyphen, ambassador to the UN',
    published: '2024-03-07',
    text: "Slovenia's permanent representative to the United Nations, Samuel Žbogar, met Guyana's envoy, Carolyn Rodrigues-Birkett, in New York on Wednesday.",
    finds: [
      'meeting held 2024-03-06 @New York/USA: Samuel Žbogar/SVN/ambassador|envoy + Carolyn Rodrigues-Birkett/GUY/envoy|ambassador',
    ],
  },
  {
    construction: "chargé d'affaires",
    published: '2024-03-07',
    text: "Qatar's foreign ministry said that Sultan Al Muraikhi, minister of state, met the chargé d'affaires of the Swiss embassy, Urs Baumgartner, in Doha on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Doha/QAT: Sultan Al Muraikhi/QAT/minister|deputy_minister + Urs Baumgartner/CHE/ambassador|official',
    ],
  },
  {
    construction: 'speaker of parliament',
    published: '2024-03-07',
    text: 'Turkish Parliament Speaker Numan Kurtulmuş met Mongolian parliament chairman Gombojav Zandanshatar in Ankara on Monday.',
    finds: [
      'meeting held 2024-03-04 @Ankara/TUR: Numan Kurtulmuş/TUR/legislator + Gombojav Zandanshatar/MNG/legislator',
    ],
  },
  {
    construction: 'speaker of the house, senator',
    published: '2024-03-07',
    text: 'US Senator Chris Coons met the president of the Moroccan House of Representatives, Rachid Talbi Alami, in Rabat on Wednesday.',
    finds: ['meeting held 2024-03-06 @Rabat/MAR: Chris Coons/USA/legislator + Rachid Talbi Alami/MAR/legislator'],
  },
  {
    construction: 'crown prince of another house',
    published: '2024-03-07',
    text: "Norway's Crown Prince Haakon met Vietnam's vice president, Vo Thi Anh Xuan, in Hanoi on Tuesday.",
    finds: ['meeting held 2024-03-05 @Hanoi/VNM: Haakon/NOR/royal + Vo Thi Anh Xuan/VNM/vice_president'],
  },
  {
    construction: 'king with number',
    published: '2024-03-07',
    text: 'King Abdullah II of Jordan telephoned King Mohammed VI of Morocco on Monday.',
    finds: ['call held 2024-03-04: Abdullah II/JOR/head_of_state + Mohammed VI/MAR/head_of_state'],
  },
  {
    construction: 'pope',
    published: '2024-03-07',
    text: 'Pope Francis received Polish President Andrzej Duda at the Vatican on Wednesday.',
    finds: ['meeting held 2024-03-06: Francis/VAT/head_of_state + Andrzej Duda/POL/head_of_state'],
  },
  {
    construction: 'cardinal and archbishop',
    published: '2024-03-07',
    text: "Cardinal Matteo Zuppi, the papal envoy, met Li Hui, China's special representative, in Beijing on Tuesday.",
    finds: ['meeting held 2024-03-05 @Beijing/CHN: Matteo Zuppi/VAT/envoy + Li Hui/CHN/envoy'],
  },
  {
    construction: 'archbishop as foreign secretary',
    published: '2024-03-07',
    text: "Archbishop Paul Gallagher, the Holy See's secretary for relations with states, spoke by phone with Lebanon's Abdallah Bou Habib on Monday.",
    finds: ['call held 2024-03-04: Paul Gallagher/VAT + Abdallah Bou Habib/LBN'],
  },
  {
    construction: 'spokesman is not a party',
    published: '2024-03-07',
    text: "Zambian President Hakainde Hichilema telephoned Angola's João Lourenço on Tuesday, the Zambian president's spokesman, Clayson Hamasaka, told reporters.",
    finds: ['call held 2024-03-05: Hakainde Hichilema/ZMB/head_of_state + João Lourenço/AGO'],
  },
  {
    construction: 'spokeswoman with an apposition is not a party',
    published: '2024-03-07',
    text: "Ned Sorensen, a spokesman for the Danish foreign ministry, said that Lars Løkke Rasmussen, the Danish foreign minister, met Greenland's premier, Múte Egede, in Copenhagen on Monday.",
    finds: [
      'meeting held 2024-03-04 @Copenhagen/DNK: Lars Løkke Rasmussen/DNK/foreign_minister + Múte Egede/GRL/head_of_government',
    ],
  },
  {
    construction: 'two persons of one family name',
    published: '2024-03-07',
    text: "Azerbaijani President Ilham Aliyev met Kazakhstan's security chief, Nurlan Aliyev, in Baku on Tuesday.",
    finds: ['meeting held 2024-03-05 @Baku/AZE: Ilham Aliyev/AZE/head_of_state + Nurlan Aliyev/KAZ'],
  },
  {
    construction: 'two ministers of one family name',
    published: '2024-03-07',
    text: "Senegal's foreign minister, Ismaïla Diallo, met Guinea's foreign minister, Morissanda Diallo, in Conakry on Wednesday. Ismaïla Diallo left the same evening.",
    finds: [
      'meeting held 2024-03-06 @Conakry/GIN: Ismaïla Diallo/SEN/foreign_minister + Morissanda Diallo/GIN/foreign_minister',
    ],
  },
  {
    construction: 'invented ministers of small states',
    published: '2024-03-07',
    text: "Kiribati's foreign minister, Tebao Awerika Moote, met Nauru's Lionel Rouwen Adeang-Deireragea in Tarawa on Monday.",
    finds: [
      'meeting held 2024-03-04 @Tarawa/KIR: Tebao Awerika Moote/KIR/foreign_minister + Lionel Rouwen Adeang-Deireragea/NRU',
    ],
  },
  {
    construction: 'invented ministers: Andorra and San Marino',
    published: '2024-03-07',
    text: "Andorran Foreign Minister Jordi Puigcercós i Vila spoke by phone with San Marino's foreign secretary, Luca Ghironzi, on Tuesday.",
    finds: ['call held 2024-03-05: Jordi Puigcercós i Vila/AND/foreign_minister + Luca Ghironzi/SMR/foreign_minister'],
  },
  {
    construction: 'invented minister: São Tomé',
    published: '2024-03-07',
    text: 'Maria Trindade Quaresma Neto, foreign minister of São Tomé and Príncipe, was received by Cape Verdean Prime Minister Ulisses Correia e Silva in Praia on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Praia/CPV: Maria Trindade Quaresma Neto/STP/foreign_minister + Ulisses Correia e Silva/CPV/head_of_government',
    ],
  },
  {
    construction: 'state with and in its name',
    published: '2024-03-07',
    text: 'The foreign minister of Bosnia and Herzegovina, Elmedin Konaković, met the foreign minister of Trinidad and Tobago, Amery Browne, in Sarajevo on Monday.',
    finds: [
      'meeting held 2024-03-04 @Sarajevo/BIH: Elmedin Konaković/BIH/foreign_minister + Amery Browne/TTO/foreign_minister',
    ],
  },
  {
    construction: 'two Congos, two Guineas',
    published: '2024-03-07',
    text: 'Congolese Foreign Minister Christophe Lutundula of the DRC met the foreign minister of the Republic of Congo, Jean-Claude Gakosso, in Brazzaville on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Brazzaville/COG: Christophe Lutundula/COD/foreign_minister + Jean-Claude Gakosso/COG/foreign_minister',
    ],
  },
  {
    construction: 'titles in the plural before two names',
    published: '2024-03-07',
    text: 'Foreign Ministers Tobias Billström of Sweden and Elina Valtonen of Finland met in Stockholm on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Stockholm/SWE: Tobias Billström/SWE/foreign_minister + Elina Valtonen/FIN/foreign_minister',
    ],
  },
  {
    construction: 'adjectives in the plural before two names',
    published: '2024-03-07',
    text: 'The Turkish and Greek defence ministers, Yaşar Güler and Nikos Dendias, spoke by phone on Monday.',
    finds: ['call held 2024-03-04: Yaşar Güler/TUR/defence_minister + Nikos Dendias/GRC/defence_minister'],
  },
  {
    construction: 'names in brackets',
    published: '2024-03-07',
    text: 'The interior ministers of Austria (Gerhard Karner) and Hungary (Sándor Pintér) met in Vienna on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Vienna/AUT: Gerhard Karner/AUT/interior_minister + Sándor Pintér/HUN/interior_minister',
    ],
  },
  {
    construction: 'intelligence chiefs',
    published: '2024-03-07',
    text: 'CIA Director William Burns met Mossad chief David Barnea in Paris on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Paris/FRA: William Burns/USA/intelligence_chief + David Barnea/ISR/intelligence_chief',
    ],
  },
  {
    construction: 'secretary of a security council',
    published: '2024-03-07',
    text: "Nikolai Patrushev, secretary of Russia's Security Council, spoke by telephone with Ali Akbar Ahmadian, secretary of Iran's Supreme National Security Council, on Tuesday.",
    finds: [
      'call held 2024-03-05: Nikolai Patrushev/RUS/national_security_adviser + Ali Akbar Ahmadian/IRN/national_security_adviser',
    ],
  },
  {
    construction: 'chief of staff and army chief',
    published: '2024-03-07',
    text: "Pakistan's army chief, General Asim Munir, received Gen. Michael Kurilla, commander of US Central Command, in Rawalpindi on Monday.",
    finds: ['meeting held 2024-03-04 @Rawalpindi/PAK: Asim Munir/PAK/military + Michael Kurilla/USA/military'],
  },
  {
    construction: 'state secretary, parliamentary state secretary',
    published: '2024-03-07',
    text: "Romania's state secretary for bilateral affairs, Ana Tinca, met Germany's minister of state at the Federal Foreign Office, Anna Lührmann, in Berlin on Wednesday.",
    finds: [
      'meeting held 2024-03-06 @Berlin/DEU: Ana Tinca/ROU/deputy_minister|official + Anna Lührmann/DEU/deputy_minister|minister',
    ],
  },
  {
    construction: 'taoiseach',
    published: '2024-03-07',
    text: 'Taoiseach Leo Varadkar met UK Prime Minister Rishi Sunak in Belfast on Monday.',
    finds: [
      'meeting held 2024-03-04 @Belfast/GBR: Leo Varadkar/IRL/head_of_government + Rishi Sunak/GBR/head_of_government',
    ],
  },
  {
    construction: 'home secretary, chancellor of the exchequer',
    published: '2024-03-07',
    text: 'British Home Secretary James Cleverly spoke by phone with Albanian Interior Minister Taulant Balla on Tuesday.',
    finds: ['call held 2024-03-05: James Cleverly/GBR/interior_minister + Taulant Balla/ALB/interior_minister'],
  },
  {
    construction: 'politburo member',
    published: '2024-03-07',
    text: 'Pakistani Prime Minister Shehbaz Sharif received Li Xi, a member of the Standing Committee of the Political Bureau of the Communist Party of China, in Islamabad on Wednesday.',
    finds: ['meeting held 2024-03-06 @Islamabad/PAK: Shehbaz Sharif/PAK/head_of_government + Li Xi/CHN'],
  },
  {
    construction: 'opposition leader',
    published: '2024-03-07',
    text: 'Venezuelan opposition leader María Corina Machado spoke by phone with Costa Rican President Rodrigo Chaves on Monday.',
    finds: [
      'call held 2024-03-04: María Corina Machado/VEN|-/party_leader|official + Rodrigo Chaves/CRI/head_of_state',
    ],
  },
  {
    construction: 'title after the name with a dash',
    published: '2024-03-07',
    text: "Nasser Al-Khater — Kuwait's trade minister — met Anders Holm-Larsen — his Danish opposite number — in Kuwait City on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Kuwait City/KWT: Nasser Al-Khater/KWT/minister + Anders Holm-Larsen/DNK/minister',
    ],
  },
  {
    construction: 'president of a confederation and of a council',
    published: '2024-03-07',
    text: 'European Council President Charles Michel and Swiss President Viola Amherd met in Brussels on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Brussels/BEL: Charles Michel/XEU/igo_head|head_of_state|official + Viola Amherd/CHE/head_of_state',
    ],
  },
  {
    construction: 'name like a place',
    published: '2024-03-07',
    text: "Jordan Bardella's guest list was short: on Monday Chad's ambassador, Paris Mahamat, met Georgia Castellanos, the foreign minister of Panama.",
    finds: ['meeting held 2024-03-04: Paris Mahamat/TCD/ambassador + Georgia Castellanos/PAN/foreign_minister'],
  },
  {
    construction: 'spouse is not a party',
    published: '2024-03-07',
    text: "Jordan's King Abdullah II, accompanied by Queen Rania, received Dutch Prime Minister Mark Rutte in Amman on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Amman/JOR: Abdullah II/JOR/head_of_state + Mark Rutte/NLD/head_of_government + Rania/JOR?',
    ],
  },
  {
    construction: 'hyphenated double names',
    published: '2024-03-07',
    text: "Trade minister Anne-Marie Trevelyan-Rhys of Britain met Jean-Pierre Nkurunziza-Ndayishimiye, Burundi's foreign minister, in Bujumbura on Wednesday.",
    finds: [
      'meeting held 2024-03-06 @Bujumbura/BDI: Anne-Marie Trevelyan-Rhys/GBR/minister + Jean-Pierre Nkurunziza-Ndayishimiye/BDI/foreign_minister',
    ],
  },
  {
    construction: 'patronymic',
    published: '2024-03-07',
    text: 'President Vladimir Vladimirovich Putin received Kyrgyz Foreign Minister Jeenbek Moldokanovich Kulubaev in Moscow on Monday.',
    finds: [
      'meeting held 2024-03-04 @Moscow/RUS: Vladimir Vladimirovich Putin/RUS/head_of_state + Jeenbek Moldokanovich Kulubaev/KGZ/foreign_minister',
    ],
  },
  {
    construction: 'title with an article of its own, possessive names',
    published: '2024-03-07',
    text: "Russia's envoy Alexander Lavrentiev's meeting with Syria's Bashar al-Assad took place in Damascus on Tuesday.",
    finds: ['meeting held 2024-03-05 @Damascus/SYR: Alexander Lavrentiev/RUS/envoy + Bashar al-Assad/SYR'],
  },
]
