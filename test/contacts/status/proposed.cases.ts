import type { ContactCase } from '../notation.ts'

/** Offered, sought, hoped, possible, and wishes that name nobody. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'may',
    published: '2025-10-13',
    text: 'Donald Trump may meet Kim Jong Un on his way through Asia at the end of the month, South Korean officials believe.',
    finds: ['meeting proposed *: Donald Trump/USA + Kim Jong Un/PRK'],
  },
  {
    construction: 'might',
    published: '2016-02-12',
    text: 'Patriarch Kirill might meet Pope Francis again in a third country, a Moscow cleric said.',
    finds: ['~meeting proposed null: Kirill/RUS|- + Pope Francis/VAT'],
  },
  {
    construction: 'could',
    published: '2024-12-30',
    text: 'Mauritian premier Navin Ramgoolam could meet Keir Starmer as early as January to settle the lease of Diego Garcia.',
    finds: ['meeting proposed 2025-01|null: Navin Ramgoolam/MUS/head_of_government + Keir Starmer/GBR'],
  },
  {
    construction: 'would like to',
    published: '2019-02-27',
    text: "Sergei Lavrov would like to meet Venezuela's Jorge Arreaza in Geneva, his ministry said on Tuesday.",
    finds: ['meeting proposed null @Geneva/CHE: Sergei Lavrov/RUS + Jorge Arreaza/VEN'],
  },
  {
    construction: 'hopes to',
    published: '2023-08-18',
    text: "Fijian Prime Minister Sitiveni Rabuka hopes to see Indonesia's Joko Widodo in September.",
    finds: ['meeting proposed 2023-09: Sitiveni Rabuka/FJI/head_of_government + Joko Widodo/IDN'],
  },
  {
    construction: 'offered to host named parties',
    published: '2023-05-23',
    text: "South Sudanese President Salva Kiir has offered to host Sudan's Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo in Juba for peace talks.",
    finds: [
      'talks|meeting proposed null @Juba/SSD: Abdel Fattah al-Burhan/SDN + Mohamed Hamdan Dagalo/XRS|SDN + Salva Kiir/SSD/head_of_state (host)',
    ],
  },
  {
    construction: 'offered a venue to nobody in particular',
    published: '2023-05-23',
    text: 'Malta is always ready to offer its good offices and a venue to all who want peace, Foreign Minister Ian Borg said.',
    finds: [],
  },
  {
    construction: 'proposed a meeting',
    published: '2022-02-21',
    text: 'French President Emmanuel Macron proposed on Sunday a summit between Joe Biden and Vladimir Putin.',
    finds: [
      'summit|meeting proposed null: Joe Biden/USA + Vladimir Putin/RUS + Emmanuel Macron/FRA/head_of_state (mediator)?',
    ],
  },
  {
    construction: 'sought',
    published: '2025-03-12',
    text: 'Panamanian Foreign Minister Javier Martínez-Acha has sought a telephone conversation with Marco Rubio about the canal.',
    finds: ['call proposed null: Javier Martínez-Acha/PAN/foreign_minister + Marco Rubio/USA'],
  },
  {
    construction: 'asked for a meeting',
    published: '2014-03-18',
    text: 'Moldovan Prime Minister Iurie Leancă asked on Monday for a meeting with European Council President Herman Van Rompuy.',
    finds: ['meeting proposed null: Iurie Leancă/MDA/head_of_government + Herman Van Rompuy/XEU'],
  },
  {
    construction: 'is considering',
    published: '2026-01-08',
    text: 'Danish Prime Minister Mette Frederiksen is considering a meeting with JD Vance in Washington, broadcasters reported.',
    finds: ['meeting proposed null @Washington/USA: Mette Frederiksen/DNK/head_of_government + JD Vance/USA'],
  },
  {
    construction: 'has invited: nothing',
    published: '2024-07-10',
    text: 'Bulgarian President Rumen Radev has invited his Vietnamese counterpart To Lam to visit Sofia at a convenient time.',
    finds: [],
  },
  {
    construction: 'ready to meet',
    published: '2025-05-16',
    text: 'Volodymyr Zelensky said he was ready to meet Vladimir Putin in Istanbul at any time.',
    finds: ['meeting proposed null @Istanbul/TUR: Volodymyr Zelensky/UKR + Vladimir Putin/RUS'],
  },
  {
    construction: 'conditional: if they met',
    published: '2020-12-02',
    text: 'If Nikol Pashinyan and Ilham Aliyev met face to face, the mood might change, a retired ambassador argues.',
    finds: ['~meeting proposed null: Nikol Pashinyan/ARM + Ilham Aliyev/AZE'],
  },
  {
    construction: 'imperative',
    published: '2024-02-19',
    text: '"Pick up the phone and talk to each other," the pope told the warring generals on Sunday. "Sit down at one table."',
    finds: [],
  },
  {
    construction: 'third party urges a meeting: nothing',
    published: '2017-05-22',
    text: "The European Union urged Macedonia's parties to resume dialogue and called on all leaders to meet without delay.",
    finds: [],
  },
  {
    construction: 'should meet: an opinion',
    published: '2023-09-20',
    text: 'Leaders should meet more and tweet less, our columnist writes. Summits used to matter. A telephone is no substitute for a table.',
    finds: [],
  },
  {
    construction: 'wants to',
    published: '2024-12-30',
    text: 'Donald Trump wants to meet Vladimir Putin soon after he takes office, his adviser Mike Waltz said.',
    finds: ['meeting proposed *: Donald Trump/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'likely to',
    published: '2023-09-20',
    text: "Georgian Prime Minister Irakli Garibashvili is likely to meet Azerbaijan's Ilham Aliyev in Tbilisi in October.",
    finds: [
      'meeting proposed|planned 2023-10 @Tbilisi/GEO: Irakli Garibashvili/GEO/head_of_government + Ilham Aliyev/AZE',
    ],
  },
  {
    construction: 'in the works',
    published: '2016-08-10',
    text: 'A call between Raúl Castro and Justin Trudeau is in the works, diplomats in Havana said.',
    finds: ['call planned|proposed null: Raúl Castro/CUB + Justin Trudeau/CAN'],
  },
]
