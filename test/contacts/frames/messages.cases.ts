import type { ContactCase } from '../notation.ts'

/** Letters, cables, notes, texts, and who carried them. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'wrote to',
    published: '2024-03-07',
    text: 'Colombian President Gustavo Petro wrote to António Guterres on Tuesday asking the UN to observe the truce with the dissidents.',
    finds: ['message held 2024-03-05: Gustavo Petro/COL/head_of_state + António Guterres/XUN'],
  },
  {
    construction: 'wrote to, double object',
    published: '2019-09-26',
    text: "On Monday Burundi's Pierre Nkurunziza wrote Rwanda's Paul Kagame an angry four-page letter.",
    finds: ['message held 2019-09-23: Pierre Nkurunziza/BDI + Paul Kagame/RWA'],
  },
  {
    construction: 'sent a letter',
    published: '2018-04-10',
    text: "Pakistani Prime Minister Shahid Khaqan Abbasi sent a letter on Friday to Afghanistan's Ashraf Ghani.",
    finds: ['message held 2018-04-06: Shahid Khaqan Abbasi/PAK/head_of_government + Ashraf Ghani/AFG'],
  },
  {
    construction: 'in a letter to',
    published: '2022-10-21',
    text: '"Let us talk about the islands," Comoros\'s foreign minister, Dhoihir Dhoulkamal, said in a letter to France\'s Catherine Colonna dated October 17.',
    finds: ['message held 2022-10-17: Dhoihir Dhoulkamal/COM/foreign_minister + Catherine Colonna/FRA'],
  },
  {
    construction: 'in a letter to, invented',
    published: '2025-07-01',
    text: "In a letter to Palauan Foreign Minister Gustav Aitaro Ngirmang on Thursday, Nauru's Lionel Aingimea Dabwido proposed a joint patrol of the high seas.",
    finds: ['message held 2025-06-26: Gustav Aitaro Ngirmang/PLW/foreign_minister + Lionel Aingimea Dabwido/NRU'],
  },
  {
    construction: 'sent a message',
    published: '2021-06-14',
    text: "King Salman of Saudi Arabia sent a written message to Djibouti's president, Ismaïl Omar Guelleh, on Sunday on relations between the two countries.",
    finds: ['message held 2021-06-13: Salman/SAU/head_of_state + Ismaïl Omar Guelleh/DJI/head_of_state'],
  },
  {
    construction: 'received a written message',
    published: '2024-03-07',
    text: "Equatorial Guinea's Teodoro Obiang Nguema Mbasogo received on Monday a written message from the Emir of Qatar, Sheikh Tamim bin Hamad Al Thani.",
    finds: ['message held 2024-03-04: Teodoro Obiang Nguema Mbasogo/GNQ + Tamim bin Hamad Al Thani/QAT/head_of_state'],
  },
  {
    construction: 'telegram of congratulations',
    published: '2017-07-10',
    text: 'Vladimir Putin sent a telegram of congratulations on Wednesday to Venezuelan President Nicolás Maduro on the occasion of Independence Day.',
    finds: ['message held 2017-07-05: Vladimir Putin/RUS + Nicolás Maduro/VEN/head_of_state'],
  },
  {
    construction: 'cable',
    published: '2023-05-16',
    text: "Sultan Haitham bin Tarik of Oman sent a cable on Saturday to Paraguay's president, Mario Abdo Benítez, for his country's national day.",
    finds: ['message held 2023-05-13: Haitham bin Tarik/OMN/head_of_state + Mario Abdo Benítez/PRY/head_of_state'],
  },
  {
    construction: 'message of condolence',
    published: '2020-08-12',
    text: "North Korea's Kim Jong Un sent his condolences in a message to Lebanese President Michel Aoun on Sunday.",
    finds: ['message held 2020-08-09: Kim Jong Un/PRK + Michel Aoun/LBN/head_of_state'],
  },
  {
    construction: 'diplomatic note',
    published: '2016-02-03',
    text: "Costa Rica's foreign minister, Manuel González, addressed a diplomatic note to his Nicaraguan counterpart, Samuel Santos, on Tuesday.",
    finds: ['message held 2016-02-02: Manuel González/CRI/foreign_minister + Samuel Santos/NIC/foreign_minister'],
  },
  {
    construction: 'replied',
    published: '2014-09-06',
    text: 'David Cameron replied on Thursday to the letter that Iraqi premier Haider al-Abadi had sent him on August 30.',
    finds: [
      'message held 2014-09-04: David Cameron/GBR + Haider al-Abadi/IRQ/head_of_government',
      'message held 2014-08-30: David Cameron/GBR + Haider al-Abadi/IRQ/head_of_government',
    ],
  },
  {
    construction: 'exchanged letters',
    published: '2019-09-26',
    text: "Kim Jong Un and Moon Jae-in exchanged letters in August, Seoul's Blue House has confirmed.",
    finds: ['message held 2019-08: Kim Jong Un/PRK + Moon Jae-in/KOR'],
  },
  {
    construction: 'exchanged congratulatory messages',
    published: '2026-01-15',
    text: "Xi Jinping and Vanuatu's president, Nikenike Vurobaravu, exchanged congratulatory messages on Tuesday on the anniversary of diplomatic ties.",
    finds: ['message held 2026-01-13: Xi Jinping/CHN + Nikenike Vurobaravu/VUT/head_of_state'],
  },
  {
    construction: 'letter carried by a third',
    published: '2025-05-11',
    text: "The letter from Iran's Ali Khamenei to Saudi King Salman was carried by Defence Minister Khalid bin Salman in April.",
    finds: [
      'message held 2025-04: Ali Khamenei/IRN + King Salman/SAU/head_of_state + Khalid bin Salman/SAU/defence_minister (mediator)?',
    ],
  },
  {
    construction: 'handed over a letter',
    published: '2023-11-30',
    text: "Angola's Téte António handed over a letter from President João Lourenço to the Ugandan president, Yoweri Museveni, in Entebbe on Tuesday.",
    finds: [
      'message held 2023-11-28: João Lourenço/AGO/head_of_state + Yoweri Museveni/UGA/head_of_state + Téte António/AGO?',
      'meeting held 2023-11-28 @Entebbe/UGA: Téte António/AGO + Yoweri Museveni/UGA/head_of_state',
    ],
  },
  {
    construction: 'delivered a letter',
    published: '2018-04-10',
    text: "On Monday the Serbian ambassador, Danica Perović Savić, delivered to Ghana's Nana Akufo-Addo in Accra a letter from Aleksandar Vučić.",
    finds: [
      'message held 2018-04-09: Aleksandar Vučić/SRB + Nana Akufo-Addo/GHA + Danica Perović Savić/SRB?',
      'meeting held 2018-04-09 @Accra/GHA: Danica Perović Savić/SRB/ambassador + Nana Akufo-Addo/GHA',
    ],
  },
  {
    construction: 'conveyed an oral message',
    published: '2022-10-21',
    text: "The Kuwaiti envoy Sheikh Ahmad Nasser Al-Sabah conveyed an oral message from Emir Nawaf al-Ahmad al-Sabah to Jordan's King Abdullah II during an audience in Amman on Sunday.",
    finds: [
      'message held 2022-10-16: Nawaf al-Ahmad al-Sabah/KWT/head_of_state + Abdullah II/JOR/head_of_state + Ahmad Nasser Al-Sabah/KWT?',
      'meeting held 2022-10-16 @Amman/JOR: Ahmad Nasser Al-Sabah/KWT + Abdullah II/JOR/head_of_state',
    ],
  },
  {
    construction: 'message through an intermediary',
    published: '2024-11-18',
    text: 'Through the Swiss embassy in Tehran, the United States sent Iran a warning message on Friday, two officials said.',
    finds: [
      'message held 2024-11-15: United States/USA/delegation! + Iran/IRN/delegation! + [Swiss embassy/CHE/delegation! (mediator) || Switzerland/CHE/delegation! (mediator)]?',
    ],
  },
  {
    construction: 'texted',
    published: '2025-09-24',
    text: 'Estonian Foreign Minister Margus Tsahkna texted Marco Rubio on Friday night within minutes of the airspace violation.',
    finds: ['message held 2025-09-19: Margus Tsahkna/EST/foreign_minister + Marco Rubio/USA'],
  },
  {
    construction: 'exchanged text messages',
    published: '2026-01-15',
    text: "Iran's Abbas Araghchi and Steve Witkoff exchanged text messages on Saturday, Axios reported.",
    finds: ['message held 2026-01-10: Abbas Araghchi/IRN + Steve Witkoff/USA'],
  },
  {
    construction: 'WhatsApp',
    published: '2015-11-20',
    text: 'By WhatsApp, Alexis Tsipras wished Ahmet Davutoğlu, the Turkish premier, a safe journey home on Wednesday.',
    finds: ['message held 2015-11-18: Alexis Tsipras/GRC + Ahmet Davutoğlu/TUR/head_of_government'],
  },
  {
    construction: 'open letter by ministers jointly',
    published: '2023-11-30',
    text: 'The foreign ministers of Fiji, Tonga and Samoa sent a joint letter to UN chief António Guterres on Monday.',
    finds: [
      'message held 2023-11-27: [Fijian foreign minister/FJI/office! || Fiji/FJI/delegation!] + [Tongan foreign minister/TON/office! || Tonga/TON/delegation!] + [Samoan foreign minister/WSM/office! || Samoa/WSM/delegation!] + António Guterres/XUN/igo_head',
    ],
  },
  {
    construction: 'letter planned',
    published: '2021-06-14',
    text: "Ukraine's Dmytro Kuleba will write to Jens Stoltenberg on Tuesday, his spokesman said.",
    finds: ['message planned 2021-06-15: Dmytro Kuleba/UKR + Jens Stoltenberg/XNA'],
  },
  {
    construction: 'letter never sent',
    published: '2017-07-10',
    text: 'Qatar denied that its emir, Tamim bin Hamad Al Thani, had written to Donald Trump on Thursday.',
    finds: ['message denied 2017-07-06: Tamim bin Hamad Al Thani/QAT/head_of_state + Donald Trump/USA'],
  },
  {
    construction: 'ultimatum in a letter',
    published: '2025-07-01',
    text: "A letter reached Damascus on Saturday in which Iraq's Fuad Hussein asks his Syrian colleague, Asaad al-Shaibani, for a list of detainees.",
    finds: ['message held 2025-06-28: Fuad Hussein/IRQ + Asaad al-Shaibani/SYR/foreign_minister'],
  },
  {
    construction: 'letter through a go-between',
    published: '2013-10-13',
    text: 'Through the Omani sultan, Barack Obama sent Hassan Rouhani a letter in September.',
    finds: ['message held 2013-09: Barack Obama/USA + Hassan Rouhani/IRN + Omani sultan/OMN/office! (mediator)?'],
  },
  {
    construction: 'thanked in a message',
    published: '2020-08-12',
    text: "In a message to his Emirati opposite number, Sheikh Abdullah bin Zayed, Togo's Robert Dussey thanked Abu Dhabi on Monday for a consignment of masks.",
    finds: ['message held 2020-08-10: Abdullah bin Zayed/ARE/foreign_minister + Robert Dussey/TGO'],
  },
  {
    construction: 'letter of protest as subject',
    published: '2024-11-18',
    text: "A letter of protest from Guatemala's Carlos Ramiro Martínez to Belizean Foreign Minister Francis Fonseca was made public on Thursday; it bears the date of November 5.",
    finds: ['message held 2024-11-05: Carlos Ramiro Martínez/GTM + Francis Fonseca/BLZ/foreign_minister'],
  },
]
