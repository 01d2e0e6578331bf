import type { ContactCase } from '../notation.ts'

/** Who leads the one side and who the other: "X leads ours and Y theirs". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'teams start today: X leads ours and Y theirs',
    published: '2024-03-07',
    text: 'Statement by President Gabriel Boric, 7 March 2024\n\nThe teams start today, on security and on trade. Foreign Minister Alberto van Klaveren leads ours and Secretary Blinken theirs.',
    finds: [
      'talks|meeting planned|ongoing 2024-03-07: Alberto van Klaveren/CHL/foreign_minister + Blinken/USA/foreign_minister',
    ],
  },
  {
    construction: 'the teams met; X headed the one, Y the other',
    published: '2024-03-07',
    text: 'The negotiating teams of Serbia and Kosovo met in Brussels on Tuesday. Petar Petković headed the one and Besnik Bislimi the other.',
    finds: ['meeting|talks held 2024-03-05 @Brussels/BEL: Petar Petković/SRB + Besnik Bislimi/XKX'],
  },
  {
    construction: 'negotiations open; X will head the side of one state and Y that of the other',
    published: '2024-03-07',
    text: 'Negotiations open in Geneva on Monday. Foreign Minister Ararat Mirzoyan will head the Armenian side and Foreign Minister Jeyhun Bayramov the Azerbaijani.',
    finds: [
      'talks planned 2024-03-11 @Geneva/CHE: Ararat Mirzoyan/ARM/foreign_minister + Jeyhun Bayramov/AZE/foreign_minister',
    ],
  },
  {
    construction: 'on our side X, on theirs Y',
    published: '2024-03-07',
    text: 'The talks began in Muscat on Wednesday. Leading for Iran was Deputy Foreign Minister Ali Bagheri Kani, for the United States Brett McGurk.',
    finds: ['talks held|ongoing 2024-03-06 @Muscat/OMN: Ali Bagheri Kani/IRN/deputy_minister + Brett McGurk/USA'],
  },
  {
    construction: 'the delegations were led by X and by Y',
    published: '2024-03-07',
    text: 'Delegations of India and China held talks on the border in Beijing on Tuesday. Ajit Doval led the Indian side, and Wang Yi the Chinese.',
    finds: ['talks held 2024-03-05 @Beijing/CHN: Ajit Doval/IND + Wang Yi/CHN'],
  },
  {
    construction: 'teams that play',
    published: '2024-03-07',
    text: 'The teams start today in Doha. Coach Félix Sánchez leads ours and Coach Roberto Mancini theirs, and the final is on Sunday.',
    finds: [],
  },
]
