import type { ContactCase } from '../notation.ts'

/** Who rang whom: the verbs of the telephone. */
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
    construction: 'call from the plane',
    published: '2013-10-13',
    text: "From aboard his plane on Tuesday, John Kerry phoned Tunisia's Moncef Marzouki.",
    finds: ['call held 2013-10-08: John Kerry/USA + Moncef Marzouki/TUN'],
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
