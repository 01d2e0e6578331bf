import type { ContactCase } from '../notation.ts'

/** Titles alone: who holds the office that is named. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'title alone: the minister',
    published: '2023-11-14',
    text: 'Botho Seretse, who took over as foreign minister of Botswana in September, is touring southern Africa. In Lusaka on Sunday the minister was received by President Hakainde Hichilema of Zambia. She flies home tomorrow.',
    finds: [
      'meeting held 2023-11-12 @Lusaka/ZMB: Botho Seretse/BWA/foreign_minister + Hakainde Hichilema/ZMB/head_of_state',
    ],
  },
  {
    construction: 'title alone: the Turkish president',
    published: '2022-07-20',
    text: 'Recep Tayyip Erdogan landed in Tehran late on Monday. The next day the Turkish president sat down with Ebrahim Raisi, his Iranian counterpart, to discuss trade in local currencies.',
    finds: ['meeting held 2022-07-19: Recep Tayyip Erdogan/TUR/head_of_state + Ebrahim Raisi/IRN/head_of_state'],
  },
  {
    construction: 'title alone: the chancellor',
    published: '2025-07-02',
    text: "Friedrich Merz made his first trip to the Baltic as Germany's leader. In Vilnius on Monday the chancellor met President Gitanas Nauseda. The chancellor will return for a troop review in the autumn.",
    finds: [
      'meeting held 2025-06-30 @Vilnius/LTU: Friedrich Merz/DEU/head_of_government + Gitanas Nauseda/LTU/head_of_state',
    ],
  },
  {
    construction: 'title alone: the top diplomat',
    published: '2025-03-12',
    text: 'Marco Rubio stopped in Jeddah on his way to the G7. The top US diplomat met Saudi Crown Prince Mohammed bin Salman there on Monday evening, the State Department said.',
    finds: ['meeting held 2025-03-10 @Jeddah/SAU: Marco Rubio/USA/foreign_minister + Mohammed bin Salman/SAU'],
  },
  {
    construction: 'title alone: the premier',
    published: '2019-10-21',
    text: 'Viktor Orban of Hungary was in Baku last week for a gathering of Turkic states. On Tuesday the premier had a working lunch with President Ilham Aliyev of Azerbaijan, at which the two talked about gas.',
    finds: ['meeting held 2019-10-15: Viktor Orban/HUN/head_of_government + Ilham Aliyev/AZE/head_of_state'],
  },
  {
    construction: 'title of a different person is not the last named',
    published: '2024-09-26',
    text: 'Armenian Prime Minister Nikol Pashinyan and US President Joe Biden were both at the reception on Wednesday. Earlier that day the prime minister had met UN Secretary-General António Guterres, who praised the peace effort.',
    finds: [
      'meeting held 2024-09-25: Nikol Pashinyan/ARM/head_of_government + António Guterres/XUN/igo_head',
      '~meeting held 2024-09-25: Nikol Pashinyan/ARM + Joe Biden/USA',
    ],
  },
  {
    construction: 'the visiting minister',
    published: '2024-08-15',
    text: 'Bhutanese Foreign Minister Dechen Wangmo Tshering is in Dhaka. Foreign Affairs Adviser Touhid Hossain told the visiting minister at a meeting on Tuesday that the power deal stands.',
    finds: ['meeting held 2024-08-13: Dechen Wangmo Tshering/BTN/foreign_minister + Touhid Hossain/BGD'],
  },
  {
    construction: 'predecessor',
    published: '2021-12-08',
    text: "Britain's Liz Truss saw Australian Foreign Minister Marise Payne in London on Monday. Her predecessor Dominic Raab had met Payne in Cornwall in June.",
    finds: [
      'meeting held 2021-12-06 @London/GBR: Liz Truss/GBR + Marise Payne/AUS/foreign_minister',
      'meeting held 2021-06 @Cornwall/GBR: Dominic Raab/GBR + Marise Payne/AUS',
    ],
  },
  {
    construction: 'successor',
    published: '2024-12-30',
    text: "Ghana's outgoing president, Nana Akufo-Addo, last spoke to Bola Tinubu of Nigeria on 20 December. His elected successor, John Mahama, telephoned the Nigerian leader on Saturday.",
    finds: [
      'call held 2024-12-20: Nana Akufo-Addo/GHA/head_of_state + Bola Tinubu/NGA',
      'call held 2024-12-28: John Mahama/GHA + Bola Tinubu/NGA',
    ],
  },
  {
    construction: 'title with state stands for a named person far above',
    published: '2024-04-24',
    text: "Ersin Kalyoncu, the new foreign minister of the Republic of Palau, took office on Friday. The islands have 18,000 people. Their economy rests on divers. Their defence is in American hands. On Monday the Palauan foreign minister telephoned Japan's Yoko Kamikawa.",
    finds: ['call held 2024-04-22: Ersin Kalyoncu/PLW/foreign_minister + Yoko Kamikawa/JPN'],
  },
  {
    construction: 'two titles, two unnamed holders',
    published: '2023-12-29',
    text: 'The Mauritanian president telephoned the Senegalese prime minister on Thursday evening, a diplomat in Dakar said.',
    finds: ['call held 2023-12-28: Mauritanian president/MRT/office! + Senegalese prime minister/SEN/office!'],
  },
  {
    construction: 'the minister: two ministers, verb decides',
    published: '2025-05-16',
    text: 'Croatian Foreign Minister Gordan Grlić Radman was in Sarajevo on Wednesday. Bosnian Foreign Minister Elmedin Konaković received the minister for talks on the Pelješac traffic.',
    finds: [
      'meeting|talks held 2025-05-14: Gordan Grlić Radman/HRV/foreign_minister + Elmedin Konaković/BIH/foreign_minister',
    ],
  },
  {
    construction: 'ambassador accredited to one state and sent by another',
    published: '2024-02-19',
    text: 'Andorran Foreign Minister Imma Tor received the Japanese ambassador to Andorra, Takahiro Nakamae, in Andorra la Vella on Friday.',
    finds: [
      'meeting held 2024-02-16 @Andorra la Vella/AND: Imma Tor/AND/foreign_minister + Takahiro Nakamae/JPN/ambassador',
    ],
  },
  {
    construction: 'envoy of one state for another',
    published: '2021-03-23',
    text: "The US special envoy for Yemen, Tim Lenderking, met Oman's Foreign Minister Badr al-Busaidi in Muscat on Saturday. The UN envoy for Yemen was absent.",
    finds: ['meeting held 2021-03-20 @Muscat/OMN: Tim Lenderking/USA/envoy + Badr al-Busaidi/OMN/foreign_minister'],
  },
  {
    construction: 'union head called by body',
    published: '2026-01-08',
    text: "The EU's Kaja Kallas spoke with Greenland's Vivian Motzfeldt on Monday. The bloc's top diplomat then rang Lars Lokke Rasmussen, the Danish foreign minister.",
    finds: [
      'call held 2026-01-05: Kaja Kallas/XEU + [Vivian Motzfeldt/GRL || Vivian Motzfeldt/DNK]',
      'call held 2026-01-05|null: Kaja Kallas/XEU + Lars Lokke Rasmussen/DNK/foreign_minister',
    ],
  },
  {
    construction: 'UN chief unnamed, then named',
    published: '2022-07-20',
    text: 'The UN chief met President Cyril Ramaphosa of South Africa on Monday by the lake. António Guterres had come straight from a funeral.',
    finds: ['meeting held 2022-07-18: António Guterres/XUN/igo_head + Cyril Ramaphosa/ZAF/head_of_state'],
  },
  {
    construction: 'NATO chief as title alone',
    published: '2024-11-19',
    text: 'Mark Rutte was in Palm Beach on Friday. There the NATO chief met Donald Trump, the US president-elect.',
    finds: ['meeting held 2024-11-15 @Palm Beach/USA: Mark Rutte/XNA/igo_head + Donald Trump/USA'],
  },
  {
    construction: 'the junta leader',
    published: '2023-12-29',
    text: 'General Abdourahamane Tiani seized power in July. On Wednesday the junta leader received Togolese Foreign Minister Robert Dussey in Niamey.',
    finds: ['meeting held 2023-12-27 @Niamey/NER: Abdourahamane Tiani/NER + Robert Dussey/TGO/foreign_minister'],
  },
  {
    construction: 'former holder named by his old title',
    published: '2024-03-07',
    text: 'Former British prime minister Tony Blair met Rwandan President Paul Kagame in Kigali on Monday.',
    finds: ['~meeting held 2024-03-04 @Kigali/RWA: Tony Blair/GBR + Paul Kagame/RWA/head_of_state'],
  },
  {
    construction: 'the president: a state in the paragraph decides',
    published: '2023-11-14',
    text: 'Paraguayan leader Santiago Peña is courting Gulf investors. In Abu Dhabi on Monday the Paraguayan president met his Emirati counterpart Mohamed bin Zayed; the president also met the crown prince of Abu Dhabi, Khaled bin Mohamed.',
    finds: [
      'meeting held 2023-11-13 @Abu Dhabi/ARE: Santiago Peña/PRY/head_of_state + Mohamed bin Zayed/ARE/head_of_state',
      'meeting held 2023-11-13|null: Santiago Peña/PRY/head_of_state + Khaled bin Mohamed/ARE',
    ],
  },
  {
    construction: 'title with "of the" and counterpart in one phrase',
    published: '2022-03-11',
    text: 'The Minister of Foreign Affairs of the Republic of Cabo Verde, Rui Alberto Figueiredo, held a video conference on Thursday with the Minister of Foreign Affairs of the Portuguese Republic, Augusto Santos Silva.',
    finds: [
      'video held 2022-03-10: Rui Alberto Figueiredo/CPV/foreign_minister + Augusto Santos Silva/PRT/foreign_minister',
    ],
  },
  {
    construction: 'the head of the foreign policy department',
    published: '2024-06-12',
    text: 'The heads of the foreign policy departments of Belarus and Equatorial Guinea, Sergei Aleinik and Simeón Oyono Esono, met in Malabo on Tuesday. The sides signed nothing.',
    finds: ['meeting held 2024-06-11 @Malabo/GNQ: Sergei Aleinik/BLR + Simeón Oyono Esono/GNQ'],
  },
]
