import type { ContactCase } from '../notation.ts'

/** The session of a body that somebody opens, closes or speaks to is that body's own; talks with it are not. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'received before opening the conference of a body',
    published: '2025-06-21',
    text: 'Recep Tayyip Erdogan received Abbas Araghchi on Saturday before opening the conference of the Organisation of Islamic Cooperation.',
    finds: ['meeting held 2025-06-21: Recep Tayyip Erdogan/TUR + Abbas Araghchi/IRN'],
  },
  {
    construction: 'opened the session of a body',
    published: '2025-06-21',
    text: 'Abdel Fattah al-Sisi opened the session of the Arab League in Cairo on Friday with a warning.',
    finds: [],
  },
  {
    construction: 'addressed the summit of a body',
    published: '2025-02-16',
    text: 'Mia Mottley addressed the summit of the African Union in Addis Ababa on Saturday.',
    finds: [],
  },
  {
    construction: 'the conference of a body was opened by',
    published: '2025-06-21',
    text: 'The conference of the Organisation of Islamic Cooperation was opened by Hakan Fidan in Istanbul on Friday.',
    finds: [],
  },
  {
    construction: 'closed the assembly of a body and then met somebody',
    published: '2025-06-21',
    text: 'Emmanuel Macron closed the assembly of the European Union on Friday and met Donald Tusk afterwards.',
    finds: ['meeting held 2025-06-20: Emmanuel Macron/FRA + Donald Tusk/POL'],
  },
  {
    construction: 'opened talks with a body',
    published: '2025-06-21',
    text: 'Emmanuel Macron opened talks with the African Union in Paris on Friday.',
    finds: ['talks held 2025-06-20 @Paris/FRA: Emmanuel Macron/FRA + African Union/XAU/delegation!'],
  },
  {
    construction: 'opened the conference of two ministers',
    published: '2025-06-21',
    text: 'Hakan Fidan opened the conference of Sergei Lavrov and Marco Rubio in Istanbul on Friday.',
    finds: ['meeting held 2025-06-20 @Istanbul/TUR: Hakan Fidan/TUR + Sergei Lavrov/RUS + Marco Rubio/USA'],
  },
]
