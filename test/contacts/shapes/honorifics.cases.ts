import type { ContactCase } from '../notation.ts'

/** Honorifics, royal houses and clergy. */
export const cases: readonly ContactCase[] = [
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
]
