import type { ContactCase } from '../notation.ts'

/** Short reports and readouts of several sentences. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'readout, one call told three times',
    published: '2023-05-16',
    text: "Readout of the Foreign Minister's call with Estonia\nIceland's Foreign Minister, Þórdís Kolbrún Reykfjörð Gylfadóttir, spoke by telephone on Monday with her Estonian counterpart, Margus Tsahkna. During the call the two ministers went over the Council of Europe summit in Reykjavík. Minister Tsahkna thanked Iceland for the register of damage. They agreed to stay in touch. The conversation lasted half an hour.",
    finds: [
      'call held 2023-05-15: Þórdís Kolbrún Reykfjörð Gylfadóttir/ISL/foreign_minister + Margus Tsahkna/EST/foreign_minister',
    ],
  },
  {
    construction: 'readout, plan at the end',
    published: '2025-02-19',
    text: "On a wet Saturday Finland's Elina Valtonen held talks with Japan's Takeshi Iwaya in Munich. Iwaya raised the Northern Sea Route. Valtonen invited no one, but the two will meet again in Tokyo on April 14.",
    finds: [
      'talks|meeting held 2025-02-15 @Munich/DEU: Elina Valtonen/FIN + Takeshi Iwaya/JPN',
      'meeting planned 2025-04-14 @Tokyo/JPN: Elina Valtonen/FIN + Takeshi Iwaya/JPN',
    ],
  },
  {
    construction: 'report with background',
    published: '2024-03-07',
    text: "Guinea-Bissau's Umaro Sissoco Embaló met Volodymyr Zelenskyy's envoy, Maksym Subkh, in Bissau on Monday. The president had been in Moscow last month, where Vladimir Putin received him. His foreign minister, Carlos Pinto Pereira, telephoned Dmytro Kuleba the day after that visit. Portugal has kept out of it.",
    finds: [
      'meeting held 2024-03-04 @Bissau/GNB: Umaro Sissoco Embaló/GNB/head_of_state + Maksym Subkh/UKR/envoy',
      'meeting held 2024-02 @Moscow/RUS: Umaro Sissoco Embaló/GNB/head_of_state + Vladimir Putin/RUS',
      'call held 2024-02|2024-02~|null: Carlos Pinto Pereira/GNB/foreign_minister + Dmytro Kuleba/UKR',
    ],
  },
  {
    construction: 'report, diary of a day',
    published: '2022-10-21',
    text: "Antony Blinken's Wednesday in Lima began with breakfast with Peru's César Landa. At ten he sat down with Pedro Castillo at the Government Palace. In the afternoon he phoned Israel's Yair Lapid from the embassy. He flew out at night without seeing Colombia's Álvaro Leyva.",
    finds: [
      'meeting held 2022-10-19 @Lima/PER: Antony Blinken/USA + César Landa/PER',
      'meeting held 2022-10-19 @Government Palace Lima/PER: Antony Blinken/USA + Pedro Castillo/PER',
      'call held 2022-10-19: Antony Blinken/USA + Yair Lapid/ISR',
      '~meeting cancelled|denied 2022-10-19: Antony Blinken/USA + Álvaro Leyva/COL',
    ],
  },
  {
    construction: 'report, call then visit',
    published: '2019-09-26',
    text: "Iraqi Prime Minister Adil Abdul-Mahdi arrived in Jeddah on Wednesday and was received by King Salman. The day before, he had spoken by phone with Iran's Hassan Rouhani. Crown Prince Mohammed bin Salman met him separately.",
    finds: [
      'meeting held 2019-09-25 @Jeddah/SAU: Adil Abdul-Mahdi/IRQ/head_of_government + King Salman/SAU/head_of_state',
      'call held 2019-09-24: Adil Abdul-Mahdi/IRQ/head_of_government + Hassan Rouhani/IRN',
      'meeting held 2019-09-25: Adil Abdul-Mahdi/IRQ/head_of_government + Mohammed bin Salman/SAU/royal|head_of_government|defence_minister',
    ],
  },
  {
    construction: 'report, host and separate meetings',
    published: '2025-07-01',
    text: "Angola's Téte António hosted the foreign ministers of Zambia and Botswana, Mulambo Haimbe and Phenyo Butale, for a joint session in Luanda on Friday. Before it he met each of them separately. The next session will be held in Lusaka in October.",
    finds: [
      'meeting|talks held 2025-06-27 @Luanda/AGO: Mulambo Haimbe/ZMB/foreign_minister + Phenyo Butale/BWA/foreign_minister + Téte António/AGO (host)',
      'meeting held 2025-06-27: Téte António/AGO + Mulambo Haimbe/ZMB/foreign_minister',
      'meeting held 2025-06-27: Téte António/AGO + Phenyo Butale/BWA/foreign_minister',
      '~meeting|talks planned 2025-10 @Lusaka/ZMB: [Téte António/AGO || Angola/AGO/delegation!] + [Mulambo Haimbe/ZMB || Zambia/ZMB/delegation!] + [Phenyo Butale/BWA || Botswana/BWA/delegation!]',
    ],
  },
  {
    construction: 'report, two versions of one meeting',
    published: '2021-06-14',
    text: "Did they or did they not? Serbia says that Aleksandar Vučić met Montenegro's Zdravko Krivokapić in Budapest on Thursday. Podgorica says that no such meeting took place.",
    finds: ['meeting denied 2021-06-10 @Budapest/HUN: Aleksandar Vučić/SRB + Zdravko Krivokapić/MNE'],
  },
  {
    construction: 'report, plan fulfilled',
    published: '2018-04-10',
    text: "The long-planned meeting between Tonga's ʻAkilisi Pōhiva and New Zealand's Jacinda Ardern took place at last in Nukuʻalofa on Friday. It had been due on Thursday, but her plane could not land.",
    finds: [
      'meeting held 2018-04-06 @Nukuʻalofa/TON: ʻAkilisi Pōhiva/TON + Jacinda Ardern/NZL',
      '~meeting cancelled 2018-04-05: ʻAkilisi Pōhiva/TON + Jacinda Ardern/NZL',
    ],
  },
  {
    construction: 'report, several mentions and a nickname',
    published: '2017-07-10',
    text: "Jean-Yves Le Drian was in Doha on Saturday to mediate. The French foreign minister met Qatar's Mohammed bin Abdulrahman Al Thani for an hour. From Doha the old Breton flew on to Jeddah, where he saw Adel al-Jubeir, the Saudi minister, the same evening.",
    finds: [
      'meeting held 2017-07-08 @Doha/QAT: Jean-Yves Le Drian/FRA/foreign_minister + Mohammed bin Abdulrahman Al Thani/QAT',
      'meeting held 2017-07-08 @Jeddah/SAU: Jean-Yves Le Drian/FRA/foreign_minister + Adel al-Jubeir/SAU',
    ],
  },
  {
    construction: 'report, call and letter',
    published: '2020-08-12',
    text: "Lebanon's central crisis cell had two foreign offers on Monday. One came by telephone, from Kuwait's Sheikh Ahmad Nasser Al-Sabah to Foreign Minister Charbel Wehbe. The other came in a letter from Cyprus's Nicos Anastasiades to Michel Aoun.",
    finds: [
      'call held 2020-08-10: Ahmad Nasser Al-Sabah/KWT + Charbel Wehbe/LBN/foreign_minister',
      'message held 2020-08-10: Nicos Anastasiades/CYP + Michel Aoun/LBN',
    ],
  },
  {
    construction: 'report, list of dates',
    published: '2026-01-15',
    text: "Uruguay's Mario Lubetkin has had a full month. On January 6 he met Paraguay's Rubén Ramírez Lezcano in Asunción. On January 8 he received Spain's José Manuel Albares in Montevideo. On January 12 he spoke by phone with the EU's Kaja Kallas, and next Tuesday he is to see Mauro Vieira of Brazil.",
    finds: [
      'meeting held 2026-01-06 @Asunción/PRY: Mario Lubetkin/URY + Rubén Ramírez Lezcano/PRY',
      'meeting held 2026-01-08 @Montevideo/URY: Mario Lubetkin/URY + José Manuel Albares/ESP',
      'call held 2026-01-12: Mario Lubetkin/URY + Kaja Kallas/XEU',
      'meeting planned 2026-01-20: Mario Lubetkin/URY + Mauro Vieira/BRA',
    ],
  },
  {
    construction: 'report, bullets under a day',
    published: '2025-09-24',
    text: 'Diary of Foreign Minister Nandini Sirisena Perera of Sri Lanka, 23 September, New York:\n- Meeting with Josip Horvatić Brkić, foreign minister of Croatia\n- Meeting with Amina Tarawally Koroma, foreign minister of Sierra Leone\n- Telephone call with Pritam Bhandari Rai, foreign minister of Nepal',
    finds: [
      'meeting held 2025-09-23 @New York/USA: Nandini Sirisena Perera/LKA/foreign_minister + Josip Horvatić Brkić/HRV/foreign_minister',
      'meeting held 2025-09-23 @New York/USA: Nandini Sirisena Perera/LKA/foreign_minister + Amina Tarawally Koroma/SLE/foreign_minister',
      'call held 2025-09-23: Nandini Sirisena Perera/LKA/foreign_minister + Pritam Bhandari Rai/NPL/foreign_minister',
    ],
  },
  {
    construction: 'readout, H.E. and long styles',
    published: '2023-11-30',
    text: 'His Excellency Mr. Prosper Kaboré Zongo, Minister of State, Minister of Foreign Affairs of the Republic of Malawi, today met with Her Excellency Ms. Graziella Tonna Buhagiar, Minister for Foreign and European Affairs of the Republic of Malta, in Lilongwe. The meeting was also attended by the Maltese high commissioner, Ray Attard Camilleri.',
    finds: [
      'meeting held 2023-11-30 @Lilongwe/MWI: Prosper Kaboré Zongo/MWI/foreign_minister|minister + Graziella Tonna Buhagiar/MLT/foreign_minister + Ray Attard Camilleri/MLT/ambassador?',
    ],
  },
  {
    construction: 'readout, Chinese style',
    published: '2022-10-21',
    text: "On the afternoon of October 20, 2022, State Councilor and Foreign Minister Wang Yi met with Ambassador of Kiribati to China David Teaabo at the latter's farewell call in Beijing. Wang Yi said that the two peoples are good brothers.",
    finds: [
      'meeting held 2022-10-20 @Beijing/CHN: Wang Yi/CHN/foreign_minister|official|minister + David Teaabo/KIR/ambassador',
    ],
  },
  {
    construction: 'readout, Gulf style',
    published: '2024-11-18',
    text: 'HH the Crown Prince and Prime Minister, Prince Salman bin Hamad Al Khalifa of Bahrain, received at Gudaibiya Palace today the Minister of Defence of the United Kingdom, John Healey. They reviewed the ties of friendship. Present were the commander-in-chief, Nasser bin Hamad Al Khalifa, and the British ambassador, Alastair Long.',
    finds: [
      'meeting held 2024-11-18 @Gudaibiya Palace/BHR: Salman bin Hamad Al Khalifa/BHR + John Healey/GBR/defence_minister + Nasser bin Hamad Al Khalifa/BHR? + Alastair Long/GBR/ambassador?',
    ],
  },
  {
    construction: 'readout, Indian style',
    published: '2018-04-10',
    text: 'EAM Smt. Sushma Swaraj called on the President of Turkmenistan, Gurbanguly Berdimuhamedov, in Ashgabat on April 9. EAM handed him a letter from Prime Minister Narendra Modi. Earlier in the day she had delegation-level talks with Foreign Minister Rashid Meredov.',
    finds: [
      'meeting held 2018-04-09 @Ashgabat/TKM: Sushma Swaraj/IND/foreign_minister + Gurbanguly Berdimuhamedov/TKM/head_of_state',
      'message held 2018-04-09: Narendra Modi/IND/head_of_government + Gurbanguly Berdimuhamedov/TKM/head_of_state + Sushma Swaraj/IND?',
      'talks|meeting held 2018-04-09 @Ashgabat/TKM: Sushma Swaraj/IND/foreign_minister + Rashid Meredov/TKM/foreign_minister',
    ],
  },
  {
    construction: 'readout, Kremlin style',
    published: '2015-11-20',
    text: 'Vladimir Putin had a telephone conversation with President of Egypt Abdel Fattah el-Sisi. November 17, 2015, 20:10. The two presidents spoke of the loss of the airliner over Sinai.',
    finds: ['call held 2015-11-17: Vladimir Putin/RUS + Abdel Fattah el-Sisi/EGY/head_of_state'],
  },
  {
    construction: 'readout, UN style',
    published: '2016-02-03',
    text: 'The Secretary-General met today in London with H.E. Ms. Erna Solberg, Prime Minister of Norway, and, separately, with H.E. Mr. Tammam Salam, President of the Council of Ministers of the Lebanese Republic. Ban Ki-moon thanked both for their generosity.',
    finds: [
      'meeting held 2016-02-03 @London/GBR: [Ban Ki-moon/XUN/igo_head || Secretary-General/XUN/office!] + Erna Solberg/NOR/head_of_government',
      'meeting held 2016-02-03 @London/GBR: [Ban Ki-moon/XUN/igo_head || Secretary-General/XUN/office!] + Tammam Salam/LBN/head_of_government',
    ],
  },
  {
    construction: 'readout, African presidency style',
    published: '2021-06-14',
    text: 'President Lazarus Chakwera this afternoon held a tête-à-tête at Kamuzu Palace with his Zimbabwean brother, Emmerson Mnangagwa. He will confer tomorrow via Zoom with African Union Commission chairperson Moussa Faki Mahamat.',
    finds: [
      'meeting held 2021-06-14 @Kamuzu Palace/MWI: Lazarus Chakwera/MWI/head_of_state + Emmerson Mnangagwa/ZWE',
      'video planned 2021-06-15: Lazarus Chakwera/MWI/head_of_state + Moussa Faki Mahamat/XAU',
    ],
  },
  {
    construction: 'report, offer refused',
    published: '2014-09-06',
    text: "Norway's offer to host talks between Eritrea's Isaias Afwerki and Ethiopia's Hailemariam Desalegn was turned down by both. Instead, the Ethiopian premier met Djibouti's Ismaïl Omar Guelleh in Galafi on Tuesday.",
    finds: [
      'talks proposed|cancelled *: Isaias Afwerki/ERI + Hailemariam Desalegn/ETH + Norway/NOR/delegation! (host)',
      'meeting held 2014-09-02 @Galafi/DJI: Hailemariam Desalegn/ETH/head_of_government + Ismaïl Omar Guelleh/DJI',
    ],
  },
  {
    construction: 'report, two readouts of a call, one number',
    published: '2013-10-13',
    text: "By Tehran's account, Mohammad Javad Zarif and William Hague spoke for twenty minutes on Tuesday; by London's, for ten. Either way the call led to the naming of chargés d'affaires.",
    finds: ['call held 2013-10-08: Mohammad Javad Zarif/IRN + William Hague/GBR'],
  },
]
