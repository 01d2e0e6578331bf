import type { ContactCase } from '../notation.ts'

/** When a text was written that bears no date. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a wire in parentheses behind a whole date',
    published: null,
    text: 'Borders calm\n\nBogotá, Jan. 27, 2025 (Andes Wire). Foreign Minister Luis Gilberto Murillo spoke by phone with US envoy Mauricio Claver-Carone on Sunday.',
    finds: ['call held 2025-01-26: Luis Gilberto Murillo/COL + Mauricio Claver-Carone/USA'],
  },
  {
    construction: 'a day that opens its sentence is of the verb behind it',
    published: null,
    text: 'Emomali Rahmon received Sadyr Japarov in Khujand on Monday, March 31.\n\nOn Thursday and Friday, April 3 and 4, all five presidents of Central Asia will be in Samarkand. Kassym-Jomart Tokayev telephoned Rahmon on Monday evening. Ursula von der Leyen will come from Brussels.',
    finds: [
      'meeting held 2025-03-31 @Khujand/TJK: Emomali Rahmon/TJK (host) + Sadyr Japarov/KGZ',
      'call held 2025-03-31|2025-03-31~: Kassym-Jomart Tokayev/KAZ + Emomali Rahmon/TJK',
    ],
  },
  {
    construction: 'on Thursday, two days after; the day is told',
    published: null,
    text: 'Athens keeps its lines open, diplomats said on Thursday, two days after three European ministers were sent home.\n\nForeign Minister Giorgos Gerapetritis had met Khalifa Haftar on July 6, and European Commissioner Magnus Brunner was turned away in Benghazi on July 8. Gerapetritis telephoned Brunner on Wednesday. Prime Minister Kyriakos Mitsotakis saw the Italian premier, Giorgia Meloni, in Rome.',
    finds: [
      'meeting held 2025-07-06: Giorgos Gerapetritis/GRC + Khalifa Haftar/XLE|LBY',
      '~visit held 2025-07-08 @Benghazi/LBY: Magnus Brunner/XEU + Benghazi/XLE/delegation! (host)',
      'call held 2025-07-09|2025-07-09~: Giorgos Gerapetritis/GRC + Magnus Brunner/XEU',
      'meeting held * @Rome/ITA: Kyriakos Mitsotakis/GRC + Giorgia Meloni/ITA',
    ],
  },
]
