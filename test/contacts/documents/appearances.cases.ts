import type { ContactCase } from '../notation.ts'

/** Those who face the press together have met; calls, wishes and statements about relations are no contact. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'at a joint press conference with',
    published: '2024-05-22',
    text: `Speaking at a joint press conference with Slovenian Foreign Minister Tanja Fajon in Ljubljana on Tuesday, Spain's José Manuel Albares said Madrid would recognise Palestine.`,
    finds: ['meeting held 2024-05-21 @Ljubljana/SVN: José Manuel Albares/ESP + Tanja Fajon/SVN'],
  },
  {
    construction: 'told a joint news conference with, subject first',
    published: '2023-02-09',
    text: `Hungarian Foreign Minister Péter Szijjártó told a joint news conference with Belarus's Sergei Aleinik in Minsk on Wednesday that sanctions had failed.`,
    finds: ['meeting held 2023-02-08 @Minsk/BLR: Péter Szijjártó/HUN + Sergei Aleinik/BLR'],
  },
  {
    construction: 'speaking alongside',
    published: '2025-07-15',
    text: `"We will send more," Donald Trump said on Monday, sitting alongside NATO Secretary-General Mark Rutte in the Oval Office.`,
    finds: ['meeting held 2025-07-14 @Oval Office/USA: Donald Trump/USA + Mark Rutte/XNA'],
  },
  {
    construction: 'standing next to, with his guest by his side',
    published: '2022-11-11',
    text: `Standing next to Norwegian Prime Minister Jonas Gahr Støre in Oslo on Thursday, Finland's Sanna Marin called for more ammunition for Ukraine.`,
    finds: ['meeting held 2022-11-10 @Oslo/NOR: Sanna Marin/FIN + Jonas Gahr Støre/NOR'],
  },
  {
    construction: 'the two faced the press together',
    published: '2024-04-19',
    text: `Iraqi Prime Minister Mohammed Shia al-Sudani and Turkish President Recep Tayyip Erdogan appeared together before reporters in Baghdad on Monday.`,
    finds: ['meeting held 2024-04-15 @Baghdad/IRQ: Mohammed Shia al-Sudani/IRQ + Recep Tayyip Erdogan/TUR'],
  },
  {
    construction: 'toured together',
    published: '2023-03-03',
    text: `Greek Foreign Minister Nikos Dendias and his Turkish counterpart Mevlut Cavusoglu toured the ruins of Antakya together on Thursday.`,
    finds: ['meeting held 2023-03-02: Nikos Dendias/GRC + Mevlut Cavusoglu/TUR'],
  },
  {
    construction: 'joint press conference of a meeting told already',
    published: '2024-09-13',
    text: `Polish Foreign Minister Radosław Sikorski received Britain's David Lammy in Warsaw on Thursday. At a joint press conference with Lammy he called for long-range weapons for Kyiv.`,
    finds: ['meeting held 2024-09-12 @Warsaw/POL: Radosław Sikorski/POL (host) + David Lammy/GBR'],
  },
  {
    construction: 'a press conference alone is no meeting',
    published: '2024-09-13',
    text: `Radosław Sikorski told a press conference in Warsaw on Thursday that he trusted David Lammy. Alongside the sanctions, he said, Germany should send tanks.`,
    finds: [],
  },
  {
    construction: 'reported words tell of no meeting',
    published: '2024-09-13',
    text: `Dialogue between Russia and Ukraine is the only way out, Hakan Fidan said on Thursday. Direct talks between the two sides would be welcome. He saw no need for mediation between Moscow and Kyiv.`,
    finds: [],
  },
  {
    construction: 'negotiation as a matter of principle',
    published: '2025-06-20',
    text: `Tehran insists that negotiations with Washington are impossible while the bombs fall. Diplomacy between Iran and the United States needs trust, its foreign ministry said. Contacts between the two countries are not on the agenda.`,
    finds: [],
  },
  {
    construction: 'no discussion took place on it',
    published: '2025-06-18',
    text: `At no point was there any discussion on trade between India and the United States, New Delhi said. Nor did India ask for mediation by the US between India and Pakistan.`,
    finds: ['~talks denied null: India/IND/delegation! + United States/USA/delegation!'],
  },
  {
    construction: 'was in contact with',
    published: '2025-06-19',
    text: `Pakistani Foreign Minister Ishaq Dar told the Senate on Wednesday that he was in contact with Iranian Foreign Minister Abbas Araghchi.`,
    finds: ['call|message held *: Ishaq Dar/PAK + Abbas Araghchi/IRN'],
  },
  {
    construction: 'a meeting that is not on the cards',
    published: '2024-10-14',
    text: `A meeting between Nikos Christodoulides and Recep Tayyip Erdogan is not on the cards, sources in Nicosia said. Nor is one planned between Ersin Tatar and Kyriakos Mitsotakis.`,
    finds: [],
  },
  {
    construction: 'would raise it with',
    published: '2022-08-18',
    text: `Turkish President Recep Tayyip Erdogan told reporters on Thursday that he would raise the mines with Russian President Vladimir Putin.`,
    finds: ['call|meeting|talks planned null: Recep Tayyip Erdogan/TUR + Vladimir Putin/RUS'],
  },
  {
    construction: 'raised it with, in a meeting told before',
    published: '2024-03-21',
    text: `Penny Wong met Chinese Foreign Minister Wang Yi in Canberra on Wednesday. The Australian minister raised the case of a jailed writer with Wang.`,
    finds: ['meeting held 2024-03-20 @Canberra/AUS: Penny Wong/AUS + Wang Yi/CHN'],
  },
  {
    construction: 'sat in on a session of a foreign cabinet',
    published: '2023-10-19',
    text: `US President Joe Biden joined a session of Israel's war cabinet in Tel Aviv on Wednesday.`,
    finds: [
      "meeting held 2023-10-18 @Tel Aviv/ISR: Joe Biden/USA + [Israel's war cabinet/ISR/delegation! || Israel/ISR/delegation!]",
    ],
  },
]
