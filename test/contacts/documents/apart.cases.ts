import type { ContactCase } from '../notation.ts'

/** Which sentences of a text tell of one contact, and which of another between some of the same people. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'one-on-one before the joint session',
    published: '2023-05-12',
    text: `Kenyan President William Ruto, Uganda's Yoweri Museveni and Burundi's Évariste Ndayishimiye held three-way talks in Nairobi on Thursday. Before the session Ruto and Museveni had a tête-à-tête.`,
    finds: [
      'talks|meeting held 2023-05-11 @Nairobi/KEN: William Ruto/KEN + Yoweri Museveni/UGA + Évariste Ndayishimiye/BDI',
      'meeting held 2023-05-11: William Ruto/KEN + Yoweri Museveni/UGA',
    ],
  },
  {
    construction: 'two bilaterals, then a trilateral',
    published: '2024-06-20',
    text: `Armenian Foreign Minister Ararat Mirzoyan met on Wednesday in Tehran with Iran's Abbas Araghchi and, in a separate meeting, with India's Subrahmanyam Jaishankar. The three ministers then held a trilateral meeting. Mirzoyan and Jaishankar discussed trade.`,
    finds: [
      'meeting held 2024-06-19 @Tehran/IRN: Ararat Mirzoyan/ARM + Abbas Araghchi/IRN',
      'meeting held 2024-06-19: Ararat Mirzoyan/ARM + Subrahmanyam Jaishankar/IND',
      'meeting held 2024-06-19: Ararat Mirzoyan/ARM + Abbas Araghchi/IRN + Subrahmanyam Jaishankar/IND',
    ],
  },
  {
    construction: 'host sees each delegation before the joint session',
    published: '2025-04-24',
    text: `Talks between Rwanda's Olivier Nduhungirehe and Congo's Thérèse Kayikwamba Wagner took place in Doha on Wednesday. Ahead of the joint session Qatar's Mohammed al-Khulaifi received the two ministers separately.`,
    finds: [
      'talks held 2025-04-23 @Doha/QAT: Olivier Nduhungirehe/RWA + Thérèse Kayikwamba Wagner/COD',
      'meeting held 2025-04-23: Mohammed al-Khulaifi/QAT + Olivier Nduhungirehe/RWA',
      'meeting held 2025-04-23: Mohammed al-Khulaifi/QAT + Thérèse Kayikwamba Wagner/COD',
    ],
  },
  {
    construction: 'a pull-aside in the margins of a three-way meeting',
    published: '2022-09-22',
    text: `The foreign ministers of Japan, South Korea and the United States, Yoshimasa Hayashi, Park Jin and Antony Blinken, held a trilateral meeting in New York on Wednesday. On its margins Hayashi and Park spoke face to face for half an hour.`,
    finds: [
      'meeting held 2022-09-21 @New York/USA: Yoshimasa Hayashi/JPN + Park Jin/KOR + Antony Blinken/USA',
      'meeting held 2022-09-21: Yoshimasa Hayashi/JPN + Park Jin/KOR',
    ],
  },
  {
    construction: 'the two leaders of a three-way call are not a call of their own',
    published: '2025-05-20',
    text: `Emmanuel Macron, Friedrich Merz and Keir Starmer held a conference call on Monday. Macron and Merz agreed that sanctions should be tightened, the Elysée said.`,
    finds: ['call held 2025-05-19: Emmanuel Macron/FRA + Friedrich Merz/DEU + Keir Starmer/GBR'],
  },
  {
    construction: 'alone, then with their ministers: one meeting',
    published: '2024-10-03',
    text: `Uzbek President Shavkat Mirziyoyev met Turkmenistan's Serdar Berdimuhamedov in Tashkent on Wednesday, first alone and then with their ministers. The talks lasted three hours. The two presidents signed eight papers.`,
    finds: ['meeting|talks held 2024-10-02 @Tashkent/UZB: Shavkat Mirziyoyev/UZB + Serdar Berdimuhamedov/TKM'],
  },
  {
    construction: 'met them one at a time',
    published: '2024-11-20',
    text: `UN envoy Hanna Tetteh met Libya's Abdul Hamid Dbeibah and Tunisia's Mohamed Ali Nafti one at a time in Tripoli on Tuesday.`,
    finds: [
      'meeting held 2024-11-19 @Tripoli/LBY: Hanna Tetteh/XUN + Abdul Hamid Dbeibah/LBY',
      'meeting held 2024-11-19 @Tripoli/LBY: Hanna Tetteh/XUN + Mohamed Ali Nafti/TUN',
    ],
  },
  {
    construction: 'same two people, telephone and meeting on two days',
    published: '2025-03-14',
    text: `Marco Rubio and Canada's Mélanie Joly met in Charlevoix on Thursday. The two had spoken by telephone on Tuesday. The call was about tariffs, the meeting about Ukraine.`,
    finds: [
      'meeting held 2025-03-13 @Charlevoix/CAN: Marco Rubio/USA + Mélanie Joly/CAN',
      'call held 2025-03-11: Marco Rubio/USA + Mélanie Joly/CAN',
    ],
  },
  {
    construction: 'earlier meeting of the same two in another month',
    published: '2025-09-05',
    text: `Xi Jinping received Serbian President Aleksandar Vučić in Beijing on Thursday. Their previous meeting was in Moscow in May. The two agreed on a visit to Belgrade next year.`,
    finds: [
      'meeting held 2025-09-04 @Beijing/CHN: Xi Jinping/CHN (host) + Aleksandar Vučić/SRB',
      'meeting held 2025-05 @Moscow/RUS: Xi Jinping/CHN + Aleksandar Vučić/SRB',
      '~visit planned 2026: Xi Jinping/CHN + Serbia/SRB/delegation! (host)',
    ],
  },
  {
    construction: 'the next round of those who talked, with a place and no date',
    published: '2024-07-04',
    text: `Philippine Undersecretary Maria Lazaro and China's Chen Xiaodong held the ninth round of consultations in Manila on Tuesday. The next round will take place in China. The eighth was held in Shanghai on January 17 between Lazaro and Nong Rong, a Chinese vice foreign minister.`,
    finds: [
      'talks held 2024-07-02 @Manila/PHL: Maria Lazaro/PHL + Chen Xiaodong/CHN',
      'talks planned null @China/CHN: [Maria Lazaro/PHL || Philippines/PHL/delegation!] + [Chen Xiaodong/CHN || China/CHN/delegation!]',
      'talks held 2024-01-17 @Shanghai/CHN: Maria Lazaro/PHL + Nong Rong/CHN',
    ],
  },
  {
    construction: 'earlier and later rounds named by number alone',
    published: '2023-11-30',
    text: `Talks between Uruguay and Chile on a border road were held in Montevideo on Wednesday. The previous one took place in Santiago in August; the next is due in Punta Arenas on 20 February.`,
    finds: [
      'talks held 2023-11-29 @Montevideo/URY: Uruguay/URY/delegation! + Chile/CHL/delegation!',
      'talks held 2023-08 @Santiago/CHL: Uruguay/URY/delegation! + Chile/CHL/delegation!',
      'talks planned 2024-02-20 @Punta Arenas/CHL: Uruguay/URY/delegation! + Chile/CHL/delegation!',
    ],
  },
  {
    construction: 'a meeting whose other side stands in the apposition',
    published: '2023-10-18',
    text: `US Secretary of State Antony Blinken has hardly slept. Monday's meeting with Benjamin Netanyahu in Tel Aviv, Blinken's second in five days, lasted seven hours.`,
    finds: ['meeting held 2023-10-16 @Tel Aviv/ISR: Antony Blinken/USA + Benjamin Netanyahu/ISR'],
  },
  {
    construction: 'headline and caption repeat the meeting',
    published: '2024-02-09',
    text: `Bulgaria's Radev, Moldova's Sandu talk energy in Sofia

Bulgarian President Rumen Radev (R) shakes hands with Moldovan President Maia Sandu during their meeting in Sofia, Feb. 8, 2024. (Photo: presidency)

Bulgarian President Rumen Radev hosted his Moldovan counterpart, Maia Sandu, in Sofia on Thursday.

The two discussed gas and electricity links.`,
    finds: ['meeting held 2024-02-08 @Sofia/BGR: Rumen Radev/BGR + Maia Sandu/MDA'],
  },
  {
    construction: 'caption of an older meeting, without a verb',
    published: '2024-10-14',
    text: `Talks on Cyprus: what to expect

[Photo: Greek Prime Minister Kyriakos Mitsotakis, left, and Cypriot President Nikos Christodoulides during their meeting in Athens, March 13, 2023 (PIO)]

Nobody in Nicosia expects much this week.`,
    finds: ['meeting held 2023-03-13 @Athens/GRC: Kyriakos Mitsotakis/GRC + Nikos Christodoulides/CYP'],
  },
]
