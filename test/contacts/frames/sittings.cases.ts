import type { ContactCase } from '../notation.ts'

/** Who sat where, who had whom on the line, and what was only looked forward to. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'sat opposite one another for the first time, in a year',
    published: '2024-04-11',
    text: 'The channel was set up by the envoys, Turkish diplomat Feridun Sinirlioğlu and Armenian diplomat Zohrab Mnatsakanyan. Those two had sat opposite one another for the first time in 2009, in Zurich.',
    finds: ['meeting held 2009 @Zurich/CHE: Feridun Sinirlioğlu/TUR + Zohrab Mnatsakanyan/ARM'],
  },
  {
    construction: 'sat across the table from',
    published: '2024-04-11',
    text: 'Armenian Foreign Minister Ararat Mirzoyan sat across the table from his Azerbaijani counterpart Jeyhun Bayramov in Berlin on Tuesday.',
    finds: ['meeting held 2024-04-09 @Berlin/DEU: Ararat Mirzoyan/ARM + Jeyhun Bayramov/AZE'],
  },
  {
    construction: 'sat opposite',
    published: '2024-04-11',
    text: 'On Tuesday Serbian President Aleksandar Vučić sat opposite Kosovo’s Prime Minister Albin Kurti in Brussels.',
    finds: ['meeting held 2024-04-09 @Brussels/BEL: Aleksandar Vučić/SRB + Albin Kurti/XKX'],
  },
  {
    construction: 'gave a dinner for',
    published: '2024-04-11',
    text: 'Emmanuel Macron gave a dinner for Narendra Modi at the Elysée on Monday.',
    finds: ['meeting held 2024-04-08 @Elysée/FRA: Emmanuel Macron/FRA (host) + Narendra Modi/IND'],
  },
  {
    construction: 'had A and B on the line, in that order',
    published: '2024-04-11',
    text: 'On Monday Olaf Scholz had Emmanuel Macron and Donald Tusk on the line, in that order.',
    finds: [
      'call held 2024-04-08: Olaf Scholz/DEU + Emmanuel Macron/FRA',
      'call held 2024-04-08: Olaf Scholz/DEU + Donald Tusk/POL',
    ],
  },
  {
    construction: 'rang A and B, one after the other',
    published: '2024-04-11',
    text: 'Olaf Scholz met Emmanuel Macron and Donald Tusk on Monday, one after the other.',
    finds: [
      'meeting held 2024-04-08: Olaf Scholz/DEU + Emmanuel Macron/FRA',
      'meeting held 2024-04-08: Olaf Scholz/DEU + Donald Tusk/POL',
    ],
  },
  {
    construction: 'wrote that he looked forward to meeting',
    published: '2024-04-11',
    text: 'Javier Milei wrote that he looked forward to meeting Pedro Sánchez in Madrid in the near future.',
    finds: ['meeting planned|proposed null @Madrid/ESP: Javier Milei/ARG + Pedro Sánchez/ESP'],
  },
  {
    construction: 'said he was looking forward to talks',
    published: '2024-04-11',
    text: 'Anthony Albanese said he was looking forward to welcoming Li Qiang to Canberra in June.',
    finds: ['meeting planned|proposed 2024-06 @Canberra/AUS: Anthony Albanese/AUS (host) + Li Qiang/CHN'],
  },
  {
    construction: 'telephoned several times in one day last month',
    published: '2024-04-11',
    text: 'Turkish Foreign Minister Hakan Fidan said Iranian Foreign Minister Hossein Amir-Abdollahian had telephoned him four times in one day last month.',
    finds: ['call held 2024-03: Hossein Amir-Abdollahian/IRN + Hakan Fidan/TUR'],
  },
  {
    construction: 'each travels to the other',
    published: '2024-04-11',
    text: 'Vladimir Putin will travel to China in May. Xi Jinping is to come to Russia some time after that.',
    finds: [
      'visit planned 2024-05: Vladimir Putin/RUS + China/CHN/delegation! (host)',
      'visit planned null: Xi Jinping/CHN + Russia/RUS/delegation! (host)',
    ],
  },
  {
    construction: 'sees no reason to meet',
    published: '2024-04-11',
    text: 'Recep Tayyip Erdoğan sees no reason any more to meet Kyriakos Mitsotakis in Athens.',
    finds: ['~meeting cancelled null @Athens/GRC: Recep Tayyip Erdoğan/TUR + Kyriakos Mitsotakis/GRC'],
  },
  {
    construction: 'mediators who sat between the sides are no contact of their own',
    published: '2024-04-11',
    text: 'Ethiopian and Sudanese delegations held talks in Juba on Tuesday. South Sudanese adviser Tut Gatluak and his Kenyan colleague Monica Juma sat between them.',
    finds: [
      'talks held 2024-04-09 @Juba/SSD: Ethiopia/ETH/delegation! + Sudan/SDN/delegation! + Tut Gatluak/SSD (mediator)? + Monica Juma/KEN (mediator)?',
    ],
  },
  {
    construction: 'settle on a deal at a ministry',
    published: '2024-04-11',
    text: 'On March 5, at Spain’s foreign ministry, David Cameron and José Manuel Albares settled on the outline of a deal.',
    finds: ['meeting|talks held 2024-03-05: David Cameron/GBR + José Manuel Albares/ESP'],
  },
  {
    construction: 'negative: agreed in general',
    published: '2024-04-11',
    text: 'Emmanuel Macron and Olaf Scholz agree on little these days.',
    finds: [],
  },
  {
    construction: 'wrong is the claim that he had called several times',
    published: '2024-04-11',
    text: 'Wrong is the claim that Robert Fico had called Viktor Orbán several times since Sunday.',
    finds: ['call denied *: Robert Fico/SVK + Viktor Orbán/HUN'],
  },
  {
    construction: 'untrue are the reports that they met',
    published: '2024-04-11',
    text: 'Untrue are the reports that Robert Fico met Viktor Orbán on Monday.',
    finds: ['meeting denied 2024-04-08: Robert Fico/SVK + Viktor Orbán/HUN'],
  },
  {
    construction: 'negative: right is the claim',
    published: '2024-04-11',
    text: 'Right is the claim that Robert Fico met Viktor Orbán on Monday.',
    finds: ['meeting held 2024-04-08: Robert Fico/SVK + Viktor Orbán/HUN'],
  },
  {
    construction: 'shook hands, both times on the day told',
    published: '2024-04-11',
    text: 'The presidents of Serbia and Croatia left the castle on Tuesday evening. Aleksandar Vučić and Zoran Milanović shook hands twice, both times with a smile.',
    finds: ['meeting held 2024-04-09: Aleksandar Vučić/SRB + Zoran Milanović/HRV'],
  },
]
