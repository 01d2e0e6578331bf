import type { ContactCase } from '../notation.ts'

/** Whom an official text means by "our Minister", "the Secretary-General", "him" and "the minister". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'our Minister',
    published: '2024-05-14',
    text: `Hellenic Republic
Ministry of Foreign Affairs
Athens, 14 May 2024

Minister of Foreign Affairs George Gerapetritis took part in the informal meeting of ministers in Larnaca.

On the margins of the meeting, our Minister met with the Minister of Foreign Affairs of Estonia, Margus Tsahkna.

Our Minister will then travel to Tirana, where he is to meet on 16 May with the Minister for Europe and Foreign Affairs of Albania, Igli Hasani.`,
    finds: [
      'meeting held *: George Gerapetritis/GRC + Margus Tsahkna/EST',
      'meeting planned 2024-05-16 @Tirana/ALB: George Gerapetritis/GRC + Igli Hasani/ALB',
    ],
  },
  {
    construction: 'our ambassador',
    published: '2024-05-14',
    text: `Embassy of Japan in Kenya
Nairobi, 14 May 2024

H.E. Mr. Ken Okaniwa, Ambassador of Japan to Kenya, visited Mombasa on 13 May. During the visit our Ambassador met with Cabinet Secretary for Mining Salim Mvurya.`,
    finds: ['meeting held 2024-05-13: Ken Okaniwa/JPN + Salim Mvurya/KEN'],
  },
  {
    construction: 'Secretary-General beside an under-secretary-general',
    published: '2024-03-14',
    text: `Daily briefing of the Spokesperson of the Secretary-General
Thursday, 14 March 2024

Martin Griffiths, the Under-Secretary-General for Humanitarian Affairs, is in Amman. On Tuesday he met Jordan's foreign minister, Ayman Safadi.

The Secretary-General will be in Brussels next week. On Wednesday he is due to meet with the President of the European Council, Charles Michel.`,
    finds: [
      'meeting held 2024-03-12: Martin Griffiths/XUN + Ayman Safadi/JOR',
      'meeting planned 2024-03-20: [Secretary-General/XUN/igo_head/office! || António Guterres/XUN] + Charles Michel/XEU',
    ],
  },
  {
    construction: 'deputy before the one in charge',
    published: '2024-03-14',
    text: "Deputy Foreign Minister Mikhail Galuzin saw Kazakhstan's Roman Vassilenko on Tuesday. The Russian foreign minister received Armenia's Ararat Mirzoyan on Wednesday.",
    finds: [
      'meeting held 2024-03-12: Mikhail Galuzin/RUS + Roman Vassilenko/KAZ',
      'meeting held 2024-03-13: Russian foreign minister/RUS/foreign_minister/office! + Ararat Mirzoyan/ARM',
    ],
  },
  {
    construction: 'him is no compatriot of the subject',
    published: '2024-03-14',
    text: 'President Xi Jinping will meet with President Prabowo Subianto of Indonesia on Monday. Premier Li Qiang will hold talks with him the next day.',
    finds: [
      'meeting planned 2024-03-18: Xi Jinping/CHN + Prabowo Subianto/IDN',
      'talks planned 2024-03-19: Li Qiang/CHN + Prabowo Subianto/IDN',
    ],
  },
  {
    construction: 'him is no compatriot of the subject',
    published: '2024-03-14',
    text: 'On Tuesday Kenyan President William Ruto welcomed Comoros leader Azali Assoumani to Nairobi. Foreign minister Musalia Mudavadi had met him at the airport.',
    finds: [
      'meeting held 2024-03-12 @Nairobi/KEN: William Ruto/KEN + Azali Assoumani/COM',
      'meeting held *: Musalia Mudavadi/KEN + Azali Assoumani/COM',
    ],
  },
  {
    construction: 'him is whose visit is told',
    published: '2024-03-14',
    text: "During Foreign Minister Hakan Fidan's visit to Iraq on March 12, Prime Minister Mohammed Shia al-Sudani received him, and he held talks with Defence Minister Thabet al-Abbasi.",
    finds: [
      'meeting held 2024-03-12: Hakan Fidan/TUR + Mohammed Shia al-Sudani/IRQ',
      'talks held 2024-03-12: Hakan Fidan/TUR + Thabet al-Abbasi/IRQ',
    ],
  },
  {
    construction: 'him is whose visit is told',
    published: '2024-03-14',
    text: "In the course of Radosław Sikorski's trip to Washington on Monday, Antony Blinken and Jake Sullivan met him separately.",
    finds: [
      'meeting held 2024-03-11 @Washington/USA: Radosław Sikorski/POL + Antony Blinken/USA',
      'meeting held 2024-03-11 @Washington/USA: Radosław Sikorski/POL + Jake Sullivan/USA',
      '~visit held *: Radosław Sikorski/POL + Washington/USA/delegation! (host)',
    ],
  },
  {
    construction: 'the two men, one of them told with a group',
    published: '2024-03-14',
    text: 'Argentine President Javier Milei met Italian senators on Monday before sitting down with Prime Minister Giorgia Meloni in Rome. The two leaders talked for an hour.',
    finds: [
      'meeting held 2024-03-11: Javier Milei/ARG + Italian senators/ITA/delegation!',
      'meeting held 2024-03-11 @Rome/ITA: Javier Milei/ARG + Giorgia Meloni/ITA',
    ],
  },
  {
    construction: 'whose centrepiece was',
    published: '2024-03-14',
    text: "Vietnam's Pham Minh Chinh ended on Wednesday a two-day stay in Canberra whose highlight was a meeting with Australian Prime Minister Anthony Albanese on Tuesday. The two men agreed on an annual dialogue.",
    finds: ['meeting held 2024-03-12: Pham Minh Chinh/VNM + Anthony Albanese/AUS'],
  },
  {
    construction: 'saw the prime minister just named',
    published: '2024-03-14',
    text: 'U.S. envoy Amos Hochstein flew from Doha, where Qatari Prime Minister Mohammed bin Abdulrahman Al Thani had received him on Monday, to Israel; he told aides of Benjamin Netanyahu that time was short and saw the prime minister on Tuesday.',
    finds: [
      'meeting held 2024-03-11 @Doha/QAT: Amos Hochstein/USA + Mohammed bin Abdulrahman Al Thani/QAT',
      'meeting held 2024-03-12: Amos Hochstein/USA + Benjamin Netanyahu/ISR',
    ],
  },
  {
    construction: 'the office of X denied that the prime minister',
    published: '2024-03-14',
    text: "Lebanon's Najib Mikati spoke by phone with Iraqi Prime Minister Mohammed Shia al-Sudani on Monday. Mr Mikati's office denied on Wednesday that the prime minister had met Syrian President Bashar al-Assad.",
    finds: [
      'call held 2024-03-11: Najib Mikati/LBN + Mohammed Shia al-Sudani/IRQ',
      'meeting denied *: Najib Mikati/LBN + Bashar al-Assad/SYR',
    ],
  },
  {
    construction: 'the leader of a team, once in office',
    published: '2024-03-14',
    text: `SEOUL, March 14 -- A delegation of special envoys headed by former Prime Minister Chung Sye-kyun left for Warsaw on Thursday. Chung and his group were to dine with Foreign Minister Radosław Sikorski the same evening.`,
    finds: ['meeting planned|held 2024-03-14: Chung Sye-kyun/KOR + Radosław Sikorski/POL'],
  },
  {
    construction: 'with each',
    published: '2024-03-14',
    text: "Kenyan President William Ruto posed with Ethiopia's Abiy Ahmed and Somalia's Hassan Sheikh Mohamud in Nairobi on Tuesday. Ruto later had a separate meeting with each.",
    finds: [
      '~meeting held 2024-03-12: William Ruto/KEN + Abiy Ahmed/ETH + Hassan Sheikh Mohamud/SOM',
      'meeting held 2024-03-12: William Ruto/KEN + Abiy Ahmed/ETH',
      'meeting held 2024-03-12: William Ruto/KEN + Hassan Sheikh Mohamud/SOM',
    ],
  },
  {
    construction: 'with each',
    published: '2024-03-14',
    text: "Norway's Espen Barth Eide brought together Colombia's Luis Gilberto Murillo and Venezuela's Yván Gil in Oslo on Tuesday, after speaking to each by telephone on Monday.",
    finds: [
      'meeting held 2024-03-12 @Oslo/NOR: Espen Barth Eide/NOR (host) + Luis Gilberto Murillo/COL + Yván Gil/VEN',
      'call held 2024-03-11: Espen Barth Eide/NOR + Luis Gilberto Murillo/COL',
      'call held 2024-03-11: Espen Barth Eide/NOR + Yván Gil/VEN',
    ],
  },
]
