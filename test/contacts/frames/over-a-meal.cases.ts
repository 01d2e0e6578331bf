import type { ContactCase } from '../notation.ts'

/** Who speaks over a meal or a cup sits at one table; who gives a meal for somebody meets the guest. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'spoke over breakfast',
    published: '2023-05-12',
    text: 'Foreign Minister Annalena Baerbock spoke with her Polish counterpart, Zbigniew Rau, over breakfast on Thursday.',
    finds: ['meeting held 2023-05-11: Annalena Baerbock/DEU + Zbigniew Rau/POL'],
  },
  {
    construction: 'talked over dinner',
    published: '2023-05-12',
    text: 'Over dinner on Wednesday, Emmanuel Macron talked with Petr Pavel about ammunition.',
    finds: ['meeting held 2023-05-10: Emmanuel Macron/FRA + Petr Pavel/CZE'],
  },
  {
    construction: 'spoke over coffee in a relative clause',
    published: '2023-05-12',
    text: 'On Tuesday Penny Wong was in Jakarta, where she spoke over coffee with Retno Marsudi.',
    finds: ['meeting held 2023-05-09 @Jakarta/IDN: Penny Wong/AUS + Retno Marsudi/IDN'],
  },
  {
    construction: 'spoke during a working lunch',
    published: '2023-05-12',
    text: 'Mark Rutte and Alexander De Croo spoke during a working lunch on Thursday.',
    finds: ['meeting held 2023-05-11: Mark Rutte/NLD + Alexander De Croo/BEL'],
  },
  {
    construction: 'spoke at a dinner',
    published: '2023-05-12',
    text: 'Kenyan President William Ruto spoke to Rwandan President Paul Kagame over tea at his residence on Thursday.',
    finds: ['meeting held 2023-05-11: William Ruto/KEN + Paul Kagame/RWA'],
  },
  {
    construction: 'spoke over the phone, which is no meal',
    published: '2023-05-12',
    text: 'Mark Rutte spoke over the phone with Alexander De Croo on Thursday after lunch.',
    finds: ['call held 2023-05-11: Mark Rutte/NLD + Alexander De Croo/BEL'],
  },
  {
    construction: 'gave a lunch in his honour',
    published: '2023-05-12',
    text: 'Indonesian President Joko Widodo arrived in Dili on Thursday. Prime Minister Taur Matan Ruak gave a lunch in his honour.',
    finds: ['meeting held 2023-05-11|null @Dili/TLS: Taur Matan Ruak/TLS (host) + Joko Widodo/IDN'],
  },
  {
    construction: 'gave a dinner for',
    published: '2023-05-12',
    text: 'King Abdullah gave a dinner for French President Emmanuel Macron in Amman on Thursday.',
    finds: ['meeting held 2023-05-11 @Amman/JOR: Abdullah/JOR (host) + Emmanuel Macron/FRA'],
  },
  {
    construction: 'hosted a state banquet in honour of',
    published: '2023-05-12',
    text: 'President Xi Jinping hosted a state banquet in honour of President Luiz Inácio Lula da Silva on Thursday.',
    finds: ['meeting held 2023-05-11: Xi Jinping/CHN (host) + Luiz Inácio Lula da Silva/BRA'],
  },
  {
    construction: 'a reception was given in her honour by',
    published: '2023-05-12',
    text: 'Prime Minister Sheikh Hasina met Rishi Sunak on Wednesday. A dinner was given in her honour by Foreign Secretary James Cleverly on Thursday.',
    finds: [
      'meeting held 2023-05-10: Sheikh Hasina/BGD + Rishi Sunak/GBR',
      'meeting held 2023-05-11: James Cleverly/GBR (host) + Sheikh Hasina/BGD',
    ],
  },
  {
    construction: 'a minute of silence in his honour',
    published: '2023-05-12',
    text: 'Indonesian President Joko Widodo flew home on Thursday. Prime Minister Taur Matan Ruak named a street in his honour.',
    finds: [],
  },
]
