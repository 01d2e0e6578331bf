import type { ContactCase } from '../notation.ts'

/** What agencies and papers write every day. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'who took office six weeks ago',
    published: null,
    text: 'Premier on tour\n\nBrasilia — Brazilian President Luiz Inácio Lula da Silva met Mexican President Claudia Sheinbaum, who took office six weeks ago, on Tuesday to speak of trade.',
    finds: ['meeting held 2024-11-12: Luiz Inácio Lula da Silva/BRA + Claudia Sheinbaum/MEX'],
  },
  {
    construction: 'who took office last week',
    published: null,
    text: "Premier on tour\n\nOslo — Norwegian Prime Minister Jonas Gahr Støre met Danish Prime Minister Mette Frederiksen on Thursday to speak of the new American president's demands.\n\nDonald Trump, who took office last week, has called both of them. Støre last spoke with him on Jan. 16.",
    finds: [
      'meeting held 2025-01-30|2025-01-30~: Jonas Gahr Støre/NOR + Mette Frederiksen/DNK',
      'call held 2025-01-16|2025-01-16~: Jonas Gahr Støre/NOR + Donald Trump/USA',
      '~call held *: Donald Trump/USA + Mette Frederiksen/DNK',
      '~call held *: Donald Trump/USA + Jonas Gahr Støre/NOR',
    ],
  },
  {
    construction: 'caption: A with B in a town',
    published: '2025-05-22',
    text: '<html><body><article><h1>Papers are signed</h1><p>The treaty was signed in two capitals after a long dispute over the islands and the base.</p><figure><img src="a.jpg" alt=""><figcaption>David Lammy with Marco Rubio at the State Department in Washington earlier this month. Photograph: Pool</figcaption></figure><p>The opposition spoke of a surrender and asked for a vote on it in both houses.</p></article></body></html>',
    finds: ['meeting held 2025-05 @State Department/USA: David Lammy/GBR + Marco Rubio/USA'],
  },
  {
    construction: 'touched on it with somebody over lunch',
    published: '2025-01-28',
    text: 'EU foreign ministers touched on the subject with NATO Secretary General Mark Rutte over lunch in Brussels on Monday.',
    finds: ['meeting held 2025-01-27 @Brussels/BEL: EU foreign ministers/-/group! + Mark Rutte/XNA'],
  },
  {
    construction: 'touched upon it with his host',
    published: '2025-01-28',
    text: 'Spanish Prime Minister Pedro Sánchez touched upon migration with Mauritanian President Mohamed Ould Ghazouani in Nouakchott on Monday.',
    finds: ['meeting held 2025-01-27 @Nouakchott/MRT: Pedro Sánchez/ESP + Mohamed Ould Ghazouani/MRT'],
  },
  {
    construction: 'have met twice, each with its place and day',
    published: '2025-04-04',
    text: 'Bangladeshi Foreign Adviser Touhid Hossain and Indian External Affairs Minister S Jaishankar have met twice: in New York last September and in Muscat on February 16.',
    finds: [
      'meeting held 2024-09 @New York/USA: Touhid Hossain/BGD + S Jaishankar/IND',
      'meeting held 2025-02-16 @Muscat/OMN: Touhid Hossain/BGD + S Jaishankar/IND',
    ],
  },
  {
    construction: 'met in one town in March and in another in June',
    published: '2024-09-04',
    text: 'Azerbaijani President Ilham Aliyev and Armenian Prime Minister Nikol Pashinyan met in Munich on 17 February and in Oxford on 18 July.',
    finds: [
      'meeting held 2024-02-17 @Munich/DEU: Ilham Aliyev/AZE + Nikol Pashinyan/ARM',
      'meeting held 2024-07-18 @Oxford/GBR: Ilham Aliyev/AZE + Nikol Pashinyan/ARM',
    ],
  },
  {
    construction: 'flew to a town to see him, after a long description',
    published: '2025-05-22',
    text: 'Navin Ramgoolam, the prime minister of Mauritius, won the election. Jonathan Powell, then the British envoy for the talks and now national security adviser, flew to Port Louis on 25 November to see him.',
    finds: ['meeting held 2024-11-25 @Port Louis/MUS: Jonathan Powell/GBR + Navin Ramgoolam/MUS'],
  },
  {
    construction: 'minister of foreign affairs and a second field, of a state',
    published: '2025-05-12',
    text: 'The President of Kenya, William Ruto, received Abdoulaye Diop, Minister of Foreign Affairs and International Solidarity of the Republic of Mali, in Nairobi on Sunday.',
    finds: ['meeting held 2025-05-11 @Nairobi/KEN: William Ruto/KEN (host) + Abdoulaye Diop/MLI/foreign_minister'],
  },
  {
    construction: 'a guest who brings a message from his president',
    published: '2025-05-12',
    text: 'Omani Sultan Haitham bin Tarik received on Sunday Mahmoud Thabit Kombo, Minister of Foreign Affairs and East African Cooperation of the United Republic of Tanzania, who conveyed a written message from President Samia Suluhu Hassan.',
    finds: [
      'meeting held 2025-05-11: Haitham bin Tarik/OMN (host) + Mahmoud Thabit Kombo/TZA',
      'message held 2025-05-11|null: Samia Suluhu Hassan/TZA + Haitham bin Tarik/OMN + Mahmoud Thabit Kombo/TZA (mediator)?',
    ],
  },
  {
    construction: 'a finance minister and a trade minister of one state',
    published: '2025-04-25',
    text: "U.S. Treasury Secretary Scott Bessent sat down on Thursday with South Korea's finance minister, Choi Sang-mok, and trade minister, Ahn Duk-geun.",
    finds: ['meeting held 2025-04-24: Scott Bessent/USA + Choi Sang-mok/KOR + Ahn Duk-geun/KOR'],
  },
]
