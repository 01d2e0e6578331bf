import type { ContactCase } from '../notation.ts'

const WADEPHUL = 'Johann Wadephul/DEU/foreign_minister'
const TAJANI = 'Antonio Tajani/ITA/foreign_minister'
const BARROT = 'Jean-Noël Barrot/FRA/foreign_minister'
const ALBARES = 'José Manuel Albares/ESP/foreign_minister'

/** Lists that give the state first and then who holds its office. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'counterparts from a state, name; a state, name',
    published: '2025-06-18',
    text: 'Dr. Johann Wadephul made several telephone calls today with his counterparts from Italy, Antonio Tajani; France, Jean-Noël Barrot; and Spain, José Manuel Albares.',
    finds: [
      `call held 2025-06-18: ${WADEPHUL} + ${TAJANI}`,
      `call held 2025-06-18: ${WADEPHUL} + ${BARROT}`,
      `call held 2025-06-18: ${WADEPHUL} + ${ALBARES}`,
    ],
  },
  {
    construction: 'foreign ministers of a state, name, and of a state, name',
    published: '2025-06-18',
    text: 'German Foreign Minister Johann Wadephul telephoned on Tuesday with the foreign ministers of Italy, Antonio Tajani, and of Spain, José Manuel Albares.',
    finds: [`call held 2025-06-17: ${WADEPHUL} + ${TAJANI}`, `call held 2025-06-17: ${WADEPHUL} + ${ALBARES}`],
  },
  {
    construction: 'counterparts of a state (name)',
    published: '2025-06-18',
    text: 'German Foreign Minister Johann Wadephul spoke by telephone on Tuesday with his counterparts from Italy (Antonio Tajani), France (Jean-Noël Barrot) and Spain (José Manuel Albares).',
    finds: [
      `call held 2025-06-17: ${WADEPHUL} + ${TAJANI}`,
      `call held 2025-06-17: ${WADEPHUL} + ${BARROT}`,
      `call held 2025-06-17: ${WADEPHUL} + ${ALBARES}`,
    ],
  },
  {
    construction: 'a state, honorific and name',
    published: '2025-06-18',
    text: 'The Minister for Foreign Affairs of Egypt, Dr. Badr Abdelatty, held telephone conversations on Tuesday with his counterparts of Saudi Arabia, H.H. Prince Faisal bin Farhan; Jordan, H.E. Ayman Safadi; and Türkiye, Mr. Hakan Fidan.',
    finds: [
      'call held 2025-06-17: Badr Abdelatty/EGY/foreign_minister + Faisal bin Farhan/SAU',
      'call held 2025-06-17: Badr Abdelatty/EGY/foreign_minister + Ayman Safadi/JOR/foreign_minister',
      'call held 2025-06-17: Badr Abdelatty/EGY/foreign_minister + Hakan Fidan/TUR/foreign_minister',
    ],
  },
  {
    construction: 'counterparts from a state, name: they were met apart',
    published: '2025-06-18',
    text: 'In New York on Tuesday Foreign Minister Hakan Fidan met separately with his counterparts from Italy, Antonio Tajani; Spain, José Manuel Albares; and Norway, Espen Barth Eide.',
    finds: [
      `meeting held 2025-06-17 @New York/USA: Hakan Fidan/TUR/foreign_minister + ${TAJANI}`,
      `meeting held 2025-06-17 @New York/USA: Hakan Fidan/TUR/foreign_minister + ${ALBARES}`,
      'meeting held 2025-06-17 @New York/USA: Hakan Fidan/TUR/foreign_minister + Espen Barth Eide/NOR/foreign_minister',
    ],
  },
  {
    construction: 'leaders of a state, name, and of a state, name',
    published: '2025-06-18',
    text: 'Ukrainian President Volodymyr Zelenskyy spoke by phone on Tuesday with the leaders of France, Emmanuel Macron, Germany, Friedrich Merz, and Italy, Giorgia Meloni.',
    finds: [
      'call held 2025-06-17: Volodymyr Zelenskyy/UKR + Emmanuel Macron/FRA',
      'call held 2025-06-17: Volodymyr Zelenskyy/UKR + Friedrich Merz/DEU',
      'call held 2025-06-17: Volodymyr Zelenskyy/UKR + Giorgia Meloni/ITA',
    ],
  },
  {
    construction: 'a group and who belongs to it',
    published: '2025-06-18',
    text: 'The document builds on what the Quint - France, Germany, Italy, the United Kingdom and the United States - had concluded in Rome two days ago.',
    finds: [
      'meeting|talks held 2025-06-16 @Rome/ITA: France/FRA/delegation! + Germany/DEU/delegation! + Italy/ITA/delegation! + United Kingdom/GBR/delegation! + United States/USA/delegation!',
    ],
  },
  {
    construction: 'a group that agreed in a town',
    published: '2025-06-18',
    text: 'The Trio (Egypt, Qatar and Türkiye) agreed in Doha on Monday on a common paper.',
    finds: [
      'meeting|talks held 2025-06-16 @Doha/QAT: Egypt/EGY/delegation! + Qatar/QAT/delegation! + Türkiye/TUR/delegation!',
    ],
  },
  {
    construction: 'a group that issued a statement has not met',
    published: '2025-06-18',
    text: 'The Quartet - Egypt, Qatar, Türkiye and the United States - called on Monday for restraint. The Quint, that is France, Germany, Italy, the United Kingdom and the United States, issued a joint statement on Tuesday.',
    finds: [],
  },
]
