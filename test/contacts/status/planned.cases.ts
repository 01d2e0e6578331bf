import type { ContactCase } from '../notation.ts'

/** Fixed or announced: will meet, is due to, agreed to meet next week. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'will meet',
    published: '2024-04-24',
    text: 'Latvian Foreign Minister Baiba Braže will meet her Montenegrin counterpart Filip Ivanović in Podgorica on Friday, the ministry announced.',
    finds: [
      'meeting planned 2024-04-26 @Podgorica/MNE: Baiba Braže/LVA/foreign_minister + Filip Ivanović/MNE/foreign_minister',
    ],
  },
  {
    construction: 'is to meet',
    published: '2019-07-04',
    text: "Sierra Leone's President Julius Maada Bio is to meet Emmanuel Macron at the Elysée on Monday.",
    finds: ['meeting planned 2019-07-08: Julius Maada Bio/SLE/head_of_state + Emmanuel Macron/FRA'],
  },
  {
    construction: 'is due to',
    published: '2022-11-16',
    text: 'Tanzanian President Samia Suluhu Hassan is due to receive her Zambian counterpart, Hakainde Hichilema, in Dodoma on Saturday.',
    finds: [
      'meeting planned 2022-11-19 @Dodoma/TZA: Samia Suluhu Hassan/TZA/head_of_state + Hakainde Hichilema/ZMB/head_of_state',
    ],
  },
  {
    construction: 'is set to',
    published: '2025-11-06',
    text: "Volodymyr Zelensky is set to speak by phone with Japan's new prime minister, Sanae Takaichi, on Friday.",
    finds: ['call planned 2025-11-07: Volodymyr Zelensky/UKR + Sanae Takaichi/JPN/head_of_government'],
  },
  {
    construction: 'is scheduled',
    published: '2018-01-09',
    text: "A telephone conversation between Ecuador's Lenín Moreno and Peru's Pedro Pablo Kuczynski is scheduled for Wednesday.",
    finds: ['call planned 2018-01-10: Lenín Moreno/ECU + Pedro Pablo Kuczynski/PER'],
  },
  {
    construction: 'plans to',
    published: '2023-02-06',
    text: 'Philippine President Ferdinand Marcos plans to meet Japanese Emperor Naruhito in Tokyo on Thursday.',
    finds: [
      'meeting planned 2023-02-09 @Tokyo/JPN: Ferdinand Marcos/PHL/head_of_state + Emperor Naruhito/JPN/head_of_state',
    ],
  },
  {
    construction: 'expected to',
    published: '2015-09-30',
    text: 'Vladimir Putin and Angela Merkel are expected to meet for an hour in Paris on Friday before the four-way session.',
    finds: ['meeting planned 2015-10-02 @Paris/FRA: Vladimir Putin/RUS + Angela Merkel/DEU'],
  },
  {
    construction: 'agreed to meet next week',
    published: '2020-06-05',
    text: 'The foreign ministers of Ethiopia and Egypt, Gedu Andargachew and Sameh Shoukry, have agreed to meet next week by video link.',
    finds: [
      'video|meeting planned 2020-06-08/2020-06-14: Gedu Andargachew/ETH/foreign_minister + Sameh Shoukry/EGY/foreign_minister',
    ],
  },
  {
    construction: 'announced that … would',
    published: '2021-12-08',
    text: 'The Kremlin announced on Tuesday that Putin would hold a video call with Italian premier Mario Draghi on Thursday.',
    finds: ['video planned 2021-12-09: Putin/RUS + Mario Draghi/ITA/head_of_government'],
  },
  {
    construction: 'invited two parties to talks on a day',
    published: '2018-06-13',
    text: 'Ethiopian Prime Minister Abiy Ahmed has invited Salva Kiir and Riek Machar of South Sudan to talks in Addis Ababa on June 20.',
    finds: [
      'talks|meeting proposed|planned 2018-06-20 @Addis Ababa/ETH: Salva Kiir/SSD + Riek Machar/SSD + Abiy Ahmed/ETH/head_of_government (host)',
    ],
  },
  {
    construction: 'accepted an invitation for a day',
    published: '2024-07-10',
    text: "Vietnam's To Lam has accepted an invitation to meet Rumen Radev, the Bulgarian president, in Sofia on 24 July.",
    finds: ['meeting planned 2024-07-24 @Sofia/BGR: To Lam/VNM + Rumen Radev/BGR/head_of_state'],
  },
  {
    construction: 'postponed with a new date',
    published: '2023-03-16',
    text: "The meeting of Thai Foreign Minister Don Pramudwinai with Laos's Saleumxay Kommasith, planned for Friday in Vientiane, has been postponed to 3 April.",
    finds: [
      'meeting cancelled 2023-03-17 @Vientiane/LAO: Don Pramudwinai/THA/foreign_minister + Saleumxay Kommasith/LAO',
      'meeting planned 2023-04-03: Don Pramudwinai/THA/foreign_minister + Saleumxay Kommasith/LAO',
    ],
  },
  {
    construction: 'brought forward',
    published: '2024-11-19',
    text: "Olaf Scholz will meet Paraguay's Santiago Peña in Berlin on Thursday; the meeting had first been fixed for 2 December.",
    finds: [
      'meeting planned 2024-11-21 @Berlin/DEU: Olaf Scholz/DEU + Santiago Peña/PRY',
      '~meeting cancelled 2024-12-02: Olaf Scholz/DEU + Santiago Peña/PRY',
    ],
  },
  {
    construction: 'said he would meet',
    published: '2025-07-02',
    text: "Israel's Benjamin Netanyahu said on Tuesday that he would meet Donald Trump at the White House next Monday.",
    finds: ['meeting planned 2025-07-07: Benjamin Netanyahu/ISR + Donald Trump/USA'],
  },
  {
    construction: 'plan and its fulfilment in one text',
    published: '2024-09-26',
    text: "As planned, Zambia's Mulambo Haimbe met Angola's Téte António in Luanda on Tuesday. The meeting had been announced on Sunday.",
    finds: ['meeting held 2024-09-24 @Luanda/AGO: Mulambo Haimbe/ZMB + Téte António/AGO'],
  },
  {
    construction: 'unless: the plan stands',
    published: '2025-10-13',
    text: 'Unless the fighting flares up again, Pakistani and Afghan delegations will meet in Istanbul on 25 October.',
    finds: [
      'meeting|talks planned 2025-10-25 @Istanbul/TUR: Pakistani delegation/PAK/delegation! + Afghan delegation/AFG|XTB/delegation!',
    ],
  },
  {
    construction: 'could be put off: the plan stands',
    published: '2021-06-17',
    text: "Kosovo's Albin Kurti and Serbia's Aleksandar Vučić are to meet in Brussels in July, though the meeting could yet be put off.",
    finds: ['meeting planned 2021-07 @Brussels/BEL: Albin Kurti/XKX + Aleksandar Vučić/SRB'],
  },
  {
    construction: 'will meet "very soon"',
    published: '2025-02-28',
    text: 'Donald Trump said on Monday that he and Vladimir Putin would meet "very soon".',
    finds: ['meeting planned null|2025~|2025-02~|2025-03~: Donald Trump/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'negative: no date fixed for a body of its own',
    published: '2024-01-02',
    text: 'The date of the general assembly of the bloc has not been fixed. No minister would say which capital wants what.',
    finds: [],
  },
  {
    construction: 'agreed to meet, no date',
    published: '2024-01-02',
    text: "Lesotho's Lejone Mpotjoana and South Africa's Naledi Pandor agreed to meet again, but no date has been fixed.",
    finds: ['meeting planned null: Lejone Mpotjoana/LSO + Naledi Pandor/ZAF'],
  },
  {
    construction: 'letter answered in future',
    published: '2021-03-23',
    text: "Moon Jae-in will reply to Joe Biden's letter, Seoul said. The letter reached him on Friday.",
    finds: [
      'message held 2021-03-19|null: Joe Biden/USA + Moon Jae-in/KOR',
      'message planned null: Moon Jae-in/KOR + Joe Biden/USA',
    ],
  },
  {
    construction: 'long text: a meeting planned, doubted, moved and held',
    published: '2023-09-20',
    text: "For weeks nobody knew whether Cambodia's Hun Manet would see Thailand's Srettha Thavisin in New York. Phnom Penh announced the meeting for Monday. Bangkok spoke of Tuesday. On Sunday a Thai official said it might not take place at all. On Tuesday, then, the two prime ministers met after all, for twenty minutes, in a corridor of the UN. They are to meet again in Phnom Penh on 28 September. A telephone call that had been fixed for last Friday was dropped.",
    finds: [
      'meeting held 2023-09-19: Hun Manet/KHM/head_of_government + Srettha Thavisin/THA/head_of_government',
      'meeting planned 2023-09-28 @Phnom Penh/KHM: Hun Manet/KHM + Srettha Thavisin/THA',
      'call cancelled 2023-09-15: Hun Manet/KHM + Srettha Thavisin/THA',
      '~meeting cancelled|proposed|planned 2023-09-18|2023-09-19|null: Hun Manet/KHM + Srettha Thavisin/THA',
    ],
  },
]
