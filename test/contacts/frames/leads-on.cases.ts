import type { ContactCase } from '../notation.ts'

/** Journeys in the present tense towards somebody, lists with an aside in them, meetings that somebody tries to bring about. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'flies on to X, where Y is going to receive him',
    published: '2024-03-08',
    text: 'Hakan Fidan flies on to Cairo, where Sameh Shoukry is going to receive him on Sunday.',
    finds: ['meeting planned 2024-03-10 @Cairo/EGY: Hakan Fidan/TUR + Sameh Shoukry/EGY (host)'],
  },
  {
    construction: 'travels to X, where she will meet',
    published: '2024-03-08',
    text: 'Annalena Baerbock travels to Oslo, where she will meet Espen Barth Eide on Monday.',
    finds: ['meeting planned 2024-03-11 @Oslo/NOR: Annalena Baerbock/DEU + Espen Barth Eide/NOR'],
  },
  {
    construction: 'went to X, where he met',
    published: '2024-03-08',
    text: 'Hakan Fidan flew on to Cairo, where Sameh Shoukry received him on Thursday.',
    finds: ['meeting held 2024-03-07 @Cairo/EGY: Hakan Fidan/TUR + Sameh Shoukry/EGY (host)'],
  },
  {
    construction: 'received A and, ahead of him, B',
    published: '2024-03-08',
    text: 'Sameh Shoukry received Hakan Fidan and, ahead of him, Ayman Safadi on Thursday.',
    finds: [
      'meeting held 2024-03-07: Sameh Shoukry/EGY (host) + Hakan Fidan/TUR',
      'meeting held 2024-03-07: Sameh Shoukry/EGY (host) + Ayman Safadi/JOR',
    ],
  },
  {
    construction: 'spoke by phone with A and, after her, with B',
    published: '2024-03-08',
    text: 'Antony Blinken telephoned Annalena Baerbock and, after her, Antonio Tajani on Thursday.',
    finds: [
      'call held 2024-03-07: Antony Blinken/USA + Annalena Baerbock/DEU',
      'call held 2024-03-07: Antony Blinken/USA + Antonio Tajani/ITA',
    ],
  },
  {
    construction: 'tried to bring about a meeting',
    published: '2024-03-08',
    text: 'Hakan Fidan tried to bring about a meeting of the Armenian and Azerbaijani foreign ministers in Antalya.',
    finds: [
      'meeting proposed * @Antalya/TUR: Armenian foreign minister/ARM/foreign_minister/office! + Azerbaijani foreign minister/AZE/foreign_minister/office! + Hakan Fidan/TUR (host)?',
    ],
  },
  {
    construction: 'brought about fifty people: no meeting',
    published: '2024-03-08',
    text: 'The minister brought about fifty journalists to Antalya on Thursday.',
    finds: [],
  },
  {
    construction: 'travels a lot, and will be missed: nobody met',
    published: '2024-03-08',
    text: 'Annalena Baerbock travels a great deal, where others will stay at home.',
    finds: [],
  },
  {
    construction: 'sits down with A and, before him, had written to B: no list',
    published: '2024-03-08',
    text: 'Antony Blinken saw Antonio Tajani on Thursday and, before him, nobody.',
    finds: ['meeting held 2024-03-07: Antony Blinken/USA + Antonio Tajani/ITA'],
  },
]
