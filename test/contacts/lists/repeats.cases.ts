import type { ContactCase } from '../notation.ts'

/** One actor with several others, or the same two several times. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'A on Monday, B a day later and, over dinner, C',
    published: '2025-06-12',
    text: "Norway's foreign minister, Espen Barth Eide, met Jordan's Ayman Safadi in Amman on Monday, Egypt's Badr Abdelatty in Cairo a day later and, over dinner on Wednesday, Greece's George Gerapetritis in Athens.",
    finds: [
      'meeting held 2025-06-09 @Amman/JOR: Espen Barth Eide/NOR/foreign_minister + Ayman Safadi/JOR',
      'meeting held 2025-06-10 @Cairo/EGY: Espen Barth Eide/NOR/foreign_minister + Badr Abdelatty/EGY',
      'meeting held 2025-06-11 @Athens/GRC: Espen Barth Eide/NOR/foreign_minister + George Gerapetritis/GRC',
    ],
  },
  {
    construction: 'before flying on to X to see Y',
    published: '2025-06-12',
    text: 'David Lammy met Faisal bin Farhan in Riyadh on Tuesday before flying on to Abu Dhabi to see Abdullah bin Zayed Al Nahyan.',
    finds: [
      'meeting held 2025-06-10 @Riyadh/SAU: David Lammy/GBR + Faisal bin Farhan/SAU',
      'meeting held 2025-06-10|null @Abu Dhabi/ARE: David Lammy/GBR + Abdullah bin Zayed Al Nahyan/ARE',
    ],
  },
  {
    construction: 'then travelled to, where he met',
    published: '2025-06-12',
    text: 'Kazakh Deputy Prime Minister Murat Nurtleu held talks with Estonian Foreign Minister Margus Tsahkna in Tallinn on Monday, then travelled to Vilnius, where he met his Lithuanian counterpart Kestutis Budrys on Wednesday.',
    finds: [
      'talks|meeting held 2025-06-09 @Tallinn/EST: Murat Nurtleu/KAZ + Margus Tsahkna/EST/foreign_minister',
      'meeting held 2025-06-11 @Vilnius/LTU: Murat Nurtleu/KAZ + Kestutis Budrys/LTU',
    ],
  },
  {
    construction: 'by phone on two days, by video on a third, in person on a fourth',
    published: '2025-06-12',
    text: 'Keir Starmer has talked with Volodymyr Zelenskyy four times this spring: by phone on April 4 and May 20, via video link on May 29, and in person on June 3 in The Hague.',
    finds: [
      'call held 2025-04-04: Keir Starmer/GBR + Volodymyr Zelenskyy/UKR',
      'call held 2025-05-20: Keir Starmer/GBR + Volodymyr Zelenskyy/UKR',
      'video held 2025-05-29: Keir Starmer/GBR + Volodymyr Zelenskyy/UKR',
      'meeting held 2025-06-03 @The Hague/NLD: Keir Starmer/GBR + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'twice by telephone and once in person',
    published: '2025-06-12',
    text: 'Ishaq Dar spoke with Abbas Araghchi by telephone on May 8 and again on May 12, and met him in Islamabad on June 2.',
    finds: [
      'call held 2025-05-08: Ishaq Dar/PAK + Abbas Araghchi/IRN',
      'call held 2025-05-12: Ishaq Dar/PAK + Abbas Araghchi/IRN',
      'meeting held 2025-06-02 @Islamabad/PAK: Ishaq Dar/PAK + Abbas Araghchi/IRN',
    ],
  },
  {
    construction: 'did the same with',
    published: '2025-06-12',
    text: 'Hakan Fidan discussed the truce with Marco Rubio by phone on Tuesday and did the same with Sergey Lavrov an hour later.',
    finds: [
      'call held 2025-06-10: Hakan Fidan/TUR + Marco Rubio/USA',
      'call held 2025-06-10: Hakan Fidan/TUR + Sergey Lavrov/RUS',
    ],
  },
  {
    construction: 'calls with A, B and C as well as D',
    published: '2025-06-12',
    text: 'Kaja Kallas held phone calls on Wednesday with the foreign ministers of Egypt, Badr Abdelatty, and Oman, Badr al-Busaidi, as well as with Israeli Foreign Minister Gideon Saar.',
    finds: [
      'call held 2025-06-11: Kaja Kallas/XEU + Badr Abdelatty/EGY/foreign_minister',
      'call held 2025-06-11: Kaja Kallas/XEU + Badr al-Busaidi/OMN/foreign_minister',
      'call held 2025-06-11: Kaja Kallas/XEU + Gideon Saar/ISR/foreign_minister',
    ],
  },
  {
    construction: 'in separate phone calls',
    published: '2025-06-12',
    text: 'In separate phone calls on Tuesday, Qatari Prime Minister Mohammed bin Abdulrahman Al Thani discussed de-escalation with the foreign ministers of Iran and Türkiye, Abbas Araghchi and Hakan Fidan.',
    finds: [
      'call held 2025-06-10: Mohammed bin Abdulrahman Al Thani/QAT/head_of_government + Abbas Araghchi/IRN/foreign_minister',
      'call held 2025-06-10: Mohammed bin Abdulrahman Al Thani/QAT/head_of_government + Hakan Fidan/TUR/foreign_minister',
    ],
  },
  {
    construction: 'spoke separately with',
    published: '2025-06-12',
    text: 'UN Secretary-General António Guterres spoke separately by phone on Tuesday with Indian Prime Minister Narendra Modi and Pakistani Prime Minister Shehbaz Sharif.',
    finds: [
      'call held 2025-06-10: António Guterres/XUN/igo_head + Narendra Modi/IND/head_of_government',
      'call held 2025-06-10: António Guterres/XUN/igo_head + Shehbaz Sharif/PAK/head_of_government',
    ],
  },
  {
    construction: 'also spoke, next sentence, with list',
    published: '2025-06-12',
    text: 'Canadian Foreign Minister Anita Anand spoke with Japan’s Takeshi Iwaya on Wednesday. Anand also spoke with South Korea’s Cho Tae-yul and with Philippine Foreign Affairs Secretary Enrique Manalo.',
    finds: [
      'call held 2025-06-11: Anita Anand/CAN/foreign_minister + Takeshi Iwaya/JPN',
      'call held 2025-06-11|null: Anita Anand/CAN/foreign_minister + Cho Tae-yul/KOR',
      'call held 2025-06-11|null: Anita Anand/CAN/foreign_minister + Enrique Manalo/PHL/foreign_minister',
    ],
  },
  {
    construction: 'list of meetings on the sidelines, no verb repeated',
    published: '2025-06-12',
    text: 'On the sidelines of the ocean conference in Nice on Monday, Emmanuel Macron met Costa Rican President Rodrigo Chaves, then Kiribati President Taneti Maamau, and finally Ghanaian President John Mahama.',
    finds: [
      'meeting held 2025-06-09 @Nice/FRA: Emmanuel Macron/FRA + Rodrigo Chaves/CRI/head_of_state',
      'meeting held 2025-06-09 @Nice/FRA: Emmanuel Macron/FRA + Taneti Maamau/KIR/head_of_state',
      'meeting held 2025-06-09 @Nice/FRA: Emmanuel Macron/FRA + John Mahama/GHA/head_of_state',
    ],
  },
  {
    construction: 'bulleted calls with times',
    published: '2025-06-12',
    text: "Foreign Minister Jean-Noël Barrot's calls on Wednesday, 11 June:\n\n- Abbas Araghchi, foreign minister of Iran\n- Gideon Saar, foreign minister of Israel\n- Badr al-Busaidi, foreign minister of Oman",
    finds: [
      'call held 2025-06-11: Jean-Noël Barrot/FRA/foreign_minister + Abbas Araghchi/IRN/foreign_minister',
      'call held 2025-06-11: Jean-Noël Barrot/FRA/foreign_minister + Gideon Saar/ISR/foreign_minister',
      'call held 2025-06-11: Jean-Noël Barrot/FRA/foreign_minister + Badr al-Busaidi/OMN/foreign_minister',
    ],
  },
  {
    construction: 'diary: bullets with verbs and no subject',
    published: '2025-06-09',
    text: 'Agenda of President António Costa, 10-12 June 2025\n\nTuesday 10 June\n10:00 Meeting with the Prime Minister of Albania, Edi Rama\n15:00 Phone call with the President of Türkiye, Recep Tayyip Erdoğan\n\nWednesday 11 June\n09:30 Receives the Prime Minister of Luxembourg, Luc Frieden',
    finds: [
      'meeting planned 2025-06-10: António Costa/XEU + Edi Rama/ALB/head_of_government',
      'call planned 2025-06-10: António Costa/XEU + Recep Tayyip Erdoğan/TUR/head_of_state',
      'meeting planned 2025-06-11: António Costa/XEU + Luc Frieden/LUX/head_of_government',
    ],
  },
  {
    construction: 'passive with two doers',
    published: '2025-06-12',
    text: 'Mark Rutte was received in Rome on Tuesday by President Sergio Mattarella and, later, by Prime Minister Giorgia Meloni.',
    finds: [
      'meeting held 2025-06-10 @Rome/ITA: Mark Rutte/XNA + Sergio Mattarella/ITA/head_of_state',
      'meeting held 2025-06-10 @Rome/ITA: Mark Rutte/XNA + Giorgia Meloni/ITA/head_of_government',
    ],
  },
  {
    construction: 'received separately A and B',
    published: '2025-06-12',
    text: 'Pope Leo XIV on Tuesday received in separate audiences the president of Colombia, Gustavo Petro, and the prime minister of Slovakia, Robert Fico.',
    finds: [
      'meeting held 2025-06-10: Leo XIV/VAT/head_of_state + Gustavo Petro/COL/head_of_state',
      'meeting held 2025-06-10: Leo XIV/VAT/head_of_state + Robert Fico/SVK/head_of_government',
    ],
  },
  {
    construction: 'one after the other',
    published: '2025-06-12',
    text: 'Saudi Crown Prince Mohammed bin Salman telephoned Emmanuel Macron, Giorgia Meloni and Keir Starmer one after the other on Sunday.',
    finds: [
      'call held 2025-06-08: Mohammed bin Salman/SAU + Emmanuel Macron/FRA',
      'call held 2025-06-08: Mohammed bin Salman/SAU + Giorgia Meloni/ITA',
      'call held 2025-06-08: Mohammed bin Salman/SAU + Keir Starmer/GBR',
    ],
  },
  {
    construction: 'gapping with two subjects',
    published: '2025-06-12',
    text: 'On Tuesday Espen Barth Eide met Wang Yi in Beijing and Lars Løkke Rasmussen Subrahmanyam Jaishankar in New Delhi.',
    finds: [
      'meeting held 2025-06-10 @Beijing/CHN: Espen Barth Eide/NOR + Wang Yi/CHN',
      'meeting held 2025-06-10 @New Delhi/IND: Lars Løkke Rasmussen/DNK + Subrahmanyam Jaishankar/IND',
    ],
  },
  {
    construction: 'while B met C',
    published: '2025-06-12',
    text: 'Donald Trump received Friedrich Merz in the Oval Office on Tuesday, while JD Vance met Germany’s Johann Wadephul at the State Department.',
    finds: [
      'meeting held 2025-06-10 @Oval Office/USA: Donald Trump/USA + Friedrich Merz/DEU',
      'meeting held 2025-06-10: JD Vance/USA + Johann Wadephul/DEU',
    ],
  },
  {
    construction: 'a tour told place by place',
    published: '2025-06-12',
    text: 'Japanese Foreign Minister Takeshi Iwaya is touring Central Asia. He met his Uzbek counterpart Bakhtiyor Saidov in Tashkent on Monday and Kyrgyz Foreign Minister Jeenbek Kulubaev in Bishkek on Tuesday. Next on his itinerary is Astana, where he will hold talks with Murat Nurtleu on Friday.',
    finds: [
      'meeting held 2025-06-09 @Tashkent/UZB: Takeshi Iwaya/JPN/foreign_minister + Bakhtiyor Saidov/UZB/foreign_minister',
      'meeting held 2025-06-10 @Bishkek/KGZ: Takeshi Iwaya/JPN/foreign_minister + Jeenbek Kulubaev/KGZ/foreign_minister',
      'talks|meeting planned 2025-06-13 @Astana/KAZ: Takeshi Iwaya/JPN/foreign_minister + Murat Nurtleu/KAZ',
    ],
  },
  {
    construction: 'including, after a general noun',
    published: '2025-06-12',
    text: 'Somali President Hassan Sheikh Mohamud met several leaders in Antalya on Wednesday, including Türkiye’s Recep Tayyip Erdogan and Ethiopia’s Abiy Ahmed.',
    finds: [
      'meeting held 2025-06-11 @Antalya/TUR: Hassan Sheikh Mohamud/SOM/head_of_state + Recep Tayyip Erdogan/TUR',
      'meeting held 2025-06-11 @Antalya/TUR: Hassan Sheikh Mohamud/SOM/head_of_state + Abiy Ahmed/ETH',
    ],
  },
  {
    construction: 'among them',
    published: '2025-06-12',
    text: 'Over two days in Singapore, on May 31 and June 1, Pete Hegseth held talks with a string of counterparts, among them Japan’s Gen Nakatani and Australia’s Richard Marles.',
    finds: [
      'talks|meeting held * @Singapore/SGP: Pete Hegseth/USA + Gen Nakatani/JPN',
      'talks|meeting held * @Singapore/SGP: Pete Hegseth/USA + Richard Marles/AUS',
    ],
  },
  {
    construction: 'joint session of four',
    published: '2025-06-12',
    text: 'The leaders of France, Germany, Poland and Britain, Emmanuel Macron, Friedrich Merz, Donald Tusk and Keir Starmer, held a joint call with Volodymyr Zelenskyy on Tuesday.',
    finds: [
      'call held 2025-06-10: Emmanuel Macron/FRA + Friedrich Merz/DEU + Donald Tusk/POL + Keir Starmer/GBR + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'bilateral with each, then trilateral',
    published: '2025-06-12',
    text: 'Hakan Fidan met Syria’s Asaad al-Shaibani and Jordan’s Ayman Safadi separately in Ankara on Monday before the three sat down together.',
    finds: [
      'meeting held 2025-06-09 @Ankara/TUR: Hakan Fidan/TUR + Asaad al-Shaibani/SYR',
      'meeting held 2025-06-09 @Ankara/TUR: Hakan Fidan/TUR + Ayman Safadi/JOR',
      'meeting held 2025-06-09 @Ankara/TUR: Hakan Fidan/TUR + Asaad al-Shaibani/SYR + Ayman Safadi/JOR',
    ],
  },
  {
    construction: 'negative: countries listed in a vote',
    published: '2025-06-12',
    text: 'Ireland, Norway and Spain joined Slovenia in voting for the resolution on Tuesday, as well as Malta.',
    finds: [],
  },
]
