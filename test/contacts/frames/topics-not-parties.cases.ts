import type { ContactCase } from '../notation.ts'

/** A state behind "concerning", "about" or "on" is what was spoken of, and no party. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'concerning the preparation of a mission to',
    published: '2023-11-22',
    text: 'UN Secretary-General António Guterres spoke by video conference yesterday with the Prime Minister of Barbados, Mia Mottley, concerning the preparation of a mission to Haiti.',
    finds: ['video held 2023-11-21: António Guterres/XUN + Mia Mottley/BRB'],
  },
  {
    construction: 'regarding a trip to',
    published: '2023-11-22',
    text: 'Foreign Minister Wopke Hoekstra spoke on Tuesday with David Cameron regarding a joint trip to Kenya.',
    finds: ['call held 2023-11-21: Wopke Hoekstra/NLD + David Cameron/GBR'],
  },
  {
    construction: 'about the return of refugees to',
    published: '2023-11-22',
    text: 'Najib Mikati spoke by telephone with Filippo Grandi on Tuesday about the return of refugees to Syria.',
    finds: ['call held 2023-11-21: Najib Mikati/LBN + Filippo Grandi/XUN'],
  },
  {
    construction: 'with regard to aid to',
    published: '2023-11-22',
    text: 'Jens Stoltenberg spoke on Tuesday with Mark Rutte with regard to aid to Ukraine and the accession of Sweden.',
    finds: ['call held 2023-11-21: Jens Stoltenberg/XNA + Mark Rutte/NLD'],
  },
  {
    construction: 'in connection with the visit of',
    published: '2023-11-22',
    text: 'Hakan Fidan talked by phone with Ararat Mirzoyan on Tuesday in connection with the opening of the border to Armenia.',
    finds: ['call held 2023-11-21: Hakan Fidan/TUR + Ararat Mirzoyan/ARM'],
  },
  {
    construction: 'ahead of his visit to',
    published: '2023-11-22',
    text: 'Antony Blinken spoke on Tuesday with Eli Cohen ahead of his trip to Jordan.',
    finds: [
      'call held 2023-11-21: Antony Blinken/USA + Eli Cohen/ISR',
      '~visit planned *: Antony Blinken/USA + Jordan/JOR/delegation! (host)',
    ],
  },
  {
    construction: 'spoke by phone with her and briefed her on the visit',
    published: '2023-11-22',
    text: 'UN envoy Geir Pedersen was in Tehran on Monday, where he met Hossein Amir-Abdollahian. On Tuesday the Secretary-General called Norwegian Foreign Minister Espen Barth Eide and briefed him on the visit.',
    finds: [
      'meeting held 2023-11-20 @Tehran/IRN: Geir Pedersen/XUN + Hossein Amir-Abdollahian/IRN',
      'call held 2023-11-21: [Secretary-General/XUN/office! || António Guterres/XUN] + Espen Barth Eide/NOR',
    ],
  },
  {
    construction: 'informed them of the results of her visit',
    published: '2023-11-22',
    text: 'President Maia Sandu telephoned Klaus Iohannis on Tuesday and informed him of the results of the visit. On Monday she had received Charles Michel in Chisinau.',
    finds: [
      'call held 2023-11-21: Maia Sandu/MDA + Klaus Iohannis/ROU',
      'meeting held 2023-11-20 @Chisinau/MDA: Maia Sandu/MDA (host) + Charles Michel/XEU',
    ],
  },
]
