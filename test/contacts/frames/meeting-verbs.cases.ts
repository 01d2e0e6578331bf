import type { ContactCase } from '../notation.ts'

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
]
