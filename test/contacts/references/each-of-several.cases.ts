import type { ContactCase } from '../notation.ts'

/** Plural titles and teams that mean those just named, all of them or one at a time. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'talks with each of his counterparts',
    published: '2024-11-15',
    text: 'Finnish Defence Minister Antti Häkkänen, Swedish Defence Minister Pål Jonson and Norwegian Defence Minister Bjørn Arild Gram held a trilateral meeting in Oslo on Thursday. Häkkänen also had bilateral talks with each of his counterparts.',
    finds: [
      'meeting held 2024-11-14 @Oslo/NOR: Antti Häkkänen/FIN + Pål Jonson/SWE + Bjørn Arild Gram/NOR',
      'talks|meeting held 2024-11-14 @Oslo/NOR: Antti Häkkänen/FIN + Pål Jonson/SWE',
      'talks|meeting held 2024-11-14 @Oslo/NOR: Antti Häkkänen/FIN + Bjørn Arild Gram/NOR',
    ],
  },
  {
    construction: 'separately with both his colleagues',
    published: '2024-11-15',
    text: 'The foreign ministers of Estonia, Latvia and Lithuania, Margus Tsahkna, Baiba Braže and Gabrielius Landsbergis, met in Riga on Thursday. Before that Tsahkna met both his colleagues separately.',
    finds: [
      'meeting held 2024-11-14 @Riga/LVA: Margus Tsahkna/EST + Baiba Braže/LVA + Gabrielius Landsbergis/LTU',
      'meeting held *: Margus Tsahkna/EST + Baiba Braže/LVA',
      'meeting held *: Margus Tsahkna/EST + Gabrielius Landsbergis/LTU',
    ],
  },
  {
    construction: 'one-on-one with each of the other two',
    published: '2023-08-19',
    text: 'President Joe Biden hosted Japanese Prime Minister Fumio Kishida and South Korean President Yoon Suk Yeol for a trilateral summit at Camp David on Friday. He also sat down with each of the two leaders one-on-one.',
    finds: [
      'summit held 2023-08-18 @Camp David/USA: Joe Biden/USA (host) + Fumio Kishida/JPN + Yoon Suk Yeol/KOR',
      'meeting held 2023-08-18: Joe Biden/USA + Fumio Kishida/JPN',
      'meeting held 2023-08-18: Joe Biden/USA + Yoon Suk Yeol/KOR',
    ],
  },
  {
    construction: 'contacts with counterparts in general name nobody',
    published: '2024-11-15',
    text: 'Finnish Defence Minister Antti Häkkänen met Swedish Defence Minister Pål Jonson in Oslo on Thursday. Häkkänen regularly talks to his counterparts.',
    finds: ['meeting held 2024-11-14 @Oslo/NOR: Antti Häkkänen/FIN + Pål Jonson/SWE'],
  },
  {
    construction: 'with A he spoke about x; with B, about y',
    published: '2024-11-15',
    text: 'Norwegian Foreign Minister Espen Barth Eide was in Vilnius on Thursday. With President Gitanas Nausėda of Lithuania he spoke in person about fish; with Latvian President Edgars Rinkēvičs, about timber.',
    finds: [
      'meeting held 2024-11-14 @Vilnius/LTU: Espen Barth Eide/NOR + Gitanas Nausėda/LTU',
      'meeting held 2024-11-14 @Vilnius/LTU: Espen Barth Eide/NOR + Edgars Rinkēvičs/LVA',
    ],
  },
  {
    construction: 'spoke with A about x and with B about y',
    published: '2024-11-15',
    text: 'On the telephone on Thursday, Elina Valtonen of Finland talked with Belgian Foreign Minister Bernard Quintin about wool; with Croatian Foreign Minister Gordan Grlić Radman, about wine.',
    finds: [
      'call held 2024-11-14: Elina Valtonen/FIN + Bernard Quintin/BEL',
      'call held 2024-11-14: Elina Valtonen/FIN + Gordan Grlić Radman/HRV',
    ],
  },
  {
    construction: 'the foreign ministers of the two countries',
    published: '2025-01-23',
    text: 'The presidents of Chile and Peru, Gabriel Boric and Dina Boluarte, spoke by telephone on Wednesday. The foreign ministers of the two countries met in Lima on Tuesday.',
    finds: [
      'call held 2025-01-22: Gabriel Boric/CHL + Dina Boluarte/PER',
      'meeting held 2025-01-21 @Lima/PER: Chilean foreign minister/CHL/foreign_minister/office! + Peruvian foreign minister/PER/foreign_minister/office!',
    ],
  },
  {
    construction: 'the foreign and defence ministers of both states, who are named',
    published: '2024-11-20',
    text: 'Australian Foreign Minister Penny Wong and Defence Minister Richard Marles received their Indonesian counterparts, Foreign Minister Sugiono and Defence Minister Sjafrie Sjamsoeddin, in Canberra on Tuesday. The foreign and defence ministers of the two countries had last met in Jakarta in August 2023.',
    finds: [
      'meeting held 2024-11-19 @Canberra/AUS: Penny Wong/AUS (host) + Richard Marles/AUS (host) + Sugiono/IDN + Sjafrie Sjamsoeddin/IDN',
      'meeting held 2023-08 @Jakarta/IDN: Penny Wong/AUS + Richard Marles/AUS + Sugiono/IDN + Sjafrie Sjamsoeddin/IDN',
    ],
  },
  {
    construction: 'the defence ministers, of those just named',
    published: '2024-11-20',
    text: 'Dutch Defence Minister Ruben Brekelmans called Romanian Defence Minister Angel Tîlvăr on Monday. The Defence Ministers last met in Brussels in October.',
    finds: [
      'call held 2024-11-18: Ruben Brekelmans/NLD + Angel Tîlvăr/ROU',
      'meeting held 2024-10 @Brussels/BEL: Ruben Brekelmans/NLD + Angel Tîlvăr/ROU',
    ],
  },
  {
    construction: 'the special envoys, of those just named',
    published: '2024-11-20',
    text: "China's Special Representative Zhai Jun telephoned Russia's Special Representative Vladimir Safronkov on Monday. The Special Representatives had conferred in Doha in March.",
    finds: [
      'call held 2024-11-18: Zhai Jun/CHN + Vladimir Safronkov/RUS',
      'meeting|talks held 2024-03 @Doha/QAT: Zhai Jun/CHN + Vladimir Safronkov/RUS',
    ],
  },
  {
    construction: 'the delegation is those who travelled',
    published: '2024-11-20',
    text: 'Spanish Foreign Minister José Manuel Albares travelled to Nouakchott on Tuesday with Interior Minister Fernando Grande-Marlaska. The delegation was received by President Mohamed Ould Ghazouani of Mauritania.',
    finds: [
      'meeting held 2024-11-19 @Nouakchott/MRT: José Manuel Albares/ESP + Fernando Grande-Marlaska/ESP + Mohamed Ould Ghazouani/MRT (host)',
    ],
  },
  {
    construction: 'paid a visit with his colleague',
    published: '2024-11-20',
    text: 'On Tuesday Defence Minister Margarita Robles paid a visit to Latvia together with Foreign Minister José Manuel Albares. The Spanish guests were welcomed by President Edgars Rinkēvičs in Riga.',
    finds: [
      'meeting held 2024-11-19 @Riga/LVA: Margarita Robles/ESP + José Manuel Albares/ESP + Edgars Rinkēvičs/LVA (host)',
    ],
  },
  {
    construction: 'received by A; B and C were at the table as well',
    published: '2024-11-20',
    text: 'On Tuesday Spanish Foreign Minister José Manuel Albares was received in Rabat by Moroccan Prime Minister Aziz Akhannouch; Foreign Minister Nasser Bourita and Interior Minister Abdelouafi Laftit were at the table as well.',
    finds: [
      'meeting held 2024-11-19 @Rabat/MAR: José Manuel Albares/ESP + Aziz Akhannouch/MAR (host) + Nasser Bourita/MAR? + Abdelouafi Laftit/MAR?',
    ],
  },
]
