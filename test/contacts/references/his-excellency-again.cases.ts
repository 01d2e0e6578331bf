import type { ContactCase } from '../notation.ts'

/** "His Excellency also met": whoever does what the readout tells, be the last one named "Her Excellency". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'His Excellency A met Her Excellency B. Minister B said … His Excellency also met with C',
    published: '2024-09-25',
    text: 'His Excellency Mr. Jasem Mohamed Albudaiwi, Secretary General of the Gulf Cooperation Council (GCC), met today with Her Excellency Melanie Joly, Minister of Foreign Affairs of Canada, in New York.\n\nMinister Joly expressed her concern over the situation in Lebanon and stated that her country would provide aid.\n\nHis Excellency also met with Fuad Hussein, Minister of Foreign Affairs of the Republic of Iraq.',
    finds: [
      'meeting held 2024-09-25 @New York/USA: Jasem Mohamed Albudaiwi/XGC + Melanie Joly/CAN',
      'meeting held 2024-09-25 @New York/USA: Jasem Mohamed Albudaiwi/XGC + Fuad Hussein/IRQ',
    ],
  },
  {
    construction: 'Her Excellency then received C',
    published: '2024-11-12',
    text: 'Her Excellency Reem Al Hashimy, Minister of State for International Cooperation of the United Arab Emirates, met today with His Excellency Péter Szijjártó, Minister of Foreign Affairs of Hungary, in Abu Dhabi. Minister Szijjártó invited her to Budapest. Her Excellency then received Santiago Peña, President of Paraguay.',
    finds: [
      'meeting held 2024-11-12 @Abu Dhabi/ARE: Reem Al Hashimy/ARE + Péter Szijjártó/HUN',
      'meeting held 2024-11-12 @Abu Dhabi/ARE: Reem Al Hashimy/ARE (host) + Santiago Peña/PRY',
    ],
  },
  {
    construction: 'His Excellency A received His Excellency B. His Excellency also received C: the host of the readout',
    published: '2024-02-14',
    text: 'His Excellency Sheikh Mohammed bin Abdulrahman Al Thani, Prime Minister of the State of Qatar, received today in Doha His Excellency Anwar Ibrahim, Prime Minister of Malaysia. Mr Ibrahim conveyed the greetings of the King.\n\nHis Excellency also received Hakan Fidan, Minister of Foreign Affairs of Türkiye.',
    finds: [
      'meeting held 2024-02-14 @Doha/QAT: Mohammed bin Abdulrahman Al Thani/QAT (host) + Anwar Ibrahim/MYS',
      'meeting held 2024-02-14 @Doha/QAT: Mohammed bin Abdulrahman Al Thani/QAT (host) + Hakan Fidan/TUR',
    ],
  },
]
