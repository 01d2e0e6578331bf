import type { ContactCase } from '../notation.ts'

/** Orders, particles, capitals, initials and diacritics of names. */
export const cases: readonly ContactCase[] = [
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
    construction: 'name like a place',
    published: '2024-03-07',
    text: "Jordan Bardella's guest list was short: on Monday Chad's ambassador, Paris Mahamat, met Georgia Castellanos, the foreign minister of Panama.",
    finds: ['meeting held 2024-03-04: Paris Mahamat/TCD/ambassador + Georgia Castellanos/PAN/foreign_minister'],
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
]
