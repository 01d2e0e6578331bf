import type { ContactCase } from '../notation.ts'

/** Titles beside names: orders, commas, appositions, plurals, and those who are no party. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'title and name, both sides',
    published: '2024-03-07',
    text: 'Norwegian Foreign Minister Espen Barth Eide met Moroccan Foreign Minister Nasser Bourita in Rabat on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Rabat/MAR: Espen Barth Eide/NOR/foreign_minister + Nasser Bourita/MAR/foreign_minister',
    ],
  },
  {
    construction: 'name and apposition',
    published: '2024-03-07',
    text: 'Xavier Bettel, the Luxembourg foreign minister, spoke by phone on Monday with Maka Botchorishvili, foreign minister of Georgia.',
    finds: ['call held 2024-03-04: Xavier Bettel/LUX/foreign_minister + Maka Botchorishvili/GEO/foreign_minister'],
  },
  {
    construction: 'state, title, comma, name, comma',
    published: '2024-03-07',
    text: "Italy's foreign minister, Antonio Tajani, telephoned Tunisia's prime minister, Ahmed Hachani, on Wednesday.",
    finds: ['call held 2024-03-06: Antonio Tajani/ITA/foreign_minister + Ahmed Hachani/TUN/head_of_government'],
  },
  {
    construction: 'name, the adjective title, in the middle',
    published: '2024-03-07',
    text: "Badr bin Hamad Al Busaidi, the Omani foreign minister, and Belgium's Hadja Lahbib met in Brussels on Tuesday.",
    finds: ['meeting held 2024-03-05 @Brussels/BEL: Badr bin Hamad Al Busaidi/OMN/foreign_minister + Hadja Lahbib/BEL'],
  },
  {
    construction: 'possessive state and bare name',
    published: '2024-03-07',
    text: "Egypt's Sameh Shoukry spoke with Jordan's Ayman Safadi by telephone on Monday.",
    finds: ['call held 2024-03-04: Sameh Shoukry/EGY + Ayman Safadi/JOR'],
  },
  {
    construction: 'long title: Minister for Europe and Foreign Affairs',
    published: '2024-03-07',
    text: "French Minister for Europe and Foreign Affairs Stéphane Séjourné received Kazakhstan's deputy prime minister and foreign minister, Murat Nurtleu, in Paris on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Paris/FRA: Stéphane Séjourné/FRA/foreign_minister + Murat Nurtleu/KAZ/foreign_minister|minister',
    ],
  },
  {
    construction: 'long title: Foreign, Commonwealth and Development',
    published: '2024-03-07',
    text: 'Secretary of State for Foreign, Commonwealth and Development Affairs David Cameron held a phone call with Sri Lankan Foreign Minister Ali Sabry on Wednesday.',
    finds: ['call held 2024-03-06: David Cameron/GBR/foreign_minister + Ali Sabry/LKA/foreign_minister'],
  },
  {
    construction: 'long title: foreign affairs, trade and consumer protection',
    published: '2024-03-07',
    text: "Albert Ramdin, Suriname's Minister of Foreign Affairs, International Business and International Cooperation, met Ireland's Tánaiste and Minister for Foreign Affairs and Defence, Micheál Martin, in Dublin on Monday.",
    finds: [
      'meeting held 2024-03-04 @Dublin/IRL: Albert Ramdin/SUR/foreign_minister + Micheál Martin/IRL/foreign_minister|minister|head_of_government',
    ],
  },
  {
    construction: 'description for a title: heads the diplomacy',
    published: '2024-03-07',
    text: "Yvan Gil, who heads Venezuela's diplomacy, talked by telephone with his Bolivian colleague, Celinda Sosa, on Tuesday.",
    finds: ['call held 2024-03-05: Yvan Gil/VEN/foreign_minister + Celinda Sosa/BOL/foreign_minister'],
  },
  {
    construction: 'top diplomat',
    published: '2024-03-07',
    text: "Malaysia's top diplomat, Mohamad Hasan, met Retno Marsudi, his Indonesian counterpart, in Jakarta on Monday.",
    finds: [
      'meeting held 2024-03-04 @Jakarta/IDN: Mohamad Hasan/MYS/foreign_minister + Retno Marsudi/IDN/foreign_minister',
    ],
  },
  {
    construction: 'chief diplomat, foreign policy chief',
    published: '2024-03-07',
    text: "The EU's foreign policy chief, Josep Borrell, spoke on the phone with Armenia's chief diplomat, Ararat Mirzoyan, on Wednesday.",
    finds: ['call held 2024-03-06: Josep Borrell/XEU/foreign_minister + Ararat Mirzoyan/ARM/foreign_minister'],
  },
  {
    construction: 'External Affairs Minister',
    published: '2024-03-07',
    text: 'External Affairs Minister S. Jaishankar met South Korean Foreign Minister Cho Tae-yul in Seoul on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Seoul/KOR: S. Jaishankar/IND/foreign_minister + Cho Tae-yul/KOR/foreign_minister',
    ],
  },
  {
    construction: 'Foreign Secretary as minister and as civil servant',
    published: '2024-03-07',
    text: 'Philippine Foreign Secretary Enrique Manalo met Indian Foreign Secretary Vinay Kwatra in Manila on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Manila/PHL: Enrique Manalo/PHL/foreign_minister + Vinay Kwatra/IND/deputy_minister|official',
    ],
  },
  {
    construction: 'Secretary of State, two kinds',
    published: '2024-03-07',
    text: 'US Secretary of State Antony Blinken met Vatican Secretary of State Cardinal Pietro Parolin in Rome on Monday.',
    finds: [
      'meeting held 2024-03-04 @Rome/ITA: Antony Blinken/USA/foreign_minister + Pietro Parolin/VAT/head_of_government|official|foreign_minister|minister',
    ],
  },
  {
    construction: 'spokesman is not a party',
    published: '2024-03-07',
    text: "Zambian President Hakainde Hichilema telephoned Angola's João Lourenço on Tuesday, the Zambian president's spokesman, Clayson Hamasaka, told reporters.",
    finds: ['call held 2024-03-05: Hakainde Hichilema/ZMB/head_of_state + João Lourenço/AGO'],
  },
  {
    construction: 'spokeswoman with an apposition is not a party',
    published: '2024-03-07',
    text: "Ned Sorensen, a spokesman for the Danish foreign ministry, said that Lars Løkke Rasmussen, the Danish foreign minister, met Greenland's premier, Múte Egede, in Copenhagen on Monday.",
    finds: [
      'meeting held 2024-03-04 @Copenhagen/DNK: Lars Løkke Rasmussen/DNK/foreign_minister + Múte Egede/GRL/head_of_government',
    ],
  },
  {
    construction: 'invented ministers of small states',
    published: '2024-03-07',
    text: "Kiribati's foreign minister, Tebao Awerika Moote, met Nauru's Lionel Rouwen Adeang-Deireragea in Tarawa on Monday.",
    finds: [
      'meeting held 2024-03-04 @Tarawa/KIR: Tebao Awerika Moote/KIR/foreign_minister + Lionel Rouwen Adeang-Deireragea/NRU',
    ],
  },
  {
    construction: 'invented ministers: Andorra and San Marino',
    published: '2024-03-07',
    text: "Andorran Foreign Minister Jordi Puigcercós i Vila spoke by phone with San Marino's foreign secretary, Luca Ghironzi, on Tuesday.",
    finds: ['call held 2024-03-05: Jordi Puigcercós i Vila/AND/foreign_minister + Luca Ghironzi/SMR/foreign_minister'],
  },
  {
    construction: 'invented minister: São Tomé',
    published: '2024-03-07',
    text: 'Maria Trindade Quaresma Neto, foreign minister of São Tomé and Príncipe, was received by Cape Verdean Prime Minister Ulisses Correia e Silva in Praia on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Praia/CPV: Maria Trindade Quaresma Neto/STP/foreign_minister + Ulisses Correia e Silva/CPV/head_of_government',
    ],
  },
  {
    construction: 'titles in the plural before two names',
    published: '2024-03-07',
    text: 'Foreign Ministers Tobias Billström of Sweden and Elina Valtonen of Finland met in Stockholm on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Stockholm/SWE: Tobias Billström/SWE/foreign_minister + Elina Valtonen/FIN/foreign_minister',
    ],
  },
  {
    construction: 'adjectives in the plural before two names',
    published: '2024-03-07',
    text: 'The Turkish and Greek defence ministers, Yaşar Güler and Nikos Dendias, spoke by phone on Monday.',
    finds: ['call held 2024-03-04: Yaşar Güler/TUR/defence_minister + Nikos Dendias/GRC/defence_minister'],
  },
  {
    construction: 'names in brackets',
    published: '2024-03-07',
    text: 'The interior ministers of Austria (Gerhard Karner) and Hungary (Sándor Pintér) met in Vienna on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Vienna/AUT: Gerhard Karner/AUT/interior_minister + Sándor Pintér/HUN/interior_minister',
    ],
  },
  {
    construction: 'title after the name with a dash',
    published: '2024-03-07',
    text: "Nasser Al-Khater — Kuwait's trade minister — met Anders Holm-Larsen — his Danish opposite number — in Kuwait City on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Kuwait City/KWT: Nasser Al-Khater/KWT/minister + Anders Holm-Larsen/DNK/minister',
    ],
  },
  {
    construction: 'spouse is not a party',
    published: '2024-03-07',
    text: "Jordan's King Abdullah II, accompanied by Queen Rania, received Dutch Prime Minister Mark Rutte in Amman on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Amman/JOR: Abdullah II/JOR/head_of_state + Mark Rutte/NLD/head_of_government + Rania/JOR?',
    ],
  },
  {
    construction: 'title with an article of its own, possessive names',
    published: '2024-03-07',
    text: "Russia's envoy Alexander Lavrentiev's meeting with Syria's Bashar al-Assad took place in Damascus on Tuesday.",
    finds: ['meeting held 2024-03-05 @Damascus/SYR: Alexander Lavrentiev/RUS/envoy + Bashar al-Assad/SYR'],
  },
]
