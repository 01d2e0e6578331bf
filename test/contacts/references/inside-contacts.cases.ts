import type { ContactCase } from '../notation.ts'

/** Who is meant inside a sentence, headline or caption that tells of a contact. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the visiting minister received by the president',
    published: '2025-06-12',
    text: 'Indian External Affairs Minister S. Jaishankar arrived in Bern on Monday. On Tuesday the visiting minister was received by Swiss President Karin Keller-Sutter.',
    finds: [
      'meeting held 2025-06-10: S. Jaishankar/IND/foreign_minister + Karin Keller-Sutter/CHE/head_of_state',
      '~visit held 2025-06-09: S. Jaishankar/IND + Switzerland/CHE/delegation! (host)',
    ],
  },
  {
    construction: 'his visiting counterpart',
    published: '2025-06-12',
    text: 'Egyptian Foreign Minister Badr Abdelatty met with his visiting Somali counterpart in Cairo on Wednesday.',
    finds: [
      'meeting held 2025-06-11 @Cairo/EGY: Badr Abdelatty/EGY/foreign_minister + Somali counterpart/SOM/foreign_minister/office!',
    ],
  },
  {
    construction: 'the Turkish leader, after a headline',
    published: '2025-06-12',
    text: 'Erdogan, Meloni discuss Libya by phone\n\nItalian Prime Minister Giorgia Meloni called Recep Tayyip Erdogan on Wednesday, her office said. The Turkish leader told her that elections were overdue.',
    finds: ['call held 2025-06-11: Giorgia Meloni/ITA/head_of_government + Recep Tayyip Erdogan/TUR/head_of_state'],
  },
  {
    construction: 'the American, the Israeli',
    published: '2025-06-12',
    text: 'Marco Rubio and Israel Katz talked for an hour on Tuesday in Jerusalem. The American met the Israeli again at the airport on Wednesday.',
    finds: [
      'meeting held 2025-06-10 @Jerusalem/ISR: Marco Rubio/USA + Israel Katz/ISR',
      'meeting held 2025-06-11: Marco Rubio/USA + Israel Katz/ISR',
    ],
  },
  {
    construction: 'the chancellor telephoned the same man',
    published: '2025-06-12',
    text: 'German Chancellor Friedrich Merz has spent the week on the tariffs. The chancellor telephoned US President Donald Trump on Tuesday.',
    finds: ['call held 2025-06-10: Friedrich Merz/DEU/head_of_government + Donald Trump/USA/head_of_state'],
  },
  {
    construction: "president's guest",
    published: '2025-06-12',
    text: "Kenyan President William Ruto held talks at State House in Nairobi on Tuesday. The president's guest, Somali Prime Minister Hamza Abdi Barre, asked for more trainers.",
    finds: ['talks|meeting held 2025-06-10: William Ruto/KEN/head_of_state + Hamza Abdi Barre/SOM/head_of_government'],
  },
  {
    construction: 'her guest, named in apposition',
    published: '2025-06-12',
    text: 'Danish Prime Minister Mette Frederiksen gave a lunch at Marienborg on Wednesday for her guest, Icelandic Prime Minister Kristrún Frostadóttir.',
    finds: [
      'meeting held 2025-06-11: Mette Frederiksen/DNK/head_of_government + Kristrún Frostadóttir/ISL/head_of_government',
    ],
  },
  {
    construction: 'the pair, in a caption',
    published: '2025-06-12',
    text: 'French President Emmanuel Macron welcomed Brazilian President Luiz Inacio Lula da Silva at the Elysee on Wednesday. The pair then dined together.',
    finds: ['meeting held 2025-06-11: Emmanuel Macron/FRA/head_of_state + Luiz Inacio Lula da Silva/BRA/head_of_state'],
  },
  {
    construction: 'both ministers, met again',
    published: '2025-06-12',
    text: 'Polish Foreign Minister Radoslaw Sikorski and his Lithuanian counterpart Kestutis Budrys inspected the border on Tuesday. Both ministers will meet again in Warsaw on June 20.',
    finds: [
      'meeting planned 2025-06-20 @Warsaw/POL: Radoslaw Sikorski/POL/foreign_minister + Kestutis Budrys/LTU/foreign_minister',
      '~meeting held 2025-06-10: Radoslaw Sikorski/POL + Kestutis Budrys/LTU',
    ],
  },
  {
    construction: 'each of them',
    published: '2025-06-12',
    text: 'The foreign ministers of Serbia and Montenegro, Marko Djuric and Ervin Ibrahimovic, are in Vienna. Austrian Foreign Minister Beate Meinl-Reisinger saw each of them on Tuesday.',
    finds: [
      'meeting held 2025-06-10: Beate Meinl-Reisinger/AUT/foreign_minister + Marko Djuric/SRB/foreign_minister',
      'meeting held 2025-06-10: Beate Meinl-Reisinger/AUT/foreign_minister + Ervin Ibrahimovic/MNE/foreign_minister',
    ],
  },
  {
    construction: 'office alone on both sides',
    published: '2025-06-12',
    text: 'The presidents of Kazakhstan and Finland met in Astana on Tuesday to sign a declaration on partnership.',
    finds: [
      'meeting held 2025-06-10 @Astana/KAZ: president of Kazakhstan/KAZ/head_of_state + president of Finland/FIN/head_of_state',
    ],
  },
  {
    construction: 'the latter, in the same sentence',
    published: '2025-06-12',
    text: 'Keir Starmer spoke by telephone on Tuesday with Mark Carney and Anthony Albanese, and he is to meet the latter in London on June 20.',
    finds: [
      'call held 2025-06-10: Keir Starmer/GBR + Mark Carney/CAN',
      'call held 2025-06-10: Keir Starmer/GBR + Anthony Albanese/AUS',
      'meeting planned 2025-06-20 @London/GBR: Keir Starmer/GBR + Anthony Albanese/AUS',
    ],
  },
  {
    construction: 'the minister told his interlocutor',
    published: '2025-06-12',
    text: 'In a phone call on Wednesday, Moroccan Foreign Minister Nasser Bourita briefed his Spanish counterpart, Jose Manuel Albares, on the plan. The two officials agreed to stay in touch.',
    finds: ['call held 2025-06-11: Nasser Bourita/MAR/foreign_minister + Jose Manuel Albares/ESP/foreign_minister'],
  },
  {
    construction: 'told him by phone',
    published: '2025-06-12',
    text: 'Vladimir Putin has congratulated Masoud Pezeshkian on his birthday. The Russian leader told him by phone on Tuesday that Moscow wished to see the treaty ratified.',
    finds: ['call held 2025-06-10: Vladimir Putin/RUS + Masoud Pezeshkian/IRN'],
  },
  {
    construction: 'he told her',
    published: '2025-06-12',
    text: '"Rome will do its part," Giorgia Meloni assured Ursula von der Leyen when the latter visited her at Palazzo Chigi on Tuesday.',
    finds: ['meeting held 2025-06-10: Ursula von der Leyen/XEU + Giorgia Meloni/ITA'],
  },
  {
    construction: 'the emir received the envoy, both introduced before',
    published: '2025-06-12',
    text: "Steve Witkoff, Donald Trump's special envoy, flew to the Gulf on Monday. Qatar's emir, Sheikh Tamim bin Hamad Al Thani, had sent his own plane. The emir received the envoy at Lusail Palace on Tuesday.",
    finds: [
      'meeting held 2025-06-10 @Lusail Palace/QAT: Tamim bin Hamad Al Thani/QAT/head_of_state + Steve Witkoff/USA/envoy',
    ],
  },
  {
    construction: 'they spoke, subject list of two in the sentence before',
    published: '2025-06-12',
    text: 'Pedro Sanchez and Micheal Martin have long wanted the association agreement reviewed. They spoke on Tuesday, according to Madrid.',
    finds: ['call held 2025-06-10: Pedro Sanchez/ESP + Micheal Martin/IRL'],
  },
  {
    construction: 'who also met her counterpart',
    published: '2025-06-12',
    text: 'Australian Foreign Minister Penny Wong, who also met her Indonesian counterpart Sugiono on the sidelines of the forum in Kuala Lumpur on Tuesday, said the region wanted calm.',
    finds: [
      'meeting held 2025-06-10 @Kuala Lumpur/MYS: Penny Wong/AUS/foreign_minister + Sugiono/IDN/foreign_minister',
    ],
  },
  {
    construction: 'the king and his prime minister receive',
    published: '2025-06-12',
    text: "Jordan's King Abdullah II met Syrian President Ahmed al-Sharaa in Amman on Tuesday. Crown Prince Hussein and Prime Minister Jafar Hassan attended the meeting.",
    finds: [
      'meeting held 2025-06-10 @Amman/JOR: Abdullah II/JOR/head_of_state + Ahmed al-Sharaa/SYR/head_of_state + Hussein/JOR? + Jafar Hassan/JOR?',
    ],
  },
  {
    construction: 'surname alone, met surname',
    published: '2025-06-12',
    text: "Lammy meets Wang in London\n\nBritish Foreign Secretary David Lammy and China's Wang Yi held talks in London on Wednesday. Lammy told Wang that Britain wanted a stable relationship.",
    finds: ['talks|meeting held 2025-06-11 @London/GBR: David Lammy/GBR/foreign_minister + Wang Yi/CHN'],
  },
  {
    construction: 'secretary of state, of the readout',
    published: '2025-06-12',
    text: "Secretary Rubio's Call with Japanese Foreign Minister Iwaya\n\nSecretary of State Marco Rubio spoke today with Japanese Foreign Minister Iwaya Takeshi. The Secretary and the Foreign Minister discussed the security of the Indo-Pacific.",
    finds: ['call held 2025-06-12: Marco Rubio/USA/foreign_minister + Iwaya Takeshi/JPN/foreign_minister'],
  },
  {
    construction: 'Prime Minister alone is the home prime minister',
    published: '2025-06-12',
    text: 'The Prime Minister spoke to President Zelenskyy of Ukraine this morning.\n\nThe Prime Minister updated President Zelenskyy on the outcome of his meeting with Chancellor Merz in Berlin yesterday. The leaders agreed to speak again soon.\n\nPrime Minister Keir Starmer',
    finds: [
      'call held 2025-06-12: Keir Starmer/GBR/head_of_government + Zelenskyy/UKR/head_of_state',
      'meeting held 2025-06-11 @Berlin/DEU: Keir Starmer/GBR/head_of_government + Merz/DEU/head_of_government',
      '~call|meeting planned|proposed null: Keir Starmer/GBR + Zelenskyy/UKR',
    ],
  },
  {
    construction: 'negative: the two share a border',
    published: '2025-06-12',
    text: 'Chad and Sudan share a border of 1,400 kilometres. The two have never agreed on where it runs, and both sides see the other as the culprit.',
    finds: [],
  },
  {
    construction: 'negative: the pair have yet to meet',
    published: '2025-06-12',
    text: 'Mark Rutte praised Karol Nawrocki on Tuesday. The pair have yet to meet.',
    finds: ['~meeting denied|proposed|planned null: Mark Rutte/XNA + Karol Nawrocki/POL'],
  },
  {
    construction: 'negative: his counterpart is quoted only',
    published: '2025-06-12',
    text: 'Pete Hegseth criticised the deal on Tuesday. His Chinese counterpart, Dong Jun, called the remarks unhelpful a day later.',
    finds: [],
  },
  {
    construction: 'negative: the two leaders differ',
    published: '2025-06-12',
    text: 'Viktor Orban and Donald Tusk see the war differently. The two leaders traded barbs in separate interviews on Tuesday; neither mentioned the other by name.',
    finds: [],
  },
]
