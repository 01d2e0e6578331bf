import type { ContactCase } from '../notation.ts'

/** "Their meeting" of two of whom the sentence before told something else than a contact. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'two parted; their talks had lasted',
    published: '2024-05-15',
    text: 'Hakan Fidan and Sergei Lavrov parted in Sochi on Tuesday without a statement. Their talks had lasted three hours.',
    finds: ['talks held 2024-05-14|null: Hakan Fidan/TUR + Sergei Lavrov/RUS'],
  },
  {
    construction: 'two disagreed; their last meeting, in a town in a month',
    published: '2024-05-15',
    text: 'Joe Biden and Xi Jinping disagree about Taiwan. Their last meeting, in Woodside in November, did not change that.',
    finds: ['meeting held 2023-11 @Woodside/USA: Joe Biden/USA + Xi Jinping/CHN'],
  },
  {
    construction: 'one and then the other: their first meeting in a year',
    published: '2024-05-15',
    text: 'Olaf Scholz waited at the gate. Xi Jinping was friendlier than at their first meeting in Berlin in 2021.',
    finds: ['meeting held 2021 @Berlin/DEU: Olaf Scholz/DEU + Xi Jinping/CHN'],
  },
  {
    construction: 'one praised the other; they met in',
    published: '2024-05-15',
    text: 'Emmanuel Macron has praised Donald Tusk. Their meeting in Nancy on May 9 was cordial.',
    finds: ['meeting held 2024-05-09 @Nancy/FRA: Emmanuel Macron/FRA + Donald Tusk/POL'],
  },
  {
    construction: 'two states accuse each other; their talks',
    published: '2024-05-15',
    text: 'Armenia and Azerbaijan accused each other of fire on Monday. Their talks in Almaty are to go on next week.',
    finds: ['talks planned 2024-05-20/2024-05-26 @Almaty/KAZ: Armenia/ARM/delegation! + Azerbaijan/AZE/delegation!'],
  },
  {
    construction: 'two left a hotel; their second summit',
    published: '2019-03-02',
    text: 'Donald Trump and Kim Jong Un left the hotel in Hanoi on Thursday. Their second summit had begun on Wednesday.',
    finds: ['summit held 2019-02-27|2019-02-27/2019-02-28: Donald Trump/USA + Kim Jong Un/PRK'],
  },
  {
    construction: 'a contact told before: theirs',
    published: '2024-05-15',
    text: 'Petr Pavel received Andrzej Duda in Prague on Monday. Their talks lasted an hour.',
    finds: ['meeting|talks held 2024-05-13 @Prague/CZE: Petr Pavel/CZE (host) + Andrzej Duda/POL'],
  },
  {
    construction: 'two of one state: their meeting is no contact',
    published: '2024-05-15',
    text: 'Olaf Scholz and Robert Habeck disagree about the budget. Their meeting on Monday did not change that.',
    finds: [],
  },
  {
    construction: 'the talks of others than the two',
    published: '2024-05-15',
    text: 'Olaf Scholz praised the unions. Their talks with the employers went on until Monday.',
    finds: [],
  },
  {
    construction: 'two parted, one spoke to the press; their meeting',
    published: '2024-05-15',
    text: 'Petr Pavel and Andrzej Duda left the castle in silence on Monday. "We tried," the Pole told the press. Their meeting had lasted an hour.',
    finds: ['meeting held 2024-05-13|null: Petr Pavel/CZE + Andrzej Duda/POL'],
  },
  {
    construction: 'two states are not negotiating, yet two of their ministers met',
    published: '2024-05-15',
    text: "Nor are Chile and Bolivia negotiating about the border, La Paz said on Monday. Chile's Alberto van Klaveren met Bolivia's Celinda Sosa in Lima last week.",
    finds: [
      'talks denied *: Chile/CHL/delegation! + Bolivia/BOL/delegation!',
      'meeting held 2024-05-06/2024-05-12 @Lima/PER: Alberto van Klaveren/CHL + Celinda Sosa/BOL',
    ],
  },
]
