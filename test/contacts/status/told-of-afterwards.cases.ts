import type { ContactCase } from '../notation.ts'

/** Whoever calls to tell of talks has had them: what is told of took place, whatever the telling still is to be. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'rang to report on his talks with',
    published: '2021-10-15',
    text: 'Emmanuel Macron rang Angela Merkel on Wednesday to report on his talks with the Polish prime minister in Paris.',
    finds: [
      'call held 2021-10-13: Emmanuel Macron/FRA + Angela Merkel/DEU',
      'meeting|talks held null|2021-10~ @Paris/FRA: Emmanuel Macron/FRA + Polish prime minister/POL/head_of_government/office!',
    ],
  },
  {
    construction: 'flew to brief the pope on her meeting with',
    published: '2019-03-21',
    text: 'Erna Solberg telephoned Sauli Niinisto on Tuesday in order to brief him on her meeting with Vladimir Putin in Arkhangelsk.',
    finds: [
      'call held 2019-03-19: Erna Solberg/NOR + Sauli Niinisto/FIN',
      'meeting held null @Arkhangelsk/RUS: Erna Solberg/NOR + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'will inform them about the call with',
    published: '2023-05-03',
    text: 'Olaf Scholz will meet Mark Rutte in The Hague on Friday to inform him about his call with Xi Jinping.',
    finds: [
      'meeting planned 2023-05-05 @The Hague/NLD: Olaf Scholz/DEU + Mark Rutte/NLD',
      'call held null: Olaf Scholz/DEU + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'hopes to tell him of her conversation with',
    published: '2023-05-03',
    text: 'Sanna Marin wants to tell Ulf Kristersson about her conversation with Recep Tayyip Erdogan, her office said on Tuesday.',
    finds: [
      'call|meeting held *: Sanna Marin/FIN + Recep Tayyip Erdogan/TUR',
      '~call|meeting proposed *: Sanna Marin/FIN + Ulf Kristersson/SWE',
    ],
  },
  {
    construction: 'called to share impressions of his talks with',
    published: '2018-06-20',
    text: 'On Monday Moon Jae-in called Shinzo Abe to share his impressions of his talks with Kim Jong Un in Panmunjom.',
    finds: [
      'call held 2018-06-18: Moon Jae-in/KOR + Shinzo Abe/JPN',
      'talks|meeting held null: Moon Jae-in/KOR + Kim Jong Un/PRK',
    ],
  },
  {
    construction: 'is expected to debrief on the talks that he held',
    published: '2023-05-03',
    text: 'Antony Blinken is expected to debrief allies on the talks that he held with Wang Yi in Munich in February.',
    finds: ['talks held 2023-02 @Munich/DEU: Antony Blinken/USA + Wang Yi/CHN'],
  },
  {
    construction: 'plans to speak of his next meeting: still to come',
    published: '2023-05-03',
    text: 'Olaf Scholz rang Mark Rutte on Tuesday to discuss a possible meeting with Xi Jinping.',
    finds: [
      'call held 2023-05-02: Olaf Scholz/DEU + Mark Rutte/NLD',
      '~meeting proposed *: Olaf Scholz/DEU + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'to hold talks on it: not told of afterwards',
    published: '2023-05-03',
    text: 'Olaf Scholz intends to begin his talks with Xi Jinping in Beijing on Friday.',
    finds: ['talks planned 2023-05-05 @Beijing/CHN: Olaf Scholz/DEU + Xi Jinping/CHN'],
  },
]
