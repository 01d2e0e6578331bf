import type { ContactCase } from '../notation.ts'

/** Who else was there, told behind whom somebody met: one meeting. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'met X, with whom were Y and Z',
    published: '2024-03-07',
    text: 'On Monday the emir of Kuwait, Sheikh Mishal Al-Ahmad Al-Sabah, flew to Dubai to meet Sheikh Mohammed bin Rashid, with whom were Sheikh Mohammed bin Zayed and Sheikh Abdullah bin Zayed, the foreign minister.',
    finds: [
      'meeting held 2024-03-04 @Dubai/ARE: Mishal Al-Ahmad Al-Sabah/KWT + Mohammed bin Rashid/ARE + Mohammed bin Zayed/ARE + Abdullah bin Zayed/ARE',
    ],
  },
  {
    construction: 'received X, with whom was Y',
    published: '2024-03-07',
    text: 'Emmanuel Macron received Mahmoud Abbas, with whom was Riyad al-Maliki, at the Elysee on Tuesday.',
    finds: ['meeting held 2024-03-05: Emmanuel Macron/FRA (host) + Mahmoud Abbas/PSE + Riyad al-Maliki/PSE'],
  },
  {
    construction: 'with X were Y and Z',
    published: '2024-03-07',
    text: 'Lloyd Austin met Yoav Gallant at the Pentagon on Tuesday. With Austin were Brett McGurk and General Charles Brown.',
    finds: ['meeting held 2024-03-05: Lloyd Austin/USA + Yoav Gallant/ISR + Brett McGurk/USA? + Charles Brown/USA?'],
  },
  {
    construction: 'saw X, beside whom sat Y',
    published: '2024-03-07',
    text: 'Josep Borrell saw Benjamin Netanyahu, beside whom sat Israel Katz, in Jerusalem on Wednesday.',
    finds: ['meeting held 2024-03-06 @Jerusalem/ISR: Josep Borrell/XEU + Benjamin Netanyahu/ISR + Israel Katz/ISR'],
  },
  {
    construction: 'met the ministers of the E3 - A, B and C - and the EU’s D',
    published: '2025-06-21',
    text: 'Abbas Araghchi met the foreign ministers of the E3 - Jean-Noel Barrot, David Lammy and Johann Wadephul - and the EU’s Kaja Kallas in Geneva on Friday.',
    finds: [
      'meeting held 2025-06-20 @Geneva/CHE: Abbas Araghchi/IRN + Jean-Noel Barrot/FRA + David Lammy/GBR + Johann Wadephul/DEU + Kaja Kallas/XEU',
    ],
  },
  {
    construction: 'received the leaders of the Baltic states, A, B and C',
    published: '2025-06-21',
    text: 'Mark Rutte received the prime ministers of the three Baltic states - Kristen Michal, Evika Silina and Gintautas Paluckas - in Brussels on Thursday.',
    finds: [
      'meeting held 2025-06-19 @Brussels/BEL: Mark Rutte/XNA (host) + Kristen Michal/EST + Evika Silina/LVA + Gintautas Paluckas/LTU',
    ],
  },
  {
    construction: 'met three colleagues (A, B and C) and D',
    published: '2025-06-21',
    text: 'Hakan Fidan met the foreign ministers of the Gulf states (Faisal bin Farhan, Badr Albusaidi and Abdullah Ali Al-Yahya) and Egypt’s Badr Abdelatty in Istanbul on Saturday.',
    finds: [
      'meeting held 2025-06-21 @Istanbul/TUR: Hakan Fidan/TUR + Faisal bin Farhan/SAU + Badr Albusaidi/OMN + Abdullah Ali Al-Yahya/KWT + Badr Abdelatty/EGY',
    ],
  },
  {
    construction: 'several met, of whom nothing says that they sat together',
    published: '2025-06-21',
    text: 'In Geneva on Friday Abbas Araghchi met Jean-Noel Barrot, David Lammy and Johann Wadephul.',
    finds: [
      'meeting held 2025-06-20 @Geneva/CHE: Abbas Araghchi/IRN + Jean-Noel Barrot/FRA',
      'meeting held 2025-06-20 @Geneva/CHE: Abbas Araghchi/IRN + David Lammy/GBR',
      'meeting held 2025-06-20 @Geneva/CHE: Abbas Araghchi/IRN + Johann Wadephul/DEU',
    ],
  },
  {
    construction: 'somebody with whom others were at odds',
    published: '2025-06-21',
    text: 'Viktor Orban, with whom Donald Tusk and Petr Fiala have long been at odds, spoke in Pecs on Friday.',
    finds: [],
  },
]
