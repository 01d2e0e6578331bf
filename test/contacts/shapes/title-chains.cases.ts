import type { ContactCase } from '../notation.ts'

/** Several titles in a row, with commas between, before or behind a name. */
export const cases: ContactCase[] = [
  {
    construction: 'rank, office, Mr Name, passive',
    published: '2024-06-13',
    text: 'The Minister of State, Minister of Foreign Affairs and Cooperation of Benin, Mr Olushegun Adjadi Bakari, was telephoned on Wednesday by the Chinese foreign minister, Wang Yi.',
    finds: ['call held 2024-06-12: Olushegun Adjadi Bakari/BEN + Wang Yi/CHN'],
  },
  {
    construction: 'Deputy Prime Minister, Minister of',
    published: '2024-06-13',
    text: 'The Deputy Prime Minister, Minister for Foreign Affairs of Belgium, Ms Hadja Lahbib, met the Egyptian foreign minister, Sameh Shoukry, in Brussels on Wednesday.',
    finds: ['meeting held 2024-06-12 @Brussels/BEL: Hadja Lahbib/BEL + Sameh Shoukry/EGY'],
  },
  {
    construction: 'Senior Minister, and coordinating',
    published: '2024-06-13',
    text: 'The State Counsellor, Minister of National Defence of China, General Li Shangfu, received the Defence Minister of Singapore, Dr Ng Eng Hen, in Beijing on Wednesday.',
    finds: ['meeting held 2024-06-12 @Beijing/CHN: Li Shangfu/CHN (host) + Ng Eng Hen/SGP'],
  },
  {
    construction: 'without a state in it, home by letterhead',
    published: '2024-06-13',
    text: 'Kingdom of Morocco\nMinistry of Foreign Affairs\n\nRabat, 13 June 2024\n\nThe Minister of State, Minister of Foreign Affairs, Mr Nasser Bourita, received today his Spanish counterpart, Mr José Manuel Albares.',
    finds: ['meeting held 2024-06-13: Nasser Bourita/MAR (host) + José Manuel Albares/ESP'],
  },
  {
    construction: 'President, Commander-in-Chief',
    published: '2024-06-13',
    text: 'The President of the Republic, Supreme Commander of the Armed Forces, Mr Abdelmadjid Tebboune, spoke by telephone on Wednesday with the Emir of Qatar, Sheikh Tamim bin Hamad Al Thani.',
    finds: ['call held 2024-06-12: Abdelmadjid Tebboune/DZA + Tamim bin Hamad Al Thani/QAT'],
  },
  {
    construction: 'as the other side',
    published: '2024-06-13',
    text: 'French Foreign Minister Stéphane Séjourné called on Wednesday the Minister of State, Minister of Foreign Affairs of Senegal, Ms Yassine Fall.',
    finds: ['call held 2024-06-12: Stéphane Séjourné/FRA + Yassine Fall/SEN'],
  },
  {
    construction: 'behind the name',
    published: '2024-06-13',
    text: 'Mr Xavier Bettel, Deputy Prime Minister, Minister for Foreign Affairs of Luxembourg, met Mr Espen Barth Eide, Minister of Foreign Affairs of Norway, in Oslo on Wednesday.',
    finds: ['meeting held 2024-06-12 @Oslo/NOR: Xavier Bettel/LUX + Espen Barth Eide/NOR'],
  },
  {
    construction: 'two people, not one with two titles',
    published: '2024-06-13',
    text: 'The Prime Minister of Portugal, Luís Montenegro, the Minister of Foreign Affairs of Portugal, Paulo Rangel, and the President of Angola, João Lourenço, met in Lisbon on Wednesday.',
    finds: ['meeting held 2024-06-12 @Lisbon/PRT: Luís Montenegro/PRT + Paulo Rangel/PRT + João Lourenço/AGO'],
  },
]
