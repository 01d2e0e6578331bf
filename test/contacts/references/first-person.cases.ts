import type { ContactCase } from '../notation.ts'

/** Who "I" and "we" are where somebody tells in a statement of his own: he alone, he with those he has named, his people. */
export const cases: ContactCase[] = [
  {
    construction: 'statement issued, then I was with',
    published: '2025-05-09',
    text: 'Danish Foreign Minister Lars Løkke Rasmussen made the following statement on Friday.\n\n"On Thursday I was in Warsaw with my Polish colleague, Radosław Sikorski."',
    finds: ['meeting held 2025-05-08 @Warsaw/POL: Lars Løkke Rasmussen/DNK + Radosław Sikorski/POL'],
  },
  {
    construction: 'the three of us, names, and I',
    published: '2025-05-09',
    text: 'Statement by Finnish President Alexander Stubb\n\nThis morning the three of us, Jonas Gahr Støre, Ulf Kristersson and I, met Ukrainian President Volodymyr Zelenskyy in Oslo.',
    finds: [
      'meeting held 2025-05-09 @Oslo/NOR: Alexander Stubb/FIN + Jonas Gahr Støre/NOR + Ulf Kristersson/SWE + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'X, Y and I sat down with',
    published: '2025-05-09',
    text: "Statement by the Dutch Foreign Minister, Caspar Veldkamp\n\nOn Thursday Jean-Noël Barrot, Johann Wadephul and I sat down in Brussels with the Israeli foreign minister, Gideon Sa'ar.",
    finds: [
      "meeting held 2025-05-08 @Brussels/BEL: Caspar Veldkamp/NLD + Jean-Noël Barrot/FRA + Johann Wadephul/DEU + Gideon Sa'ar/ISR",
    ],
  },
  {
    construction: 'we after a journey made together',
    published: '2025-05-09',
    text: 'German Foreign Minister Johann Wadephul issued the following statement on Friday:\n\n"I am travelling to Beirut today together with my Austrian counterpart Beate Meinl-Reisinger. There we will be talking to the Lebanese president, Joseph Aoun."',
    finds: [
      'meeting|talks planned 2025-05-09 @Beirut/LBN: Johann Wadephul/DEU + Beate Meinl-Reisinger/AUT + Joseph Aoun/LBN',
      '~visit planned|ongoing 2025-05-09 @Beirut/LBN: Johann Wadephul/DEU + Beate Meinl-Reisinger/AUT? + Lebanon/LBN/delegation! (host)',
    ],
  },
  {
    construction: 'I with one, then we saw another',
    published: '2025-05-09',
    text: 'Statement by Irish Foreign Minister Simon Harris\n\nOn Thursday I flew to Amman with the Norwegian foreign minister, Espen Barth Eide. We were received by King Abdullah II of Jordan.',
    finds: [
      'meeting held 2025-05-08 @Amman/JOR: Simon Harris/IRL + Espen Barth Eide/NOR + King Abdullah II/JOR (host)',
      '~visit held 2025-05-08 @Amman/JOR: Simon Harris/IRL + Espen Barth Eide/NOR? + Jordan/JOR/delegation! (host)',
    ],
  },
  {
    construction: 'A came here; we saw each other again',
    published: '2025-05-09',
    text: 'Remarks by Indonesian President Prabowo Subianto\n\nPrime Minister Anwar Ibrahim came to Jakarta in January, and two weeks ago we saw each other again in Kuala Lumpur.',
    finds: [
      'meeting held 2025-04-25|2025-04|2025-04~|2025-04-25~ @Kuala Lumpur/MYS: Prabowo Subianto/IDN + Anwar Ibrahim/MYS',
      '~visit|meeting held 2025-01 @Jakarta/IDN: Anwar Ibrahim/MYS + [Indonesia/IDN/delegation! (host) || Prabowo Subianto/IDN]',
    ],
  },
  {
    construction: 'we have agreed to meet again',
    published: '2025-05-09',
    text: 'Statement by Norwegian Foreign Minister Espen Barth Eide\n\nOn Thursday I met the Iranian foreign minister, Abbas Araghchi, in Oslo. We have agreed to meet again.',
    finds: [
      'meeting held 2025-05-08 @Oslo/NOR: Espen Barth Eide/NOR + Abbas Araghchi/IRN',
      'meeting planned|proposed null|2025: Espen Barth Eide/NOR + Abbas Araghchi/IRN',
    ],
  },
  {
    construction: 'we had met beforehand, those of us',
    published: '2025-05-09',
    text: 'Statement by Spanish Foreign Minister José Manuel Albares\n\nOn Thursday Paulo Rangel, Jean-Noël Barrot and I met the Moroccan foreign minister, Nasser Bourita, in Rabat. We had met beforehand at the Spanish embassy.',
    finds: [
      'meeting held 2025-05-08 @Rabat/MAR: José Manuel Albares/ESP + Paulo Rangel/PRT + Jean-Noël Barrot/FRA + Nasser Bourita/MAR',
      'meeting held 2025-05-08: José Manuel Albares/ESP + Paulo Rangel/PRT + Jean-Noël Barrot/FRA',
    ],
  },
  {
    construction: 'our people with a movement',
    published: '2025-05-09',
    text: 'Statement by German Foreign Minister Johann Wadephul\n\nOn 6 May a team of our diplomats had a first conversation in Doha with the Taliban leadership.',
    finds: ['meeting|talks held 2025-05-06 @Doha/QAT: team of diplomats/DEU/delegation! + Taliban/XTB/delegation!'],
  },
  {
    construction: 'our ambassador, my envoy',
    published: '2025-05-09',
    text: 'Statement by Danish Foreign Minister Lars Løkke Rasmussen\n\nOn Wednesday our negotiators met Syrian officials in Geneva.',
    finds: ['meeting held 2025-05-07 @Geneva/CHE: negotiators/DNK/delegation! + Syrian officials/SYR/delegation!'],
  },
  {
    construction: 'we said in general names nobody',
    published: '2025-05-09',
    text: 'Statement by Danish Foreign Minister Lars Løkke Rasmussen\n\nWe are in touch with colleagues in the region. We have to meet our obligations. We talked of nothing else.',
    finds: [],
  },
  {
    construction: 'the title names speaker, event in the title',
    published: '2025-05-09',
    text: "Foreign Minister's statement after the talks in Vienna\n\nThe Foreign Minister of Austria, Beate Meinl-Reisinger, spoke to reporters in Vienna on Friday.\n\nThis morning I saw the Hungarian foreign minister, Péter Szijjártó, for an hour.",
    finds: ['meeting|talks held 2025-05-09 @Vienna/AUT: Beate Meinl-Reisinger/AUT + Péter Szijjártó/HUN'],
  },
]
