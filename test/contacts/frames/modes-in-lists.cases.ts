import type { ContactCase } from '../notation.ts'

/** How it was spoken, said once before the first of several, holds for them all. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'spoke by telephone on D with X and with Y, and the talks after them',
    published: '2024-03-09',
    text: 'French President Emmanuel Macron spoke by telephone on Friday with Polish Prime Minister Donald Tusk and with Romanian President Klaus Iohannis. He wants the talks to lead to a common fund.',
    finds: [
      'call held 2024-03-08: Emmanuel Macron/FRA + Donald Tusk/POL',
      'call held 2024-03-08: Emmanuel Macron/FRA + Klaus Iohannis/ROU',
    ],
  },
  {
    construction: 'spoke by video link with X and, later, with Y',
    published: '2024-03-09',
    text: 'Norwegian Foreign Minister Espen Barth Eide spoke by video link on Thursday with Estonian Foreign Minister Margus Tsahkna and with Latvian Foreign Minister Krisjanis Karins. The talks dealt with shipping in the Baltic.',
    finds: [
      'video held 2024-03-07: Espen Barth Eide/NOR + Margus Tsahkna/EST',
      'video held 2024-03-07: Espen Barth Eide/NOR + Krisjanis Karins/LVA',
    ],
  },
  {
    construction: 'talked over the phone with X on D and with Y on D',
    published: '2023-11-18',
    text: 'Turkish Foreign Minister Hakan Fidan talked over the phone with Jordanian Foreign Minister Ayman Safadi on Wednesday and with Algerian Foreign Minister Ahmed Attaf on Thursday. The talks centred on aid.',
    finds: [
      'call held 2023-11-15: Hakan Fidan/TUR + Ayman Safadi/JOR',
      'call held 2023-11-16: Hakan Fidan/TUR + Ahmed Attaf/DZA',
    ],
  },
  {
    construction: 'conferred by phone with X and then with Y, on whom talks are told',
    published: '2023-11-18',
    text: 'Brazilian Foreign Minister Mauro Vieira conferred by phone on Friday with Argentine Foreign Minister Santiago Cafiero, and then with Paraguayan Foreign Minister Rubén Ramírez. The meeting of the bloc is to be held in December.',
    finds: [
      'call held 2023-11-17: Mauro Vieira/BRA + Santiago Cafiero/ARG',
      'call held 2023-11-17: Mauro Vieira/BRA + Rubén Ramírez/PRY',
    ],
  },
]
