import type { ContactCase } from '../notation.ts'

/** Ordinary paragraphs of agency reports, from all over: who met whom, and whether. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'Andes: lead, background, visit announced',
    published: '2025-05-14',
    text: "LIMA, May 14 (Agency) - Peru's Foreign Minister Elmer Schialer and his Ecuadorian counterpart, Gabriela Sommerfeld, agreed on Tuesday to reopen two border crossings, after a meeting in Piura that both described as cordial.\n\nThe two had last sat down together in Quito in November. Schialer is due in Santiago on Friday for talks with Chile's Alberto van Klaveren, his ministry said.",
    finds: [
      'meeting held 2025-05-13 @Piura/PER: Elmer Schialer/PER + Gabriela Sommerfeld/ECU',
      'meeting held 2024-11 @Quito/ECU: Elmer Schialer/PER + Gabriela Sommerfeld/ECU',
      'talks planned 2025-05-16 @Santiago/CHL: Elmer Schialer/PER + Alberto van Klaveren/CHL',
    ],
  },
  {
    construction: 'Horn: envoy shuttles, general telephoned, refusal',
    published: '2025-02-20',
    text: "NAIROBI, Feb 20 (Agency) - Turkey's envoy for the Horn of Africa, Mehmet Yildiz, flew from Mogadishu to Addis Ababa on Wednesday and was received by Ethiopian Prime Minister Abiy Ahmed, a day after he had seen Somali President Hassan Sheikh Mohamud.\n\nAbiy telephoned Mohamud last week, but the Somali leader has turned down an invitation to a three-way meeting with Kenyan President William Ruto.",
    finds: [
      'meeting held 2025-02-19 @Addis Ababa/ETH: Mehmet Yildiz/TUR + Abiy Ahmed/ETH (host)',
      'meeting held 2025-02-18: Mehmet Yildiz/TUR + Hassan Sheikh Mohamud/SOM',
      'call held 2025-02-10/2025-02-16: Abiy Ahmed/ETH + Hassan Sheikh Mohamud/SOM',
      'meeting cancelled *: Hassan Sheikh Mohamud/SOM + William Ruto/KEN + Abiy Ahmed/ETH?',
    ],
  },
  {
    construction: 'Central Asia: summit with many sides, bilateral before it',
    published: '2025-06-17',
    text: "ASTANA, June 17 (Agency) - Chinese President Xi Jinping met Kazakhstan's Kassym-Jomart Tokayev on Monday and the leaders of Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan on Tuesday, on the sidelines of a summit at which a treaty of friendship was signed.\n\nXi told Uzbek President Shavkat Mirziyoyev in their talks that the railway would be finished on time, according to Xinhua.",
    finds: [
      'meeting held 2025-06-16: Xi Jinping/CHN + Kassym-Jomart Tokayev/KAZ',
      '~meeting held 2025-06-17: Xi Jinping/CHN + leaders of Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan/-/group!',
      'talks|meeting held *: Xi Jinping/CHN + Shavkat Mirziyoyev/UZB',
    ],
  },
  {
    construction: 'Southeast Asia: readout with deputy, call the day before',
    published: '2025-07-29',
    text: "KUALA LUMPUR, July 29 (Agency) - Cambodian Prime Minister Hun Manet and Thailand's acting premier, Phumtham Wechayachai, shook hands in Putrajaya on Monday after talks hosted by Malaysian Prime Minister Anwar Ibrahim that lasted two hours.\n\nThe ambassadors of China and the United States sat in. Donald Trump had called both leaders on Saturday, and Marco Rubio spoke to his Thai and Cambodian counterparts, Maris Sangiampongsa and Prak Sokhonn, on Sunday.",
    finds: [
      'talks held 2025-07-28 @Putrajaya/MYS: Hun Manet/KHM + Phumtham Wechayachai/THA + Anwar Ibrahim/MYS (host) + Chinese ambassador/CHN/office!? + American ambassador/USA/office!?',
      'call held 2025-07-26: Donald Trump/USA + Hun Manet/KHM',
      'call held 2025-07-26: Donald Trump/USA + Phumtham Wechayachai/THA',
      'call held 2025-07-27: Marco Rubio/USA + Maris Sangiampongsa/THA',
      'call held 2025-07-27: Marco Rubio/USA + Prak Sokhonn/KHM',
    ],
  },
  {
    construction: 'Balkans: postponed, still hoped for',
    published: '2025-03-06',
    text: "SARAJEVO, March 6 (Agency) - The EU's enlargement commissioner, Marta Kos, has postponed a visit to Bosnia that was to begin on Thursday, her spokesman said. She had been due to meet the three members of the presidency and Prime Minister Borjana Kristo.\n\nKos talked to Kristo by phone on Wednesday night and still hopes to come before Easter.",
    finds: [
      'visit cancelled 2025-03-06: Marta Kos/XEU + Bosnia and Herzegovina/BIH/delegation! (host)',
      'meeting cancelled *: Marta Kos/XEU + Borjana Kristo/BIH',
      'call held 2025-03-05: Marta Kos/XEU + Borjana Kristo/BIH',
      '~visit proposed *: Marta Kos/XEU + Bosnia and Herzegovina/BIH/delegation! (host)',
    ],
  },
  {
    construction: 'Gulf: crown prince, adviser, message',
    published: '2025-04-09',
    text: "MANAMA, April 9 (Agency) - Bahrain's Crown Prince Salman bin Hamad Al Khalifa on Tuesday received Britain's national security adviser, Jonathan Powell, who handed him a letter from Prime Minister Keir Starmer.\n\nPowell had come from Muscat, where he met Omani Foreign Minister Badr Albusaidi on Monday. He will not be going to Tehran, a British official said.",
    finds: [
      'meeting held 2025-04-08: Salman bin Hamad Al Khalifa/BHR (host) + Jonathan Powell/GBR',
      'message held *: Keir Starmer/GBR + Salman bin Hamad Al Khalifa/BHR + Jonathan Powell/GBR (mediator)?',
      'meeting held 2025-04-07 @Muscat/OMN: Jonathan Powell/GBR + Badr Albusaidi/OMN',
      '~visit cancelled *: Jonathan Powell/GBR + Iran/IRN/delegation! (host)',
    ],
  },
  {
    construction: 'Great Lakes: talks of teams under a mediator, denied',
    published: '2025-04-24',
    text: "DOHA, April 24 (Agency) - Delegations of the Congolese government and the M23 rebels have agreed on a truce after more than two weeks of talks mediated by Qatar, both said on Wednesday.\n\nPresident Felix Tshisekedi's office denied that he had spoken by telephone with the rebels' political leader, Corneille Nangaa. Tshisekedi met Rwanda's Paul Kagame in Doha on March 18 in the presence of the emir, Tamim bin Hamad Al Thani.",
    finds: [
      'talks held *: Congolese delegation/COD/delegation! + M23/XM3/delegation! + Qatar/QAT/delegation! (mediator)',
      'call denied *: Felix Tshisekedi/COD + Corneille Nangaa/XM3|COD|-',
      'meeting held 2025-03-18 @Doha/QAT: Felix Tshisekedi/COD + Paul Kagame/RWA + Tamim bin Hamad Al Thani/QAT',
    ],
  },
  {
    construction: 'Pacific: forum margins, list of bilaterals',
    published: '2025-09-11',
    text: "HONIARA, Sept 11 (Agency) - Australian Prime Minister Anthony Albanese used the margins of the Pacific Islands Forum on Wednesday to meet Fiji's Sitiveni Rabuka, Papua New Guinea's James Marape and Vanuatu's Jotham Napat one by one.\n\nA security pact with Vanuatu, which Albanese and Napat had been expected to sign, was not ready. New Zealand's Christopher Luxon, who arrived late, dined with Marape.",
    finds: [
      'meeting held 2025-09-10: Anthony Albanese/AUS + Sitiveni Rabuka/FJI',
      'meeting held 2025-09-10: Anthony Albanese/AUS + James Marape/PNG',
      'meeting held 2025-09-10: Anthony Albanese/AUS + Jotham Napat/VUT',
      'meeting held *: Christopher Luxon/NZL + James Marape/PNG',
    ],
  },
  {
    construction: 'Caucasus: first since, with American officials',
    published: '2025-07-11',
    text: 'YEREVAN, July 11 (Agency) - Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev spent five hours together in Abu Dhabi on Thursday, their first bilateral meeting without a mediator.\n\nThe leaders then joined the Emirati president, Mohamed bin Zayed, for lunch. Their foreign ministers, Ararat Mirzoyan and Jeyhun Bayramov, who had met twice in June, will continue the work.',
    finds: [
      'meeting held 2025-07-10 @Abu Dhabi/ARE: Nikol Pashinyan/ARM + Ilham Aliyev/AZE',
      'meeting held 2025-07-10 @Abu Dhabi/ARE: Nikol Pashinyan/ARM + Ilham Aliyev/AZE + Mohamed bin Zayed/ARE',
      'meeting held 2025-06: Ararat Mirzoyan/ARM + Jeyhun Bayramov/AZE',
    ],
  },
]
