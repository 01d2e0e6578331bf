import type { ContactCase } from '../notation.ts'

/** What is proposed in a letter or a call is proposed to whom it goes. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'has written to X, proposing talks in a town in a month',
    published: '2025-03-11',
    text: "EU foreign policy chief Kaja Kallas has written to Georgia's foreign minister, Maka Bochorishvili, proposing talks in Brussels in April.",
    finds: [
      'message held null: Kaja Kallas/XEU + Maka Bochorishvili/GEO',
      'talks proposed 2025-04 @Brussels/BEL: Kaja Kallas/XEU + Maka Bochorishvili/GEO',
    ],
  },
  {
    construction: 'in a letter to X, Y proposed a meeting',
    published: '2025-03-11',
    text: "In a letter to Georgia's foreign minister, Maka Bochorishvili, EU foreign policy chief Kaja Kallas proposed a meeting in Brussels in April.",
    finds: [
      'message held null: Kaja Kallas/XEU + Maka Bochorishvili/GEO',
      'meeting proposed 2025-04 @Brussels/BEL: Kaja Kallas/XEU + Maka Bochorishvili/GEO',
    ],
  },
  {
    construction: 'in a phone call with X, Y proposed a meeting',
    published: '2025-03-11',
    text: 'In a phone call with Petr Pavel on Monday, Volodymyr Zelenskyy proposed a meeting in Lviv in May.',
    finds: [
      'call held 2025-03-10: Volodymyr Zelenskyy/UKR + Petr Pavel/CZE',
      'meeting proposed 2025-05 @Lviv/UKR: Volodymyr Zelenskyy/UKR + Petr Pavel/CZE',
    ],
  },
  {
    construction: 'wrote to X, offering talks in general',
    published: '2025-03-11',
    text: 'Nicolas Maduro of Venezuela wrote to Donald Trump in January, offering talks and a truce.',
    finds: ['message held 2025-01: Nicolas Maduro/VEN + Donald Trump/USA'],
  },
  {
    construction: 'will brief him by the end of the month',
    published: '2025-03-11',
    text: 'Hakan Fidan will meet Marco Rubio in Washington by the end of March.',
    finds: ['meeting planned 2025-03-11/2025-03-31|2025-03 @Washington/USA: Hakan Fidan/TUR + Marco Rubio/USA'],
  },
]
