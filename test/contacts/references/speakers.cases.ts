import type { ContactCase } from '../notation.ts'

/** First persons, speakers of quotations, spokespeople, and capitals that speak or meet. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'first person: I spoke, speaker label',
    published: '2023-05-23',
    text: 'Remarks by High Representative Josep Borrell\n\nBrussels, 22 May 2023\n\nJosep Borrell: Good morning. Yesterday I spoke with Ukrainian Foreign Minister Dmytro Kuleba about ammunition. We will keep supporting Ukraine.',
    finds: ['call|meeting held 2023-05-21: Josep Borrell/XEU + Dmytro Kuleba/UKR/foreign_minister'],
  },
  {
    construction: 'first person in a tweet: he wrote',
    published: '2024-05-31',
    text: '"I had a good call with @BrunoRodriguez today," wrote Venezuelan Foreign Minister Yván Gil on X on Thursday, naming his Cuban counterpart Bruno Rodríguez.',
    finds: ['call held 2024-05-30: Yván Gil/VEN/foreign_minister + Bruno Rodríguez/CUB/foreign_minister'],
  },
  {
    construction: 'first person plural: we met',
    published: '2025-02-28',
    text: 'Surinamese President Chan Santokhi said on Thursday: “We met President Irfaan Ali in Georgetown on Tuesday and agreed on the bridge over the Corentyne.”',
    finds: ['meeting held 2025-02-25 @Georgetown/GUY: Chan Santokhi/SUR/head_of_state + Irfaan Ali/GUY/head_of_state'],
  },
  {
    construction: 'first person: my counterpart',
    published: '2022-10-07',
    text: 'In a post on Thursday the Norwegian foreign minister, Anniken Huitfeldt, wrote: "Spoke today with my Finnish colleague Pekka Haavisto on the security of our pipelines."',
    finds: ['call held 2022-10-06: Anniken Huitfeldt/NOR/foreign_minister + Pekka Haavisto/FIN/foreign_minister'],
  },
  {
    construction: 'first person without a subject: "Met with"',
    published: '2025-09-10',
    text: 'Lesotho\'s Foreign Minister Lejone Mpotjoana, on Facebook on Tuesday: "Met with Namibian Minister Selma Ashipala-Musavyi in Windhoek yesterday. A frank exchange on water."',
    finds: [
      'meeting held 2025-09-08 @Windhoek/NAM: Lejone Mpotjoana/LSO/foreign_minister + Selma Ashipala-Musavyi/NAM',
    ],
  },
  {
    construction: 'transcript with speaker label and "you"',
    published: '2024-06-12',
    text: 'PRIME MINISTER DE CROO: Thank you, Justin. When I saw you in Ottawa in April, we agreed to do more for Haiti.\n\nPRIME MINISTER TRUDEAU: It is good to have you here in Brussels.',
    finds: [
      '~meeting held 2024-04 @Ottawa/CAN: De Croo/BEL + Trudeau/CAN',
      '~meeting held *: De Croo/BEL + Trudeau/CAN',
    ],
  },
  {
    construction: 'quotation inside a quotation',
    published: '2019-02-27',
    text: '"I told him on the telephone on Sunday, \'come to Lima\'," Peruvian Foreign Minister Néstor Popolizio said of his Colombian counterpart Carlos Holmes Trujillo.',
    finds: [
      'call held 2019-02-24: Néstor Popolizio/PER/foreign_minister + Carlos Holmes Trujillo/COL/foreign_minister',
    ],
  },
  {
    construction: 'speaker of a quotation is not a party to the quoted contact',
    published: '2024-03-07',
    text: '"Minister Sikorski and Minister Kuleba spoke on Tuesday, and they will speak again," Polish government spokesman Adam Zych told reporters.',
    finds: ['call held 2024-03-05: Sikorski/POL + Kuleba/UKR', '~call planned null: Sikorski/POL + Kuleba/UKR'],
  },
  {
    construction: 'the spokesperson is not the party',
    published: '2023-03-16',
    text: 'Turkish presidential spokesman Ibrahim Kalin said Erdogan had telephoned Bulgarian President Rumen Radev on Wednesday. Kalin gave no details of the conversation.',
    finds: ['call held 2023-03-15: Erdogan/TUR + Rumen Radev/BGR/head_of_state'],
  },
  {
    construction: 'his office said',
    published: '2025-10-13',
    text: "Lebanese President Joseph Aoun received a call from Iraqi Prime Minister Mohammed Shia al-Sudani on Saturday, his office said. Sudani's office confirmed it.",
    finds: ['call held 2025-10-11: Joseph Aoun/LBN/head_of_state + Mohammed Shia al-Sudani/IRQ/head_of_government'],
  },
  {
    construction: "Erdogan's office is not a party",
    published: '2022-01-03',
    text: "Erdogan's office said the Turkish president and Serbian leader Aleksandar Vucic held a phone call on Sunday. Erdogan's office has also published a photograph of the Bosporus.",
    finds: ['call held 2022-01-02: Erdogan/TUR + Aleksandar Vucic/SRB'],
  },
  {
    construction: 'the Kremlin as a party',
    published: '2024-07-10',
    text: 'The Kremlin held talks with the Taliban delegation in Moscow on Tuesday, a source in the Russian foreign ministry told the agency.',
    finds: ['talks|meeting held 2024-07-09 @Moscow/RUS: Kremlin/RUS/delegation! + Taliban delegation/XTB/delegation!'],
  },
  {
    construction: 'metonyms as parties',
    published: '2020-12-02',
    text: 'Ankara and Athens held talks at NATO headquarters on Tuesday on a way to avoid clashes at sea. NATO declined to comment on the content.',
    finds: ['talks held 2020-12-01: Ankara/TUR/delegation! + Athens/GRC/delegation!'],
  },
  {
    construction: 'metonyms as parties: negotiators of capitals',
    published: '2023-08-18',
    text: "Negotiators from Addis Ababa and Khartoum met Cairo's team in the Egyptian capital on Thursday for a round on the dam.",
    finds: [
      "talks|meeting held 2023-08-17 @Cairo/EGY: Addis Ababa negotiators/ETH/delegation! + Khartoum negotiators/SDN/delegation! + Cairo's team/EGY/delegation!",
    ],
  },
  {
    construction: 'metonym that speaks is no party',
    published: '2025-08-20',
    text: 'Moscow said the two had agreed to meet again. Kyiv said there was nothing to announce. Berlin welcomed the news and Warsaw urged caution.',
    finds: [],
  },
  {
    construction: 'metonym that confirms is no party',
    published: '2021-06-17',
    text: 'Beijing confirmed that Wang Yi and Singaporean Foreign Minister Vivian Balakrishnan talked on the phone on Wednesday, and Washington took note.',
    finds: ['call held 2021-06-16: Wang Yi/CHN + Vivian Balakrishnan/SGP/foreign_minister'],
  },
  {
    construction: 'city as place, not party',
    published: '2026-02-17',
    text: 'Geneva was cold and quiet on Monday when Swiss Foreign Minister Ignazio Cassis and Georgian Foreign Minister Maka Bochorishvili met there.',
    finds: [
      'meeting held 2026-02-16 @Geneva/CHE: Ignazio Cassis/CHE/foreign_minister + Maka Bochorishvili/GEO/foreign_minister',
    ],
  },
  {
    construction: 'Doha-based mediators',
    published: '2024-08-15',
    text: 'The Doha-based mediators on Wednesday met a Hamas team that had come from Istanbul, an official close to the talks said. No Israeli was present.',
    finds: [
      'meeting|talks held 2024-08-14: [Doha-based mediators/QAT/delegation! || Doha-based mediators/-/group! || Doha-based mediators/-/delegation!] + Hamas team/XHM/delegation!',
    ],
  },
  {
    construction: 'based in a city says nothing about the state',
    published: '2019-02-27',
    text: 'Washington-based analyst Carla Mendes met students in Lisbon on Tuesday. She later gave a talk to Berlin-based reporters.',
    finds: [],
  },
  {
    construction: 'negative: reporters, students, press',
    published: '2025-09-10',
    text: 'Greek Prime Minister Kyriakos Mitsotakis met reporters in Thessaloniki on Sunday. He spoke with students on Monday and took their questions for an hour.',
    finds: [],
  },
]
