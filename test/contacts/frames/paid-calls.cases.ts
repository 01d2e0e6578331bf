import type { ContactCase } from '../notation.ts'

/** Calls that are paid, audiences that are given, and calls for something, which are none. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'paid a call on',
    published: '2024-02-08',
    text: 'The High Commissioner of Canada, Cameron MacKay, paid a call on S. Jaishankar in New Delhi on Tuesday.',
    finds: ['meeting held 2024-02-06 @New Delhi/IND: Cameron MacKay/CAN + S. Jaishankar/IND'],
  },
  {
    construction: 'paid a courtesy call on, passive',
    published: '2024-02-08',
    text: 'A farewell call was paid on President William Ruto on Wednesday by Ambassador Meg Whitman of the United States.',
    finds: ['meeting held 2024-02-07: Meg Whitman/USA + William Ruto/KEN'],
  },
  {
    construction: 'made a courtesy call on',
    published: '2024-02-08',
    text: 'Enrique Manalo made an introductory call on President Ferdinand Marcos and, on Tuesday, a courtesy call on Sultan Hassanal Bolkiah of Brunei.',
    finds: ['meeting held 2024-02-06: Enrique Manalo/PHL + Hassanal Bolkiah/BRN'],
  },
  {
    construction: 'paid his respects to',
    published: '2024-02-08',
    text: 'Visiting Muscat on Tuesday, Hossein Amir-Abdollahian paid his respects to Sultan Haitham bin Tariq.',
    finds: ['meeting held 2024-02-06 @Muscat/OMN: Hossein Amir-Abdollahian/IRN + Haitham bin Tariq/OMN'],
  },
  {
    construction: 'returned the call',
    published: '2024-02-08',
    text: 'Paying a call on King Abdullah II of Jordan on Monday, Annalena Baerbock handed over two books.',
    finds: ['meeting held 2024-02-05: Annalena Baerbock/DEU + [Abdullah II/JOR || King Abdullah II/JOR]'],
  },
  {
    construction: 'gives audience to',
    published: '2024-02-08',
    text: 'On Tuesday Pope Francis gave audience to Javier Milei in the Vatican.',
    finds: ['meeting held 2024-02-06: Francis/VAT (host) + Javier Milei/ARG'],
  },
  {
    construction: 'granted an audience to',
    published: '2024-02-08',
    text: 'King Felipe VI granted an audience to Colombian President Gustavo Petro in Madrid on Monday.',
    finds: [
      'meeting held 2024-02-05 @Madrid/ESP: [Felipe VI/ESP (host) || King Felipe VI/ESP (host)] + Gustavo Petro/COL',
    ],
  },
  {
    construction: 'was given an audience by',
    published: '2024-02-08',
    text: 'Gustavo Petro was given an audience by Pope Francis on Monday.',
    finds: ['meeting held 2024-02-05: Gustavo Petro/COL + Francis/VAT (host)'],
  },
  {
    construction: 'bade welcome to',
    published: '2024-02-08',
    text: 'In Astana on Tuesday Kassym-Jomart Tokayev bade welcome to Hungarian Prime Minister Viktor Orbán.',
    finds: ['meeting held 2024-02-06 @Astana/KAZ: Kassym-Jomart Tokayev/KAZ (host) + Viktor Orbán/HUN'],
  },
  {
    construction: 'called for restraint on both sides',
    published: '2024-02-08',
    text: 'Antony Blinken and Sameh Shoukry spoke by phone on Tuesday. Shoukry called for restraint on both sides.',
    finds: ['call held 2024-02-06: Antony Blinken/USA + Sameh Shoukry/EGY'],
  },
  {
    construction: 'calls for pressure on somebody',
    published: '2024-02-08',
    text: 'Josep Borrell called for more pressure on Benjamin Netanyahu. Micheál Martin called again for sanctions on Vladimir Putin.',
    finds: [],
  },
  {
    construction: 'called on somebody to do something',
    published: '2024-02-08',
    text: 'Hakan Fidan called on Antony Blinken to act. Josep Borrell has called once more on Serbia and Kosovo to return to the table.',
    finds: [],
  },
]
