import type { ContactCase } from '../notation.ts'

/** "On the sidelines of the conference": its days and its place, told in another sentence, are those of the meetings there. */
export const cases: ContactCase[] = [
  {
    construction: 'a conference ahead, then those to be met there',
    published: '2024-11-07',
    text: 'On November 9 and 10, Sergey Lavrov will take part in the Ministerial Conference, which will be held in Sochi. On the sidelines of the conference, he will hold separate meetings with Tete Antonio and Abdoulaye Diop. A meeting with the foreign minister of Ghana is being worked out.',
    finds: [
      'meeting planned 2024-11-09/2024-11-10 @Sochi/RUS: Sergey Lavrov/RUS + Tete Antonio/AGO',
      'meeting planned 2024-11-09/2024-11-10 @Sochi/RUS: Sergey Lavrov/RUS + Abdoulaye Diop/MLI',
      'meeting proposed 2024-11-09/2024-11-10 @Sochi/RUS: Sergey Lavrov/RUS + foreign minister/GHA/office!',
    ],
  },
  {
    construction: 'a forum attended, the talk on its margins in the next sentence',
    published: '2024-04-18',
    text: 'Hakan Fidan attended the Diplomacy Forum in Antalya on 12 April. On the margins of the forum he met David Lammy.',
    finds: ['meeting held 2024-04-12 @Antalya/TUR: Hakan Fidan/TUR + David Lammy/GBR'],
  },
  {
    construction: 'at the summit, told two sentences before',
    published: '2024-11-25',
    text: 'Keir Starmer flew to Rio de Janeiro for the G20 summit on 18 November. Trade was high on the agenda. He met Narendra Modi on the sidelines of the summit.',
    finds: ['meeting held 2024-11-18 @Rio de Janeiro/BRA: Keir Starmer/GBR + Narendra Modi/IND'],
  },
  {
    construction: 'on the occasion of which',
    published: '2025-08-23',
    text: 'President Bola Tinubu took part in the BRICS Summit in Rio de Janeiro in July, on the occasion of which he had a bilateral meeting with Luiz Inácio Lula da Silva.',
    finds: ['meeting held 2025-07 @Rio de Janeiro/BRA: Bola Tinubu/NGA + Luiz Inácio Lula da Silva/BRA'],
  },
  {
    construction: 'in the course of which',
    published: '2025-01-10',
    text: 'Hakan Fidan toured Qatar in December, in the course of which he met Mohammed bin Abdulrahman Al Thani.',
    finds: [
      'meeting held 2024-12 @Qatar/QAT: Hakan Fidan/TUR + Mohammed bin Abdulrahman Al Thani/QAT',
      '~visit held 2024-12 @Qatar/QAT: Hakan Fidan/TUR + Qatar/QAT/delegation! (host)',
    ],
  },
  {
    construction: 'a day of its own at the conference',
    published: '2024-02-20',
    text: 'Annalena Baerbock spent three days at the Security Conference in Munich, which ended on 18 February. On the sidelines of the conference she met Antony Blinken on 17 February.',
    finds: ['meeting held 2024-02-17 @Munich/DEU: Annalena Baerbock/DEU + Antony Blinken/USA'],
  },
  {
    construction: 'another gathering, with a name of its own',
    published: '2024-11-25',
    text: 'Keir Starmer attended the G20 summit in Rio de Janeiro on 18 November. In October he had met Narendra Modi on the sidelines of the Commonwealth summit in Apia.',
    finds: ['meeting held 2024-10 @Apia/WSM: Keir Starmer/GBR + Narendra Modi/IND'],
  },
  {
    construction: 'a call about it has no place',
    published: '2024-11-25',
    text: 'The climate conference opened in Baku on 11 November. Ali Asadov and Keir Starmer discussed the conference in a telephone call on 20 November.',
    finds: ['call held 2024-11-20 @-: Ali Asadov/AZE + Keir Starmer/GBR'],
  },
]
