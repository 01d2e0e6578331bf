import type { ContactCase } from '../notation.ts'

/** Who go on to do something as one sat at one table, and so do two of one state. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'received A and B, and the three signed',
    published: '2025-04-01',
    text: 'Emomali Rahmon received Sadyr Japarov and Shavkat Mirziyoyev in Khujand on Monday, and the three signed an agreement on their borders.',
    finds: [
      'meeting held 2025-03-31 @Khujand/TJK: Emomali Rahmon/TJK (host) + Sadyr Japarov/KGZ + Shavkat Mirziyoyev/UZB',
    ],
  },
  {
    construction: 'met A and B; the three ministers called for',
    published: '2025-04-01',
    text: 'Antony Blinken met Hakan Fidan and Ayman Safadi in Amman on Monday. The three ministers called for an end to the fighting.',
    finds: ['meeting held 2025-03-31 @Amman/JOR: Antony Blinken/USA + Hakan Fidan/TUR + Ayman Safadi/JOR'],
  },
  {
    construction: 'met A and B, who are of three countries',
    published: '2025-04-01',
    text: 'Antony Blinken met Hakan Fidan and Ayman Safadi in Amman on Monday. The three countries have long differed over Syria.',
    finds: [
      'meeting held 2025-03-31 @Amman/JOR: Antony Blinken/USA + Hakan Fidan/TUR',
      'meeting held 2025-03-31 @Amman/JOR: Antony Blinken/USA + Ayman Safadi/JOR',
    ],
  },
  {
    construction: 'held talks with the premier, who is described, and his minister',
    published: '2025-07-10',
    text: 'Giorgos Gerapetritis held talks in Tripoli on Tuesday with Abdul Hamid Dbeibah, the prime minister of the internationally recognised government, and his interior minister, Imad Trabelsi.',
    finds: [
      'talks held 2025-07-08 @Tripoli/LBY: Giorgos Gerapetritis/GRC + Abdul Hamid Dbeibah/LBY + Imad Trabelsi/LBY',
    ],
  },
  {
    construction: 'met her on Tuesday and her minister on Wednesday',
    published: '2025-07-10',
    text: 'Hakan Fidan met President Maia Sandu, who is running for office again, in Chisinau on Tuesday and her foreign minister, Mihai Popsoi, on Wednesday.',
    finds: [
      'meeting held 2025-07-08 @Chisinau/MDA: Hakan Fidan/TUR + Maia Sandu/MDA',
      'meeting held 2025-07-09: Hakan Fidan/TUR + Mihai Popsoi/MDA',
    ],
  },
  {
    construction: 'four were turned away; they had been due to meet X; the four had held talks',
    published: '2025-07-10',
    text: 'Giorgos Gerapetritis met Khalifa Haftar in Benghazi on July 6. European Migration Commissioner Magnus Brunner and the interior ministers of Italy, Greece and Malta, Matteo Piantedosi, Thanos Plevris and Byron Camilleri, were turned away when they landed in Benghazi on July 8. They had been due to meet Haftar. Earlier the same day the four had held talks in Tripoli with Abdul Hamid Dbeibah.',
    finds: [
      'meeting held 2025-07-06 @Benghazi/LBY: Giorgos Gerapetritis/GRC + Khalifa Haftar/XLE|LBY',
      'meeting cancelled 2025-07-08: Magnus Brunner/XEU + Matteo Piantedosi/ITA + Thanos Plevris/GRC + Byron Camilleri/MLT + Khalifa Haftar/XLE|LBY',
      'talks held 2025-07-08 @Tripoli/LBY: Magnus Brunner/XEU + Matteo Piantedosi/ITA + Thanos Plevris/GRC + Byron Camilleri/MLT + Abdul Hamid Dbeibah/LBY',
    ],
  },
]
