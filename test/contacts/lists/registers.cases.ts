import type { ContactCase } from '../notation.ts'

/** Official lists of those met, and sentences in which an official text tells of several contacts at once. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'meetings with the following, under dates',
    published: '2024-09-26',
    text: `Ministry of Foreign Affairs of the Republic of Kazakhstan
Astana, 26 September 2024

Deputy Prime Minister and Minister of Foreign Affairs Murat Nurtleu took part in the general debate in New York.

On the sidelines of the session the Minister held bilateral meetings with the following:

23 September
- H.E. Elina Valtonen, Minister for Foreign Affairs of Finland
- H.E. Tobias Billström, Minister for Foreign Affairs of Sweden

24 September
- H.E. Xavier Bettel, Minister of Foreign Affairs of Luxembourg

The meetings dealt with trade and transit.`,
    finds: [
      'meeting held 2024-09-23: Murat Nurtleu/KAZ + Elina Valtonen/FIN',
      'meeting held 2024-09-23: Murat Nurtleu/KAZ + Tobias Billström/SWE',
      'meeting held 2024-09-24: Murat Nurtleu/KAZ + Xavier Bettel/LUX',
    ],
  },
  {
    construction: 'had calls with:',
    published: '2024-09-26',
    text: `Calls of Foreign Minister Ayman Safadi, 25 September 2024

On Wednesday Foreign Minister Ayman Safadi had telephone conversations with:
• Espen Barth Eide, Foreign Minister of Norway
• Caspar Veldkamp, Foreign Minister of the Netherlands`,
    finds: [
      'call held 2024-09-25: Ayman Safadi/JOR + Espen Barth Eide/NOR',
      'call held 2024-09-25: Ayman Safadi/JOR + Caspar Veldkamp/NLD',
    ],
  },
  {
    construction: 'during the visit',
    published: '2024-04-11',
    text: 'President of Mozambique Filipe Nyusi will pay a state visit to Algeria from April 15 to 17. During the visit, President Abdelmadjid Tebboune will meet with President Nyusi, and Prime Minister Nadir Larbaoui will hold talks with him.',
    finds: [
      'meeting planned 2024-04-15/2024-04-17: Abdelmadjid Tebboune/DZA + Filipe Nyusi/MOZ',
      'talks planned 2024-04-15/2024-04-17: Nadir Larbaoui/DZA + Filipe Nyusi/MOZ',
      '~visit planned 2024-04-15/2024-04-17: Filipe Nyusi/MOZ + Algeria/DZA/delegation! (host)',
    ],
  },
  {
    construction: 'during the visit',
    published: '2024-04-19',
    text: 'Slovenian Foreign Minister Tanja Fajon paid a working visit to Iceland on 17 and 18 April. In the course of her stay she met Prime Minister Bjarni Benediktsson and was received by President Guðni Jóhannesson.',
    finds: [
      'meeting held 2024-04-17/2024-04-18: Tanja Fajon/SVN + Bjarni Benediktsson/ISL',
      'meeting held 2024-04-17/2024-04-18: Tanja Fajon/SVN + Guðni Jóhannesson/ISL',
      '~visit held *: Tanja Fajon/SVN + Iceland/ISL/delegation! (host)',
    ],
  },
  {
    construction: 'two rounds of talks with A as well as a meeting with B',
    published: '2024-04-19',
    text: "Iran's Ali Bagheri Kani was in Muscat on Wednesday, where he had two rounds of talks with Omani Foreign Minister Badr Albusaidi as well as a meeting with Sultan Haitham bin Tariq.",
    finds: [
      'talks held 2024-04-17 @Muscat/OMN: Ali Bagheri Kani/IRN + Badr Albusaidi/OMN',
      'meeting held 2024-04-17 @Muscat/OMN: Ali Bagheri Kani/IRN + Haitham bin Tariq/OMN',
    ],
  },
  {
    construction: 'and on DAY, in front of its clause',
    published: '2024-04-19',
    text: "On Monday the 15th Chile's Gabriel Boric had spoken to Uruguay's Luis Lacalle Pou, with whom he confirmed a trip to Montevideo; and last Wednesday he took a call from Peru's Dina Boluarte, who congratulated him.",
    finds: [
      'call held 2024-04-15: Gabriel Boric/CHL + Luis Lacalle Pou/URY',
      'call held 2024-04-10|2024-04-17: Gabriel Boric/CHL + Dina Boluarte/PER',
      '~visit planned *: Gabriel Boric/CHL + Montevideo/URY/delegation! (host)',
    ],
  },
  {
    construction: 'and on DAY, with the verb understood',
    published: '2024-04-19',
    text: "Tunisia's foreign minister, Nabil Ammar, called his Algerian colleague, Ahmed Attaf, on Tuesday, and on Thursday the Libyan, Taher al-Baour.",
    finds: [
      'call held 2024-04-16: Nabil Ammar/TUN + Ahmed Attaf/DZA',
      'call held 2024-04-18: Nabil Ammar/TUN + Taher al-Baour/LBY',
    ],
  },
  {
    construction: 'and on DAY, with the verb understood',
    published: '2024-04-19',
    text: "Marco Rubio met Poland's Radosław Sikorski in Warsaw on Monday and on Tuesday Lithuania's Kęstutis Budrys.",
    finds: [
      'meeting held 2024-04-15 @Warsaw/POL: Marco Rubio/USA + Radosław Sikorski/POL',
      'meeting held 2024-04-16: Marco Rubio/USA + Kęstutis Budrys/LTU',
    ],
  },
  {
    construction: 'absolute phrase before the subject',
    published: '2024-04-19',
    text: 'With steel and the price of keeping troops in the country on the table, Trade Minister Ahn Duk-geun flew to Washington, where he met U.S. Commerce Secretary Gina Raimondo on Thursday.',
    finds: ['meeting held 2024-04-18 @Washington/USA: Ahn Duk-geun/KOR + Gina Raimondo/USA'],
  },
  {
    construction: 'absolute phrase before the subject',
    published: '2024-04-19',
    text: "With the cost of rebuilding and the fate of refugees on the agenda, Jordan's Ayman Safadi met Syria's Faisal Mekdad in Damascus on Thursday.",
    finds: ['meeting held 2024-04-18 @Damascus/SYR: Ayman Safadi/JOR + Faisal Mekdad/SYR'],
  },
  {
    construction: 'call among three that was never under consideration',
    published: '2024-04-19',
    text: "Aides dismissed on Friday speculation that a three-way phone call among Japan's Fumio Kishida, Yoon Suk Yeol of South Korea and U.S. President Joe Biden had been planned.",
    finds: ['call denied *: Fumio Kishida/JPN + Yoon Suk Yeol/KOR + Joe Biden/USA'],
  },
  {
    construction: 'reports of a meeting were incorrect',
    published: '2024-04-19',
    text: "The spokesman said that reports of a meeting between President Emmerson Mnangagwa and South Africa's Cyril Ramaphosa in Harare were incorrect: no such meeting had been requested or planned.",
    finds: ['meeting denied * @Harare/ZWE: Emmerson Mnangagwa/ZWE + Cyril Ramaphosa/ZAF'],
  },
  {
    construction: 'reports of a call were false',
    published: '2024-04-19',
    text: "Reports of a phone call between Syria's Bashar al-Assad and Turkish President Recep Tayyip Erdogan are false, an official in Ankara said on Thursday.",
    finds: ['call denied *: Bashar al-Assad/SYR + Recep Tayyip Erdogan/TUR'],
  },
  {
    construction: 'dinner and an audience in one sentence',
    published: '2024-04-19',
    text: "On his last tour, Antony Blinken had lunch in Madrid last Wednesday with Spain's José Manuel Albares before being received on the same day by King Felipe VI, with whom he went on talking about Venezuela; in Lisbon, on Thursday, his opposite number was Paulo Rangel.",
    finds: [
      'meeting held 2024-04-10|2024-04-17 @Madrid/ESP: Antony Blinken/USA + José Manuel Albares/ESP',
      'meeting held 2024-04-10|2024-04-17: Antony Blinken/USA + Felipe VI/ESP',
      'meeting held 2024-04-11|2024-04-18 @Lisbon/PRT: Antony Blinken/USA + Paulo Rangel/PRT',
    ],
  },
  {
    construction: 'the first, the second of counted meetings',
    published: '2024-04-19',
    text: "It was the third meeting between Narendra Modi and Japan's Fumio Kishida, who met in Tokyo on Thursday. The first had been fitted in on the sidelines of the Quad summit in Sydney on May 24, 2022, ten days after an introductory phone call.",
    finds: [
      'meeting held 2024-04-18 @Tokyo/JPN: Narendra Modi/IND + Fumio Kishida/JPN',
      'meeting held 2022-05-24 @Sydney/AUS: Narendra Modi/IND + Fumio Kishida/JPN',
      'call held 2022-05-14: Narendra Modi/IND + Fumio Kishida/JPN',
    ],
  },
]
