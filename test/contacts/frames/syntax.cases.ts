import type { ContactCase } from '../notation.ts'

/** Passives, inversions, participles and relative clauses. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'passive receive',
    published: '2024-03-07',
    text: "Armenian Deputy Prime Minister Mher Grigoryan was received on Tuesday in Doha by Qatar's prime minister, Mohammed bin Abdulrahman Al Thani.",
    finds: [
      'meeting held 2024-03-05 @Doha/QAT: Mher Grigoryan/ARM/minister + Mohammed bin Abdulrahman Al Thani/QAT/head_of_government|foreign_minister',
    ],
  },
  {
    construction: 'passive receive, agent first',
    published: '2022-10-21',
    text: 'By President Klaus Iohannis himself the Moldovan premier, Natalia Gavrilița, was received at Cotroceni Palace on Monday.',
    finds: [
      'meeting held 2022-10-17 @Cotroceni Palace/ROU: Klaus Iohannis/ROU/head_of_state + Natalia Gavrilița/MDA/head_of_government',
    ],
  },
  {
    construction: 'passive host',
    published: '2019-09-26',
    text: "The Mozambican foreign minister, José Pacheco, was hosted to lunch by Portugal's Augusto Santos Silva in Lisbon on Friday.",
    finds: ['meeting held 2019-09-20 @Lisbon/PRT: José Pacheco/MOZ/foreign_minister + Augusto Santos Silva/PRT'],
  },
  {
    construction: 'passive welcome',
    published: '2025-09-24',
    text: "Welcomed at the Akorda by Kassym-Jomart Tokayev on Monday was Kyrgyzstan's president, Sadyr Japarov; the two conferred for three hours.",
    finds: ['meeting|talks held 2025-09-22 @Akorda/KAZ: Kassym-Jomart Tokayev/KAZ + Sadyr Japarov/KGZ/head_of_state'],
  },
  {
    construction: 'inversion, received by',
    published: '2016-02-03',
    text: 'Received by Vladimir Putin in the Kremlin on Monday evening was the emir of Qatar, Tamim bin Hamad Al Thani.',
    finds: ['meeting held 2016-02-01 @Kremlin/RUS: Vladimir Putin/RUS + Tamim bin Hamad Al Thani/QAT/head_of_state'],
  },
  {
    construction: 'inversion, also present',
    published: '2023-05-16',
    text: "Egypt's Abdel Fattah el-Sisi received Iraq's Mohammed Shia al-Sudani in Cairo on Saturday. Also present was Foreign Minister Sameh Shoukry.",
    finds: [
      'meeting held 2023-05-13 @Cairo/EGY: Abdel Fattah el-Sisi/EGY + Mohammed Shia al-Sudani/IRQ + Sameh Shoukry/EGY/foreign_minister?',
    ],
  },
  {
    construction: 'inversion, joining them',
    published: '2025-02-19',
    text: "Israel's Ron Dermer and Steve Witkoff met in Miami on Friday. Joining them was Qatar's prime minister, Mohammed bin Abdulrahman Al Thani.",
    finds: [
      'meeting held 2025-02-14 @Miami/USA: Ron Dermer/ISR + Steve Witkoff/USA + Mohammed bin Abdulrahman Al Thani/QAT/head_of_government|foreign_minister',
    ],
  },
  {
    construction: 'across the table sat',
    published: '2018-04-10',
    text: "Across the table from Saad Hariri in Paris on Thursday sat Mohammed bin Zayed, Abu Dhabi's crown prince.",
    finds: ['meeting held 2018-04-05 @Paris/FRA: Saad Hariri/LBN + Mohammed bin Zayed/ARE/royal'],
  },
  {
    construction: 'participle, speaking by phone with',
    published: '2022-10-21',
    text: "Speaking by phone with Ethiopia's Demeke Mekonnen on Wednesday, Antony Blinken said the shooting had to stop.",
    finds: ['call held 2022-10-19: Demeke Mekonnen/ETH + Antony Blinken/USA'],
  },
  {
    construction: 'participle, addressing in a meeting',
    published: '2017-07-10',
    text: "Meeting Turkey's Binali Yıldırım in Athens on Friday, Alexis Tsipras spoke of a bridge between two shores.",
    finds: ['meeting held 2017-07-07 @Athens/GRC: Binali Yıldırım/TUR + Alexis Tsipras/GRC'],
  },
  {
    construction: 'gerund, after meeting',
    published: '2024-11-18',
    text: "After meeting Sudan's Abdel Fattah al-Burhan in Port Sudan on Wednesday, UN envoy Ramtane Lamamra said there was an opening.",
    finds: ['meeting held 2024-11-13 @Port Sudan/SDN: Abdel Fattah al-Burhan/SDN + Ramtane Lamamra/XUN/envoy'],
  },
  {
    construction: 'gerund, following talks with',
    published: '2021-06-14',
    text: 'Peru would get two million doses, Foreign Minister Allan Wagner said following talks with Sergei Lavrov in Moscow on Friday.',
    finds: ['talks|meeting held 2021-06-11 @Moscow/RUS: Allan Wagner/PER/foreign_minister + Sergei Lavrov/RUS'],
  },
  {
    construction: 'in a call with',
    published: '2025-07-01',
    text: "In a call with Nepal's Arzu Rana Deuba on Friday, Bhutan's foreign minister, D. N. Dhungyel, put forward dates for the boundary team.",
    finds: ['call held 2025-06-27: Arzu Rana Deuba/NPL + D. N. Dhungyel/BTN/foreign_minister'],
  },
  {
    construction: 'having met',
    published: '2013-10-13',
    text: 'Having met William Hague in London on Monday, Somali President Hassan Sheikh Mohamud flew on to Brussels.',
    finds: ['meeting held 2013-10-07 @London/GBR: William Hague/GBR + Hassan Sheikh Mohamud/SOM/head_of_state'],
  },
  {
    construction: 'before meeting',
    published: '2026-01-15',
    text: "On Tuesday, before meeting Gambian foreign minister Serign Modou Njie in Banjul, Senegal's Cheikh Niang inspected the bridge.",
    finds: ['meeting held 2026-01-13 @Banjul/GMB: Serign Modou Njie/GMB/foreign_minister + Cheikh Niang/SEN'],
  },
  {
    construction: 'infinitive, went on to meet',
    published: '2015-11-20',
    text: 'John Kerry landed in Abu Dhabi on Monday and went on to meet Sheikh Mohammed bin Zayed.',
    finds: ['meeting held 2015-11-16 @Abu Dhabi/ARE: John Kerry/USA + Mohammed bin Zayed/ARE'],
  },
  {
    construction: 'infinitive of purpose, aboard a flight',
    published: '2020-08-12',
    text: 'To see Alexander Lukashenko, the Latvian and Polish foreign ministers, Edgars Rinkēvičs and Jacek Czaputowicz, need an invitation that has not come.',
    finds: [
      '~meeting proposed *: Alexander Lukashenko/BLR + Edgars Rinkēvičs/LVA/foreign_minister + Jacek Czaputowicz/POL/foreign_minister',
    ],
  },
  {
    construction: 'relative, with whom he spoke',
    published: '2023-11-30',
    text: "Katalin Novák's host was Recep Tayyip Erdoğan, with whom Bulgarian President Rumen Radev had spoken by phone on Monday.",
    finds: [
      'call held 2023-11-27: Recep Tayyip Erdoğan/TUR + Rumen Radev/BGR/head_of_state',
      '~meeting|visit held *: Katalin Novák/HUN + Recep Tayyip Erdoğan/TUR',
    ],
  },
  {
    construction: 'relative, with whom she spoke',
    published: '2025-05-11',
    text: "Pakistan's Ishaq Dar, with whom Kaja Kallas spoke on Friday, promised restraint.",
    finds: ['call held 2025-05-09: Ishaq Dar/PAK + Kaja Kallas/XEU'],
  },
  {
    construction: 'relative, whom she met',
    published: '2018-04-10',
    text: "Zoran Zaev, whom Bulgaria's Ekaterina Zaharieva met in Skopje on Saturday, put the price of the railway at 700 million euros.",
    finds: ['meeting held 2018-04-07 @Skopje/MKD: Zoran Zaev/MKD + Ekaterina Zaharieva/BGR'],
  },
  {
    construction: 'relative, who received',
    published: '2022-10-21',
    text: "Cape Verde's prime minister, Ulisses Correia e Silva, who received Luxembourg's Franz Fayot in Praia on Tuesday, asked for help with desalination.",
    finds: ['meeting held 2022-10-18 @Praia/CPV: Ulisses Correia e Silva/CPV/head_of_government + Franz Fayot/LUX'],
  },
  {
    construction: 'relative, during which',
    published: '2014-09-06',
    text: 'Latvian premier Laimdota Straujuma gave a dinner in Riga on August 18, during which she and Angela Merkel agreed on a larger air patrol.',
    finds: ['meeting held 2014-08-18 @Riga/LVA: Angela Merkel/DEU + Laimdota Straujuma/LVA/head_of_government'],
  },
  {
    construction: 'reduced relative',
    published: '2024-03-07',
    text: "A letter signed by Mauritius's Maneesh Gobin and handed to British high commissioner Charlotte Pierre on Monday in Port Louis restates the claim to Chagos.",
    finds: [
      '~meeting held 2024-03-04 @Port Louis/MUS: Maneesh Gobin/MUS + Charlotte Pierre/GBR/ambassador',
      'message held 2024-03-04: Maneesh Gobin/MUS + [Charlotte Pierre/GBR/ambassador || United Kingdom/GBR/delegation!]',
    ],
  },
]
